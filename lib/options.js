'use strict';

const { isUint8Array } = require('node:util/types');
const { refused } = require('./errors.js');
const { refuseStranger } = require('./json.js');

/** Options of connections that a client with `fetch` does not make. */
const OF_CONNECTIONS = ['proxy', 'ca', 'connectTimeout', 'maxConnections'];

/** An option of the object itself: what every object inherits may be what an attacker put there. */
function own(options, name) {
  return Object.hasOwn(options, name) ? (options[name] ?? undefined) : undefined;
}

function checkFetch(fetch, options) {
  if (fetch === undefined) return;
  if (typeof fetch !== 'function') throw refused('fetch', 'must be a function');
  const useless = OF_CONNECTIONS.find((name) => own(options, name) !== undefined);
  if (useless) throw refused(useless, 'has no effect beside fetch, which makes the connections');
}

/** A certificate as text; what is none stays as it is, for the core to refuse. */
function toText(pem) {
  return isUint8Array(pem) ? Buffer.from(pem).toString() : pem;
}

/** The options of a client as JSON can carry them, and the function among them. */
function readOptions(options) {
  if (!options) return { options };
  const fetch = own(options, 'fetch');
  checkFetch(fetch, options);
  const ca = own(options, 'ca');
  if (ca === undefined && !Object.hasOwn(options, 'fetch')) return { options };
  refuseStranger(options, 'options');
  const texts = Array.isArray(ca) ? ca.map(toText) : toText(ca);
  return { fetch, options: { ...options, fetch: undefined, ca: texts } };
}

module.exports = { readOptions };
