import { Refusal } from '../refusal.js';

const HOUR = 60 * 60 * 1000;
const LIMITS = [
  { count: 2, ms: HOUR, span: 'hour' },
  { count: 3, ms: 24 * HOUR, span: 'day' },
];

const MOST = Math.max(...LIMITS.map(({ count }) => count));

/** Counts what has the quota of announcements: pushes and broadcasts together, and their recalls. */
export class Announcements {
  #now;
  #quotas;
  #kind;
  #times = [];

  /**
   * @param {import('../state.js').StateSettings} settings
   * @param {string} kind what is counted
   */
  constructor({ now, quotas }, kind) {
    this.#now = now;
    this.#quotas = quotas;
    this.#kind = kind;
  }

  count() {
    if (!this.#quotas) return;
    const now = this.#now();
    for (const { count, ms, span } of LIMITS) {
      if (this.#times.filter((time) => time > now - ms).length >= count) {
        throw new Refusal(1008, `More than ${count} ${this.#kind} per ${span}`);
      }
    }
    this.#times = [...this.#times, now].slice(-MOST);
  }
}
