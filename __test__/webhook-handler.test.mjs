// What a webhook handler answers, and what the app is told.

import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import RongCloud from '../index.js';
import {
  message,
  preMessage,
  remember,
  requestOf,
  requestOfAll,
  send,
  serve,
  userStatus,
  Webhook,
} from './callbacks.mjs';
import { program } from './program.mjs';

const never = () => new Promise(() => {});

/**
 * A deadline that no stall of the machine reaches, and `pass`, which lets it pass at the end of the turn.
 */
function holdDeadline(t) {
  const deadline = 600_000;
  const { mock } = t.mock.method(globalThis, 'setTimeout');
  const pass = () => {
    const timers = mock.calls.map((call) => call.arguments);
    const [end] = timers.findLast(([, ms]) => ms > deadline / 2 && ms <= deadline);
    setImmediate(end);
  };
  return { deadline, pass };
}

test('an event is acknowledged once the promise of its handler has resolved', async (t) => {
  const done = [];
  const url = await serve(t, {
    async message({ type, senderId, content }) {
      await pause(20);
      done.push({ type, senderId, content });
    },
  });
  const { status, text } = await send(requestOf(message, url));
  assert.deepEqual({ status, text }, { status: 200, text: '' });
  assert.deepEqual(done, [{ type: 'message', senderId: 'u1', content: { content: 'hello' } }]);
});

test('an event without a handler is acknowledged', async (t) => {
  const url = await serve(t, {
    unknown: () => assert.fail('a message is known'),
  });
  assert.equal((await send(requestOf(message, url))).status, 200);
});

test('an event of no known shape goes to unknown', async (t) => {
  const seen = [];
  const url = await serve(t, { unknown: ({ type, raw }) => seen.push({ type, raw }) });
  const raw = { weather: 'fine' };
  const { status } = await send({ ...requestOf(userStatus('u1'), url), body: JSON.stringify(raw) });
  assert.equal(status, 200);
  assert.deepEqual(seen, [{ type: 'unknown', raw }]);
});

test('a handler is a method of its object', async (t) => {
  class App {
    message() {
      assert.ok(this instanceof App);
    }
  }
  const url = await serve(t, new App());
  assert.equal((await send(requestOf(message, url))).status, 200);
});

test('only POST is allowed', async (t) => {
  const url = await serve(t, { message: () => assert.fail('no event was sent') });
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await send({ url, method });
    assert.deepEqual([status, headers.get('allow')], [405, 'POST'], method);
  }
});

test('a wrong signature is 401, an unreadable body 400, and neither says why', async (t) => {
  const { errors, onError } = remember();
  const url = await serve(t, { message: () => assert.fail('nothing was readable') }, { onError });
  const request = requestOf(message, url);
  const forged = { ...request, url: request.url.replace(/signature=\w{4}/, 'signature=0000') };
  const unsigned = { ...request, url };
  const json = { 'content-type': 'application/json' };
  const garbled = { ...requestOf(userStatus('u1'), url), headers: json, body: '{"userid":' };
  for (const [bad, status, code] of [
    [forged, 401, 'ERR_WEBHOOK_SIGNATURE'],
    [unsigned, 401, 'ERR_WEBHOOK_SIGNATURE'],
    [garbled, 400, 'ERR_WEBHOOK_BODY'],
  ]) {
    const answer = await send(bad);
    assert.deepEqual([answer.status, answer.text], [status, '']);
    const { error, event } = errors.pop();
    assert.ok(error instanceof RongCloud.WebhookError);
    assert.deepEqual([error.code, event], [code, undefined]);
  }
});

test('a handler that throws is 500, and the app is told of the error', async (t) => {
  const failure = new Error('the database password is hunter2');
  const { errors, onError } = remember();
  const url = await serve(
    t,
    {
      message() {
        throw failure;
      },
      userStatus: () => Promise.reject(failure),
    },
    { onError },
  );
  for (const event of [message, userStatus('u1')]) {
    const { status, text } = await send(requestOf(event, url));
    assert.deepEqual({ status, text }, { status: 500, text: '' });
    const told = errors.pop();
    assert.equal(told.error, failure);
    assert.equal(told.event.type, event.type);
  }
});

test('without onError, errors are printed: those of handlers with their stack', async (t) => {
  const print = t.mock.method(console, 'error', () => {});
  const failure = new Error('no');
  const url = await serve(t, { message: () => Promise.reject(failure) });
  await send(requestOf(message, url));
  await send({ url, method: 'POST' });
  const [first, second] = print.mock.calls.map(({ arguments: [printed] }) => printed);
  assert.equal(first, failure);
  assert.match(second, /^WebhookError: /);
});

