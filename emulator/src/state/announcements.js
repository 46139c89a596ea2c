import { Refusal } from '../refusal.js';

const HOUR = 60 * 60 * 1000;
const LIMITS = [
  { count: 2, ms: HOUR, span: 'hour' },
  { count: 3, ms: 24 * HOUR, span: 'day' },
];

const MOST = Math.max(...LIMITS.map(({ count }) => count));

/** Counts pushes and broadcasts, which share one quota. */
export class Announcements {
  #now;
  #quotas;
  #times = [];

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, quotas }) {
    this.#now = now;
    this.#quotas = quotas;
  }

  count() {
    if (!this.#quotas) return;
    const now = this.#now();
    for (const { count, ms, span } of LIMITS) {
      if (this.#times.filter((time) => time > now - ms).length >= count) {
        throw new Refusal(1008, `More than ${count} pushes and broadcasts per ${span}`);
      }
    }
    this.#times = [...this.#times, now].slice(-MOST);
  }
}
