'use strict';

const { isUint8Array } = require('node:util/types');
const { refused } = require('./errors.js');
const { refuseStranger } = require('./json.js');

/** Options for connections, which a client with `fetch` does not open. */
const OF_CONNECTIONS = ['proxy', 'ca', 'connectTimeout', 'maxConnections'];

/** An own property of the options: an inherited one may come from a polluted prototype. */
function own(options, name) {
  return Object.hasOwn(options, name) ? (options[name] ?? undefined) : undefined;
}

function checkFetch(fetch, options) {
  if (fetch === undefined) return;
  if (typeof fetch !== 'function') throw refused('fetch', 'must be a function');
  const useless = OF_CONNECTIONS.find((name) => own(options, name) !== undefined);
  if (useless) throw refused(useless, 'has no effect beside fetch, which makes the connections');
}

/** A certificate as text. Any other value stays as it is, and the core refuses it. */
function toText(pem) {
  return isUint8Array(pem) ? Buffer.from(pem).toString() : pem;
}

/** Splits the option `pace` into what JSON can carry and the limiter. */
function readPace(pace) {
  if (typeof pace !== 'object' || pace === null || Array.isArray(pace)) return { pace };
  refuseStranger(pace, 'pace');
  const limiter = own(pace, 'limiter');
  if (limiter !== undefined && typeof limiter?.consume !== 'function') {
    throw refused('pace.limiter', 'must be an object with a function consume');
  }
  return { limiter, pace: { ...pace, limiter: undefined } };
}

/** Splits the options of a client into those that JSON can carry, and what is called. */
function readOptions(options) {
  if (!options) return { options };
  // It may be a secret, which the core would quote.
  if (typeof options === 'string') throw refused('options', 'must be an object, not a string');
  const fetch = own(options, 'fetch');
  checkFetch(fetch, options);
  const ca = own(options, 'ca');
  const { limiter, pace } = readPace(own(options, 'pace'));
  const isJson = ca === undefined && typeof pace !== 'object' && !Object.hasOwn(options, 'fetch');
  if (isJson) return { options };
  refuseStranger(options, 'options');
  const texts = Array.isArray(ca) ? ca.map(toText) : toText(ca);
  return { fetch, limiter, options: { ...options, fetch: undefined, ca: texts, pace } };
}

module.exports = { readOptions };
