'use strict';

/**
 * The calls that each signal ends. A signal gets one listener, even if it is passed to many calls:
 * Node warns of a leak for more than ten.
 */
class Signals {
  #end;
  #watched = new Map();

  /** `end` takes the number of a call whose signal is aborted. */
  constructor(end) {
    this.#end = end;
  }

  watch(signal, number) {
    const known = this.#watched.get(signal);
    if (known) return known.numbers.add(number);
    const numbers = new Set([number]);
    // Not the target of the event, which is another object if the signal is a proxy.
    const onAbort = () => {
      this.#watched.delete(signal);
      for (const each of numbers) this.#end(each);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    this.#watched.set(signal, { numbers, onAbort });
  }

  forget(signal, number) {
    const known = this.#watched.get(signal);
    if (!known?.numbers.delete(number) || known.numbers.size > 0) return;
    this.#watched.delete(signal);
    signal.removeEventListener('abort', known.onAbort);
  }
}

module.exports = { Signals };
