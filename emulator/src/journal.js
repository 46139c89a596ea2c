import { Connections } from './connections.js';
import { Recent } from './recent.js';
import { sizeOf } from './size.js';

/** A path is decoded, so it can have characters that start a line or a command in a terminal. */
const printable = (path) => path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, encodeURIComponent);

function toLine({ time, path, fault, answer }, ms) {
  const { status = '---', code = '---' } = answer ?? {};
  const line = `${new Date(time).toISOString()} ${status} ${code} ${printable(path)} ${ms.toFixed(1)} ms`;
  return fault ? `${line} (fault: ${fault})` : line;
}

/** Remembers the last requests and their answers. */
export class Journal {
  #now;
  #log;
  #requests;
  #connections = new Connections();

  /**
   * @param {{ journalSize: number, now: () => number, log: (line: string) => void }} settings
   */
  constructor({ journalSize, now, log }) {
    this.#now = now;
    this.#log = log;
    this.#requests = new Recent({ count: journalSize });
  }

  get requests() {
    return [...this.#requests];
  }

  clear() {
    this.#requests.clear();
  }

  /** Adds the request before it is handled, so that one without an answer is remembered too. */
  middleware = async (c, next) => {
    const started = performance.now();
    const { text } = c.get('body');
    const { fields } = c.get(c.req.method === 'GET' ? 'query' : 'body');
    const request = {
      time: this.#now(),
      method: c.req.method,
      path: c.req.path,
      headers: { ...c.req.header() },
      contentType: c.req.header('Content-Type'),
      body: text,
      fields,
      connection: this.#connections.visit(c.env.incoming.socket),
      fault: undefined,
      answer: undefined,
    };
    this.#requests.add(request, sizeOf(request));

    await next();

    request.fault = c.get('fault');
    if (!c.get('unanswered')) {
      request.answer = {
        status: c.res.status,
        code: c.get('code'),
        body: await c.res.clone().text(),
      };
      this.#requests.grow(request, sizeOf(request.answer));
    }
    this.#log(toLine(request, performance.now() - started));
  };
}
