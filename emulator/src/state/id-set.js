import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

/** Ids in the order they were added. */
export class IdSet {
  #limit;
  #name;
  #code;
  #ids;

  /**
   * @param {import('./capacity.js').Capacity} capacity
   * @param {number} [limit]
   * @param {{ name?: string, code?: number }} [refusal] what is refused beyond the limit, and how
   */
  constructor(capacity, limit = Number.POSITIVE_INFINITY, { name = 'The list', code = 1002 } = {}) {
    this.#limit = limit;
    this.#name = name;
    this.#code = code;
    this.#ids = new BoundedMap(capacity);
  }

  /** @param {string[]} ids */
  add(ids) {
    const size = this.#ids.size + new Set(ids.filter((id) => !this.has(id))).size;
    if (size > this.#limit) {
      throw new Refusal(
        this.#code,
        `${this.#name} must have at most ${this.#limit} entries, not ${size}`,
      );
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
