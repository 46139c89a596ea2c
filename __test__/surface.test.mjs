// What the package exports, and under which names.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';
import RongCloud, * as named from '../index.js';
import { options } from './app.mjs';

const require = createRequire(import.meta.url);

const { declarations, methods } = require('../lib/binding.js').loadAddon(process);

/** The functions of a tree, each as a caller writes it. */
function names(tree, before = '') {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'function' ? [before + name] : names(value, `${before}${name}.`),
  );
}

test('a client has every method of the table, and no other', () => {
  const known = methods().map(({ method }) => method);
  assert.equal(new Set(known).size, known.length);
  const streams = methods().filter(({ isStreamed }) => isStreamed);
  const beside = streams.map(({ method }) => method.replace(/[^.]+$/, 'stream'));
  const callbacks = ['receive', 'request', 'handler', 'fetch'].map((name) => `Webhook.${name}`);
  const others = ['request', 'pace', 'close', ...callbacks, ...beside];
  assert.deepEqual(names(RongCloud(options)).sort(), [...others, ...known].sort());
});

test('require, import and new give the same', () => {
  assert.equal(require('../index.js'), RongCloud);
  assert.equal(named.RongCloudError, RongCloud.RongCloudError);
  assert.deepEqual(names(new RongCloud(options)), names(RongCloud(options)));
});

test('the factory can be imported by name and as the default', () => {
  assert.equal(named.RongCloud, RongCloud);
  assert.equal(named.default, RongCloud);
  for (const name of ['RongCloud', 'default'])
    assert.equal(require('../index.js')[name], RongCloud);
});

test('a method has its own name, and one required argument; a stream has its texts too', () => {
  const functions = (tree) =>
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'function' ? [[name, value]] : functions(value),
    );
  const { pace, close, Webhook, ...others } = RongCloud(options);
  assert.deepEqual([pace.name, pace.length], ['pace', 0]);
  assert.deepEqual([close.name, close.length], ['close', 0]);
  assert.deepEqual([Webhook.receive.length, Webhook.request.length], [1, 2]);
  for (const [name, method] of functions(others)) {
    assert.equal(method.name, name);
    assert.equal(method.length, name === 'stream' ? 2 : 1);
  }
});

test('every error class can be imported by name', () => {
  const classes = Object.keys(RongCloud).filter((name) => RongCloud[name] !== RongCloud);
  assert.deepEqual(classes, [
    'RongCloudError',
    'ValidationError',
    'APIError',
    'AuthenticationError',
    'RateLimitError',
    'ConnectionError',
    'TimeoutError',
    'AnswerError',
    'QueueError',
    'AbortError',
    'WebhookError',
  ]);
  for (const name of classes) {
    assert.equal(named[name], RongCloud[name]);
    assert.equal(RongCloud[name].name, name);
    assert.ok(RongCloud[name].prototype instanceof Error);
  }
});

const skip = declarations ? false : 'a release build';
test('the types are up to date with this build', { skip }, async () => {
  const built = declarations();
  assert.equal(await readFile(new URL('../index.d.ts', import.meta.url), 'utf8'), built);
});

test('an inspected client does not show its secret', () => {
  const client = RongCloud(options);
  const shown = inspect(client, { showHidden: true, depth: null, showProxy: true });
  assert.ok(!shown.includes(options.secret));
  assert.ok(!JSON.stringify(client).includes(options.secret));
});
