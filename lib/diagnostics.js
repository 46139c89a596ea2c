'use strict';

const { AsyncResource } = require('node:async_hooks');
const { channel } = require('node:diagnostics_channel');
const errors = require('./errors.js');
const { peek } = require('./peek.js');

const channels = {
  request: channel('rongcloud:request'),
  response: channel('rongcloud:response'),
  retry: channel('rongcloud:retry'),
  error: channel('rongcloud:error'),
};
const { request, response, retry, error } = channels;

let last = 0;

/** What is published of one call. */
class Observation {
  #call;
  #attempt = {};
  #began = performance.now();
  #publish;

  constructor(method) {
    last += 1;
    this.#call = { call: last, method };
    // Subscribers see the caller's async context, whoever wakes the main thread.
    this.#publish = AsyncResource.bind((name, event) => channels[name].publish(event));
  }

  /** An attempt has come to a step: its request, its response, or a failure before another one. */
  reach({ step, verb, path, domain, attempt, requestId, error: failure, ...facts }) {
    this.#attempt = { verb, path, domain, attempt, requestId };
    const event = { ...this.#call, ...this.#attempt, ...facts };
    this.#publish(step, failure ? { ...event, ...describe(errors.toError(failure)) } : event);
  }

  /** The outcome of the call, after a failure of it was published. */
  follow(outcome) {
    // Not with an await, which would stand in the stack before that of the caller.
    return outcome.catch((error) => {
      this.fail(error);
      throw error;
    });
  }

  /** The call has failed for good. */
  fail(error) {
    const times = { time: Date.now(), duration: performance.now() - this.#began };
    this.#publish('error', { ...this.#call, ...this.#attempt, ...times, ...describe(error) });
  }
}

/** An input may throw anything, and a call rejects with it. */
function describe(error) {
  const status = peek(error, 'status');
  const code = peek(error, 'code');
  return status === undefined ? { code, error } : { status, code, error };
}

/** The observation of a call of a method, as in `User.register`, if anybody listens. */
function observe(method) {
  const isHeard =
    request.hasSubscribers ||
    response.hasSubscribers ||
    retry.hasSubscribers ||
    error.hasSubscribers;
  return isHeard ? new Observation(method) : undefined;
}

module.exports = { observe };
