'use strict';

const { channel, subscribe, unsubscribe } = require('node:diagnostics_channel');
const { debuglog } = require('node:util');
const { peek } = require('./peek.js');
const { harmless } = require('./shown.js');

const log = debuglog('rongcloud');

/** The property of a channel that holds what ends the log. */
const END = Symbol.for('rongcloud.endLog');

/** The line for each event, after the number of the call and its method. */
const lines = {
  wait: ({ ms }) => `waited for its turn for ${round(ms)}`,
  request: ({ attempt, verb, domain, path, requestId }) =>
    `attempt ${attempt}: ${verb} ${domain}${path} (${requestId})`,
  response: ({ attempt, status, code, duration }) =>
    `attempt ${attempt}: HTTP ${status}, code ${code}, after ${round(duration)}`,
  retry: ({ attempt, duration, pause, error }) =>
    `attempt ${attempt}: ${error.name} ${error.code}, after ${round(duration)}; ` +
    `again in ${round(pause)}: ${error.message}`,
  error: ({ duration, error }) => `failed after ${round(duration)}: ${describe(error)}`,
};

/** Describes what a call rejects with: an error, or any value that its input threw. */
function describe(error) {
  const [name, code, message] = ['name', 'code', 'message'].map((property) => {
    const value = peek(error, property);
    return Object(value) === value ? typeof value : String(value);
  });
  return `${name} ${code}: ${message}`;
}

/** The line for a callback of the service. */
function callbackLine({ kind = 'request', id = '', outcome, duration, error }) {
  const line = `webhook ${kind} ${id} ${outcome} after ${round(duration)}`;
  return error === undefined ? line : `${line}: ${describe(error)}`;
}

function round(milliseconds) {
  return `${milliseconds.toFixed(1)} ms`;
}

/** Text from outside could start lines of its own, or control the terminal. */
function toLine(text) {
  return harmless(text.replace(/\s+/g, ' '));
}

/** Logs the events of calls to stderr, if `NODE_DEBUG` enables that. */
function logEvents() {
  if (!log.enabled) return;
  const listeners = Object.entries(lines).map(([name, line]) => {
    const listener = (event) => log('%s', toLine(`#${event.call} ${event.method} ${line(event)}`));
    return [`rongcloud:${name}`, listener];
  });
  listeners.push(['rongcloud:webhook', (event) => log('%s', toLine(callbackLine(event)))]);
  // A test runner may load the package for each file of tests, but a process has these channels once:
  // who was loaded last logs the events of all.
  const known = channel('rongcloud:request');
  known[END]?.();
  for (const listener of listeners) subscribe(...listener);
  known[END] = () => {
    for (const listener of listeners) unsubscribe(...listener);
  };
}

module.exports = { logEvents };
