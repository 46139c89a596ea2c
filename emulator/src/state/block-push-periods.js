import { BoundedMap } from './bounded-map.js';

/** What is answered for a user who has none. */
const NONE = { startTime: '', period: 0, level: 0 };

/** When each user gets no pushes. */
export class BlockPushPeriods {
  #periods;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ capacity }) {
    this.#periods = new BoundedMap(capacity);
  }

  /** @param {{ startTime: string, period: number, level: 1 | 5 }} period */
  set(userId, period) {
    this.#periods.set(userId, period);
  }

  remove(userId) {
    this.#periods.delete(userId);
  }

  get(userId) {
    return this.#periods.get(userId) ?? NONE;
  }
}
