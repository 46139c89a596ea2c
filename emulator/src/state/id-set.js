import { Refusal } from '../refusal.js';

/** Ids in the order they came. */
export class IdSet {
  #limit;
  #ids = new Set();

  /** @param {number} [limit] */
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  /** @param {string[]} ids */
  add(ids) {
    const together = new Set([...this.#ids, ...ids]);
    if (together.size > this.#limit) {
      throw new Refusal(
        1002,
        `The list would be ${together.size} long; at most ${this.#limit} are wanted`,
      );
    }
    this.#ids = together;
  }

  /** @param {string[]} ids */
  remove(ids) {
    for (const id of ids) this.#ids.delete(id);
  }

  has(id) {
    return this.#ids.has(id);
  }

  get size() {
    return this.#ids.size;
  }

  list() {
    return [...this.#ids];
  }
}
