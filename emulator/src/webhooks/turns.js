/** Lets so many go on at once; the others wait, in order. */
export class Turns {
  #most;
  #running = 0;
  #waiting = [];

  /** @param {number} most */
  constructor(most) {
    this.#most = most;
  }

  /**
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async run(work) {
    if (this.#running < this.#most) this.#running += 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      this.#pass();
    }
  }

  /** The next one goes on where this one was, so that no other can come between. */
  #pass() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
