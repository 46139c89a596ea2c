import { Connections } from './connections.js';
import { Recent } from './recent.js';
import { sizeOf } from './size.js';

/** A path is decoded, so it can have characters that start a line or a command in a terminal. */
const printable = (path) => path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, encodeURIComponent);

/** A GET sends its fields in the query. */
const hasQuery = (verb) => verb === 'GET';

function toLine({ time, method: verb, path, query, fault, answer }, ms) {
  const { status = '---', code = '---' } = answer ?? {};
  const target = query === '' ? printable(path) : `${printable(path)}?${query}`;
  const parts = [new Date(time).toISOString(), status, code, verb, target, ms.toFixed(1), 'ms'];
  return fault ? `${parts.join(' ')} (fault: ${fault})` : parts.join(' ');
}

/** Remembers the last requests and their answers. */
export class Journal {
  #now;
  #log;
  #changed;
  #requests;
  #durations = new WeakMap();
  #connections = new Connections();

  /**
   * @param {{ journalSize: number, now: () => number, log: (line: string) => void }} settings
   * @param {() => void} changed called with each request, and with its answer
   */
  constructor({ journalSize, now, log }, changed) {
    this.#now = now;
    this.#log = log;
    this.#changed = changed;
    this.#requests = new Recent({ count: journalSize });
  }

  get requests() {
    return [...this.#requests];
  }

  clear() {
    this.#requests.clear();
    this.#changed();
  }

  /**
   * How long a request took, in milliseconds; undefined while it is handled.
   * @param {import('../index.d.ts').RecordedRequest} request
   * @returns {number | undefined}
   */
  durationOf(request) {
    return this.#durations.get(request);
  }

  /** Adds the request before it is handled, so that one without an answer is remembered too. */
  middleware = async (c, next) => {
    const started = performance.now();
    const verb = c.req.method;
    const { text } = c.get('body');
    const { fields } = c.get(hasQuery(verb) ? 'query' : 'body');
    const request = {
      time: this.#now(),
      method: verb,
      path: c.req.path,
      query: hasQuery(verb) ? c.get('query').text : '',
      headers: { ...c.req.header() },
      contentType: c.req.header('Content-Type'),
      body: text,
      fields,
      connection: this.#connections.visit(c.env.incoming.socket),
      fault: undefined,
      answer: undefined,
    };
    this.#requests.add(request, sizeOf(request));
    this.#changed();

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
    const duration = performance.now() - started;
    this.#durations.set(request, duration);
    this.#changed();
    this.#log(toLine(request, duration));
  };
}
