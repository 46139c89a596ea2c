'use strict';

const { AsyncResource } = require('node:async_hooks');
const { channel } = require('node:diagnostics_channel');
const errors = require('./errors.js');
const { peek } = require('./peek.js');

const channels = {
  wait: channel('rongcloud:wait'),
  request: channel('rongcloud:request'),
  response: channel('rongcloud:response'),
  retry: channel('rongcloud:retry'),
  error: channel('rongcloud:error'),
};
const { wait, request, response, retry, error } = channels;

let last = 0;

/** Publishes the events of one call. */
class Observation {
  #call;
  #attempt = {};
  #began = performance.now();
  #publish;

  constructor(method) {
    last += 1;
    this.#call = { call: last, method };
    // Subscribers see the caller's async context, not that of whatever woke the main thread.
    this.#publish = AsyncResource.bind((name, event) => channels[name].publish(event));
  }

  /** Publishes a step of the call: that it has waited, or a step of an attempt. */
  reach(report) {
    if (report.step === 'wait') {
      const { time, ms } = report;
      this.#publish('wait', { ...this.#call, time, ms });
    } else {
      this.#attemptReaches(report);
    }
  }

  /** Publishes a step of an attempt: its request, its response, or its failure before a retry. */
  #attemptReaches({ step, verb, path, domain, attempt, requestId, error: failure, ...facts }) {
    this.#attempt = { verb, path, domain, attempt, requestId };
    const event = { ...this.#call, ...this.#attempt, ...facts };
    this.#publish(step, failure ? { ...event, ...describe(errors.toError(failure)) } : event);
  }

  /** Returns the outcome of the call, and publishes its failure first. */
  follow(outcome) {
    // An await would add a frame to the stack before those of the caller.
    return outcome.catch((error) => {
      this.fail(error);
      throw error;
    });
  }

  /** Publishes that the call failed and is not retried. */
  fail(error) {
    const times = { time: Date.now(), duration: performance.now() - this.#began };
    this.#publish('error', { ...this.#call, ...this.#attempt, ...times, ...describe(error) });
  }
}

/** Describes what a call rejects with, which may be any value that its input threw. */
function describe(error) {
  const status = peek(error, 'status');
  const code = peek(error, 'code');
  return status === undefined ? { code, error } : { status, code, error };
}

/** Observes a call of a method, as in `User.register`, if there are subscribers. */
function observe(method) {
  const isHeard =
    wait.hasSubscribers ||
    request.hasSubscribers ||
    response.hasSubscribers ||
    retry.hasSubscribers ||
    error.hasSubscribers;
  return isHeard ? new Observation(method) : undefined;
}

module.exports = { observe };
