'use strict';

const { isUint8Array } = require('node:util/types');
const { WebhookError, below, refused, toError } = require('./errors.js');
const { encode } = require('./json.js');
const { createFetch } = require('./webhook/fetch.js');
const { createHandler } = require('./webhook/node.js');
const { Responder } = require('./webhook/responder.js');

/** The headers that a signature may be in: other headers do not cross to the core. */
const SIGNED = [
  'rc-app-key',
  'rc-nonce',
  'rc-timestamp',
  'rc-signature',
  'app-key',
  'nonce',
  'timestamp',
  'signature',
];

/** The lengths of their names: most other headers are told by that. */
const LENGTHS = new Set(SIGNED.map(({ length }) => length));

/** The name and value of each header: of a list of pairs, `Headers`, a `Map`, or a plain object. */
function entriesOf(headers) {
  if (typeof headers[Symbol.iterator] === 'function') return headers;
  if (typeof headers.get !== 'function') return Object.entries(headers);
  return SIGNED.map((name) => [name, headers.get(name) ?? undefined]);
}

/** The headers that a signature may be in, as JSON text. */
function pickHeaders(headers) {
  if (headers === undefined || headers === null) return '[]';
  if (typeof headers !== 'object') throw refused('headers', 'must be an object');
  const picked = [];
  for (const [name, value] of entriesOf(headers)) {
    if (value === undefined || !LENGTHS.has(name.length)) continue;
    const lower = name.toLowerCase();
    if (!SIGNED.includes(lower)) continue;
    for (const single of Array.isArray(value) ? value : [value]) {
      picked.push([lower, String(single)]);
    }
  }
  return JSON.stringify(picked);
}

/** A body as text: the text or bytes as they came, or what a middleware has parsed. */
function writeBody(body) {
  if (typeof body === 'string') return body;
  if (isUint8Array(body)) {
    return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
  }
  if (body === undefined || body === null) return '';
  if (!isParsed(body))
    throw refused('body', 'must be a string, bytes, or what a parser made of it');
  return writeParsed(body);
}

/** Parsers read deeper than JSON can be written, and may be set to make values that it has not. */
function writeParsed(body) {
  try {
    return JSON.stringify(body) ?? '';
  } catch (cause) {
    const message = 'the callback cannot be read: body cannot be written as JSON';
    throw new WebhookError({ code: 'ERR_WEBHOOK_BODY', field: 'body', message, cause });
  }
}

/** Whether a parser has made it. Those of forms create objects without a usual prototype. */
function isParsed(body) {
  if (typeof body !== 'object') return false;
  const prototype = Object.getPrototypeOf(body);
  return Array.isArray(body) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What came of it; throws the error if the core reports a failure. */
function take(text) {
  const outcome = JSON.parse(text);
  if (!Array.isArray(outcome)) throw toError(outcome);
  return outcome;
}

/** Verifies a request of the service, and reads its events. */
function receiveWith(core, request, options) {
  if (typeof request !== 'object' || request === null) {
    throw refused('request', 'must be an object');
  }
  const { url, headers, body } = request;
  if (typeof url !== 'string') throw refused('url', 'must be a string');
  const settings = options === undefined ? undefined : encode(options, 'options');
  return take(core.receive(url, pickHeaders(headers), writeBody(body), settings));
}

/** Creates the request that the service would send for an event. */
function requestWith(core, event, options) {
  const url = options?.url;
  if (typeof url !== 'string') throw refused('url', 'must be a string');
  const json = encode(event, 'event');
  if (json === undefined) throw refused('event', 'must be an object');
  const [target, headers, body] = take(core.callback(json, url));
  return { url: target, method: 'POST', headers: Object.fromEntries(headers), body };
}

/** Creates the callbacks of a client: what the service sends to an app's server. */
function createWebhook(core) {
  function receive(request, options = undefined) {
    try {
      return receiveWith(core, request, options);
    } catch (error) {
      throw below(error, receive);
    }
  }

  function request(event, options) {
    try {
      return requestWith(core, event, options);
    } catch (error) {
      throw below(error, request);
    }
  }

  function handler(handlers, options = undefined) {
    try {
      return createHandler(new Responder(receive, handlers, options));
    } catch (error) {
      throw below(error, handler);
    }
  }

  function fetch(handlers, options = undefined) {
    try {
      return createFetch(new Responder(receive, handlers, options));
    } catch (error) {
      throw below(error, fetch);
    }
  }

  return { receive, request, handler, fetch };
}

module.exports = { createWebhook };
