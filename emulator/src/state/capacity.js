import { Refusal } from '../refusal.js';

const BYTES = 128 * 1024 * 1024;

/** Limits the size of the state, which callers could otherwise grow until it fills all memory. */
export class Capacity {
  #bytes;
  #free;

  constructor(bytes = BYTES) {
    this.#bytes = bytes;
    this.#free = bytes;
  }

  get free() {
    return this.#free;
  }

  reserve(bytes) {
    if (bytes > this.#free) {
      throw new Refusal(
        1000,
        `The emulator is full; it keeps at most ${this.#bytes} bytes until a reset`,
      );
    }
    this.#free -= bytes;
  }

  release(bytes) {
    this.#free += bytes;
  }
}
