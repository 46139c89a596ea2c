import { Gate } from './gate.js';
import { isHopeless, isRefused, isUnreachable, outcomeOf, pauseAfter } from './outcome.js';
import { DONE } from './results.js';

/** After so many milliseconds without a connection, an import stops. */
const PATIENCE = 5 * 60 * 1000;

/** Failures within so many milliseconds are those of rows that were in flight together. */
const AT_ONCE = 500;

/** Since when the service cannot be reached, in how many failures, and when the last one of them was. */
const REACHABLE = { since: undefined, failures: 0, last: 0 };

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
  #unreachable = REACHABLE;
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
    for (;;) {
      try {
        await this.#gate.pass(this.#signal);
      } catch {
        return undefined;
      }
      const settled = await this.#attempt(row);
      if (settled) return settled;
    }
  }

  /**
   * Sends a row once. Undefined if it was not carried out, and has to wait. If its outcome cannot be
   * written, its place among the rows in flight is kept.
   */
  async #attempt(row) {
    const place = this.#inFlight.enter(row);
    const { outcome, facts, stop } = await this.#outcomeOf(row);
    if (outcome) this.#results.add(row, outcome, facts);
    this.#inFlight.leave(place, outcome !== undefined);
    if (stop) throw stop;
    return outcome && { outcome, facts };
  }

  /** The outcome of a row; nothing if it was not carried out, or `stop` if no row will be. */
  async #outcomeOf({ input }) {
    try {
      const answer = await this.#send(input);
      this.#unreachable = REACHABLE;
      return { outcome: DONE, facts: { answer } };
    } catch (error) {
      if (isHopeless(error)) return { stop: error };
      const pause = pauseAfter(error, this.#unreachable.failures);
      if (pause === undefined)
        return { outcome: outcomeOf(error), facts: { error: describe(error) } };
      if (isRefused(error)) this.refused += 1;
      if (isUnreachable(error) && this.#isLost()) return { stop: error };
      this.#gate.hold(pause);
      return {};
    }
  }

  /** Whether the service has been unreachable for too long. Failures at once count once. */
  #isLost() {
    const now = performance.now();
    const { since = now, failures, last } = this.#unreachable;
    const isNew = now - last > AT_ONCE;
    this.#unreachable = { since, failures: failures + (isNew ? 1 : 0), last: now };
    return now - since > PATIENCE;
  }
}
