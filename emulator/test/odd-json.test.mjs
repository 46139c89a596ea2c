import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { JSON_TYPE, send } from './client.mjs';

const deep = (levels, open = '[', close = ']') => open.repeat(levels) + close.repeat(levels);

const BODIES = {
  'no body': ['', 'The body is empty; a JSON object is wanted'],
  spaces: ['  ', 'The body is not JSON; a JSON object is wanted'],
  'JSON that ends too early': ['{"kind":', 'The body is not JSON; a JSON object is wanted'],
  'a form': ['kind=html', 'The body is not JSON; a JSON object is wanted'],
  'two values': ['{}{}', 'The body is not JSON; a JSON object is wanted'],
  null: ['null', 'The body is null; a JSON object is wanted'],
  'a list': ['[{"kind":"html"}]', 'The body is a list of 1; a JSON object is wanted'],
  'a number': ['3', 'The body is 3; a JSON object is wanted'],
  'a huge number': ['1e999', 'The body is Infinity; a JSON object is wanted'],
  'a text': ['"html"', 'The body is "html"; a JSON object is wanted'],
  true: ['true', 'The body is true; a JSON object is wanted'],
  'bytes that are no UTF-8': [
    Buffer.from('{"kind":"\xff"}', 'latin1'),
    'The body is not UTF-8; a JSON object is wanted',
  ],
  'a deep list': [
    `{"kind":"html","times":${deep(100_000)}}`,
    'The body is nested more than 100 levels deep; a JSON object is wanted',
  ],
  'a deep object': [
    `{"kind":${deep(50_000, '{"a":', '}').replace('{"a":}', '{}')}}`,
    'The body is nested more than 100 levels deep; a JSON object is wanted',
  ],
};

const KINDS =
  'one of latency, drop-before, drop-after, half-answer, silence, refusal, rate-limit, html, broken-json, empty, redirect is wanted';
const HTTP_STATUS = 'an HTTP status from 200 to 599';
const WITH_BODY = `${HTTP_STATUS} and not 204, 205, 304, which have no body, is wanted`;
const FAULTS = [
  [{}, `kind is undefined; ${KINDS}`],
  [{ kind: null }, `kind is null; ${KINDS}`],
  [{ kind: ['html'] }, `kind is a list of 1; ${KINDS}`],
  [{ kind: { toString: 1 } }, `kind is an object; ${KINDS}`],
  [{ kind: 'constructor' }, `kind is constructor; ${KINDS}`],
  [{ kind: 'x'.repeat(10_000) }, `kind is ${'x'.repeat(100)}…; ${KINDS}`],
  ['{"kind":"__proto__"}', `kind is __proto__; ${KINDS}`],
  [
    { kind: 'html', stauts: 500 },
    'The fault html has no option stauts; one of path, times, ms, status is wanted',
  ],
  [
    '{"kind":"html","__proto__":{"status":500}}',
    'The fault html has no option __proto__; one of path, times, ms, status is wanted',
  ],
  [
    '{"kind":"html","constructor":{"prototype":{"status":500}}}',
    'The fault html has no option constructor; one of path, times, ms, status is wanted',
  ],
  [{ kind: 'html', times: null }, 'times is null; a whole number above 0 is wanted'],
  [{ kind: 'html', times: 0 }, 'times is 0; a whole number above 0 is wanted'],
  [{ kind: 'html', times: -1 }, 'times is -1; a whole number above 0 is wanted'],
  [{ kind: 'html', times: 1.5 }, 'times is 1.5; a whole number above 0 is wanted'],
  [{ kind: 'html', times: '2' }, 'times is 2; a whole number above 0 is wanted'],
  [{ kind: 'html', times: true }, 'times is true; a whole number above 0 is wanted'],
  [{ kind: 'html', times: [2] }, 'times is a list of 1; a whole number above 0 is wanted'],
  [
    { kind: 'html', times: { toString: 1 } },
    'times is an object; a whole number above 0 is wanted',
  ],
  ['{"kind":"html","times":1e999}', 'times is Infinity; a whole number above 0 is wanted'],
  [
    { kind: 'latency', ms: 2 ** 31 },
    'ms is 2147483648; a whole number from 0 to 2147483647 is wanted',
  ],
  [{ kind: 'html', ms: -1 }, 'ms is -1; a whole number from 0 to 2147483647 is wanted'],
  [{ kind: 'html', path: '' }, 'path is ; a text of at most 4096 characters is wanted'],
  [{ kind: 'html', path: 7 }, 'path is 7; a text of at most 4096 characters is wanted'],
  [
    { kind: 'refusal', errorMessage: 'x'.repeat(4097) },
    `errorMessage is ${'x'.repeat(100)}…; a text of at most 4096 characters is wanted`,
  ],
  [{ kind: 'html', status: 199 }, `status is 199; ${WITH_BODY}`],
  [{ kind: 'html', status: 204 }, `status is 204; ${WITH_BODY}`],
  [{ kind: 'refusal', status: 304 }, `status is 304; ${WITH_BODY}`],
  [{ kind: 'broken-json', status: 205 }, `status is 205; ${WITH_BODY}`],
  [{ kind: 'empty', status: 600 }, `status is 600; ${HTTP_STATUS} is wanted`],
  [{ kind: 'refusal', code: '1000' }, 'code is 1000; a whole number is wanted'],
  [
    { kind: 'rate-limit', retryAfter: 'a\nb' },
    'retryAfter is a\nb; a number of seconds or an HTTP date is wanted',
  ],
  [
    { kind: 'redirect', location: '/a\r\nSet-Cookie: x' },
    'location is /a\r\nSet-Cookie: x; a line of at most 4096 characters is wanted',
  ],
];

