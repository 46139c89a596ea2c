import { Refusal } from '../refusal.js';

const HOUR = 60 * 60 * 1000;
const LIMITS = [
  { calls: 2, ms: HOUR, span: 'hour' },
  { calls: 3, ms: 24 * HOUR, span: 'day' },
];

/** Counts pushes and broadcasts, which share one allowance. */
export class Announcements {
  #now;
  #quotas;
  #times = [];

  /** @param {{ now: () => number, quotas: boolean }} settings */
  constructor({ now, quotas }) {
    this.#now = now;
    this.#quotas = quotas;
  }

  count() {
    const now = this.#now();
    for (const { calls, ms, span } of this.#quotas ? LIMITS : []) {
      if (this.#times.filter((time) => time > now - ms).length >= calls) {
        throw new Refusal(1008, `More than ${calls} pushes and broadcasts a ${span}`);
      }
    }
    this.#times.push(now);
  }
}
