import { sizeOf } from '../size.js';

/** What an empty shelf or set takes, about. */
const EMPTY = 256;

/**
 * A shelf or a set for each key.
 * @template {{ clear: () => void }} T
 */
export class PerKey {
  #capacity;
  #make;
  #things = new Map();

  /**
   * @param {import('./capacity.js').Capacity} capacity
   * @param {() => T} make
   */
  constructor(capacity, make) {
    this.#capacity = capacity;
    this.#make = make;
  }

  /**
   * The one to put something into, made when it is first asked for.
   * @returns {T}
   */
  of(key) {
    if (!this.#things.has(key)) {
      this.#capacity.take(EMPTY + sizeOf(key));
      this.#things.set(key, this.#make());
    }
    return this.#things.get(key);
  }

  /**
   * The one to look into or to take something out of; an empty one where there is none.
   * @returns {T}
   */
  at(key) {
    return this.#things.get(key) ?? this.#make();
  }

  drop(key) {
    if (!this.#things.has(key)) return;
    this.#things.get(key).clear();
    this.#things.delete(key);
    this.#capacity.give(EMPTY + sizeOf(key));
  }
}
