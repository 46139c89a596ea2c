// What is published of calls on the channels of node:diagnostics_channel.

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const require = createRequire(import.meta.url);
const names = ['request', 'response', 'retry', 'error'];

const { emulator, connect, program, requestsArrive } = await setUp();

/** Runs a function that makes calls, and returns what was published meanwhile. */
async function record(run) {
  const events = [];
  const take = (event, channel) => events.push({ channel: channel.split(':')[1], ...event });
  for (const name of names) subscribe(`rongcloud:${name}`, take);
  try {
    await run();
  } finally {
    for (const name of names) unsubscribe(`rongcloud:${name}`, take);
  }
  return events;
}

const channelsOf = (events) => events.map(({ channel }) => channel);

test('a call that is answered has a request and a response event', async () => {
  const start = Date.now();
  const [request, response, ...more] = await record(() => connect().User.register(user));
  assert.deepEqual(more, []);
  const { call, time, ...facts } = request;
  assert.ok(time >= start && time <= response.time && response.time <= Date.now());
  assert.deepEqual(facts, {
    channel: 'request',
    method: 'User.register',
    verb: 'POST',
    path: '/user/getToken.json',
    domain: emulator.url,
    attempt: 1,
    requestId: emulator.requests[0].headers['x-request-id'],
  });
  assert.ok(response.duration > 0);
  assert.deepEqual(response, {
    ...request,
    channel: 'response',
    time: response.time,
    duration: response.duration,
    status: 200,
    code: 200,
  });
});

test('each attempt has its events, with the reason of a retry', async () => {
  emulator.fault({ kind: 'rate-limit', retryAfter: 0, times: 1 });
  emulator.fault({ kind: 'drop-before', times: 1 });
  const events = await record(() => connect().User.register(user));
  const [, refused, limited, , dropped] = events;
  assert.deepEqual(
    channelsOf(events),
    'request response retry request retry request response'.split(' '),
  );
  assert.deepEqual(
    events.map(({ attempt }) => attempt),
    [1, 1, 1, 2, 2, 3, 3],
  );
  assert.equal(new Set(events.map(({ call }) => call)).size, 1);
  assert.equal(new Set(events.map(({ requestId }) => requestId)).size, 3);
  assert.deepEqual([refused.status, refused.code], [429, 1008]);
  assert.deepEqual([limited.status, limited.code, limited.pause], [429, 1008, 0]);
  assert.ok(limited.error instanceof RongCloud.RateLimitError);
  assert.deepEqual([dropped.status, dropped.code], [undefined, 'ECONNRESET']);
  assert.ok(dropped.error instanceof RongCloud.ConnectionError);
  assert.ok(dropped.pause >= 0 && dropped.duration > 0);
});

test('a call that is not retried any more ends with an error event: what it rejects with', async () => {
  emulator.fault({ kind: 'refusal', status: 500, code: 1000 });
  let thrown;
  const events = await record(async () => {
    thrown = await connect({ maxRetries: 1 })
      .User.register(user)
      .catch((error) => error);
  });
  assert.deepEqual(channelsOf(events), 'request response retry request response error'.split(' '));
  const { error, attempt, domain, requestId, status, code, duration } = events.at(-1);
  assert.equal(error, thrown);
  assert.deepEqual(
    [attempt, domain, requestId, status, code],
    [2, emulator.url, thrown.requestId, 500, 1000],
  );
  assert.ok(duration > events.at(-2).duration);
});

test('a call that sends nothing is only an error', async () => {
  const { register } = connect().User;
  const events = await record(async () => {
    await register({}).catch(() => {});
    await register({ ...user, name: 1n }).catch(() => {});
    await register(user, { signal: AbortSignal.abort() }).catch(() => {});
  });
  assert.deepEqual(channelsOf(events), ['error', 'error', 'error']);
  assert.deepEqual(
    events.map(({ method, code, attempt }) => [method, code, attempt]),
    [
      ['User.register', '20005', undefined],
      ['User.register', '20006', undefined],
      ['User.register', 'ABORT_ERR', undefined],
    ],
  );
});

