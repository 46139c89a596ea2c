// Calls that wait for their turn within the quotas of the service.

import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { connect as connectTo, createServer } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { message, options, user } from './app.mjs';
import { listen as listenAt } from './listening.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();

/** Quotas of so many in a short period. */
const quotas = (method, most, each = 1000) => ({ quotas: { [method]: { most, each } } });

/** A server that keeps when each request arrived, and what `count` makes of its form. */
async function startCounting(t, count = () => 1) {
  const arrivals = [];
  const server = await startAnswering(t);
  server.answer = () => {
    // The body has been read by now.
    const { url, body } = server.asked.at(-1);
    arrivals.push({ at: performance.now(), url, points: count(new URLSearchParams(body), body) });
    return { body: '{"code":200,"userId":"u","token":"t"}' };
  };
  return { url: server.url, arrivals };
}

/**
 * A server that answers nothing before it is told to, and `arrive`, which waits for requests. What has
 * ended counts in a quota for a period only, which may be over before a test looks.
 */
async function startHolding(t) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  const body = '{"code":200,"userId":"u","token":"t"}';
  const { url, asked } = await startAnswering(t, { answer: () => released.then(() => ({ body })) });
  async function arrive(count) {
    while (asked.length < count) await new Promise(setImmediate);
  }
  return { url, asked, arrive, release };
}

/** The most points that arrived within any span. */
function peak(arrivals, span) {
  const within = (from) => {
    const inside = arrivals.filter(({ at }) => at >= from && at - from < span);
    return inside.reduce((sum, { points }) => sum + points, 0);
  };
  return Math.max(...arrivals.map(({ at }) => within(at)));
}

/** Collects the events of a channel until the test ends. */
function listen(t, channel) {
  const events = [];
  const listener = (event) => events.push(event);
  subscribe(channel, listener);
  t.after(() => unsubscribe(channel, listener));
  return events;
}

test('calls beyond a quota of the service wait, and none is refused', async (t) => {
  const limited = await setUp({ rateLimit: 50 });
  const retries = listen(t, 'rongcloud:retry');
  const client = limited.connect({ pace: quotas('User.register', 50) });
  const began = performance.now();
  const answers = await Promise.all(Array.from({ length: 200 }, () => client.User.register(user)));
  assert.ok(answers.every(({ code }) => code === 200));
  assert.equal(retries.length, 0);
  assert.ok(performance.now() - began >= 3000);
  assert.equal(limited.emulator.requests.length, 200);
});

test('without the option, nothing waits, and there is nothing to tell', async () => {
  for (const pace of [undefined, false]) {
    const client = connect({ pace });
    await Promise.all(Array.from({ length: 300 }, () => client.User.register(user)));
    assert.deepEqual(client.pace(), {});
  }
});

test('the documented quotas are those that hold', async (t) => {
  const { url, arrive, release } = await startHolding(t);
  const client = connect({ api: url, pace: true });
  const calls = [
    client.Message.Private.send({ ...message, targetId: ['a', 'b', 'c'] }),
    client.Message.Private.sendStatus({ ...message, targetId: ['a', 'b'] }),
    client.Message.Chatroom.send({ ...message, targetId: 'c1' }),
    client.request('/message/private/publish.json', { toUserId: ['a', 'b'] }),
    client.request('/new.json'),
  ];
  await arrive(calls.length);
  const use = client.pace();
  release();
  await Promise.all(calls);
  assert.deepEqual(use['Message.Private.send'], {
    waiting: 0,
    share: 1,
    rates: [{ used: 7, most: 6000, each: 60_000 }],
  });
  assert.equal(use['Message.Chatroom.send'].rates[0].used, 1);
  assert.deepEqual(use['/new.json'].rates, [{ used: 1, most: 100, each: 1000 }]);
});

