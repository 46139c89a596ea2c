/** The shortest time between two loads, in milliseconds. */
const PAUSE = 100;

/** How much longer than a load the time to the next is, so that a page does not hold up the calls. */
const REST = 3;

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Loads again whenever that is wanted: one load at a time, and the last one begins after the last wish. */
export class Refresher {
  #load;
  #isWanted = false;
  #isRunning = false;

  /** @param {() => Promise<void>} load that does not reject */
  constructor(load) {
    this.#load = load;
  }

  want = async () => {
    this.#isWanted = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#isWanted) {
      this.#isWanted = false;
      const started = performance.now();
      await this.#load();
      await sleep(Math.max(PAUSE, REST * (performance.now() - started)));
    }
    this.#isRunning = false;
  };
}
