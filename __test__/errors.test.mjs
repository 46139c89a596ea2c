// What a call rejects with, against the emulator and its faults.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect as connectSocket, createServer } from 'node:net';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { message, options, user } from './app.mjs';
import { listen } from './listening.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();

async function rejection(promise) {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof RongCloud.RongCloudError, String(error));
    assert.equal(error.msg, error.message);
    return error;
  }
  return assert.fail('it did not reject');
}

test('a wrong secret is an AuthenticationError', async () => {
  const error = await rejection(connect({ secret: 'wrong' }).User.register(user));
  assert.ok(error instanceof RongCloud.AuthenticationError);
  assert.ok(error instanceof RongCloud.APIError);
  const { name, code, status, path, attempts, requestId } = error;
  assert.deepEqual(
    { name, code, status, path, attempts },
    {
      name: 'AuthenticationError',
      code: 1004,
      status: 401,
      path: '/user/getToken.json',
      attempts: 1,
    },
  );
  assert.equal(requestId, emulator.requests[0].headers['x-request-id']);
});

test('a refusal is an APIError with the text of the service', async () => {
  const error = await rejection(connect().User.refresh(user));
  assert.equal(error.name, 'APIError');
  assert.equal(error.code, 1002);
  assert.equal(error.status, 400);
  assert.equal(error.message, JSON.parse(emulator.requests[0].answer.body).errorMessage);
});

test('another code with status 200 is an APIError too', async () => {
  emulator.fault({ kind: 'refusal', status: 200, code: 1015 });
  const error = await rejection(connect().User.register(user));
  assert.deepEqual([error.name, error.code, error.status], ['APIError', 1015, 200]);
});

test('a rate limit that lasts is a RateLimitError', async () => {
  emulator.fault({ kind: 'rate-limit', retryAfter: 60 });
  const error = await rejection(connect().User.register(user));
  assert.ok(error instanceof RongCloud.RateLimitError);
  assert.deepEqual([error.code, error.status, error.retryAfter], [1008, 429, 60]);
});

test('a rate limit that passes is waited for', async () => {
  emulator.fault({ kind: 'rate-limit', retryAfter: 1, times: 1 });
  assert.equal((await connect().User.register(user)).code, 200);
  const [limited, answered] = emulator.requests;
  assert.ok(answered.time - limited.time >= 1000);
});

test('the page of a proxy is an APIError with its status', async () => {
  emulator.fault({ kind: 'html', status: 403 });
  const error = await rejection(connect().User.register(user));
  assert.deepEqual([error.name, error.code, error.status], ['APIError', 403, 403]);
  assert.match(error.message, /text\/html/);
});

for (const fault of [
  { kind: 'html', status: 200 },
  { kind: 'broken-json', status: 200 },
  { kind: 'empty', status: 200 },
]) {
  test(`${fault.kind} with status 200 is not an answer of the service`, async () => {
    emulator.fault(fault);
    const error = await rejection(connect().User.register(user));
    assert.deepEqual([error.name, error.code], ['ConnectionError', 'EBADMSG']);
  });
}

for (const kind of ['drop-before', 'drop-after', 'half-answer']) {
  test(`${kind} is retried, then a ConnectionError`, async () => {
    emulator.fault({ kind, times: 2 });
    assert.equal((await connect().User.register(user)).code, 200);
    emulator.fault({ kind });
    const error = await rejection(connect().User.register(user));
    assert.deepEqual(
      [error.name, error.code, error.attempts],
      ['ConnectionError', 'ECONNRESET', 3],
    );
    assert.ok(error.cause instanceof Error);
  });
}

test('a server error is retried, then an APIError', async () => {
  emulator.fault({ kind: 'refusal', status: 500, code: 1000, times: 2 });
  assert.equal((await connect().User.register(user)).code, 200);
  emulator.fault({ kind: 'refusal', status: 504, code: 1050 });
  const error = await rejection(connect().User.register(user));
  assert.deepEqual([error.name, error.code, error.attempts], ['APIError', 1050, 3]);
});

for (const fault of [
  { kind: 'refusal', status: 500, code: 1000 },
  { kind: 'drop-after' },
  { kind: 'half-answer' },
]) {
  test(`a message is never sent twice: ${fault.kind}`, async () => {
    emulator.fault(fault);
    const error = await rejection(connect().Message.Private.send(message));
    assert.equal(error.attempts, 1);
    assert.equal(emulator.requests.length, 1);
  });
}

test('a silent server is a TimeoutError', async () => {
  emulator.fault({ kind: 'silence' });
  const error = await rejection(connect({ timeout: 100 }).User.register(user));
  assert.ok(error instanceof RongCloud.TimeoutError);
  assert.equal(error.code, 'ETIMEDOUT');
  const inCall = await rejection(connect().User.register(user, { timeout: 100, maxRetries: 0 }));
  assert.match(inCall.message, /100 ms/);
});

