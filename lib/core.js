'use strict';

const { readEnvironment } = require('./environment.js');
const { toError } = require('./errors.js');
const { encode } = require('./json.js');

/** Not a closure over the client: the core keeps this function, and must not keep the client. */
function deliveryTo(inFlight) {
  return (messages) => inFlight.take(messages);
}

/** Opens the core's side of a client, which passes its messages to `inFlight`. */
function openCore(native, options, fetch, inFlight) {
  const json = encode(options, 'options');
  const deliver = deliveryTo(inFlight);
  const core = native.open(json, readEnvironment(), fetch !== undefined, deliver);
  if (typeof core === 'string') throw toError(JSON.parse(core));
  return core;
}

module.exports = { openCore };
