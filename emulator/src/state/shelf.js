import { sizeOf } from '../size.js';

/** What an entry of a Map takes beside its key and value, about. */
const ENTRY = 64;

/** A Map whose entries take room of what the state may hold. */
export class Shelf extends Map {
  #capacity;

  /** @param {import('./capacity.js').Capacity} capacity */
  constructor(capacity) {
    super();
    this.#capacity = capacity;
  }

  #size(key) {
    return this.has(key) ? ENTRY + sizeOf(key) + sizeOf(this.get(key)) : 0;
  }

  set(key, value) {
    this.#capacity.take(ENTRY + sizeOf(key) + sizeOf(value) - this.#size(key));
    return super.set(key, value);
  }

  delete(key) {
    this.#capacity.give(this.#size(key));
    return super.delete(key);
  }

  clear() {
    for (const key of this.keys()) this.delete(key);
  }
}