test('an onError that throws changes no answer', async (t) => {
  const print = t.mock.method(console, 'error', () => {});
  const worse = new Error('worse');
  for (const onError of [() => Promise.reject(worse), () => assert.fail(worse)]) {
    const url = await serve(t, { message: () => Promise.reject(new Error('bad')) }, { onError });
    assert.equal((await send(requestOf(message, url))).status, 500);
    assert.equal(print.mock.calls.pop().arguments[0], worse);
  }
});

test('events of one body are handled in order, one at a time', async (t) => {
  const log = [];
  const url = await serve(t, {
    async userStatus({ userId }) {
      log.push(`${userId} begins`);
      await pause(5);
      log.push(`${userId} ends`);
    },
  });
  const users = ['u1', 'u2', 'u3'];
  assert.equal((await send(requestOfAll(users.map(userStatus), url))).status, 200);
  assert.deepEqual(
    log,
    users.flatMap((user) => [`${user} begins`, `${user} ends`]),
  );
});

test('events after one that failed are handled, and the answer asks for all again', async (t) => {
  const { errors, onError } = remember();
  const handled = [];
  const url = await serve(
    t,
    {
      userStatus({ userId }) {
        if (userId === 'u2') throw new Error(`${userId} is broken`);
        handled.push(userId);
      },
    },
    { onError },
  );
  const { status } = await send(requestOfAll(['u1', 'u2', 'u3'].map(userStatus), url));
  assert.equal(status, 500);
  assert.deepEqual(handled, ['u1', 'u3']);
  assert.deepEqual(
    errors.map(({ error, event }) => [error.message, event.userId]),
    [['u2 is broken', 'u2']],
  );
});

test('past the deadline the answer is 503, the signal is aborted, and the rest is not begun', async (t) => {
  const { errors, onError } = remember();
  const { deadline, pass } = holdDeadline(t);
  const begun = [];
  let reason;
  const url = await serve(
    t,
    {
      async userStatus({ userId }, { signal }) {
        begun.push(userId);
        if (userId === 'u1') return;
        assert.equal(signal.aborted, false);
        pass();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        reason = signal.reason;
        throw new Error('nobody hears this');
      },
    },
    { onError, deadline },
  );
  const { status, text } = await send(requestOfAll(['u1', 'u2', 'u3'].map(userStatus), url));
  assert.deepEqual({ status, text }, { status: 503, text: '' });
  assert.deepEqual(begun, ['u1', 'u2']);
  assert.equal(reason.code, 'ERR_WEBHOOK_DEADLINE');
  assert.deepEqual(
    errors.map(({ error, event }) => [error, event.userId]),
    [
      [reason, 'u2'],
      [reason, 'u3'],
    ],
  );
});

test('what a handler does after the deadline is ignored', async (t) => {
  const unhandled = [];
  const note = (error) => unhandled.push(error);
  process.on('unhandledRejection', note);
  t.after(() => process.off('unhandledRejection', note));
  const { errors, onError } = remember();
  const { deadline, pass } = holdDeadline(t);
  let reject;
  const work = () => {
    pass();
    return new Promise((_, fail) => {
      reject = fail;
    });
  };
  const url = await serve(t, { message: work }, { onError, deadline });
  assert.equal((await send(requestOf(message, url))).status, 503);
  reject(new Error('too late'));
  await pause(20);
  assert.deepEqual(unhandled, []);
  assert.equal(errors.length, 1);
});

test('the deadline is 4 s, and 2.5 s for preMessage', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  t.mock.method(performance, 'now', () => 0);
  const begun = [];
  const wait = ({ type }) => begun.push(type) && never();
  const { onError } = remember();
  const answer = Webhook.fetch({ message: wait, preMessage: wait }, { onError });
  for (const [event, deadline] of [
    [message, 4000],
    [preMessage, 2500],
  ]) {
    const { url, ...request } = requestOf(event);
    let status;
    answer(new Request(url, request)).then((response) => {
      status = response.status;
    });
    while (!begun.includes(event.type)) await new Promise(setImmediate);
    t.mock.timers.tick(deadline - 1000);
    await new Promise(setImmediate);
    assert.equal(status, undefined);
    t.mock.timers.tick(1001);
    await new Promise(setImmediate);
    assert.equal(status, 503);
  }
});

