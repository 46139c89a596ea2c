import { newestFirst } from './entries.js';

/** Numbers for what has no id of its own, in the order in which they are asked for. */
export class Numbers {
  #last = 0;
  #numbers = new WeakMap();

  /** @param {object} item */
  of(item) {
    if (!this.#numbers.has(item)) {
      this.#last += 1;
      this.#numbers.set(item, this.#last);
    }
    return this.#numbers.get(item);
  }

  /**
   * @template {object} T
   * @param {T[]} items the oldest first
   * @returns {import('./entries.js').Entry[]} the newest first
   */
  newestFirst(items) {
    return newestFirst(items, (item) => this.of(item));
  }
}
