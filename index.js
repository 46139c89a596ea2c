'use strict';

const native = require('./lib/binding.js')(process);
const errors = require('./lib/errors.js');
const { encode } = require('./lib/json.js');

const methods = native.methods();

/** The options as JSON can carry them: certificates may come as bytes. */
function readOptions(options) {
  if (options?.ca === undefined) return options;
  const toText = (pem) => (pem instanceof Uint8Array ? Buffer.from(pem).toString() : pem);
  return { ...options, ca: [options.ca].flat().map(toText) };
}

/** Made apart from the client: the core holds on to it, and must not hold on to the client. */
function settling(waiting) {
  return (number, outcome) => {
    const resolve = waiting.get(number);
    waiting.delete(number);
    resolve?.(outcome);
  };
}

function RongCloud(options) {
  const waiting = new Map();
  const settle = settling(waiting);
  const calls = native.open(encode(readOptions(options), 'options'), settle);
  if (!(calls instanceof native.Calls)) throw errors.toError(calls);

  let last = 0;
  async function call(method, input, options) {
    const signal = options?.signal ?? undefined;
    if (signal && !(signal instanceof AbortSignal)) {
      const message = 'signal must be an AbortSignal';
      throw new errors.ValidationError({ message, code: '20006', field: 'signal' });
    }
    const limits = signal ? { ...options, signal: undefined } : options;
    const texts = [encode(input, 'the argument'), encode(limits, 'options')];
    last = (last + 1) >>> 0;
    const number = last;
    const abort = () => {
      calls.abort(number);
      settle(number, signal);
    };
    const outcome = await new Promise((resolve) => {
      if (waiting.size === 0) calls.keepAlive(true);
      waiting.set(number, resolve);
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort);
      calls.start(number, method, ...texts);
    });
    if (waiting.size === 0) calls.keepAlive(false);
    signal?.removeEventListener('abort', abort);

    if (typeof outcome === 'string') return JSON.parse(outcome);
    // Made after the await, so that the stack leads to the caller.
    if (outcome !== signal) throw errors.toError(outcome);
    const { reason: cause } = signal;
    throw new errors.AbortError({ message: 'the call was aborted', code: 'ABORT_ERR', cause });
  }

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