test('a verdict is written in the words of the service', async (t) => {
  let verdict;
  const url = await serve(t, { preMessage: async () => verdict });
  for (const [returned, answer] of [
    [{ pass: 0 }, { pass: 0 }],
    [{ pass: 2, content: undefined }, { pass: 2 }],
    [
      { pass: 0, extra: 'no links, please' },
      { pass: 0, extra: 'no links, please' },
    ],
    [
      {
        pass: 1,
        content: { content: '***' },
        pushContent: 'a message',
        disablePush: false,
        pushExt: { title: '你好' },
        extraContent: { key: { value: 1 } },
      },
      {
        pass: 1,
        replaceContent: '{"content":"***"}',
        replacePushContent: 'a message',
        replaceDisablePush: false,
        replacePushExt: '{"title":"你好"}',
        replaceExtraContent: '{"key":{"value":1}}',
      },
    ],
    [
      { pass: 1, content: '{"content":"***"}' },
      { pass: 1, replaceContent: '{"content":"***"}' },
    ],
  ]) {
    verdict = returned;
    const { status, headers, text } = await send(requestOf(preMessage, url));
    assert.deepEqual([status, headers.get('content-type')], [200, 'application/json']);
    assert.deepEqual(JSON.parse(text), answer);
  }
});

const loop = { pass: 1, content: {} };
loop.content.content = loop;

const invalid = [
  [undefined, 'verdict'],
  [true, 'verdict'],
  [1, 'verdict'],
  [{}, 'verdict.pass'],
  [{ pass: true }, 'verdict.pass'],
  [{ pass: '1' }, 'verdict.pass'],
  [{ pass: 3 }, 'verdict.pass'],
  [{ pass: 1, replaceContent: '***' }, 'verdict.replaceContent'],
  [{ pass: 1, content: 7 }, 'verdict.content'],
  [{ pass: 1, content: null }, 'verdict.content'],
  [{ pass: 1, content: { at: new Map() } }, 'verdict.content.at'],
  [loop, 'verdict'],
  [{ pass: 1, pushContent: {} }, 'verdict.pushContent'],
  [{ pass: 1, disablePush: 1 }, 'verdict.disablePush'],
  [{ pass: 0, extra: 'x'.repeat(1025) }, 'verdict.extra'],
];

test('an invalid verdict lets nothing through', async (t) => {
  const { errors, onError } = remember();
  let verdict;
  const handlers = { preMessage: () => verdict };
  const closed = await serve(t, handlers, { onError });
  const fallback = await serve(t, handlers, { onError, fallback: { pass: 0, extra: 'later' } });
  for (const [returned, field] of invalid) {
    verdict = returned;
    const { status, text } = await send(requestOf(preMessage, closed));
    assert.deepEqual({ status, text }, { status: 503, text: '' });
    const { error, event } = errors.pop();
    assert.ok(error instanceof RongCloud.ValidationError, String(error));
    assert.deepEqual([error.field, event.type], [field, 'preMessage']);
    const answer = await send(requestOf(preMessage, fallback));
    assert.deepEqual([answer.status, JSON.parse(answer.text)], [200, { pass: 0, extra: 'later' }]);
  }
});

test('the fallback is the answer for a preMessage that fails, is late, or has no handler', async (t) => {
  const { errors, onError } = remember();
  const { deadline, pass } = holdDeadline(t);
  for (const [handler, code] of [
    [() => Promise.reject(Object.assign(new Error('no'), { code: 'EDB' })), 'EDB'],
    [() => pass() ?? never(), 'ERR_WEBHOOK_DEADLINE'],
    [undefined, '20006'],
  ]) {
    const handlers = { preMessage: handler };
    const open = await serve(t, handlers, { onError, deadline, fallback: { pass: 1 } });
    const { status, text } = await send(requestOf(preMessage, open));
    assert.deepEqual([status, JSON.parse(text)], [200, { pass: 1 }]);
    assert.equal(errors.pop().error.code, code);
    const closed = await serve(t, handlers, { onError, deadline });
    assert.equal((await send(requestOf(preMessage, closed))).status, 503);
    assert.equal(errors.pop().error.code, code);
  }
});

test('several messages in one request have a verdict only if it is the same', async (t) => {
  const { onError } = remember();
  const handlers = {
    preMessage: ({ raw }) => {
      if (raw.verdict === 'none') throw new Error('no');
      return { pass: Number(raw.verdict) };
    },
  };
  const url = await serve(t, handlers, { onError });
  const answerTo = async (...verdicts) => {
    const { body } = requestOf(preMessage, url);
    const fields = Object.fromEntries(new URLSearchParams(body));
    const list = JSON.stringify(verdicts.map((verdict) => ({ ...fields, verdict })));
    const { status, text } = await send({ ...requestOf(preMessage, url), body: list });
    return status === 200 ? JSON.parse(text) : status;
  };
  assert.deepEqual(await answerTo('1', '1'), { pass: 1 });
  assert.equal(await answerTo('1', '0'), 503);
  assert.equal(await answerTo('none', '1'), 503);
});

