'use strict';

const native = require('./lib/binding.js')(process);
const open = require('./lib/calls.js');
const debug = require('./lib/debug.js');
const errors = require('./lib/errors.js');
const readOptions = require('./lib/options.js');

const methods = native.methods();
debug();

function RongCloud(options) {
  const call = open(native, readOptions(options));
  const root = {};
  for (const { path, method } of methods) {
    const parents = path.split('.');
    const name = parents.pop();
    const resource = parents.reduce((parent, part) => (parent[part] ??= {}), root);
    resource[name] = (input, options) => call(path, method, input, options);
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
module.exports.AnswerError = errors.AnswerError;
module.exports.AbortError = errors.AbortError;
