'use strict';

const { isUint8Array } = require('node:util/types');
const native = require('./lib/binding.js')(process);
const open = require('./lib/calls.js');
const errors = require('./lib/errors.js');

const methods = native.methods();

/** The options as JSON can carry them: certificates may come as bytes. */
function readOptions(options) {
  // What every object inherits is nobody's option: it may be what an attacker put there.
  if (!options || !Object.hasOwn(options, 'ca') || options.ca === undefined) return options;
  const toText = (pem) => (isUint8Array(pem) ? Buffer.from(pem).toString() : pem);
  return { ...options, ca: [options.ca].flat().map(toText) };
}

function RongCloud(options) {
  const call = open(native, readOptions(options));
  const root = {};
  for (const { path, method } of methods) {
    const parents = path.split('.');
    const name = parents.pop();
    const resource = parents.reduce((parent, part) => (parent[part] ??= {}), root);
    resource[name] = (input, options) => call(method, input, options);
  }
  return root;
}

module.exports = RongCloud;
module.exports.RongCloudError = errors.RongCloudError;
module.exports.ValidationError = errors.ValidationError;
module.exports.APIError = errors.APIError;
module.exports.AuthenticationError = errors.AuthenticationError;
module.exports.RateLimitError = errors.RateLimitError;
module.exports.ConnectionError = errors.ConnectionError;
module.exports.TimeoutError = errors.TimeoutError;
module.exports.AbortError = errors.AbortError;