const ACTIONS = 'one of connect, disconnect, joinChatroom, leaveChatroom is wanted';
const ID = 'a text of at most 64 bytes is wanted';
const CLIENTS = [
  [{}, `action is undefined; ${ACTIONS}`],
  [{ action: null }, `action is null; ${ACTIONS}`],
  [{ action: 5 }, `action is 5; ${ACTIONS}`],
  [{ action: ['connect'], token: 't' }, `action is a list of 1; ${ACTIONS}`],
  [{ action: 'hasOwnProperty' }, `action is hasOwnProperty; ${ACTIONS}`],
  [{ action: 'dance' }, `action is dance; ${ACTIONS}`],
  [{ action: 'connect' }, 'token is missing; a text is wanted'],
  [{ action: 'connect', token: null }, 'token is missing; a text is wanted'],
  [{ action: 'connect', token: ['t'] }, 'token is a list of 1; a text is wanted'],
  [
    { action: 'connect', token: 't', userId: 'u1' },
    'The action connect has no field userId; only token is wanted',
  ],
  [
    { action: 'disconnect', user: 'u1' },
    'The action disconnect has no field user; only userId is wanted',
  ],
  [{ action: 'disconnect' }, `userId is missing; ${ID}`],
  [{ action: 'disconnect', userId: 1 }, `userId is 1; ${ID}`],
  [{ action: 'disconnect', userId: '' }, `userId is empty; ${ID}`],
  [{ action: 'disconnect', userId: 'x'.repeat(65) }, `userId is 65 bytes long; ${ID}`],
  [{ action: 'joinChatroom', userId: 'u1' }, `chatroomId is missing; ${ID}`],
  [{ action: 'joinChatroom', userId: { a: 1 }, chatroomId: [1] }, `userId is an object; ${ID}`],
  [
    '{"action":"leaveChatroom","userId":"u1","chatroomId":"c1","__proto__":{}}',
    'The action leaveChatroom has no field __proto__; only userId and chatroomId is wanted',
  ],
];

describe('control calls with odd JSON', () => {
  let emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  const control = async (path, body) => {
    const answer = await send(`${emulator.url}/_emulator/${path}`, {
      headers: { 'Content-Type': JSON_TYPE },
      body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
    });
    return { status: answer.status, answer: JSON.parse(answer.body) };
  };
  const refused = (error) => ({ status: 400, answer: { error } });

  for (const [name, [body, error]] of Object.entries(BODIES)) {
    for (const path of ['faults', 'clients']) {
      test(`POST ${path} refuses ${name}`, async () => {
        assert.deepEqual(await control(path, body), refused(error));
      });
    }
    if (name === 'no body') continue;
    test(`POST reset refuses ${name}`, async () => {
      assert.deepEqual(await control('reset', body), refused(error));
    });
  }

  for (const [path, table] of [
    ['faults', FAULTS],
    ['clients', CLIENTS],
  ]) {
    for (const [body, error] of table) {
      const shown = (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 70);
      test(`POST ${path} refuses ${shown}`, async () => {
        assert.deepEqual(await control(path, body), refused(error));
        assert.equal((await send(emulator.url)).status, 404, 'no fault is waiting');
      });
    }
  }

  test('POST reset takes no body, an empty object and nothing else', async () => {
    for (const body of ['', '{}']) assert.equal((await control('reset', body)).status, 200);
    assert.deepEqual(
      await control('reset', { what: 'requests' }),
      refused('The call reset has no field what; none is wanted'),
    );
  });

  test('what odd JSON names is on no other object', async () => {
    await control('faults', '{"kind":"html","__proto__":{"polluted":1}}');
    await control('clients', '{"action":"disconnect","constructor":{"prototype":{"polluted":1}}}');
    assert.equal({}.polluted, undefined);
  });

  test('a fault may be nested as deep as one that is not', async () => {
    const body = `{"kind":"html","times":${deep(99)}}`;
    assert.deepEqual(
      await control('faults', body),
      refused('times is a list of 1; a whole number above 0 is wanted'),
    );
  });

  for (const fault of [undefined, null, [], 'html', 3]) {
    test(`emulator.fault(${JSON.stringify(fault)}) throws a plain error`, () => {
      assert.throws(() => emulator.fault(fault), {
        name: 'TypeError',
        message: /^(The fault is .*; an object|kind is undefined; one of .*) is wanted$/,
      });
    });
  }
});
