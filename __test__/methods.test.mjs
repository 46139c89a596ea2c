// Every method once, against the emulator and its state, and every endpoint of the emulator.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { endpoints } from '../emulator/src/api.js';
import { Router } from '../emulator/src/router.js';
import RongCloud from '../index.js';
import { call, options } from './app.mjs';
import { cases } from './cases.mjs';

// It is not reset between the tests: a method may need what an earlier one created.
// An hour passes before each call: a user cannot be reactivated sooner.
let hours = 0;
const emulator = await startEmulator({ ...options, now: () => Date.now() + hours * 3_600_000 });
after(() => emulator.close());
const client = RongCloud({ ...options, api: emulator.url, maxRetries: 0 });
await client.User.register({ id: 'u1', name: 'Martin', portrait: 'http://example.com/m.jpg' });

for (const { method, input, answer } of cases) {
  test(method, async () => {
    hours += 1;
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

test('every endpoint of the emulator is called by a method', () => {
  const router = new Router(endpoints);
  const name = ({ verb, path }) => `${verb} ${path}`;
  const called = new Set(
    emulator.requests.map(({ method: verb, path }) => name({ verb, path: router.find(path).path })),
  );
  const others = endpoints.map(name).filter((each) => !called.has(each));
  assert.deepEqual(others, []);
});
