const TIMEOUTS = 10;
const WINDOW = 10_000;
const PAUSE = 60_000;

/** Pauses all sending for a minute after many timeouts in a short time. */
export class Breaker {
  #now;
  #timeouts = [];
  #pausedUntil = Number.NEGATIVE_INFINITY;

  /** @param {() => number} now */
  constructor(now) {
    this.#now = now;
  }

  get isPaused() {
    return this.#now() < this.#pausedUntil;
  }

  countTimeout() {
    const now = this.#now();
    this.#timeouts = [...this.#timeouts.filter((time) => time > now - WINDOW), now];
    if (this.#timeouts.length < TIMEOUTS) return;
    this.#timeouts = [];
    this.#pausedUntil = now + PAUSE;
  }
}
