// Every method once, against the emulator and its state.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { call, options } from './app.mjs';

const cases = JSON.parse(await readFile(new URL('cases.json', import.meta.url), 'utf8'));

// It is not reset between the tests: a method may need what an earlier one created.
const emulator = await startEmulator(options);
after(() => emulator.close());
const client = RongCloud({ ...options, api: emulator.url, maxRetries: 0 });
await client.User.register({ id: 'u1', name: 'Martin', portrait: 'http://example.com/m.jpg' });

for (const { method, input, answer } of cases) {
  test(method, async () => {
    const result = await call(client, method, input);
    assert.equal(result.code, answer.code);
    const sent = JSON.parse(emulator.requests.at(-1).answer.body);
    assert.deepEqual(
      Object.keys(answer).filter((field) => !(field in sent)),
      [],
      'the emulator answers in the shape of the service',
    );
  });
}
