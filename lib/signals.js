'use strict';

/**
 * The calls that each signal ends. A signal gets one listener, however many calls it is passed to:
 * Node takes more than ten for a leak, and warns.
 */
module.exports = function signals(end) {
  const calls = new Map();

  function onAbort({ target: signal }) {
    const numbers = calls.get(signal);
    calls.delete(signal);
    for (const number of numbers) end(number);
  }

  return {
    watch(signal, number) {
      const numbers = calls.get(signal);
      if (numbers) return numbers.add(number);
      calls.set(signal, new Set([number]));
      signal.addEventListener('abort', onAbort, { once: true });
    },

    forget(signal, number) {
      const numbers = calls.get(signal);
      if (!numbers?.delete(number) || numbers.size > 0) return;
      calls.delete(signal);
      signal.removeEventListener('abort', onAbort);
    },
  };
};