/** Calls, and what they count in each quota. */
const counted = [
  {
    what: 'receivers of a template',
    call: ({ Message }) =>
      Message.Private.sendTemplate({
        senderId: 's',
        objectName: 'RC:TxtMsg',
        template: { content: '{a}' },
        content: { u1: { data: { '{a}': '1' } }, u2: { data: { '{a}': '2' } } },
      }),
    counts: { 'Message.Private.send': 2 },
  },
  {
    what: 'groups',
    call: ({ Message }) => Message.Group.send({ ...message, targetId: ['g1', 'g2', 'g3'] }),
    counts: { 'Message.Group.send': 3 },
  },
  {
    what: 'ultra groups, and each channel',
    call: ({ Message }) =>
      Message.UltraGroup.send({ ...message, targetId: ['g1', 'g2'], busChannel: 'c' }),
    counts: {
      'Message.UltraGroup.send': 2,
      'Message.UltraGroup.send g1 c': 1,
      'Message.UltraGroup.send g2 c': 1,
    },
  },
  {
    what: 'keys of JSON text',
    call: ({ Chatroom }) =>
      Chatroom.Entry.batchSet({ id: 'c', userId: 'u', entryInfo: { a: '1', b: '2', c: '3' } }),
    counts: { 'Chatroom.Entry.set': 3 },
  },
  {
    what: 'an attribute',
    call: ({ Chatroom }) => Chatroom.Entry.set({ id: 'c', userId: 'u', key: 'a', value: '1' }),
    counts: { 'Chatroom.Entry.set': 1 },
  },
  {
    what: 'an expansion, which is a message too',
    call: ({ Message }) =>
      Message.Expansion.set({
        uId: 'm',
        userId: 'u',
        type: 'GROUP',
        targetId: 'g',
        extraKeyVal: { a: '1', b: '2' },
      }),
    counts: { 'Message.Group.send': 1, 'Message.Expansion.set': 1 },
  },
  {
    what: 'an expansion whose form has the type as text',
    call: (client) =>
      client.request('/message/expansion/delete.json', { conversationType: '1', msgUID: 'm' }),
    counts: { 'Message.Private.send': 1, 'Message.Expansion.remove': 1 },
  },
  {
    what: 'a path that a method fills',
    call: (client) => client.request('/v2/ultragroups/g1/users', {}, { method: 'GET' }),
    counts: { 'UltraGroup.Member.getList': 1 },
  },
  {
    what: 'an ultra group as often as it is named, even more often than the quota',
    call: (client) =>
      client.request(
        '/message/ultragroup/publish.json',
        { toGroupIds: Array.from({ length: 30 }, () => 'g'), busChannel: 'c' },
        { encoding: 'json' },
      ),
    counts: { 'Message.UltraGroup.send': 30, 'Message.UltraGroup.send g c': 20 },
  },
  {
    what: 'at most the quota of a call that is more',
    call: (client) => {
      const toUserId = Array.from({ length: 20_000 }, (_, at) => `u${at}`);
      return client.request('/message/private/publish.json', { toUserId });
    },
    counts: { 'Message.Private.send': 6000 },
  },
  {
    what: 'a push, which shares its quota with broadcasts',
    call: ({ Push }) =>
      Push.push({ platform: ['ios'], audience: { is_to_all: true }, notification: { alert: 'a' } }),
    counts: { 'Message.System.broadcast': 1 },
  },
];

for (const { what, call, counts } of counted) {
  test(`counts ${what}`, async (t) => {
    const { url, arrive, release } = await startHolding(t);
    const client = RongCloud({ ...options, api: url, pace: true });
    const answer = call(client);
    await arrive(1);
    const used = Object.entries(client.pace()).map(([key, { rates }]) => [key, rates[0].used]);
    release();
    await answer;
    assert.deepEqual(Object.fromEntries(used), counts);
  });
}

test('a message to many counts each receiver, and any span has at most the quota', async (t) => {
  const server = await startCounting(t, (form) => form.getAll('toUserId').length);
  const client = RongCloud({
    ...options,
    api: server.url,
    pace: quotas('Message.Private.send', 600, 500),
  });
  const sizes = [300, 1, 300, 200, 100, 250, 50, 300, 600, 1, 599];
  const to = (size) => Array.from({ length: size }, (_, at) => `u${at}`);
  await Promise.all(
    sizes.map((size) => client.Message.Private.send({ ...message, targetId: to(size) })),
  );
  assert.ok(peak(server.arrivals, 500) <= 600, `${peak(server.arrivals, 500)}`);
  assert.equal(server.arrivals.length, sizes.length);
});

test('calls of one quota go out in order', async (t) => {
  const order = [];
  const server = await startCounting(t, (form) => order.push(Number(form.get('userId'))));
  // One connection, so that they also arrive in order.
  const pace = quotas('User.register', 5, 200);
  const client = RongCloud({ ...options, api: server.url, maxConnections: 1, pace });
  const numbers = Array.from({ length: 23 }, (_, at) => at);
  await Promise.all(numbers.map((id) => client.User.register({ ...user, id: `${id}` })));
  assert.deepEqual(order, numbers);
});

test('a busy path does not hold up another one', async () => {
  const client = connect({ pace: quotas('User.register', 1, 600_000) });
  await client.User.register(user);
  const controller = new AbortController();
  const { signal } = controller;
  const busy = Array.from({ length: 50 }, () => client.User.register(user, { signal }));
  const settled = Promise.allSettled(busy);
  await client.User.Block.getList();
  assert.equal(client.pace()['User.register'].waiting, 50);
  controller.abort();
  for (const { reason } of await settled) assert.equal(reason.name, 'AbortError');
});

