import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

const LIMIT = 3000;

/** The members of a group, in the order they joined. */
export class Members {
  #now;
  #joinedAt;

  /** @param {{ now: () => number, capacity: import('./capacity.js').Capacity }} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#joinedAt = new BoundedMap(capacity);
  }

  /**
   * @param {string[]} ids
   * @param {number} [limit] how many members there may be then
   */
  add(ids, limit = LIMIT) {
    const added = new Set(ids.filter((id) => !this.has(id)));
    const size = this.#joinedAt.size + added.size;
    if (size > limit) {
      throw new Refusal(1002, `The group must have at most ${limit} members, not ${size}`);
    }
    for (const id of added) this.#joinedAt.set(id, this.#now());
  }

  /** @param {string[]} ids */
  remove(ids) {
    for (const id of ids) this.#joinedAt.delete(id);
  }

  clear() {
    this.#joinedAt.clear();
  }

  has(id) {
    return this.#joinedAt.has(id);
  }

  /** @returns {number | undefined} */
  joinedAt(id) {
    return this.#joinedAt.get(id);
  }

  get size() {
    return this.#joinedAt.size;
  }

  /** @returns {{ id: string, joinedAt: number }[]} */
  list() {
    return [...this.#joinedAt].map(([id, joinedAt]) => ({ id, joinedAt }));
  }
}
