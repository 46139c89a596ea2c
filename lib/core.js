'use strict';

const { readEnvironment } = require('./environment.js');
const { toError } = require('./errors.js');
const { encode } = require('./json.js');

/** Not a closure over the client: the core keeps this function, and must not keep the client. */
function deliveryTo(inFlight) {
  return (messages) => inFlight.take(messages);
}

/** Opens the core's side of a client, which passes its messages to `inFlight`. */
function openCore(native, { options, fetch, limiter }, inFlight) {
  const json = encode(options, 'options');
  const deliver = deliveryTo(inFlight);
  const [hasFetch, hasLimiter] = [fetch, limiter].map((given) => given !== undefined);
  const core = native.open(json, readEnvironment(), hasFetch, hasLimiter, deliver);
  if (typeof core === 'string') throw toError(JSON.parse(core));
  return core;
}

module.exports = { openCore };