test('an abort is an error event, and the last event of its call', async () => {
  emulator.fault({ kind: 'silence' });
  const controller = new AbortController();
  const events = await record(async () => {
    const call = connect().User.register(user, { signal: controller.signal });
    await requestsArrive();
    controller.abort();
    await assert.rejects(call, { name: 'AbortError' });
    await connect()
      .User.get({ id: 'nobody' }, { timeout: 50 })
      .catch(() => {});
  });
  const [first] = events;
  const own = events.filter(({ call }) => call === first.call);
  assert.deepEqual(channelsOf(own), ['request', 'error']);
  assert.deepEqual([own[1].code, own[1].attempt], ['ABORT_ERR', 1]);
});

test('a failure that resolves is published too', async () => {
  emulator.fault({ kind: 'refusal', status: 403, code: 1009 });
  const events = await record(async () => {
    const { code } = await connect({ resolveErrors: true }).User.register(user);
    assert.equal(code, 1009);
  });
  assert.deepEqual(channelsOf(events), ['request', 'response', 'error']);
  assert.equal(events[2].error.name, 'APIError');
});

test('the events of calls at once can be told apart', async () => {
  const { register, update } = connect().User;
  const events = await record(() => {
    const ids = Array.from({ length: 50 }, (_, number) => ({ ...user, id: `u${number}` }));
    return Promise.all(ids.map((each) => register(each).then(() => update(each))));
  });
  const calls = new Map();
  for (const event of events) calls.set(event.call, [...(calls.get(event.call) ?? []), event]);
  assert.equal(calls.size, 100);
  for (const [request, response, ...more] of calls.values()) {
    assert.deepEqual([request.channel, response.channel, more], ['request', 'response', []]);
    assert.equal(request.requestId, response.requestId);
    assert.equal(request.method, response.method);
  }
});

test('bodies are published only with eventBodies', async () => {
  const message = 'name=Martin';
  const without = await record(() => connect().User.register(user));
  assert.ok(!JSON.stringify(without).includes(message));
  const [request, response] = await record(() =>
    connect({ eventBodies: true }).User.register(user),
  );
  assert.ok(request.body.includes(message));
  assert.equal(response.body, emulator.requests[1].answer.body);
});

test('neither the secret nor a signature is published', async () => {
  emulator.fault({ kind: 'refusal', status: 500, code: 1000 });
  const events = await record(() =>
    connect({ eventBodies: true, maxRetries: 1 })
      .User.register(user)
      .catch(() => {}),
  );
  const text = JSON.stringify(events);
  assert.ok(!text.includes(options.secret));
  for (const { headers } of emulator.requests) assert.ok(!text.includes(headers.signature));
});

test('subscribers are in the async context of the caller', async () => {
  const storage = new AsyncLocalStorage();
  const seen = [];
  const look = ({ method }) => seen.push([method, storage.getStore()]);
  for (const name of names) subscribe(`rongcloud:${name}`, look);
  const { register, get } = connect().User;
  await Promise.all([
    storage.run('one', () => register(user)),
    storage.run('other', () => get({ id: 'nobody' }).catch(() => {})),
  ]);
  for (const name of names) unsubscribe(`rongcloud:${name}`, look);
  const own = (method) => seen.filter(([each]) => each === method).map(([, store]) => store);
  assert.deepEqual(own('User.register'), ['one', 'one']);
  assert.deepEqual(own('User.get'), ['other', 'other', 'other']);
});

test('without subscribers, the core is not asked for events and sends none', async () => {
  const native = require('../lib/binding.js').loadAddon(process);
  const { openClient } = require('../lib/client.js');
  const asked = [];
  const told = [];
  // Records what crosses between JavaScript and the core, in both directions.
  const watched = {
    open(...given) {
      const calls = native.open(...given);
      const watch = (take) => (batch) => {
        told.push(batch);
        take(batch);
      };
      return {
        start(batch) {
          asked.push(batch);
          calls.start(batch);
        },
        keepAlive: (take) => calls.keepAlive(take && watch(take)),
      };
    },
  };
  const { place } = native.methods().find(({ method }) => method === 'User.register');
  const { call } = openClient(watched, { options: { ...options, api: emulator.url } });
  const kinds = () => told.flatMap((batch) => JSON.parse(batch).filter((_, at) => at % 3 === 1));

  await call('User.register', place, user);
  assert.deepEqual(kinds(), ['answer']);
  assert.match(asked[0], /^1 \d+ 0\n/);

  await record(() => call('User.register', place, user));
  assert.deepEqual(kinds(), ['answer', 'event', 'event', 'answer']);
  assert.match(asked[1], /^2 \d+ 1\n/);
});

