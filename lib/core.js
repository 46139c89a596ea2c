'use strict';

const { readEnvironment } = require('./environment.js');
const { toError } = require('./errors.js');
const { encode } = require('./json.js');

/** Opens the core's side of a client. */
function openCore(native, { options, fetch, limiter }) {
  const json = encode(options, 'options');
  const [hasFetch, hasLimiter] = [fetch, limiter].map((given) => given !== undefined);
  const core = native.open(json, readEnvironment(), hasFetch, hasLimiter);
  if (typeof core === 'string') throw toError(JSON.parse(core));
  return core;
}

module.exports = { openCore };
