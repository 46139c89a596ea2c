// Clients of a webhook handler that are slow, leave, or send what the service never sends.

import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { dial, headOf, message, remember, requestOf, send, serve, Webhook } from './callbacks.mjs';
import { listen } from './listening.mjs';

const statusOf = (answer) => Number(answer.match(/^HTTP\/1\.1 (\d+)/)?.[1]);

/** Handlers that count the messages, a URL for callbacks, and the errors that the app is told of. */
async function start(t, options = undefined) {
  const app = remember();
  const handled = [];
  const handlers = { message: ({ id }) => handled.push(id) };
  const url = await serve(t, handlers, { onError: app.onError, ...options });
  return {
    url,
    handled,
    errors: app.errors,
    codes: () => app.errors.map(({ error }) => error.code),
  };
}

/** Waits until something is so, for at most as long as a test may take. */
async function until(is) {
  while (!is()) await pause(2);
}

test('a body may come in chunks', async (t) => {
  const { url, handled } = await start(t);
  const request = requestOf(message, url);
  const client = dial(url);
  client.write(headOf(request, { 'transfer-encoding': 'chunked' }));
  for (const part of request.body.match(/.{1,50}/gs)) {
    client.write(`${part.length.toString(16)}\r\n${part}\r\n`);
    await pause(1);
  }
  client.write('0\r\n\r\n');
  assert.equal(statusOf(await client.until('\r\n\r\n')), 200);
  assert.equal(handled.length, 1);
});

