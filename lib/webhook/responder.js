'use strict';

const { channel } = require('node:diagnostics_channel');
const { Deadline } = require('./deadline.js');
const { encoded, statusOf } = require('./failures.js');
const { checkHandlers, checkReceiving, readSettings } = require('./options.js');
const { writeVerdict } = require('./verdict.js');

const webhooks = channel('rongcloud:webhook');

/** How long an answer may take, in milliseconds, and for the kinds that the service waits less for. */
const DEADLINE = 4000;
const DEADLINES = { preMessage: 2500 };

/** Answers requests of the service by calling the app's handlers. */
class Responder {
  #receive;
  #handlers;
  #settings;

  constructor(receive, handlers, options) {
    checkHandlers(handlers);
    this.#receive = receive;
    this.#handlers = handlers;
    this.#settings = readSettings(options);
    checkReceiving(receive, this.#settings.receiving);
  }

  /**
   * Returns what to answer: `{ status, headers, body }`. `read` returns the body, or a promise of
   * it, and is told the limit and a signal that ends the reading.
   */
  async answer({ method, url, headers, encoding, read }) {
    if (method !== 'POST') return answer(405, { allow: 'POST' });
    const began = performance.now();
    const deadline = new Deadline(this.#settings.deadline ?? DEADLINE);
    try {
      if (encoding && encoding !== 'identity') throw encoded();
      const body = await deadline.race(async () => read(this.#settings.bodyLimit, deadline.signal));
      const events = this.#receive({ url, headers, body }, this.#settings.receiving);
      return await this.#handleAll(events, deadline);
    } catch (error) {
      publish({ outcome: 'refused', error }, began);
      this.#report(error);
      return answer(statusOf(error));
    } finally {
      deadline.clear();
    }
  }

  /**
   * Handles the events one after the other, also after one has failed: the service sends all of them
   * again, and one that always fails must not keep the others off.
   */
  async #handleAll(events, deadline) {
    let worst = 200;
    const verdicts = [];
    for (const event of events) {
      const { status, value } = await this.#handle(event, deadline);
      worst = Math.max(worst, status);
      if (isPreMessage(event)) verdicts.push(value);
    }
    if (verdicts.length === 0) return answer(worst);
    // The service asks for one message at a time. One verdict answers for several if it is theirs too.
    const [first] = verdicts;
    const shared = verdicts.every((verdict) => verdict === first) ? first : undefined;
    const verdict = shared ?? this.#settings.fallback;
    if (verdict === undefined) return answer(503);
    return answer(200, { 'content-type': 'application/json' }, verdict);
  }

  /** Calls the handler of an event. Returns the status that it is worth, and its verdict. */
  async #handle(event, deadline) {
    const { type: kind, id } = event;
    const began = performance.now();
    const { signal } = deadline;
    deadline.set(this.#settings.deadline ?? DEADLINES[kind] ?? DEADLINE);
    try {
      const isHandled = this.#handlers[kind] !== undefined;
      const result = await deadline.race(async () => this.#handlers[kind]?.(event, { signal }));
      const value = isPreMessage(event) ? writeVerdict(result) : undefined;
      publish({ kind, id, outcome: isHandled ? 'handled' : 'ignored' }, began);
      return { status: 200, value };
    } catch (error) {
      const isLate = signal.aborted && error === signal.reason;
      publish({ kind, id, outcome: isLate ? 'late' : 'failed', error }, began);
      this.#report(error, event);
      return { status: isLate ? 503 : 500 };
    }
  }

  /** Tells the app of an error. What its function throws must not change the answer. */
  async #report(error, event) {
    try {
      await this.#settings.onError(error, event);
    } catch (second) {
      console.error(second);
    }
  }
}

const isPreMessage = ({ type }) => type === 'preMessage';

/** No answer has a text of an error: whoever sent the request may not be the service. */
function answer(status, headers = {}, body = '') {
  return { status, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, body };
}

function publish(event, began) {
  if (!webhooks.hasSubscribers) return;
  const now = performance.now();
  webhooks.publish({ ...event, time: Date.now(), duration: now - began });
}

module.exports = { Responder };
