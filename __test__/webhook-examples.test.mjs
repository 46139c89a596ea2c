// The examples of webhooks run as programs of their own, and answer callbacks.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { options } from './app.mjs';
import { message, preMessage, requestOf, send, userStatus } from './callbacks.mjs';
import { listen } from './listening.mjs';

/** Starts an example, and returns its URL for callbacks and what it prints. */
async function start(t, name, env = {}) {
  const file = fileURLToPath(new URL(`../examples/webhook-${name}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [file], {
    env: {
      PATH: process.env.PATH,
      RONGCLOUD_APPKEY: options.appkey,
      RONGCLOUD_SECRET: options.secret,
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill());
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  const prints = async (pattern) => {
    while (!pattern.test(printed)) {
      assert.equal(child.exitCode ?? child.signalCode, null, `webhook-${name}.mjs has ended`);
      await new Promise(setImmediate);
    }
    return printed.match(pattern);
  };
  const [, url] = await prints(/^listening at (.+)\n/);
  return { url, prints };
}

/** The verdict for a message of this text. */
async function verdictOf(url, text) {
  const answer = await send(requestOf({ ...preMessage, content: { content: text } }, url));
  assert.equal(answer.status, 200);
  return JSON.parse(answer.text);
}

test('webhook-node.mjs', async (t) => {
  const { url, prints } = await start(t, 'node');
  assert.deepEqual(await verdictOf(url, 'hello'), { pass: 1 });
  assert.deepEqual(await verdictOf(url, 'CASINO'), { pass: 0, extra: 'no advertising' });
  assert.equal((await send(requestOf(message, url))).status, 200);
  await prints(/message u1 to u2 \{ content: 'hello' \}/);
});

test('webhook-express.mjs', async (t) => {
  const { url, prints } = await start(t, 'express');
  assert.deepEqual(await verdictOf(url, 'call 13800138000'), {
    pass: 1,
    replaceContent: '{"content":"call ***"}',
  });
  assert.deepEqual(await verdictOf(url, 7), { pass: 0 });
  assert.equal((await send(requestOf(userStatus('u1'), url))).status, 200);
  await prints(/user u1 is online/);
});

test('webhook-fastify.mjs', async (t) => {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    if (body.includes('slow')) return;
    response.end(JSON.stringify({ isHarmless: !body.includes('bad') }));
  });
  const moderation = `http://127.0.0.1:${await listen(t, server)}/`;
  const { url } = await start(t, 'fastify', { MODERATION_URL: moderation });
  const late = { pass: 0, extra: 'try again later' };
  /** The verdict once the check is in time: the example has a second, which a stall may take. */
  async function verdictInTime(text) {
    for (;;) {
      const verdict = await verdictOf(url, text);
      if (!isDeepStrictEqual(verdict, late)) return verdict;
    }
  }
  assert.deepEqual(await verdictInTime('good'), { pass: 1 });
  assert.deepEqual(await verdictInTime('bad'), { pass: 0 });
  assert.deepEqual(await verdictOf(url, 'slow'), late);
});

test('webhook-hono.mjs', async (t) => {
  const { url, prints } = await start(t, 'hono');
  const event = { type: 'chatroomStatus', chatroomId: 'c1', reason: 'call', time: 1700000000000 };
  const happen = async (action, userIds) => {
    assert.equal((await send(requestOf({ ...event, action, userIds }, url))).status, 200);
  };
  await happen('join', ['u1', 'u2']);
  await happen('join', ['u1', 'u2']);
  await happen('quit', ['u1']);
  await prints(/chatroom c1 \[ 'u1', 'u2' \]\nchatroom c1 \[ 'u2' \]\n/);
});
