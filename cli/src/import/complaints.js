/** After so many, the results say which other rows failed. */
const MOST_TOLD = 20;

/** Tells people of rows that were not done, up to a number of them. */
export class Complaints {
  #name;
  #progress;
  count = 0;

  /** @param {string} name of the file, as people know it */
  constructor(name, progress) {
    this.#name = name;
    this.#progress = progress;
  }

  add({ line }, problem) {
    this.count += 1;
    if (this.count <= MOST_TOLD) this.#progress.say(`${this.#name}:${line}: ${problem}`);
    if (this.count === MOST_TOLD) this.#progress.say('Further rows are not told here.');
  }
}
