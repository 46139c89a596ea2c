// Aborting a call by its signal.

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect, requestsArrive } = await setUp();
const { User } = connect();

test('a call in flight ends with an AbortError that carries the reason', async () => {
  emulator.fault({ kind: 'silence' });
  const controller = new AbortController();
  const call = User.register(user, { signal: controller.signal });
  await requestsArrive();
  const reason = new Error('the page was left');
  controller.abort(reason);
  await assert.rejects(call, (error) => {
    const { name, code, cause } = error;
    assert.deepEqual([name, code, cause], ['AbortError', 'ABORT_ERR', reason]);
    // It is settled at once, before the core says what it did.
    for (const key of ['path', 'requestId', 'attempts']) assert.ok(!(key in error), key);
    return true;
  });
});

test('a signal that is already aborted sends nothing', async () => {
  const call = User.register(user, { signal: AbortSignal.abort('no') });
  await assert.rejects(call, { name: 'AbortError', cause: 'no' });
  assert.equal(emulator.requests.length, 0);
});

test('the pause before another attempt can be aborted', async () => {
  emulator.fault({ kind: 'rate-limit', retryAfter: 20 });
  const controller = new AbortController();
  const call = User.register(user, { signal: controller.signal });
  await requestsArrive();
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
});

test('a signal can be used again and again, and keeps no listener', async () => {
  const { signal } = new AbortController();
  for (let call = 0; call < 5; call += 1) await User.register(user, { signal });
  await assert.rejects(User.register({}, { signal }), { name: 'ValidationError' });
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  assert.equal(signal.onabort, null);
});

test('other calls go on', async () => {
  const controller = new AbortController();
  emulator.fault({ kind: 'silence', times: 1 });
  const aborted = User.register(user, { signal: controller.signal });
  await requestsArrive();
  const others = Promise.all(Array.from({ length: 10 }, () => User.register(user)));
  controller.abort();
  await assert.rejects(aborted, { name: 'AbortError' });
  for (const { code } of await others) assert.equal(code, 200);
});

test('a signal wrapped in a Proxy ends its calls', async () => {
  emulator.fault({ kind: 'silence' });
  const controller = new AbortController();
  const signal = new Proxy(controller.signal, {});
  const calls = Promise.allSettled([
    User.register(user, { signal }),
    User.register(user, { signal }),
    User.register(user, { signal: controller.signal }),
  ]);
  await requestsArrive(3);
  controller.abort('enough');
  const reasons = (await calls).map(({ reason: { name, cause } }) => [name, cause]);
  assert.deepEqual(reasons, Array(3).fill(['AbortError', 'enough']));
});

test('a call rejects with what the reason of its signal throws', async () => {
  emulator.fault({ kind: 'silence' });
  const controller = new AbortController();
  const reason = new Error('no reason');
  Object.defineProperty(controller.signal, 'reason', {
    get() {
      throw reason;
    },
  });
  const call = User.register(user, { signal: controller.signal });
  await requestsArrive();
  controller.abort();
  await assert.rejects(call, (error) => error === reason);
  await assert.rejects(
    User.register(user, { signal: controller.signal }),
    (error) => error === reason,
  );
});

test('a signal that refuses a listener is asked again for the next call', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const reason = new Error('no listeners');
  signal.addEventListener = () => {
    delete signal.addEventListener;
    throw reason;
  };
  await assert.rejects(User.register(user, { signal }), (error) => error === reason);
  emulator.fault({ kind: 'silence' });
  const call = User.register(user, { signal });
  await requestsArrive();
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
});

test('a signal that is not an AbortSignal is refused', async () => {
  await assert.rejects(User.register(user, { signal: 'stop' }), {
    name: 'ValidationError',
    field: 'signal',
  });
});