test('a subscriber that throws does not break a call', async () => {
  const code = `
    const { User } = RongCloud(options);
    require('node:diagnostics_channel').subscribe('rongcloud:request', () => {
      throw new Error('a broken subscriber');
    });
    process.on('uncaughtException', ({ message }) => console.log(message));
    User.register(user).then(({ code }) => console.log(code));`;
  const { stdout } = await program(code);
  assert.equal(stdout, 'a broken subscriber\n200\n');
});

/** A client, and what an input may throw, however little it is like an error. */
const thrown = `
    const { User } = RongCloud(options);
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    const refusing = new Proxy(() => {}, { get() { throw 1; } });
    const odd = { get code() { throw 1; }, message: Symbol('m'), name: {} };
    const thrown = [undefined, null, 5, 'text', Symbol('s'), Object.create(null), revoked, refusing, odd];`;

test('what an input throws is published and rejected with, whatever it is', async () => {
  const code = `${thrown}
    const events = [];
    require('node:diagnostics_channel').subscribe('rongcloud:error', (event) => events.push(event));
    (async () => {
      for (const reason of thrown) {
        const input = { get id() { throw reason; } };
        const same = await User.register(input).catch((error) => Object.is(error, reason));
        const { error, code } = events.pop();
        console.log(same, Object.is(error, reason), code);
      }
    })();`;
  const { stdout } = await program(code);
  assert.equal(stdout, 'true true undefined\n'.repeat(9));
});

test('NODE_DEBUG=rongcloud also writes a line for what is not an error', async () => {
  const code = `${thrown}
    for (const reason of thrown) {
      User.register({ get id() { throw reason; } }).catch(() => console.log('rejected'));
    }`;
  const { stdout, stderr } = await program(code, { env: { NODE_DEBUG: 'rongcloud' } });
  assert.equal(stdout, 'rejected\n'.repeat(9));
  const lines = stderr.trim().split('\n');
  assert.equal(lines.length, 9, stderr);
  for (const line of lines) assert.match(line, /^RONGCLOUD \d+: #\d User\.register failed after /);
});

test('NODE_DEBUG=rongcloud writes a line for each event', async () => {
  emulator.fault({
    kind: 'refusal',
    status: 500,
    code: 1000,
    errorMessage: 'two\nlines',
    times: 1,
  });
  const code = `
    const { User } = RongCloud(options);
    User.register(user).then(() => User.register({})).catch(() => {});`;
  const { stderr } = await program(code, { env: { NODE_DEBUG: 'rongcloud' } });
  const attempt = (number) =>
    `attempt ${number}: POST ${emulator.url}/user/getToken.json \\([0-9a-f]{32}\\)`;
  const time = '[0-9.]+ ms';
  const expected = [
    `#1 User.register ${attempt(1)}`,
    `#1 User.register attempt 1: HTTP 500, code 1000, after ${time}`,
    `#1 User.register attempt 1: APIError 1000, after ${time}; again in ${time}: two lines`,
    `#1 User.register ${attempt(2)}`,
    `#1 User.register attempt 2: HTTP 200, code 200, after ${time}`,
    `#2 User.register failed after ${time}: ValidationError 20005: id is required`,
  ];
  const lines = stderr.trim().split('\n');
  assert.equal(lines.length, expected.length, stderr);
  for (const [at, line] of lines.entries()) {
    assert.match(line, new RegExp(`^RONGCLOUD \\d+: ${expected[at]}$`));
  }
});