test('a client that asks whether to send its body is told to', async (t) => {
  const { url, handled } = await start(t);
  const request = requestOf(message, url);
  const client = dial(url);
  client.write(headOf(request, { expect: '100-continue', 'content-length': request.body.length }));
  assert.equal(await client.until('\r\n\r\n'), 'HTTP/1.1 100 Continue\r\n\r\n');
  client.write(request.body);
  assert.match(await client.until('200 OK'), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  assert.equal(handled.length, 1);
});

test('a body that is longer than it says is read as far as it says', async (t) => {
  const { url, handled, codes } = await start(t);
  const request = requestOf(message, url);
  const client = dial(url);
  client.write(headOf(request, { 'content-length': request.body.length }));
  client.write(request.body);
  assert.equal(statusOf(await client.until('\r\n\r\n')), 200);
  client.write('and more');
  assert.match(await client.closed(), /HTTP\/1\.1 400 Bad Request/);
  assert.equal(handled.length, 1);
  assert.deepEqual(codes(), []);
});

test('a client that goes away while it sends is not answered, and no handler is called', async (t) => {
  const { url, handled, codes } = await start(t);
  let begun = 0;
  const note = () => {
    begun += 1;
  };
  subscribe('http.server.request.start', note);
  t.after(() => unsubscribe('http.server.request.start', note));
  const request = requestOf(message, url);
  for (const [at, framing] of [
    { 'content-length': 1000 },
    { 'transfer-encoding': 'chunked' },
  ].entries()) {
    const client = dial(url);
    client.write(headOf(request, framing));
    client.write('3e8\r\n');
    await until(() => begun > at);
    client.socket.destroy();
  }
  await until(() => codes().length === 2);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_CUT_OFF', 'ERR_WEBHOOK_CUT_OFF']);
  assert.deepEqual(handled, []);
});

test('a body that does not arrive within the deadline is 503, and its connection is closed', async (t) => {
  const { url, handled, codes } = await start(t, { deadline: 100 });
  const request = requestOf(message, url);
  const client = dial(url);
  client.write(headOf(request, { 'content-length': 100_000 }));
  const drip = setInterval(() => client.write('x'), 10);
  t.after(() => clearInterval(drip));
  assert.equal(statusOf(await client.until('\r\n\r\n')), 503);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_DEADLINE']);
  await client.closed();
  assert.deepEqual(handled, []);
});

test('a body beyond the limit is 413 before it has arrived', async (t) => {
  const { url, handled, codes } = await start(t, { bodyLimit: 100 });
  const request = requestOf(message, url);
  for (const framing of [{ 'content-length': 10_000 }, { 'transfer-encoding': 'chunked' }]) {
    const client = dial(url);
    client.write(headOf(request, framing));
    client.write(`3e8\r\n${'x'.repeat(200)}`);
    assert.equal(statusOf(await client.until('\r\n\r\n')), 413);
    await client.closed();
  }
  assert.deepEqual(codes(), ['ERR_WEBHOOK_TOO_LARGE', 'ERR_WEBHOOK_TOO_LARGE']);
  assert.deepEqual(handled, []);
});

test('a client that sends far more than the limit can still read that', async (t) => {
  const { url, codes } = await start(t);
  const { status } = await send({ ...requestOf(message, url), body: 'x'.repeat(8 * 1024 * 1024) });
  assert.equal(status, 413);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_TOO_LARGE']);
});

test('a body as long as the limit is read', async (t) => {
  const { body } = requestOf(message);
  for (const [bodyLimit, status] of [
    [Buffer.byteLength(body), 200],
    [Buffer.byteLength(body) - 1, 413],
  ]) {
    const { url } = await start(t, { bodyLimit });
    assert.equal((await send(requestOf(message, url))).status, status);
  }
});

test('a connection is used again after an answer', async (t) => {
  const { url, handled } = await start(t);
  const request = requestOf(message, url);
  const client = dial(url);
  const whole = headOf(request, { 'content-length': request.body.length }) + request.body;
  client.write(whole + whole);
  const answers = await client.until('200 OK\r\n');
  assert.equal(statusOf(answers), 200);
  await until(() => handled.length === 2);
});

test('a Content-Encoding is 415', async (t) => {
  const { url, handled, codes } = await start(t);
  const { headers, ...request } = requestOf(message, url);
  for (const [encoding, status] of [
    ['gzip', 415],
    ['br', 415],
    ['gzip, identity', 415],
    ['identity', 200],
  ]) {
    const encoded = { ...request, headers: { ...headers, 'content-encoding': encoding } };
    assert.equal((await send(encoded)).status, status, encoding);
  }
  assert.deepEqual(new Set(codes()), new Set(['ERR_WEBHOOK_ENCODING']));
  assert.equal(handled.length, 1);
});

test('a request that reaches the handler twice is handled once', async (t) => {
  const handled = [];
  const handler = Webhook.handler({ message: ({ id }) => handled.push(id) });
  const server = createServer(async (request, response) => {
    const first = handler(request, response);
    assert.equal(handler(request, response), first);
    await first;
    assert.equal(handler(request, response), first);
  });
  const url = `http://127.0.0.1:${await listen(t, server)}/callback`;
  assert.equal((await send(requestOf(message, url))).status, 200);
  assert.equal(handled.length, 1);
});

test('a response that the app has sent before is left as it is', async (t) => {
  const handled = [];
  const handler = Webhook.handler({ message: ({ id }) => handled.push(id) });
  const server = createServer((request, response) => {
    response.end('ok');
    handler(request, response);
  });
  const url = `http://127.0.0.1:${await listen(t, server)}/callback`;
  const { status, text } = await send(requestOf(message, url));
  assert.deepEqual([status, text], [200, 'ok']);
  await until(() => handled.length === 1);
});

test('a request that the app has paused is read', async (t) => {
  const handled = [];
  const handler = Webhook.handler({ message: ({ id }) => handled.push(id) });
  const server = createServer(async (request, response) => {
    request.pause();
    await pause(10);
    handler(request, response);
  });
  const url = `http://127.0.0.1:${await listen(t, server)}/callback`;
  assert.equal((await send(requestOf(message, url))).status, 200);
  assert.equal(handled.length, 1);
});

test('a body that is gone is 500, and the app is told what to do', async (t) => {
  const { errors, onError } = remember();
  const handler = Webhook.handler({ message: () => assert.fail('nothing to read') }, { onError });
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    await handler(request, response);
  });
  const url = `http://127.0.0.1:${await listen(t, server)}/callback`;
  assert.equal((await send(requestOf(message, url))).status, 500);
  assert.equal(errors[0].error.code, 'ERR_WEBHOOK_BODY_USED');
  assert.match(errors[0].error.message, /request\.body/);
});