test('the fallback is no answer for what is not verified', async (t) => {
  const { onError } = remember();
  const url = await serve(t, {}, { onError, fallback: { pass: 1 } });
  const { status, text } = await send({ ...requestOf(preMessage, url), url });
  assert.deepEqual({ status, text }, { status: 401, text: '' });
});

test('there is a handler for each kind of event that the types have, and for no other', async () => {
  const types = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');
  const kinds = [...types.matchAll(/extends WebhookEventOf<'(\w+)'>/g)].map(([, kind]) => kind);
  assert.throws(
    () => Webhook.handler({ none() {} }),
    ({ message }) => {
      const told = message.replace('handlers.none is not one of ', '').split(', ');
      assert.deepEqual(told.sort(), kinds.sort());
      return true;
    },
  );
});

test('wrong handlers and options are refused when the handler is created', () => {
  for (const [handlers, options, field] of [
    [undefined, undefined, 'handlers'],
    [() => {}, undefined, 'handlers'],
    [{ onMessage() {} }, undefined, 'handlers.onMessage'],
    [{ message: 'log' }, undefined, 'handlers.message'],
    [{}, 'fast', 'options'],
    [{}, { deadlines: 1 }, 'deadlines'],
    [{}, { deadline: 0 }, 'deadline'],
    [{}, { deadline: '4s' }, 'deadline'],
    [{}, { deadline: Number.POSITIVE_INFINITY }, 'deadline'],
    [{}, { bodyLimit: '1mb' }, 'bodyLimit'],
    [{}, { bodyLimit: -1 }, 'bodyLimit'],
    [{}, { onError: 'print' }, 'onError'],
    [{}, { fallback: 1 }, 'fallback'],
    [{}, { fallback: null }, 'fallback'],
    [{}, { fallback: {} }, 'fallback.pass'],
    [{}, { fallback: { pass: 4 } }, 'fallback.pass'],
    [{}, { secrets: 'old' }, 'secrets'],
    [{}, { tolerance: '5m' }, 'tolerance'],
  ]) {
    for (const create of [Webhook.handler, Webhook.fetch]) {
      assert.throws(
        () => create(handlers, options),
        (error) => error instanceof RongCloud.ValidationError && error.field === field,
        field,
      );
    }
  }
});

test('rongcloud:webhook tells of every event, and of requests that are refused', async (t) => {
  const told = [];
  const take = (event) => told.push(event);
  subscribe('rongcloud:webhook', take);
  t.after(() => unsubscribe('rongcloud:webhook', take));
  const { onError } = remember();
  const { deadline, pass } = holdDeadline(t);
  const failure = new Error('no');
  const ids = new Map();
  const url = await serve(
    t,
    {
      message: ({ type, id }) => ids.set(type, id),
      userStatus: () => Promise.reject(failure),
      preMessage: () => pass() ?? never(),
    },
    { onError, deadline },
  );
  const start = Date.now();
  await send(requestOf(message, url));
  await send(requestOf(userStatus('u1'), url));
  await send(requestOf(preMessage, url));
  await send({ ...requestOf(userStatus('u1'), url), body: '{"weather":"fine"}' });
  await send({ url, method: 'POST' });
  for (const { time, duration } of told) {
    assert.ok(time >= start && time <= Date.now());
    assert.ok(duration >= 0 && duration < 5000);
  }
  assert.equal(told[0].id, ids.get('message'));
  assert.ok(ids.get('message'));
  assert.deepEqual(
    told.map(({ kind, outcome, error }) => [kind, outcome, error?.code ?? error]),
    [
      ['message', 'handled', undefined],
      ['userStatus', 'failed', failure],
      ['preMessage', 'late', 'ERR_WEBHOOK_DEADLINE'],
      ['unknown', 'ignored', undefined],
      [undefined, 'refused', 'ERR_WEBHOOK_SIGNATURE'],
    ],
  );
});

test('NODE_DEBUG=rongcloud writes a line for each event', async () => {
  const code = `
    const { Webhook } = RongCloud(options);
    const answer = Webhook.fetch({ userStatus() {} }, { onError() {} });
    const { url, ...signed } = Webhook.request(${JSON.stringify(userStatus('u1'))}, { url: 'http://app.test/' });
    answer(new Request(url, signed)).then(() => answer(new Request('http://app.test/', signed)));`;
  const { stderr } = await program(code, { env: { NODE_DEBUG: 'rongcloud' } });
  const [first, second] = stderr.trim().split('\n');
  assert.match(first, /^RONGCLOUD \d+: webhook userStatus \S+.* handled after [0-9.]+ ms$/);
  assert.match(
    second,
    /^RONGCLOUD \d+: webhook request refused after [0-9.]+ ms: WebhookError ERR_WEBHOOK_SIGNATURE: /,
  );
});
