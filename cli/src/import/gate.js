import { setTimeout as wait } from 'node:timers/promises';

/** Holds up all rows at once: after a refusal for the quota, or while the service cannot be reached. */
export class Gate {
  #opens = 0;

  /** Lets no row pass for some milliseconds. */
  hold(ms) {
    this.#opens = Math.max(this.#opens, performance.now() + ms);
  }

  /** Resolves once the gate is open. Rejects when the signal is aborted. */
  async pass(signal) {
    for (;;) {
      signal.throwIfAborted();
      const left = this.#opens - performance.now();
      if (left <= 0) return;
      await wait(left, undefined, { signal });
    }
  }
}