test('a busy channel does not hold up others', async (t) => {
  const { url, arrivals } = await startCounting(t);
  const { Message } = RongCloud({ ...options, api: url, pace: true });
  const send = (busChannel) => Message.UltraGroup.send({ ...message, busChannel });
  const busy = Array.from({ length: 30 }, () => send('busy'));
  const last = busy.at(-1).then(() => 'busy');
  assert.equal(await Promise.race([last, send('quiet').then(() => 'quiet')]), 'quiet');
  await Promise.all(busy);
  assert.equal(arrivals.length, 31);
  assert.ok(arrivals.at(-1).at - arrivals[0].at > 900);
});

test('an aborted call leaves the line, and the others move up', async (t) => {
  const { url, asked, arrive, release } = await startHolding(t);
  const client = connect({ api: url, pace: quotas('User.register', 1, 500) });
  const first = client.User.register(user);
  await arrive(1);
  const controller = new AbortController();
  const aborted = client.User.register(user, { signal: controller.signal });
  const next = client.User.register(user);
  const waiting = () => client.pace()['User.register'].waiting;
  while (waiting() < 2) await new Promise(setImmediate);
  controller.abort('enough');
  await assert.rejects(aborted, { name: 'AbortError', cause: 'enough' });
  while (waiting() > 1) await new Promise(setImmediate);
  release();
  await Promise.all([first, next]);
  assert.equal(asked.length, 2);
});

test('waiting uses up no timeout', async () => {
  const client = connect({ timeout: 3000, pace: quotas('User.register', 1, 3500) });
  await Promise.all([1, 2].map(() => client.User.register(user)));
});

test('calls that time out may arrive later, and count longer', async (t) => {
  const { url, arrivals } = await startCounting(t);
  const late = [];
  let forward = (pass) => late.push(pass);
  const slow = createServer((from) => {
    const to = connectTo(new URL(url).port).on('error', () => {});
    from.on('error', () => {}).on('data', (data) => forward(() => to.write(data)));
    to.on('data', (data) => from.write(data));
    t.after(() => to.destroy());
  });
  const api = `http://127.0.0.1:${await listenAt(t, slow)}`;
  const pace = quotas('User.register', 20, 500);
  const client = RongCloud({ ...options, api, maxRetries: 0, pace });
  const call = (timeout) => client.User.register(user, { timeout });
  await Promise.allSettled(Array.from({ length: 20 }, () => call(2000)));
  forward = (pass) => pass();
  const others = Array.from({ length: 20 }, () => call(5000));
  // Less than the period, so that the others would be within a period of these if they did not wait.
  await pause(300);
  late.forEach(forward);
  await Promise.all(others);
  assert.equal(arrivals.length, 40);
  assert.ok(peak(arrivals, 500) <= 20, `${peak(arrivals, 500)}`);
});

test('what is wrong is refused before it waits', async () => {
  const client = connect({ pace: quotas('User.register', 1, 600_000) });
  await client.User.register(user);
  await assert.rejects(client.User.register({ id: 'u' }), { name: 'ValidationError' });
});

test('close serves the calls that wait', async () => {
  const client = connect({ pace: quotas('User.register', 1, 300) });
  const calls = [1, 2, 3].map(() => client.User.register(user));
  await client.close();
  assert.equal(emulator.requests.length, 3);
  for (const { code } of await Promise.all(calls)) assert.equal(code, 200);
  await assert.rejects(client.User.register(user), { code: 'ERR_CLIENT_CLOSED' });
});

test('with maxWait, a call that would wait longer is refused at once, and not sent', async () => {
  const pace = { ...quotas('User.register', 2, 1000), maxWait: 1500 };
  const client = connect({ pace });
  const calls = Array.from({ length: 6 }, () => client.User.register(user));
  const order = [];
  for (const [at, call] of calls.entries()) {
    const settle = () => order.push(at);
    call.then(settle, settle);
  }
  const refused = calls.splice(4);
  for (const call of refused) {
    await assert.rejects(call, (error) => {
      const { name, code, wait, attempts } = error;
      assert.deepEqual(
        { name, code, attempts },
        {
          name: 'QueueError',
          code: 'ERR_QUEUE_FULL',
          attempts: undefined,
        },
      );
      assert.ok(error instanceof RongCloud.QueueError);
      assert.ok(error instanceof RongCloud.RongCloudError);
      assert.ok(wait > 1500 && wait < 3000, `${wait}`);
      assert.match(
        error.message,
        /^User\.register is at its quota: the wait is \d+ ms, and maxWait /,
      );
      return true;
    });
  }
  await Promise.all(calls);
  assert.deepEqual(order.slice(-2).sort(), [2, 3], 'the others did not wait for an answer');
  assert.equal(emulator.requests.length, 4);
});

