'use strict';

const { aborted, below, refused } = require('./errors.js');
const { encode, refuseStranger } = require('./json.js');

/** The signal among the options of a call, and the options that the core knows. */
function takeSignal(options) {
  if (!options || !Object.hasOwn(options, 'signal')) return { signal: undefined, others: options };
  refuseStranger(options, 'options');
  const { signal, ...others } = options;
  if (signal === undefined || signal === null) return { signal: undefined, others };
  if (!(signal instanceof AbortSignal)) throw refused('signal', 'must be an AbortSignal');
  return { signal, others };
}

/** Reads what a method was called with: JSON text for the core, and the signal. */
function readCall(argument, options, entry) {
  try {
    const { signal, others } = takeSignal(options);
    const input = encode(argument, 'the argument') ?? null;
    const limits = encode(others, 'options') ?? null;
    if (signal?.aborted) throw aborted(signal);
    return { input, limits, signal };
  } catch (error) {
    throw below(error, entry);
  }
}

module.exports = { readCall, takeSignal };
