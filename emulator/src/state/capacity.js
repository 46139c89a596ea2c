import { Refusal } from '../refusal.js';

const BYTES = 128 * 1024 * 1024;

/** How much the state may hold: it grows with what callers put in and must not take all memory. */
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

  take(bytes) {
    if (bytes > this.#free) {
      throw new Refusal(
        1000,
        `The emulator holds as much as it may, ${this.#bytes} bytes; a reset is wanted`,
      );
    }
    this.#free -= bytes;
  }

  give(bytes) {
    this.#free += bytes;
  }
}