test('a connection that takes too long says how long it may take', async (t) => {
  // Takes connections, and says nothing: a TLS handshake with it never ends.
  const api = `https://127.0.0.1:${await listen(t, createServer())}`;
  const { User } = connect({ api, connectTimeout: 300, maxRetries: 0 });
  const error = await rejection(User.register(user));
  assert.deepEqual([error.name, error.code], ['TimeoutError', 'ETIMEDOUT']);
  assert.equal(error.message, `no connection within 300 ms (${api})`);
});

const skip = process.platform !== 'linux' && 'what a full queue does differs';
test('so has the error for one that the other machine does not accept', { skip }, async (t) => {
  const full = new Worker(
    `const server = require('node:net').createServer();
     server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
       require('node:worker_threads').parentPort.postMessage(server.address().port);
       // It stays here, so nobody ever accepts a connection from the queue.
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
     });`,
    { eval: true },
  );
  t.after(() => full.terminate());
  const [port] = await once(full, 'message');
  const waiting = Array.from({ length: 4 }, () =>
    connectSocket(port, '127.0.0.1').on('error', () => {}),
  );
  for (const socket of waiting) t.after(() => socket.destroy());
  await setTimeout(100);
  const api = `http://127.0.0.1:${port}`;
  const { User } = connect({ api, connectTimeout: 300, maxRetries: 0 });
  const error = await rejection(User.register(user));
  assert.deepEqual(
    [error.name, error.message],
    ['TimeoutError', `no connection within 300 ms (${api})`],
  );
});

test('the backup answers where the first domain refuses', async () => {
  const gone = await startEmulator(options);
  await gone.close();
  const { User } = connect({ api: [gone.url, emulator.url] });
  assert.equal((await User.register(user)).code, 200);
  const error = await rejection(connect({ api: [gone.url, gone.url] }).User.register(user));
  assert.deepEqual([error.name, error.code], ['ConnectionError', 'ECONNREFUSED']);
});

test('a connection dropped between calls costs nothing', async (t) => {
  const gone = await startEmulator(options);
  const { User } = connect({ api: gone.url });
  await User.register(user);
  await gone.close();
  const again = await startEmulator({ ...options, port: gone.port });
  t.after(() => again.close());
  assert.equal((await User.register(user)).code, 200);
});

test('options of a call are checked', async () => {
  const error = await rejection(connect().User.register(user, { timeout: 'soon' }));
  assert.deepEqual([error.name, error.field, error.code], ['ValidationError', 'timeout', '20006']);
  for (const options of [() => {}, 5, 'json', { retries: 1 }]) {
    const refused = await rejection(connect().User.register(user, options));
    assert.equal(refused.name, 'ValidationError');
  }
  assert.equal(emulator.requests.length, 0);
});

test('an error as JSON has its code and text', async () => {
  const error = await rejection(connect().User.register({}));
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: 'ValidationError',
    message: 'id is required',
    code: '20005',
    field: 'id',
    msg: 'id is required',
  });
});

test('no error shows the secret', async () => {
  const secret = 'do-not-show-me';
  const { User } = connect({ secret, timeout: 200, proxy: undefined });
  const failing = [
    () => User.register(user),
    () => User.register({}),
    () => User.register(user, { signal: AbortSignal.abort() }),
  ];
  const faults = [
    { kind: 'silence' },
    { kind: 'drop-before' },
    { kind: 'html', status: 502 },
    { kind: 'broken-json' },
    { kind: 'redirect' },
    { kind: 'refusal', code: 1000, errorMessage: 'busy' },
  ];
  for (const fault of faults) {
    failing.push(() => {
      emulator.clearFaults();
      emulator.fault(fault);
      return User.register(user);
    });
  }
  for (const fail of failing) {
    const error = await rejection(fail());
    const shown = inspect(error, { showHidden: true, depth: null, getters: true });
    assert.ok(!shown.includes(secret), shown);
  }
});

test('with resolveErrors, a call resolves as with rongcloud-sdk', async () => {
  const { User } = connect({ resolveErrors: true, maxRetries: 0 });
  const wrong = connect({ resolveErrors: true, secret: 'wrong' });
  assert.equal((await wrong.User.register(user)).code, '20000');

  const { code, url, msg } = await User.refresh(user);
  assert.deepEqual([code, url], [1002, '/user/refresh.json']);
  assert.equal(typeof msg, 'string');

  emulator.fault({ kind: 'rate-limit', retryAfter: 0, times: 1 });
  assert.equal((await User.register(user)).code, '20001');
  emulator.fault({ kind: 'refusal', status: 403, code: 2007, times: 1 });
  assert.equal((await User.register(user)).code, '10001');
  emulator.fault({ kind: 'drop-before', times: 1 });
  assert.equal((await User.register(user)).code, '');
  await assert.rejects(User.register({}), { name: 'ValidationError' });
});
