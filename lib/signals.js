'use strict';

/**
 * The calls that each signal ends. A signal gets one listener, even if it is passed to many calls:
 * Node warns of a leak for more than ten.
 */
class Signals {
  #end;
  #watched = new Map();

  /** `end` takes what `watch` was told of a call whose signal is aborted, as its number. */
  constructor(end) {
    this.#end = end;
  }

  watch(signal, call) {
    const known = this.#watched.get(signal);
    if (known) return known.calls.add(call);
    const calls = new Set([call]);
    // Not the target of the event, which is another object if the signal is a proxy.
    const onAbort = () => {
      this.#watched.delete(signal);
      for (const each of calls) this.#end(each);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    this.#watched.set(signal, { calls, onAbort });
  }

  forget(signal, call) {
    const known = this.#watched.get(signal);
    if (!known?.calls.delete(call) || known.calls.size > 0) return;
    this.#watched.delete(signal);
    signal.removeEventListener('abort', known.onAbort);
  }
}

module.exports = { Signals };
