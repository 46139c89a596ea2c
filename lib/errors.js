'use strict';

/** Whether a value is an error of this package. To ask a proxy for its prototype may throw. */
let isOwn;

class RongCloudError extends Error {
  #own;

  static {
    isOwn = (value) => typeof value === 'object' && value !== null && #own in value;
  }

  constructor({ name: _, message, cause, ...properties }) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, properties);
  }

  get msg() {
    return this.message;
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this, msg: this.message };
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

/** The error for a call that did not get to the core. */
function lost(cause) {
  return new RongCloudError({ message: 'the call was not made', code: 'ERR_INTERNAL', cause });
}

function closed() {
  return new RongCloudError({ message: 'the client is closed', code: 'ERR_CLIENT_CLOSED' });
}

function aborted({ reason: cause }) {
  return new AbortError({ message: 'the call was aborted', code: 'ABORT_ERR', cause });
}

/** An error of this package with a stack that begins below `entry`: at who called it. */
function below(error, entry) {
  if (isOwn(error)) Error.captureStackTrace?.(error, entry);
  return error;
}

/** Frames of Node's or Deno's own at the start of a stack: what wakes who awaits something. */
const INTERNAL = /^(?:\n {4}at [^\n]*\b(?:node:internal|ext:core)\/[^\n]*)+/;

/** The same below a function that was awaited: at who awaits it. */
function belowAwaited(error, entry) {
  const { stack } = below(error, entry);
  const head = String(error);
  if (typeof stack !== 'string' || !stack.startsWith(head)) return error;
  const frames = stack.slice(head.length);
  if (INTERNAL.test(frames)) error.stack = head + frames.replace(INTERNAL, '');
  return error;
}

module.exports = { ...errors, toError, refused, lost, closed, aborted, below, belowAwaited };
