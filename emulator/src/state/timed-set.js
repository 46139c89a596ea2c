import { BoundedMap } from './bounded-map.js';

const MINUTE = 60_000;

/** The last second that the service's time format can express, for an id that has no end. */
const NEVER = Date.UTC(9999, 11, 31, 15, 59, 59);

/** Ids that leave the set when their minutes are over. */
export class TimedSet {
  #now;
  #ends;

  /** @param {{ now: () => number, capacity: import('./capacity.js').Capacity }} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#ends = new BoundedMap(capacity);
  }

  /**
   * @param {string[]} ids
   * @param {number} minutes 0 for no end
   */
  add(ids, minutes) {
    const end = minutes === 0 ? NEVER : this.#now() + minutes * MINUTE;
    for (const id of ids) this.#ends.set(id, end);
  }

  /** @param {string[]} ids */
  remove(ids) {
    for (const id of ids) this.#ends.delete(id);
  }

  clear() {
    this.#ends.clear();
  }

  has(id) {
    return this.#ends.get(id) > this.#now();
  }

  /** @returns {number | undefined} */
  endOf(id) {
    return this.has(id) ? this.#ends.get(id) : undefined;
  }

  /** @returns {{ id: string, end: number }[]} */
  list() {
    return [...this.#ends].filter(([id]) => this.has(id)).map(([id, end]) => ({ id, end }));
  }
}
