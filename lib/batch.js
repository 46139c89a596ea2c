'use strict';

const endOfTurn = Promise.resolve();

/** Characters at which a batch is flushed: the length of a string is limited. */
const FULL = 2 ** 20;

/** The numbers of the calls in a batch of three lines each. */
function numbersOf(lines) {
  const heads = lines.split('\n').filter((line, at) => line !== '' && at % 3 === 0);
  return heads.map((head) => Number.parseInt(head, 10));
}

/** The calls of one turn of the event loop, in one string: that costs less than one for each. */
class Batch {
  #core;
  #inFlight;
  #lines = '';

  constructor(core, inFlight) {
    this.#core = core;
    this.#inFlight = inFlight;
  }

  /** Adds the three lines of a call. */
  add(lines) {
    if (this.#lines.length + lines.length > FULL) this.flush();
    if (this.#lines === '') endOfTurn.then(() => this.flush());
    this.#lines += lines;
  }

  /** Starts the calls that were added. */
  flush() {
    const lines = this.#lines;
    this.#lines = '';
    if (lines === '') return;
    try {
      this.#core.start(lines);
    } catch (cause) {
      for (const number of numbersOf(lines)) this.#inFlight.settle(number, 'lost', cause);
    }
  }
}

module.exports = { Batch };
