import { Refusal } from '../refusal.js';

const HOUR = 60 * 60 * 1000;
const LIMITS = [
  { calls: 2, ms: HOUR, span: 'hour' },
  { calls: 3, ms: 24 * HOUR, span: 'day' },
];

const MOST_CALLS = Math.max(...LIMITS.map(({ calls }) => calls));

/** Counts pushes and broadcasts, which share one allowance. */
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
    for (const { calls, ms, span } of LIMITS) {
      if (this.#times.filter((time) => time > now - ms).length >= calls) {
        throw new Refusal(1008, `More than ${calls} pushes and broadcasts a ${span}`);
      }
    }
    this.#times = [...this.#times, now].slice(-MOST_CALLS);
  }
}
