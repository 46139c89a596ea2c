// Answers beyond all bounds.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { options } from './app.mjs';
import { listen } from './listening.mjs';

const MEGABYTE = 2 ** 20;

/** A client of a server that does to each request what `answer` says. */
async function connect(t, answer) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      if (data.includes('\r\n\r\n')) answer(socket);
    });
  });
  const api = `http://127.0.0.1:${await listen(t, server)}`;
  return RongCloud({ ...options, api, maxRetries: 0 });
}

const sized = (length) => `{"code":200,"x":"${'x'.repeat(length - 19)}"}`;
const whole = (length) => (socket) => {
  socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n`);
  socket.write(sized(length));
};
const block = Buffer.from(`100000\r\n${'x'.repeat(MEGABYTE)}\r\n`);

/** Writes until the other end stops reading. */
function pour(socket, bytes) {
  const more = () => {
    while (!socket.destroyed && socket.write(bytes));
  };
  socket.on('drain', more);
  more();
}

const tooLarge = { name: 'ConnectionError', code: 'EBADMSG', message: /larger than 32 MB/ };

test('an answer has up to 32 MB', async (t) => {
  const length = 32 * MEGABYTE;
  const { request } = await connect(t, whole(length));
  assert.equal((await request('/any')).x.length, length - 19);
  const larger = await connect(t, whole(length + 1));
  await assert.rejects(larger.request('/any'), tooLarge);
});

test('an answer without end is ended', async (t) => {
  const { request } = await connect(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
    pour(socket, block);
  });
  await assert.rejects(request('/any'), tooLarge);
});

test('many large answers at once are each handed over', async (t) => {
  const length = 20 * MEGABYTE;
  const { request } = await connect(t, whole(length));
  const call = () => request('/any', {}, { timeout: 240_000 });
  const answers = await Promise.all(Array.from({ length: 30 }, call));
  assert.ok(answers.every(({ x }) => x.length === length - 19));
});

test('an answer of fetch may have up to 32 MB too', async () => {
  const body = '\u0001'.repeat(32 * MEGABYTE);
  const client = (text) =>
    RongCloud({ ...options, maxRetries: 0, fetch: async () => new Response(text) });
  await assert.rejects(client(body).request('/any'), { code: 'EBADMSG', message: /not an answer/ });
  await assert.rejects(client(`${body}x`).request('/any'), tooLarge);
});
