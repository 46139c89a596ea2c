'use strict';

const native = require('./lib/binding.js')(process);
const open = require('./lib/calls.js');
const debug = require('./lib/debug.js');
const errors = require('./lib/errors.js');
const readOptions = require('./lib/options.js');

const methods = native.methods();
debug();

/** The function that makes a call by the options. */
function connect(options) {
  try {
    return open(native, readOptions(options));
  } catch (error) {
    throw errors.below(error, RongCloud);
  }
}

function RongCloud(options) {
  const call = connect(options);
  const root = {};
  for (const { path, method } of methods) {
    const parents = path.split('.');
    const name = parents.pop();
    const resource = parents.reduce((parent, part) => (parent[part] ??= {}), root);
    const callable = (input, options = undefined) => call(path, method, input, options, callable);
    resource[name] = Object.defineProperty(callable, 'name', { value: name });
  }
  return root;
}

module.exports = RongCloud;
module.exports.RongCloud = RongCloud;
module.exports.default = RongCloud;
module.exports.RongCloudError = errors.RongCloudError;
module.exports.ValidationError = errors.ValidationError;
module.exports.APIError = errors.APIError;
module.exports.AuthenticationError = errors.AuthenticationError;
module.exports.RateLimitError = errors.RateLimitError;
module.exports.ConnectionError = errors.ConnectionError;
module.exports.TimeoutError = errors.TimeoutError;
module.exports.AbortError = errors.AbortError;
