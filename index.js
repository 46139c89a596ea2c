'use strict';

const { loadAddon } = require('./lib/binding.js');
const { openClient } = require('./lib/client.js');
const { logEvents } = require('./lib/debug.js');
const errors = require('./lib/errors.js');
const { defineLazily } = require('./lib/lazy.js');
const { readOptions } = require('./lib/options.js');
const { arrangeRequest } = require('./lib/request.js');
const { defineResources, growTree } = require('./lib/resources.js');

const native = loadAddon(process);
logEvents();

let tree;

/** The methods. They take a tenth of the time that loading the package takes, and wait for a client. */
function methods() {
  tree ??= growTree(native.methods());
  return tree;
}

/** Creates the method that calls any path. */
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

/** Opens a client with these options. */
function connect(options) {
  try {
    return openClient(native, readOptions(options));
  } catch (error) {
    throw errors.below(error, RongCloud);
  }
}

function RongCloud(options) {
  const { core, call, close, pace } = connect(options);
  const client = { request: requester(call), pace, close };
  if (Symbol.asyncDispose) client[Symbol.asyncDispose] = close;
  defineLazily(client, 'Webhook', () => require('./lib/webhook.js').createWebhook(core));
  defineResources(client, methods(), call);
  return client;
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
module.exports.QueueError = errors.QueueError;
module.exports.AbortError = errors.AbortError;
module.exports.WebhookError = errors.WebhookError;
