const native = require('./binding.js');

class RongCloudError extends Error {
  constructor({ name: _, message, cause, ...properties }) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, properties);
  }

  get msg() {
    return this.message;
  }

  toJSON() {
    return { name: this.name, ...this, msg: this.message };
  }
}
class ValidationError extends RongCloudError {}
class APIError extends RongCloudError {}
class AuthenticationError extends APIError {}
class RateLimitError extends APIError {}
class ConnectionError extends RongCloudError {}
class TimeoutError extends RongCloudError {}
class AbortError extends RongCloudError {}

const errors = {
  RongCloudError,
  ValidationError,
  APIError,
  AuthenticationError,
  RateLimitError,
  ConnectionError,
  TimeoutError,
  AbortError,
};
for (const [name, type] of Object.entries(errors)) {
  Object.defineProperty(type.prototype, 'name', { value: name, writable: true });
}

/** Made where the caller awaits, so that the stack leads there. */
function toError(failure) {
  const { cause } = failure;
  const isText = typeof cause === 'string' && failure.name !== 'AbortError';
  return new errors[failure.name]({ ...failure, cause: isText ? new Error(cause) : cause });
}

/** What JSON would drop or change without a word, and where it stands. */
function findUnsendable(value, depth = 0) {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : { at: '', what: String(value) };
    case 'string':
      return value.isWellFormed() ? undefined : { at: '', what: 'a text with half a character' };
    case 'bigint':
    case 'function':
    case 'symbol':
      return { at: '', what: `a ${typeof value}` };
    case 'object':
      if (value === null || typeof value.toJSON === 'function') return undefined;
      if (depth > 100) return { at: '', what: 'an object that holds itself' };
      for (const key of Object.keys(value)) {
        const found = findUnsendable(value[key], depth + 1);
        if (found) {
          const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
          return { ...found, at: step + found.at };
        }
      }
  }
  return undefined;
}

/** JSON text, which is how every value crosses to the core. */
function encode(value) {
  const found = findUnsendable(value);
  if (found) {
    const field = found.at.replace(/^\./, '') || 'the argument';
    const message = `${field} must be a value that JSON can carry, not ${found.what}`;
    throw new ValidationError({ message, code: '20006', field });
  }
  return JSON.stringify(value);
}

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
  const calls = native.open(encode(readOptions(options)), settle);
  if (!(calls instanceof native.Calls)) throw toError(calls);

  let last = 0;
  async function call(method, input, { signal, ...limits } = {}) {
    if (signal && !(signal instanceof AbortSignal)) {
      const message = 'signal must be an AbortSignal';
      throw new ValidationError({ message, code: '20006', field: 'signal' });
    }
    const texts = [encode(input), encode(limits)];
    last = (last + 1) >>> 0;
    const number = last;
    const abort = () => {
      const message = 'the call was aborted';
      settle(number, { name: 'AbortError', message, code: 'ABORT_ERR', cause: signal.reason });
      calls.abort(number);
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
    throw toError(outcome);
  }

  const root = {};
  for (const { path, method } of native.methods()) {
    const parents = path.split('.');
    const name = parents.pop();
    const resource = parents.reduce((parent, part) => (parent[part] ??= {}), root);
    resource[name] = (input, options) => call(method, input, options);
  }
  return root;
}

module.exports = RongCloud;
module.exports.RongCloudError = RongCloudError;
module.exports.ValidationError = ValidationError;
module.exports.APIError = APIError;
module.exports.AuthenticationError = AuthenticationError;
module.exports.RateLimitError = RateLimitError;
module.exports.ConnectionError = ConnectionError;
module.exports.TimeoutError = TimeoutError;
module.exports.AbortError = AbortError;
