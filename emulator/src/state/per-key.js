import { sizeOf } from '../size.js';

/** About how many bytes an empty map or set takes. */
const EMPTY = 256;

/**
 * A map or a set for each key.
 * @template {{ clear: () => void }} T
 */
export class PerKey {
  #capacity;
  #create;
  #values = new Map();

  /**
   * @param {import('./capacity.js').Capacity} capacity
   * @param {() => T} create
   */
  constructor(capacity, create) {
    this.#capacity = capacity;
    this.#create = create;
  }

  /**
   * The value to add something to; creates it when there is none.
   * @returns {T}
   */
  ensure(key) {
    if (!this.#values.has(key)) {
      this.#capacity.reserve(EMPTY + sizeOf(key));
      this.#values.set(key, this.#create());
    }
    return this.#values.get(key);
  }

  /**
   * The value to read or to remove something from; an empty one when there is none.
   * @returns {T}
   */
  get(key) {
    return this.#values.get(key) ?? this.#create();
  }

  has(key) {
    return this.#values.has(key);
  }

  keys() {
    return [...this.#values.keys()];
  }

  delete(key) {
    if (!this.#values.has(key)) return;
    this.#values.get(key).clear();
    this.#values.delete(key);
    this.#capacity.release(EMPTY + sizeOf(key));
  }

  clear() {
    for (const key of this.keys()) this.delete(key);
  }
}
