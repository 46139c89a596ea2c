'use strict';

const { loadAddon } = require('./lib/binding.js');
const { openClient } = require('./lib/client.js');
const { logEvents } = require('./lib/debug.js');
const errors = require('./lib/errors.js');
const { readOptions } = require('./lib/options.js');
const { arrangeRequest } = require('./lib/request.js');

const native = loadAddon(process);
const methods = native.methods();
logEvents();

/** Makes calls of any path. */
function requester(call) {
  return function request(path, fields = undefined, options = undefined) {
    let arranged;
    try {
      arranged = arrangeRequest(path, fields, options);
    } catch (error) {
      return Promise.reject(errors.below(error, request));
    }
    return call('request', native.REQUEST, arranged.input, arranged.options, request);
  };
}

/** A client by its options. */
function connect(options) {
  try {
    return openClient(native, readOptions(options));
  } catch (error) {
    throw errors.below(error, RongCloud);
  }
}

function RongCloud(options) {
  const { call, close } = connect(options);
  const root = { request: requester(call), close };
  if (Symbol.asyncDispose) root[Symbol.asyncDispose] = close;
  for (const { method, place } of methods) {
    const parents = method.split('.');
    const name = parents.pop();
    const resource = parents.reduce((parent, part) => (parent[part] ??= {}), root);
    const callable = (input, options = undefined) => call(method, place, input, options, callable);
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
module.exports.AnswerError = errors.AnswerError;
module.exports.AbortError = errors.AbortError;
