import { setMaxListeners } from 'node:events';
import { sizeOf } from '../size.js';
import { Breaker } from './breaker.js';
import { post, Timeout } from './post.js';
import { Turns } from './turns.js';

/** How many deliveries are sent at once, and how many bytes they and those that wait may take. */
const AT_ONCE = 16;
const WAITING_BYTES = 32 * 1024 * 1024;

/**
 * How many questions are asked at once. Their time begins when they are sent, so that many of them
 * do not take each other's.
 */
const QUESTIONS_AT_ONCE = 64;

const SUCCESS = 200;

/**
 * @typedef {object} Rules
 * @property {number} tries
 * @property {number} timeout of a try, in milliseconds
 * @property {(answer: import('./post.js').Answer) => unknown} [read] throws when the answer of a status
 *   200 is no good
 */

/**
 * Sends deliveries and tries those that fail again. They start in order, and may end in another: the
 * service promises none.
 */
export class Sender {
  #now;
  #tried;
  #breaker;
  #deliveries = new Turns(AT_ONCE);
  #questions = new Turns(QUESTIONS_AT_ONCE);
  #bytes = 0;
  #stopped = new AbortController();

  /**
   * @param {() => number} now
   * @param {() => void} tried called after each try
   */
  constructor(now, tried) {
    this.#now = now;
    this.#tried = tried;
    this.#breaker = new Breaker(now);
    // Each request listens, and Node warns of a leak when more than ten do.
    setMaxListeners(0, this.#stopped.signal);
  }

  /**
   * @param {import('../../index.d.ts').Delivery} delivery gets its attempts and its verdict
   * @param {Rules} rules
   */
  async send(delivery, rules) {
    const size = sizeOf(delivery);
    if (this.#bytes + size > WAITING_BYTES) {
      delivery.verdict = 'dropped';
      return;
    }
    this.#bytes += size;
    await this.#deliveries.run(() => this.#deliver(delivery, rules));
    this.#bytes -= size;
  }

  /**
   * Sends a question, before the deliveries that wait.
   * @returns {Promise<any>} what `read` has returned; undefined when every try failed
   */
  ask(delivery, rules) {
    return this.#questions.run(() => this.#deliver(delivery, rules));
  }

  async #deliver(delivery, { tries, timeout, read = () => {} }) {
    for (let number = 1; number <= tries && this.#maySend; number += 1) {
      const attempt = { time: this.#now() };
      delivery.attempts.push(attempt);
      const outcome = await this.#try(delivery, attempt, { timeout, read });
      if (attempt.error === undefined) {
        delivery.verdict = 'delivered';
        return outcome;
      }
    }
    delivery.verdict = delivery.attempts.length > 0 ? 'failed' : 'dropped';
    return undefined;
  }

  get #maySend() {
    return !this.isStopped && !this.#breaker.isPaused;
  }

  async #try(delivery, attempt, { timeout, read }) {
    const started = performance.now();
    try {
      const answer = await post(delivery, { timeout, signal: this.#stopped.signal });
      attempt.status = answer.status;
      attempt.answer = answer.text;
      if (answer.status !== SUCCESS) throw new Error(`The answer must have the status ${SUCCESS}`);
      return read(answer);
    } catch (error) {
      attempt.error = error.message || error.code;
      if (error instanceof Timeout) this.#breaker.countTimeout();
      return undefined;
    } finally {
      attempt.duration = performance.now() - started;
      this.#tried();
    }
  }

  get isStopped() {
    return this.#stopped.signal.aborted;
  }

  /** Gives up what is on its way, and sends nothing more. */
  stop() {
    this.#stopped.abort();
  }
}
