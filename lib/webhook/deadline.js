'use strict';

const { late } = require('./failures.js');

/** The end of the time that an answer may take. */
class Deadline {
  #began = performance.now();
  #controller = new AbortController();
  #timer;

  constructor(milliseconds) {
    this.set(milliseconds);
  }

  /** Aborted when the deadline passes. */
  get signal() {
    return this.#controller.signal;
  }

  /** Sets how long after the beginning the answer may come. */
  set(milliseconds) {
    clearTimeout(this.#timer);
    const pass = () => this.#controller.abort(late(milliseconds));
    const left = this.#began + milliseconds - performance.now();
    if (left > 0) this.#timer = setTimeout(pass, left);
    else pass();
  }

  /**
   * Starts work, and resolves or rejects with it, unless the deadline passes before. Then nobody
   * waits for the work any more, and how it ends is ignored.
   */
  async race(work) {
    this.signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      const pass = () => reject(this.signal.reason);
      this.signal.addEventListener('abort', pass, { once: true });
      const end = (settle) => (value) => {
        this.signal.removeEventListener('abort', pass);
        settle(value);
      };
      work().then(end(resolve), end(reject));
    });
  }

  clear() {
    clearTimeout(this.#timer);
  }
}

module.exports = { Deadline };
