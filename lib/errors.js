'use strict';

/** Whether a value is an error of this package. Not `instanceof`, which may throw for a proxy. */
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
class QueueError extends RongCloudError {}
class AbortError extends RongCloudError {}
class WebhookError extends RongCloudError {}

const errors = {
  RongCloudError,
  ValidationError,
  APIError,
  AuthenticationError,
  RateLimitError,
  ConnectionError,
  TimeoutError,
  AnswerError,
  QueueError,
  AbortError,
  WebhookError,
};
for (const [name, type] of Object.entries(errors)) {
  // Set explicitly, because bundlers may shorten the names of classes.
  Object.defineProperty(type.prototype, 'name', { value: name, writable: true });
}

/**
 * The error for a failure that the core reports: `name` is its class, the rest its properties.
 * Its cause is the one that the core reports, or `reason`.
 */
function toError({ cause, ...failure }, reason) {
  const below = cause === undefined ? reason : new Error(cause);
  return new errors[failure.name]({ ...failure, cause: below });
}

/** The error for a value that is refused before it crosses to the core. */
function refused(field, why, cause) {
  return new ValidationError({ message: `${field} ${why}`, code: '20006', field, cause });
}

/** The error for a call that did not reach the core. */
function lost(cause) {
  return new RongCloudError({ message: 'the call was not made', code: 'ERR_INTERNAL', cause });
}

function closed() {
  return new RongCloudError({ message: 'the client is closed', code: 'ERR_CLIENT_CLOSED' });
}

function aborted({ reason: cause }) {
  return new AbortError({ message: 'the call was aborted', code: 'ABORT_ERR', cause });
}

/** Makes the stack of an error of this package begin at the caller of `entry`. */
function below(error, entry) {
  if (isOwn(error)) Error.captureStackTrace?.(error, entry);
  return error;
}

/** Internal frames of Node or Deno at the start of a stack: they resume an awaiting function. */
const INTERNAL = /^(?:\n {4}at [^\n]*\b(?:node:internal|ext:core)\/[^\n]*)+/;

/** The same for an async `entry`: makes the stack begin at the function that awaits it. */
function belowAwaited(error, entry) {
  const { stack } = below(error, entry);
  const head = String(error);
  if (typeof stack !== 'string' || !stack.startsWith(head)) return error;
  const frames = stack.slice(head.length);
  if (INTERNAL.test(frames)) error.stack = head + frames.replace(INTERNAL, '');
  return error;
}

module.exports = { ...errors, toError, refused, lost, closed, aborted, below, belowAwaited };
