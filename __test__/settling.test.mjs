// Every call settles, and settles once.

import assert from 'node:assert/strict';
import { constants } from 'node:buffer';
import { getEventListeners } from 'node:events';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const require = createRequire(import.meta.url);
const { loadAddon } = require('../lib/binding.js');
const { openClient } = require('../lib/client.js');

const { emulator, connect, program, requestsArrive } = await setUp();

/** What a program prints whose client is collected with calls in flight. */
async function dropped(callOptions) {
  const code = `
    const settled = [];
    let client = RongCloud(options);
    for (let call = 0; call < 100; call += 1) {
      client.User.register(user, ${JSON.stringify(callOptions)}).then(
        ({ code }) => settled.push(code),
        ({ code }) => settled.push(code),
      );
    }
    const collected = new FinalizationRegistry(() => console.log('collected'));
    collected.register(client, '');
    client = undefined;
    const collecting = setInterval(() => {
      gc();
      if (settled.length === 100) clearInterval(collecting);
    }, 10);
    process.on('exit', () => console.log(settled.length, [...new Set(settled)].join()));`;
  const { stdout } = await program(code, { flags: ['--expose-gc'] });
  return stdout;
}

test('calls are answered after their client was collected', async () => {
  emulator.fault({ kind: 'latency', ms: 300 });
  assert.equal(await dropped({}), 'collected\n100 200\n');
});

test('calls run out of time after their client was collected', async () => {
  emulator.fault({ kind: 'silence' });
  assert.equal(await dropped({ timeout: 300 }), 'collected\n100 ETIMEDOUT\n');
});

/** The addon with a client that passes its batches of calls to `start`. */
function addon(start) {
  const native = loadAddon(process);
  return {
    open(json, environment, fetch, limiter, deliver) {
      const calls = native.open(json, environment, fetch, limiter, deliver);
      return {
        keepAlive: (alive) => calls.keepAlive(alive),
        start: (batch) => start(calls, batch),
      };
    },
  };
}

const { place } = loadAddon(process)
  .methods()
  .find(({ method }) => method === 'User.register');

test('calls that cannot be passed to the core reject, and others go on', async () => {
  const reason = new Error('no thread');
  const broken = [true];
  const native = addon((calls, batch) => {
    if (broken.pop()) throw reason;
    calls.start(batch);
  });
  const { call } = openClient(native, { options: { ...options, api: emulator.url } });
  const lost = Array.from({ length: 3 }, () => call('User.register', place, user));
  for (const each of lost) {
    await assert.rejects(each, { name: 'RongCloudError', code: 'ERR_INTERNAL', cause: reason });
  }
  assert.equal((await call('User.register', place, user)).code, 200);
});

test('more than a string can hold is passed in parts', async () => {
  const parts = [];
  const native = addon((calls, batch) => {
    parts.push(batch.length);
    calls.start(batch);
  });
  const { call } = openClient(native, { options: { ...options, api: emulator.url } });
  const name = 'x'.repeat(2 ** 20);
  const calls = Array.from({ length: 5 }, () => call('User.register', place, { ...user, name }));
  for (const each of calls) await assert.rejects(each, { code: '20003', field: 'name' });
  assert.ok(parts.length > 1);
  assert.ok(Math.max(...parts) < 4 * name.length);
});

test('an input that leaves no room for the rest of its call keeps nothing waiting', async () => {
  const { call, close } = openClient(loadAddon(process), { options });
  // As JSON, it is as long as a string may be.
  const longest = 'x'.repeat(constants.MAX_STRING_LENGTH - 2);
  await assert.rejects(call('User.register', place, longest), RangeError);
  await close();
});

/** When a call is aborted, from before it begins until after it is answered. */
const moments = {
  'before the call': undefined,
  'in the same turn': async () => {},
  'in the next turn': () => turn(),
  'a moment later': () => wait(1),
  'around the answer': (number) => wait(number % 40),
  'after the answer': (_, call) => call.catch(() => {}),
};

test('thousands of calls that are aborted at any moment settle once each', async () => {
  const { User } = connect();
  const outcomes = new Map(Object.keys(moments).map((moment) => [moment, new Set()]));
  let settled = 0;

  async function storm(moment, number) {
    const controller = new AbortController();
    const { signal } = controller;
    if (moments[moment] === undefined) controller.abort();
    const call = User.register({ ...user, id: `${moment} ${number}` }, { signal });
    const outcome = call.then(
      ({ userId }) => {
        assert.equal(userId, `${moment} ${number}`);
        return 'answered';
      },
      ({ name }) => name,
    );
    outcome.finally(() => {
      settled += 1;
    });
    await moments[moment]?.(number, call);
    controller.abort();
    outcomes.get(moment).add(await outcome);
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  }

  const storms = Object.keys(moments).flatMap((moment) =>
    Array.from({ length: 500 }, (_, number) => storm(moment, number)),
  );
  await Promise.all(storms);
  assert.equal(settled, 3000);
  for (const moment of ['before the call', 'in the same turn']) {
    assert.deepEqual([...outcomes.get(moment)], ['AbortError'], moment);
  }
  assert.deepEqual([...outcomes.get('after the answer')], ['answered']);
  for (const outcome of [...outcomes.values()].flatMap((each) => [...each])) {
    assert.match(outcome, /^(answered|AbortError)$/);
  }
  assert.equal((await User.register(user)).code, 200);
});

test('one signal ends thousands of calls', async () => {
  emulator.fault({ kind: 'silence' });
  const { User } = connect();
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 2000 }, () => User.register(user, { signal }));
  await requestsArrive();
  controller.abort();
  const names = (await Promise.allSettled(calls)).map(({ reason }) => reason.name);
  assert.deepEqual([names.length, ...new Set(names)], [2000, 'AbortError']);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});
