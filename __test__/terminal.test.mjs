// What others write ends up in a terminal: an error's text moves no cursor and stays short.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inspect, stripVTControlCharacters } from 'node:util';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { options, user } from './app.mjs';
import { program } from './program.mjs';

const server = await startAnswering({ after });

/** Colours, a title, a cleared screen, a bell, a line that overwrites another, a turned text. */
const obeyed = '\u001b[31mred\u001b]0;title\u0007\u009b2J\u0007\rgood\u202e\u2066\u007f\u0000';

/** What a terminal obeys, or takes for another line. */
const orders = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

async function rejection(promise) {
  return promise.then(assert.fail, (error) => error);
}

test('the message of the service moves no cursor, and resolves as it came', async () => {
  server.answer = { status: 400, body: JSON.stringify({ code: 1002, errorMessage: obeyed }) };
  const error = await rejection(RongCloud({ ...options, api: server.url }).User.register(user));
  assert.equal(error.code, 1002);
  assert.doesNotMatch(error.message, orders);
  assert.match(
    error.message,
    /^\\u001b\[31mred\\u001b\]0;title\\u0007\\u009b2J\\u0007 good\\u202e/,
  );
  assert.equal(stripVTControlCharacters(inspect(error)), inspect(error));
  const resolving = RongCloud({ ...options, api: server.url, resolveErrors: true });
  assert.equal((await resolving.User.register(user)).msg, obeyed);
});

test('words in any language stay as they are', async () => {
  const errorMessage = 'la clé 用户 مستخدم\u200f 👨‍👩‍👧 "<&>" \\u001b';
  server.answer = { status: 400, body: JSON.stringify({ code: 1002, errorMessage }) };
  const error = await rejection(RongCloud({ ...options, api: server.url }).User.register(user));
  assert.equal(error.message, errorMessage);
});

test('the message of the service is cut at a thousand characters, and says so', async () => {
  const { User } = RongCloud({ ...options, api: server.url });
  const message = async (errorMessage) => {
    server.answer = { status: 400, body: JSON.stringify({ code: 1002, errorMessage }) };
    return (await rejection(User.register(user))).message;
  };
  assert.equal(await message('马'.repeat(1000)), '马'.repeat(1000));
  // Whole characters, not halves of surrogate pairs.
  assert.equal(await message('😀'.repeat(1500)), `${'😀'.repeat(1000)}… (cut: 1500 characters)`);
  assert.ok((await message('\u001b'.repeat(100_000))).length < 1100);
});

/** A client whose fetch returns a response with these headers and text. */
const carried = ({ status = 200, headers = {}, text = '' }) =>
  RongCloud({
    ...options,
    maxRetries: 0,
    fetch: async () => ({
      status,
      headers: { get: (name) => headers[name] ?? null },
      text: async () => text,
    }),
  });

for (const [what, response] of Object.entries({
  'a location': { status: 302, headers: { location: obeyed } },
  'a type': { headers: { 'content-type': obeyed }, text: '<p>' },
  'a page': { status: 502, text: obeyed },
  'a long type': { headers: { 'content-type': 'x'.repeat(100_000) }, text: '<p>' },
  'a long location': { status: 302, headers: { location: 'x'.repeat(100_000) } },
})) {
  test(`${what} in a message moves no cursor and is short`, async () => {
    const { message } = await rejection(carried(response).User.register(user));
    assert.doesNotMatch(message, orders);
    assert.ok(message.length < 1100, String(message.length));
  });
}

test('what fetch fails with moves no cursor, and is the cause as it was', async () => {
  const reason = new Error(obeyed);
  const fetch = () => Promise.reject(reason);
  const error = await rejection(
    RongCloud({ ...options, maxRetries: 0, fetch }).User.register(user),
  );
  assert.doesNotMatch(error.message, orders);
  assert.equal(error.cause, reason);
});

test('the value of a refused field moves no cursor', async () => {
  const { User } = RongCloud({ ...options, api: server.url });
  const error = await rejection(User.register(user, { timeout: '\u009b2J\u202e\u007f' }));
  assert.equal(error.field, 'timeout');
  assert.doesNotMatch(error.message, orders);
});

for (const [where, refusedBy] of Object.entries({
  'that is refused': ({ User }, name) => User.register({ ...user, [name]: Number.NaN }),
  'with half a character in it': ({ User }, name) =>
    User.register({ ...user, [name]: { '\ud83d': 1 } }),
  'that is no option': ({ User }, name) => User.register(user, { [name]: 1 }),
  'among receivers': ({ Message }, name) => {
    const message = { senderId: 's', objectName: 'RC:TxtMsg', template: {} };
    return Message.Private.sendTemplate({ ...message, content: { [name.slice(0, 64)]: 1 } });
  },
})) {
  test(`the name of a field ${where} moves no cursor, and is short`, async () => {
    const client = RongCloud({ ...options, api: server.url });
    for (const name of [obeyed, 'x'.repeat(100_000)]) {
      const { message, field = '' } = await rejection(refusedBy(client, name));
      assert.doesNotMatch(message + field, orders);
      assert.ok(message.length < 1200, String(message.length));
    }
    const { message } = await rejection(refusedBy(client, '用户'));
    assert.match(message, /用户/);
  });
}

test('the name of a class moves no cursor', async () => {
  const { [obeyed]: Named } = { [obeyed]: class {} };
  const { User } = RongCloud({ ...options, api: server.url });
  const { message } = await rejection(User.register({ ...user, more: new Named() }));
  assert.doesNotMatch(message, orders);
});

test('what NODE_DEBUG writes moves no cursor', async () => {
  const code = `
    const fetch = () => Promise.reject(Object.assign(new Error('x'), { code: ${JSON.stringify(obeyed)} }));
    RongCloud({ ...options, fetch, maxRetries: 1 }).User.register(user).catch(() => {});`;
  const { stderr } = await program(code, { env: { NODE_DEBUG: 'rongcloud' } });
  const lines = stderr.trimEnd().split('\n');
  assert.equal(lines.length, 4, stderr);
  for (const line of lines) assert.doesNotMatch(line, orders);
});
