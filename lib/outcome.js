'use strict';

const { aborted, belowAwaited, lost, toError } = require('./errors.js');

/** The error of each kind of outcome that rejects the call. */
const errors = {
  failure: (value, { exchanges, turns }) =>
    toError(value, value.name === 'QueueError' ? turns?.loss : exchanges?.loss),
  resolution: ({ failure }, { exchanges }) => toError(failure, exchanges?.loss),
  abort: (_, { signal }) => aborted(signal),
  lost: (cause) => lost(cause),
};

/**
 * Returns the answer of a call by its outcome, or throws its error. Called once `entry` has awaited
 * the outcome, so that the error's stack leads to the caller.
 */
function readOutcome({ kind, value }, call, entry) {
  if (kind === 'answer') return value;
  if (kind !== 'resolution' || call.rejects) throw belowAwaited(errors[kind](value, call), entry);
  call.observation?.fail(toError(value.failure));
  return value.answer;
}

module.exports = { readOutcome };
