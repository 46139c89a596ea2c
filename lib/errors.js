'use strict';

class RongCloudError extends Error {
  constructor({ name: _, message, cause, ...properties }) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, properties);
  }

  get msg() {
    return this.message;
  }

  toJSON() {
    return { name: this.name, ...this, msg: this.message };
  }
}

class ValidationError extends RongCloudError {}
class APIError extends RongCloudError {}
class AuthenticationError extends APIError {}
class RateLimitError extends APIError {}
class ConnectionError extends RongCloudError {}
class TimeoutError extends RongCloudError {}
class AnswerError extends RongCloudError {}
class AbortError extends RongCloudError {}

const errors = {
  RongCloudError,
  ValidationError,
  APIError,
  AuthenticationError,
  RateLimitError,
  ConnectionError,
  TimeoutError,
  AnswerError,
  AbortError,
};
for (const [name, type] of Object.entries(errors)) {
  // A name of its own survives a bundler that shortens the names of classes.
  Object.defineProperty(type.prototype, 'name', { value: name, writable: true });
}

/**
 * The error for a failure that the core tells of: `name` is its class, the rest its properties.
 * Below it lies what the core knows, or `reason`.
 */
function toError({ cause, ...failure }, reason) {
  const below = cause === undefined ? reason : new Error(cause);
  return new errors[failure.name]({ ...failure, cause: below });
}

/** The error for a value that is refused before the core has seen it. */
function refused(field, why, cause) {
  return new ValidationError({ message: `${field} ${why}`, code: '20006', field, cause });
}

function aborted({ reason: cause }) {
  return new AbortError({ message: 'the call was aborted', code: 'ABORT_ERR', cause });
}

module.exports = { ...errors, toError, refused, aborted };
