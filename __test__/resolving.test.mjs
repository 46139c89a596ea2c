// With resolveErrors: what rongcloud-sdk 3.1.1 resolves with, from the same answers. What differs
// on purpose is here too, as docs/migrating.md tells it.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import oracle from 'rongcloud-sdk';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { call, user } from './app.mjs';
import { cases } from './oracle.mjs';

const server = await startAnswering({ after });
const options = { appkey: 'k', secret: 's', api: server.url };
const ours = RongCloud({ ...options, resolveErrors: true, maxRetries: 0 });
const theirs = oracle(options);

/** What both packages resolve with; rongcloud-sdk changes its input. */
async function both(answer, method = 'User.register', input = user) {
  server.answer = answer;
  return {
    mine: await call(ours, method, structuredClone(input)),
    reference: await call(theirs, method, structuredClone(input)),
  };
}

const json = (status, body) => ({ status, body: JSON.stringify(body) });
const refused = { errorMessage: 'no', url: '/x', more: [1, { deep: null }] };

for (const [status, code] of [
  [401, 1004],
  [429, 1008],
  [403, 2007],
]) {
  test(`${code} has the code that rongcloud-sdk gives it, for each method`, async () => {
    for (const { method, input } of cases) {
      const { mine, reference } = await both(json(status, { ...refused, code }), method, input);
      assert.equal(mine.code, reference.code, method);
      assert.deepEqual(Object.keys(mine).sort(), Object.keys(reference).sort(), method);
    }
    const { mine, reference } = await both(json(status, { ...refused, code: String(code) }));
    assert.equal(mine.code, reference.code);
  });
}

const same = {
  'a refusal': json(400, { ...refused, code: 1002 }),
  'a refusal with an empty text': json(400, { code: 1002, errorMessage: '' }),
  'a refusal with a code that is text': json(400, { ...refused, code: '1002' }),
  'a refusal with another code': json(403, { ...refused, code: 'x' }),
  'a refusal with code 0': json(400, { ...refused, code: 0 }),
  'a refusal with a code of null': json(400, { ...refused, code: null }),
  'a refusal with code 200': json(400, { ...refused, code: 200 }),
  'a refusal without a code': json(400, refused),
  'a refusal with a text of its own beside the other': json(400, { ...refused, code: 1, msg: 'm' }),
  'a refusal with control characters and a long text': json(400, {
    code: 1002,
    errorMessage: `\u001b[2J\u2028${'x'.repeat(5000)}`,
  }),
  'a server error': json(500, { ...refused, code: 1000 }),
  'a page': { status: 502, type: 'text/html', body: '<h1>Bad\n gateway</h1>' },
  'a page without a type': { status: 502, type: '', body: 'bad' },
  'a success': json(200, { code: 200, userId: 'u', token: 't', later: { deep: [1] } }),
  'a success without fields': json(200, { code: 200 }),
  'a success without one of them': json(200, { code: 200, token: 't' }),
  'a success with a field of another type': json(200, { code: 200, userId: ['u'], token: {} }),
  'a success with a field of null': json(200, { code: 200, userId: null, token: 't' }),
  'a success with another status': json(201, { code: 200, userId: 'u', token: 't' }),
  'a success with a code that is text': json(200, { code: '200', userId: 'u', token: 't' }),
};
for (const [what, answer] of Object.entries(same)) {
  test(`${what} resolves as with rongcloud-sdk`, async () => {
    const { mine, reference } = await both(answer);
    assert.deepEqual(mine, reference);
  });
}

test('a success without a known field in a list resolves as with rongcloud-sdk', async () => {
  const users = [
    { userId: 'u', time: 't' },
    { userId: ['x'], more: 1 },
  ];
  const { mine, reference } = await both(json(200, { code: 200, users }), 'Chatroom.Ban.getList');
  assert.deepEqual(mine, reference);
});

const different = {
  'a refusal with status 200 has its text as msg too': [
    json(200, { code: 1015, errorMessage: 'no' }),
    { code: 1015, errorMessage: 'no', msg: 'no' },
  ],
  'a refusal without a text has one of ours': [
    json(400, { code: 1002, url: '/x' }),
    { code: 1002, url: '/x', msg: 'HTTP 400: code 1002, without a message' },
  ],
  'a refusal with a code that rongcloud-sdk uses for inputs keeps it': [
    json(400, { code: 20005, errorMessage: 'no' }),
    { code: 20005, msg: 'no' },
  ],
  'an id that is a number is text': [
    { body: '{"code":200,"userId":12345678901234567890,"token":"t"}' },
    { code: 200, userId: '12345678901234567890', token: 't' },
  ],
  'an answer that is not the service’s has an empty code': [
    json(200, { userId: 'u' }),
    {
      code: '',
      msg: 'HTTP 200: not an answer of the service, but application/json: {"userId":"u"}',
    },
  ],
  'an empty answer is described in words': [
    { status: 502, body: '' },
    { code: '', msg: 'HTTP 502: an empty answer' },
  ],
  'broken JSON is text': [
    { status: 400, body: '{"code":' },
    { code: '', msg: '{"code":' },
  ],
  'a redirect is not followed': [
    { status: 307, headers: { Location: '/elsewhere' }, body: '' },
    { code: '', msg: 'HTTP 307: redirected to /elsewhere, which is not followed' },
  ],
};
for (const [what, [answer, expected]] of Object.entries(different)) {
  test(`${what}, unlike with rongcloud-sdk`, async () => {
    server.answer = answer;
    assert.deepEqual(await ours.User.register(user), expected);
  });
}

test('a list that the service leaves out is empty, unlike with rongcloud-sdk', async () => {
  server.answer = json(200, { code: 200 });
  assert.deepEqual(await ours.Group.get({ id: 'g' }), { code: 200, members: [] });
});
