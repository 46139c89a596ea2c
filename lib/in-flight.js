'use strict';

/**
 * The calls in flight, by their numbers. The core keeps it while there are any, so it must not refer to
 * the client.
 */
class InFlight {
  #calls = new Map();
  #last = 0;

  get isEmpty() {
    return this.#calls.size === 0;
  }

  nextNumber() {
    this.#last = (this.#last + 1) >>> 0;
    return this.#last;
  }

  /** Adds a call. The promise resolves with its outcome: a kind and a value. */
  add(number, observation, exchanges, turns) {
    const call = { outcome: undefined, resolve: undefined, observation, exchanges, turns };
    call.outcome = new Promise((resolve) => {
      call.resolve = resolve;
    });
    this.#calls.set(number, call);
    return call.outcome;
  }

  /** Resolves once all calls that are in flight now are settled. */
  async rest() {
    await Promise.all(Array.from(this.#calls.values(), ({ outcome }) => outcome));
  }

  /** Settles a call. One that was aborted is no longer there. */
  settle(number, kind, value) {
    const call = this.#calls.get(number);
    this.#calls.delete(number);
    call?.resolve({ kind, value });
  }

  /** Takes messages from the core: a JSON list of the number, kind and value of each. */
  take = (batch) => {
    const messages = JSON.parse(batch);
    for (let at = 0; at < messages.length; at += 3) {
      const number = messages[at];
      const kind = messages[at + 1];
      const value = messages[at + 2];
      if (kind === 'event') this.#calls.get(number)?.observation.reach(value);
      else if (kind === 'fetch') this.#calls.get(number)?.exchanges.start(value);
      else if (kind === 'consume') this.#calls.get(number)?.turns.ask(value);
      else this.settle(number, kind, value);
    }
  };
}

module.exports = { InFlight };
