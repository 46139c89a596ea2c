// Quotas that several processes share by a limiter of the app: with rate-limiter-flexible and Redis.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import RongCloud from '../index.js';
import { message, options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const run = promisify(execFile);

const { emulator, connect } = await setUp();

test('a limiter is asked for each turn, by the key of its quota', async () => {
  const asked = [];
  const limiter = { consume: async (...question) => void asked.push(question) };
  const client = connect({ pace: { limiter } });
  await client.User.register(user);
  const attributes = { id: 'c', userId: 'u', entryInfo: { a: '1', b: '2' } };
  await client.Chatroom.Entry.batchSet(attributes).catch(() => {});
  await client.Message.System.broadcast(message);
  assert.deepEqual(asked, [
    ['User.register', 1, { most: 200, each: 1000 }],
    ['Chatroom.Entry.set', 2, { most: 100, each: 1000 }],
    ['Message.System.broadcast 86400', 1, { most: 3, each: 86_400_000 }],
    ['Message.System.broadcast 3600', 1, { most: 2, each: 3_600_000 }],
  ]);
});

test('a call waits as long as the limiter says, and asks again', async () => {
  const times = [];
  const limiter = {
    async consume() {
      times.push(performance.now());
      if (times.length === 1) throw { msBeforeNext: 300 };
    },
  };
  await connect({ timeout: 100, pace: { limiter } }).User.register(user);
  assert.equal(times.length, 2);
  assert.ok(times[1] - times[0] >= 299);
});

test('with maxWait, a call does not wait for a limiter that says longer', async () => {
  const limiter = { consume: () => Promise.reject({ msBeforeNext: 5000 }) };
  const call = connect({ pace: { limiter, maxWait: 1000 } }).User.register(user);
  await assert.rejects(call, ({ name, code, wait }) => {
    assert.deepEqual({ name, code }, { name: 'QueueError', code: 'ERR_QUEUE_FULL' });
    return wait >= 5000 && wait < 10_000;
  });
  assert.equal(emulator.requests.length, 0);
});

test('a limiter that fails fails the call, with its error as the cause', async () => {
  const reason = new Error('Redis is down');
  for (const consume of [
    () => Promise.reject(reason),
    () => {
      throw reason;
    },
  ]) {
    const client = connect({ pace: { limiter: { consume } } });
    await assert.rejects(client.User.register(user), {
      name: 'QueueError',
      code: 'ERR_LIMITER',
      cause: reason,
      message: 'the limiter failed for User.register: Redis is down',
    });
    const { rates } = client.pace()['User.register'];
    assert.equal(rates[0].used, 0, 'what was not sent does not count');
  }
  assert.equal(emulator.requests.length, 0);
});

for (const reason of [undefined, null, 'no', { msBeforeNext: 'soon' }, { msBeforeNext: NaN }]) {
  test(`a limiter that rejects with ${JSON.stringify(reason)} has failed`, async () => {
    const client = connect({ pace: { limiter: { consume: () => Promise.reject(reason) } } });
    await assert.rejects(client.User.register(user), { code: 'ERR_LIMITER' });
  });
}

test('a call that waits for the limiter can be aborted', async () => {
  const controller = new AbortController();
  const limiter = {
    consume: () => {
      controller.abort();
      return new Promise(() => {});
    },
  };
  const client = connect({ pace: { limiter } });
  await assert.rejects(client.User.register(user, { signal: controller.signal }), {
    name: 'AbortError',
  });
  while (client.pace()['User.register'].rates[0].used > 0) await new Promise(setImmediate);
});

test('two clients share the quota of a limiter of rate-limiter-flexible', async () => {
  const limiter = new RateLimiterMemory({ points: 20, duration: 1 });
  const clients = [1, 2].map(() => connect({ pace: { limiter } }));
  const began = performance.now();
  const calls = clients.flatMap(({ User }) =>
    Array.from({ length: 30 }, () => User.register(user)),
  );
  for (const { code } of await Promise.all(calls)) assert.equal(code, 200);
  assert.ok(performance.now() - began >= 2000);
});

/** Where redis-server is; installs it with apt if this user may. */
async function findRedis() {
  const find = () => run('sh', ['-c', 'command -v redis-server']).then(({ stdout }) => stdout.trim());
  try {
    return await find();
  } catch {
    const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends redis-server';
    await run('sh', ['-c', install], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return find();
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts Redis, which keeps nothing on disk. Returns its port. */
async function startRedis(t, redis) {
  const port = await freePort();
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(redis, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  t.after(() => server.kill());
  for await (const text of server.stdout) if (`${text}`.includes('Ready to accept')) break;
  server.stdout.resume();
  return port;
}

/** A process that makes calls for some time and tells how many were answered and refused. */
const CALLER = `
  const { subscribe } = require('node:diagnostics_channel');
  const { RateLimiterRedis } = require('rate-limiter-flexible');
  const { Redis } = require('ioredis');
  const RongCloud = require('./index.js');
  const { port, options, user, most, points, calls } = JSON.parse(process.argv[1]);
  const storeClient = new Redis(port, '127.0.0.1');
  const limiter = new RateLimiterRedis({ storeClient, points, duration: 1 });
  const pace = { quotas: { 'User.register': { most, each: 1000 } }, limiter };
  const client = RongCloud({ ...options, pace });
  let refused = 0;
  subscribe('rongcloud:retry', () => { refused += 1; });
  const times = [];
  const call = () => client.User.register(user).then(() => times.push(Date.now()));
  storeClient.once('ready', async () => {
    await Promise.all(Array.from({ length: calls }, call));
    await client.close();
    await storeClient.quit();
    process.stdout.write(JSON.stringify({ refused, times }));
  });
`;

test('four processes share one quota in Redis', async (t) => {
  const redis = await findRedis().catch(({ message }) => t.skip(`no redis-server: ${message}`));
  if (!redis) return;
  const [most, points, each] = [200, 194, 400];
  const port = await startRedis(t, redis);
  const service = await setUp({ rateLimit: most });
  const given = { port, options: { ...options, api: service.emulator.url }, user, most, points };
  const argument = JSON.stringify({ ...given, calls: each });
  const cwd = new URL('..', import.meta.url);
  const callers = [1, 2, 3, 4].map(() =>
    run(process.execPath, ['-e', CALLER, argument], { cwd, timeout: 60_000 }),
  );
  const told = (await Promise.all(callers)).map(({ stdout }) => JSON.parse(stdout));
  const refused = told.reduce((sum, { refused }) => sum + refused, 0);
  const times = told.flatMap(({ times }) => times).sort((a, b) => a - b);
  assert.equal(times.length, 4 * each);
  assert.equal(refused, 0);
  // Without the first and the last second, in which processes begin and end.
  const [from, to] = [times[0] + 1000, times.at(-1) - 1000];
  const rate = times.filter((at) => at >= from && at < to).length / ((to - from) / 1000);
  t.diagnostic(`${rate.toFixed(1)} of ${most} calls a second`);
  assert.ok(rate >= 0.95 * most, `${rate}`);
});
