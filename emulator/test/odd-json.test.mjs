import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { JSON_TYPE, send } from './client.mjs';
import { setUp } from './setup.mjs';

const deep = (levels, open = '[', close = ']') => open.repeat(levels) + close.repeat(levels);

const BODIES = {
  'no body': ['', 'The body is empty; it must be a JSON object'],
  spaces: ['  ', 'The body must be a JSON object, not text that is not JSON'],
  'JSON that ends too early': [
    '{"kind":',
    'The body must be a JSON object, not text that is not JSON',
  ],
  'a form': ['kind=html', 'The body must be a JSON object, not text that is not JSON'],
  'two values': ['{}{}', 'The body must be a JSON object, not text that is not JSON'],
  null: ['null', 'The body must be a JSON object, not null'],
  'a list': ['[{"kind":"html"}]', 'The body must be a JSON object, not a list of 1'],
  'a number': ['3', 'The body must be a JSON object, not 3'],
  'a huge number': ['1e999', 'The body must be a JSON object, not Infinity'],
  'a string': ['"html"', 'The body must be a JSON object, not "html"'],
  true: ['true', 'The body must be a JSON object, not true'],
  'bytes that are not UTF-8': [Buffer.from('{"kind":"\xff"}', 'latin1'), 'The body must be UTF-8'],
  'a deep list': [
    `{"kind":"html","times":${deep(100_000)}}`,
    'The body must be a JSON object, not JSON nested more than 100 levels deep',
  ],
  'a deep object': [
    `{"kind":${deep(50_000, '{"a":', '}').replace('{"a":}', '{}')}}`,
    'The body must be a JSON object, not JSON nested more than 100 levels deep',
  ],
};

const KIND =
  'kind must be latency, drop-before, drop-after, half-answer, silence, refusal, rate-limit, html, broken-json, empty or redirect, not';
const HTTP_STATUS = 'an HTTP status from 200 to 599';
const WITH_BODY = `${HTTP_STATUS} except 204, 205 and 304, which have no body`;
const FAULTS = [
  [{}, `${KIND} undefined`],
  [{ kind: null }, `${KIND} null`],
  [{ kind: ['html'] }, `${KIND} a list of 1`],
  [{ kind: { toString: 1 } }, `${KIND} an object`],
  [{ kind: 'constructor' }, `${KIND} "constructor"`],
  [{ kind: 'x'.repeat(10_000) }, `${KIND} "${'x'.repeat(100)}…"`],
  ['{"kind":"__proto__"}', `${KIND} "__proto__"`],
  [
    { kind: 'html', stauts: 500 },
    'The fault html has no option stauts; its options are path, times, ms and status',
  ],
  [
    '{"kind":"html","__proto__":{"status":500}}',
    'The fault html has no option __proto__; its options are path, times, ms and status',
  ],
  [
    '{"kind":"html","constructor":{"prototype":{"status":500}}}',
    'The fault html has no option constructor; its options are path, times, ms and status',
  ],
  [{ kind: 'html', times: null }, 'times must be a whole number above 0, not null'],
  [{ kind: 'html', times: 0 }, 'times must be a whole number above 0, not 0'],
  [{ kind: 'html', times: -1 }, 'times must be a whole number above 0, not -1'],
  [{ kind: 'html', times: 1.5 }, 'times must be a whole number above 0, not 1.5'],
  [{ kind: 'html', times: '2' }, 'times must be a whole number above 0, not "2"'],
  [{ kind: 'html', times: true }, 'times must be a whole number above 0, not true'],
  [{ kind: 'html', times: [2] }, 'times must be a whole number above 0, not a list of 1'],
  [{ kind: 'html', times: { toString: 1 } }, 'times must be a whole number above 0, not an object'],
  ['{"kind":"html","times":1e999}', 'times must be a whole number above 0, not Infinity'],
  [
    { kind: 'latency', ms: 2 ** 31 },
    'ms must be a whole number from 0 to 2147483647, not 2147483648',
  ],
  [{ kind: 'html', ms: -1 }, 'ms must be a whole number from 0 to 2147483647, not -1'],
  [
    { kind: 'html', path: '' },
    'path must be a non-empty string of at most 4096 characters, not ""',
  ],
  [{ kind: 'html', path: 7 }, 'path must be a non-empty string of at most 4096 characters, not 7'],
  [
    { kind: 'refusal', errorMessage: 'x'.repeat(4097) },
    `errorMessage must be a non-empty string of at most 4096 characters, not "${'x'.repeat(100)}…"`,
  ],
  [{ kind: 'html', status: 199 }, `status must be ${WITH_BODY}, not 199`],
  [{ kind: 'html', status: 204 }, `status must be ${WITH_BODY}, not 204`],
  [{ kind: 'refusal', status: 304 }, `status must be ${WITH_BODY}, not 304`],
  [{ kind: 'broken-json', status: 205 }, `status must be ${WITH_BODY}, not 205`],
  [{ kind: 'empty', status: 600 }, `status must be ${HTTP_STATUS}, not 600`],
  [{ kind: 'refusal', code: '1000' }, 'code must be a whole number, not "1000"'],
  [
    { kind: 'rate-limit', retryAfter: 'a\nb' },
    'retryAfter must be a number of seconds or an HTTP date, not "a\\nb"',
  ],
  [
    { kind: 'redirect', location: '/a\r\nSet-Cookie: x' },
    'location must be a line of 1 to 4096 characters, not "/a\\r\\nSet-Cookie: x"',
  ],
];

