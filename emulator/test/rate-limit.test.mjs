import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { post } from './client.mjs';

test('more requests per second and path than the limit are refused', async (t) => {
  let now = 1_000_000;
  const emulator = await startEmulator({ rateLimit: 2, now: () => now });
  t.after(() => emulator.close());
  const call = (path = '/user/unblock.json') => post(emulator, path, 'userId=u1');

  assert.equal((await call()).status, 200);
  now += 600;
  assert.equal((await call()).status, 200);
  const { status, headers, answer } = await call();
  assert.deepEqual([status, answer.code, headers['retry-after']], [429, 1008, '1']);
  assert.equal(
    (await call('/user/checkOnline.json')).status,
    200,
    'another path has its own limit',
  );

  now += 400;
  assert.equal((await call()).status, 200, 'the first request is a second old');
  assert.equal((await call()).status, 429, 'the second one is not');

  emulator.reset();
  assert.equal((await call()).status, 200, 'a reset forgets the requests');
});

test('unsigned requests do not count', async (t) => {
  const emulator = await startEmulator({ rateLimit: 1, now: () => 0 });
  t.after(() => emulator.close());
  const call = (headers) => post(emulator, '/user/unblock.json', 'userId=u1', headers);
  assert.equal((await call({ Signature: 'wrong' })).status, 401);
  assert.equal((await call()).status, 200);
});
