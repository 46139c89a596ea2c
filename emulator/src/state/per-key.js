/**
 * One thing for each key, made when it is first asked for.
 * @template T
 */
export class PerKey {
  #make;
  #things = new Map();

  /** @param {() => T} make */
  constructor(make) {
    this.#make = make;
  }

  /** @returns {T} */
  of(key) {
    if (!this.#things.has(key)) this.#things.set(key, this.#make());
    return this.#things.get(key);
  }

  drop(key) {
    this.#things.delete(key);
  }
}
