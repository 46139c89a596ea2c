// What the package exports, and under which names.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';
import RongCloud, * as named from '../index.js';

const require = createRequire(import.meta.url);
const options = { appkey: '8alwspkvucoim', secret: 'yaicmsjl0a3LWz' };

/** The names of a tree of methods, as it is nested. */
function names(tree) {
  const entries = Object.entries(tree).map(([name, value]) => [
    name,
    typeof value === 'function' ? 'method' : names(value),
  ]);
  return Object.fromEntries(entries);
}

test('the surface is this, and no more', () => {
  assert.deepEqual(names(RongCloud(options)), {
    User: {
      register: 'method',
      refresh: 'method',
      update: 'method',
    },
  });
});

test('require, import and new give the same', () => {
  assert.equal(require('../index.js'), RongCloud);
  assert.equal(named.RongCloudError, RongCloud.RongCloudError);
  assert.deepEqual(names(new RongCloud(options)), names(RongCloud(options)));
});

test('every error class can be imported by name', () => {
  const classes = Object.keys(RongCloud);
  assert.deepEqual(classes, [
    'RongCloudError',
    'ValidationError',
    'APIError',
    'AuthenticationError',
    'RateLimitError',
    'ConnectionError',
    'TimeoutError',
    'AbortError',
  ]);
  for (const name of classes) {
    assert.equal(named[name], RongCloud[name]);
    assert.equal(RongCloud[name].name, name);
    assert.ok(RongCloud[name].prototype instanceof Error);
  }
});

test('the types are those of this build', async () => {
  const built = require('../binding.js').declarations();
  assert.equal(await readFile(new URL('../index.d.ts', import.meta.url), 'utf8'), built);
});

test('a client shows no secret when it is inspected', () => {
  const client = RongCloud(options);
  const shown = inspect(client, { showHidden: true, depth: null, showProxy: true });
  assert.ok(!shown.includes(options.secret));
  assert.ok(!JSON.stringify(client).includes(options.secret));
});
