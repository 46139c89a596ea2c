import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

/** Ids in the order they were added. */
export class IdSet {
  #limit;
  #ids;

  /**
   * @param {import('./capacity.js').Capacity} capacity
   * @param {number} [limit]
   */
  constructor(capacity, limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
    this.#ids = new BoundedMap(capacity);
  }

  /** @param {string[]} ids */
  add(ids) {
    const size = this.#ids.size + new Set(ids.filter((id) => !this.has(id))).size;
    if (size > this.#limit) {
      throw new Refusal(1002, `The list must have at most ${this.#limit} entries, not ${size}`);
    }
    for (const id of ids) this.#ids.set(id, true);
  }

  /** @param {string[]} ids */
  remove(ids) {
    for (const id of ids) this.#ids.delete(id);
  }

  clear() {
    this.#ids.clear();
  }

  has(id) {
    return this.#ids.has(id);
  }

  get size() {
    return this.#ids.size;
  }

  list() {
    return [...this.#ids.keys()];
  }
}
