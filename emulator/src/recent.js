const BYTES = 32 * 1024 * 1024;

/**
 * The last items that were added, as many as fit: at least one, at most `count`, and not more than
 * `bytes` together.
 * @template {object} T
 */
export class Recent {
  #count;
  #bytes;
  #size = 0;
  #sizes = new Map();
  // One iterator for all deletions: a new one would walk over the holes they leave in the Map.
  #oldest = this.#sizes.keys();

  /** @param {{ count: number, bytes?: number }} limits */
  constructor({ count, bytes = BYTES }) {
    this.#count = count;
    this.#bytes = bytes;
  }

  /**
   * @param {T} item
   * @param {number} size
   */
  add(item, size) {
    this.#sizes.set(item, 0);
    this.grow(item, size);
  }

  /**
   * Does nothing for an item that is gone already.
   * @param {T} item
   * @param {number} size how much more it takes
   */
  grow(item, size) {
    if (!this.#sizes.has(item)) return;
    this.#sizes.set(item, this.#sizes.get(item) + size);
    this.#size += size;
    while (!this.#fits()) this.delete(this.#oldest.next().value);
  }

  #fits() {
    const count = this.#sizes.size;
    return count <= 1 || (count <= this.#count && this.#size <= this.#bytes);
  }

  /** @param {T} item */
  delete(item) {
    this.#size -= this.#sizes.get(item) ?? 0;
    this.#sizes.delete(item);
  }

  clear() {
    this.#sizes = new Map();
    this.#oldest = this.#sizes.keys();
    this.#size = 0;
  }

  /** Goes from the oldest to the newest. */
  [Symbol.iterator]() {
    return this.#sizes.keys();
  }
}
