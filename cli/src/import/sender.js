import { Gate } from './gate.js';
import { isHopeless, isRefused, isUnreachable, outcomeOf, pauseAfter } from './outcome.js';
import { DONE } from './results.js';

/** After so many milliseconds without a connection, an import stops. */
const PATIENCE = 5 * 60 * 1000;

/** An error as the results have it. `msg` says the same as `message`. */
function describe(error) {
  const { msg: _, ...facts } = error.toJSON();
  return facts;
}

/** Sends rows, each until it has an outcome, and writes these. */
export class Sender {
  #send;
  #results;
  #inFlight;
  #signal;
  #gate = new Gate();
  #unreachable = { since: undefined, failures: 0 };
  /** How often the service refused a call because of its quota. */
  refused = 0;

  /**
   * @param {(input: unknown) => Promise<unknown>} send the method
   * @param {AbortSignal} signal when it is aborted, rows that are not yet sent are left
   */
  constructor({ send, results, inFlight, signal }) {
    this.#send = send;
    this.#results = results;
    this.#inFlight = inFlight;
    this.#signal = signal;
  }

  /**
   * Sends a row. Returns its outcome; undefined if it was left, so that the next run begins with it.
   *
   * @throws the error that stops the import
   */
  async settle(row) {
    const slot = this.#inFlight.enter(row);
    let written = false;
    try {
      const settled = await this.#try(row);
      if (settled) this.#results.add(row, settled.outcome, settled.facts);
      written = settled !== undefined;
      return settled;
    } finally {
      this.#inFlight.leave(slot, written);
    }
  }

  async #try(row) {
    for (;;) {
      if (
        !(await this.#gate.pass(this.#signal).then(
          () => true,
          () => false,
        ))
      )
        return undefined;
      try {
        const answer = await this.#send(row.input);
        this.#unreachable = { since: undefined, failures: 0 };
        return { outcome: DONE, facts: { answer } };
      } catch (error) {
        const pause = this.#pauseAfter(error);
        if (pause === undefined)
          return { outcome: outcomeOf(error), facts: { error: describe(error) } };
        this.#gate.hold(pause);
      }
    }
  }

  #pauseAfter(error) {
    if (isHopeless(error)) throw error;
    const pause = pauseAfter(error, this.#unreachable.failures);
    if (pause === undefined) return undefined;
    if (isRefused(error)) this.refused += 1;
    if (isUnreachable(error) && this.#isLost()) throw error;
    return pause;
  }

  /** Whether the service has been unreachable for too long. Rows that fail at the same time count once. */
  #isLost() {
    const now = performance.now();
    const { since = now, failures, last = 0 } = this.#unreachable;
    const isNew = now - last > 500;
    this.#unreachable = { since, failures: failures + (isNew ? 1 : 0), last: now };
    return now - since > PATIENCE;
  }
}
