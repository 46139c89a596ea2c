'use strict';

/**
 * The calls that each signal ends. A signal gets one listener, however many calls it is passed to:
 * Node takes more than ten for a leak, and warns.
 */
function watchSignals(end) {
  const watched = new Map();

  return {
    watch(signal, number) {
      const known = watched.get(signal);
      if (known) return known.numbers.add(number);
      const numbers = new Set([number]);
      // The target of the event is another object where the signal stands behind a proxy.
      function onAbort() {
        watched.delete(signal);
        for (const each of numbers) end(each);
      }
      signal.addEventListener('abort', onAbort, { once: true });
      watched.set(signal, { numbers, onAbort });
    },

    forget(signal, number) {
      const known = watched.get(signal);
      if (!known?.numbers.delete(number) || known.numbers.size > 0) return;
      watched.delete(signal);
      signal.removeEventListener('abort', known.onAbort);
    },
  };
}

module.exports = { watchSignals };
