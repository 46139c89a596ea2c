// Webhook handlers from a Request to its Response.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { message, preMessage, remember, requestOf, Webhook } from './callbacks.mjs';

/** A function for requests, the messages that it handled, and the codes of its errors. */
function start(options = undefined) {
  const { errors, onError } = remember();
  const handled = [];
  const handlers = {
    message: ({ content }) => handled.push(content),
    preMessage: () => ({ pass: 0 }),
  };
  const answer = Webhook.fetch(handlers, { onError, ...options });
  return { answer, handled, codes: () => errors.map(({ error }) => error.code) };
}

/** The signed request for an event, with other properties than the service gives it. */
function ask(event, { headers, ...more } = {}) {
  const { url, ...request } = requestOf(event);
  return new Request(url, {
    ...request,
    duplex: 'half',
    ...more,
    headers: { ...request.headers, ...headers },
  });
}

/** A body that sends a text and then does nothing, and whether it was cancelled. */
function createStalled(text) {
  const state = { cancelled: false };
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    cancel() {
      state.cancelled = true;
    },
  });
  return { state, body };
}

test('an event is acknowledged', async () => {
  const { answer, handled } = start();
  const response = await answer(ask(message));
  assert.deepEqual([response.status, await response.text()], [200, '']);
  assert.deepEqual(handled, [{ content: 'hello' }]);
});

test('a verdict is JSON', async () => {
  const response = await start().answer(ask(preMessage));
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.deepEqual(await response.json(), { pass: 0 });
});

test('what a router passes beside the request is ignored', async () => {
  const { answer } = start();
  const { status } = await answer(ask(message), { params: Promise.resolve({ id: '1' }) });
  assert.equal(status, 200);
});

test('only POST is allowed', async () => {
  const { answer } = start();
  for (const method of ['GET', 'HEAD', 'PUT']) {
    const { status, headers } = await answer(new Request('http://app.test/', { method }));
    assert.deepEqual([status, headers.get('allow')], [405, 'POST']);
  }
});

test('a request without a body is refused', async () => {
  const { answer } = start();
  assert.equal((await answer(new Request('http://app.test/', { method: 'POST' }))).status, 401);
  assert.equal((await answer(ask(message, { body: null }))).status, 400);
});

test('a body beyond the limit is 413, and no more of it is taken', async () => {
  const { answer, codes } = start({ bodyLimit: 10 });
  const { state, body } = createStalled('x'.repeat(11));
  assert.equal((await answer(ask(message, { body }))).status, 413);
  assert.ok(state.cancelled);
  const told = ask(message, { body: 'x', headers: { 'content-length': '11' } });
  assert.equal((await answer(told)).status, 413);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_TOO_LARGE', 'ERR_WEBHOOK_TOO_LARGE']);
});

test('a body that stalls is 503 at the deadline, and no more of it is taken', async () => {
  const { answer, codes } = start({ deadline: 30 });
  const { state, body } = createStalled('fromUserId=');
  assert.equal((await answer(ask(message, { body }))).status, 503);
  assert.ok(state.cancelled);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_DEADLINE']);
});

test('a body that breaks off is 400', async () => {
  const { answer, codes } = start();
  const body = new ReadableStream({
    pull: (controller) => controller.error(new Error('connection reset')),
  });
  assert.equal((await answer(ask(message, { body }))).status, 400);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_CUT_OFF']);
});

test('a body that was read before is 500', async () => {
  const { answer, codes } = start();
  const request = ask(message);
  await request.text();
  assert.equal((await answer(request)).status, 500);
  const locked = ask(message);
  locked.body.getReader();
  assert.equal((await answer(locked)).status, 500);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_BODY_USED', 'ERR_WEBHOOK_BODY_USED']);
});

test('a Content-Encoding is 415', async () => {
  const { answer, codes } = start();
  const request = ask(message, { headers: { 'content-encoding': 'gzip' } });
  assert.equal((await answer(request)).status, 415);
  assert.deepEqual(codes(), ['ERR_WEBHOOK_ENCODING']);
});