test('with maxWait, a call that counts more than the quota waits for one period', async () => {
  const pace = { ...quotas('Message.Private.send', 10, 500), maxWait: 1500 };
  const client = connect({ pace });
  const targetId = Array.from({ length: 100 }, (_, at) => `u${at}`);
  await Promise.all([1, 2].map(() => client.Message.Private.send({ ...message, targetId })));
});

test('a refusal in spite of it slows the quota down, and no call fails', async (t) => {
  const limited = await setUp({ rateLimit: 20 });
  const retries = listen(t, 'rongcloud:retry');
  const client = limited.connect({ maxRetries: 0, timeout: 3000, pace: true });
  const calls = Array.from({ length: 60 }, () => client.User.register(user));
  const answers = await Promise.all(calls);
  assert.ok(answers.every(({ code }) => code === 200));
  assert.ok(retries.length > 0);
  assert.ok(retries.every(({ code }) => code === 1008));
  assert.ok(client.pace()['User.register'].share < 1);
});

test('a refused call that would wait longer than maxWait is refused with its error', async () => {
  const client = connect({ pace: { maxWait: 500 } });
  emulator.fault({ kind: 'rate-limit', retryAfter: 20 });
  await assert.rejects(client.User.register(user), {
    name: 'RateLimitError',
    code: 1008,
    attempts: 1,
    retryAfter: 20,
  });
  await assert.rejects(client.User.register(user), { name: 'QueueError' });
});

test('events tell how long calls have waited', async (t) => {
  const events = listen(t, 'rongcloud:wait');
  const client = connect({ pace: quotas('User.register', 1, 300) });
  // Both at once: the second one waits from before the first one is answered.
  await Promise.all([1, 2].map(() => client.User.register(user)));
  assert.equal(events.length, 1);
  const [{ method, ms, time, call, ...others }] = events;
  assert.equal(method, 'User.register');
  assert.ok(ms >= 300 && ms < 3000, `${ms}`);
  assert.ok(Math.abs(Date.now() - time) < 3000);
  assert.ok(Number.isInteger(call));
  assert.deepEqual(others, {});
});

test('quotas are known by any method that has them, or by a path', () => {
  const own = { most: 5, each: 1000 };
  for (const name of [
    'Message.Private.send',
    'Message.Private.sendStatus',
    '/user/info.json',
    '/x',
  ]) {
    connect({ pace: { quotas: { [name]: own } } });
  }
});

const wrong = [
  [{ pace: 1 }, 'pace', 'pace must be true, false or an object, not 1'],
  [{ pace: [] }, 'pace', 'pace must be true, false or an object, not a list'],
  [{ pace: { maxWait: -1 } }, 'pace.maxWait'],
  [{ pace: { maxwait: 1 } }, 'pace.maxwait'],
  [{ pace: quotas('User.register', 0) }, 'pace.quotas.User.register.most'],
  [{ pace: quotas('User.register', 1, 0) }, 'pace.quotas.User.register.each'],
  [{ pace: quotas('User.none', 1) }, 'pace.quotas'],
  [
    {
      pace: {
        quotas: {
          'Message.Private.send': { most: 1, each: 1000 },
          'Message.Private.sendStatus': { most: 2, each: 1000 },
        },
      },
    },
    'pace.quotas',
    'pace.quotas must be the only name of its quota, not "Message.Private.sendStatus"',
  ],
  [{ pace: { limiter: {} } }, 'pace.limiter'],
];
for (const [given, field, text] of wrong) {
  test(`refuses ${JSON.stringify(given)}`, () => {
    assert.throws(
      () => connect(given),
      (error) => {
        assert.equal(error.name, 'ValidationError');
        assert.equal(error.field, field);
        if (text) assert.equal(error.message, text);
        return true;
      },
    );
  });
}

test('100,000 calls wait, and all end when their signal is aborted', async () => {
  const client = connect({ pace: quotas('User.register', 1, 600_000) });
  await client.User.register(user);
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 100_000 }, (_, id) =>
    client.User.register({ ...user, id: `u${id}` }, { signal }).catch(({ name }) => name),
  );
  while (client.pace()['User.register'].waiting < 100_000) await new Promise(setImmediate);
  controller.abort();
  const names = new Set(await Promise.all(calls));
  assert.deepEqual([...names], ['AbortError']);
  while (client.pace()['User.register'].waiting > 0) await new Promise(setImmediate);
  assert.equal(emulator.requests.length, 1);
});