const ACTION =
  'action must be connect, disconnect, logOut, send, recall, deleteMessage, joinChatroom, leaveChatroom, setAttribute, removeAttribute, removeAttributes, requestFriend, acceptFriend, refuseFriend, removeFriend, setProfile, createGroup, updateGroup, joinGroup, inviteToGroup, leaveGroup, kickFromGroup, dismissGroup, addManagers, removeManagers or transferGroup, not';
const ID = 'must be a string of at most 64 bytes';
const CLIENTS = [
  [{}, `${ACTION} undefined`],
  [{ action: null }, `${ACTION} null`],
  [{ action: 5 }, `${ACTION} 5`],
  [{ action: ['connect'], token: 't' }, `${ACTION} a list of 1`],
  [{ action: 'hasOwnProperty' }, `${ACTION} "hasOwnProperty"`],
  [{ action: 'dance' }, `${ACTION} "dance"`],
  [{ action: 'connect' }, 'token is missing; it must be a string'],
  [{ action: 'connect', token: null }, 'token is missing; it must be a string'],
  [{ action: 'connect', token: ['t'] }, 'token must be a string, not a list of 1'],
  [
    { action: 'connect', token: 't', userId: 'u1' },
    'The action connect has no field userId; it takes only token and device',
  ],
  [
    { action: 'disconnect', user: 'u1' },
    'The action disconnect has no field user; it takes only userId and os',
  ],
  [{ action: 'disconnect' }, `userId is missing; it ${ID}`],
  [{ action: 'disconnect', userId: 1 }, `userId ${ID}, not 1`],
  [{ action: 'disconnect', userId: '' }, `userId ${ID}, not an empty one`],
  [{ action: 'disconnect', userId: 'x'.repeat(65) }, `userId ${ID}, not one of 65 bytes`],
  [{ action: 'joinChatroom', userId: 'u1' }, `chatroomId is missing; it ${ID}`],
  [{ action: 'joinChatroom', userId: { a: 1 }, chatroomId: [1] }, `userId ${ID}, not an object`],
  [
    '{"action":"leaveChatroom","userId":"u1","chatroomId":"c1","__proto__":{}}',
    'The action leaveChatroom has no field __proto__; it takes only userId and chatroomId',
  ],
];

const emulator = await setUp();

describe('control requests with odd JSON', () => {
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
      const start = (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 70);
      test(`POST ${path} refuses ${start}`, async () => {
        assert.deepEqual(await control(path, body), refused(error));
        assert.equal((await send(emulator.url)).status, 404, 'no fault is waiting');
      });
    }
  }

  test('POST reset takes no body, an empty object and nothing else', async () => {
    for (const body of ['', '{}']) assert.equal((await control('reset', body)).status, 200);
    assert.deepEqual(
      await control('reset', { what: 'requests' }),
      refused('A reset has no field what; it takes no fields'),
    );
  });

  test('a name in odd JSON does not reach other objects', async () => {
    await control('faults', '{"kind":"html","__proto__":{"polluted":1}}');
    await control('clients', '{"action":"disconnect","constructor":{"prototype":{"polluted":1}}}');
    assert.equal({}.polluted, undefined);
  });

  test('a fault nested 100 levels deep is read like any other', async () => {
    const body = `{"kind":"html","times":${deep(99)}}`;
    assert.deepEqual(
      await control('faults', body),
      refused('times must be a whole number above 0, not a list of 1'),
    );
  });

  for (const fault of [undefined, null, [], 'html', 3]) {
    test(`emulator.fault(${JSON.stringify(fault)}) throws a TypeError`, () => {
      assert.throws(() => emulator.fault(fault), {
        name: 'TypeError',
        message: /^(The fault must be an object|kind must be .*), not .+$/,
      });
    });
  }
});
