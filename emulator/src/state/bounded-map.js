import { sizeOf } from '../size.js';

/** About how many bytes an entry of a Map takes beside its key and value. */
const ENTRY = 64;

/** A Map that counts what its entries take of the capacity. */
export class BoundedMap extends Map {
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
    this.#capacity.reserve(ENTRY + sizeOf(key) + sizeOf(value) - this.#size(key));
    return super.set(key, value);
  }

  delete(key) {
    this.#capacity.release(this.#size(key));
    return super.delete(key);
  }

  clear() {
    for (const key of this.keys()) this.delete(key);
  }
}
