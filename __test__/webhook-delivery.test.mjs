// What becomes of the emulator's callbacks by the answers of a handler.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { options } from './app.mjs';
import { remember, serve } from './callbacks.mjs';

/** Starts an emulator that calls back a server with these handlers. */
async function start(t, handlers, handlerOptions) {
  const webhooks = await serve(t, handlers, handlerOptions);
  const emulator = await startEmulator({ ...options, webhooks });
  t.after(() => emulator.close());
  return emulator;
}

const text = (content) => ({
  conversationType: 1,
  targetId: 'bob',
  content: JSON.stringify({ content }),
});

test('a verdict decides what becomes of a message', async (t) => {
  const verdicts = {
    hello: { pass: 1 },
    bad: { pass: 0, extra: 'be kind' },
    number: { pass: 2, content: { content: '***' } },
  };
  const delivered = [];
  const emulator = await start(t, {
    preMessage: ({ content }) => verdicts[content.content],
    message: ({ content }) => delivered.push(content.content),
  });
  const say = async (word) => (await emulator.clients.send('anna', text(word))).extra;
  assert.equal(await say('hello'), undefined);
  assert.equal(await say('bad'), 'be kind');
  assert.equal(await say('number'), undefined);
  await emulator.settled();
  assert.deepEqual(delivered, ['hello', '***']);
});

test('an event whose handler fails comes again with the same id', async (t) => {
  const ids = [];
  const { errors, onError } = remember();
  const handlers = {
    message({ id }) {
      ids.push(id);
      if (ids.length < 3) throw new Error('not now');
    },
  };
  const emulator = await start(t, handlers, { onError, fallback: { pass: 1 } });
  await emulator.clients.send('anna', text('hello'));
  await emulator.settled();
  assert.equal(ids.length, 3);
  assert.equal(new Set(ids).size, 1);
  assert.equal(errors.filter(({ event }) => event.type === 'message').length, 2);
  assert.equal(emulator.deliveries.find(({ kind }) => kind === 'message').verdict, 'delivered');
});

test('without a verdict nothing is delivered if the fallback says so', async (t) => {
  const { onError } = remember();
  const preMessage = () => Promise.reject(new Error('out of order'));
  const fallback = { pass: 0, extra: 'later' };
  const emulator = await start(t, { preMessage }, { onError, fallback });
  const { delivered, extra } = await emulator.clients.send('anna', text('hello'));
  assert.deepEqual([delivered, extra], [false, 'later']);
});
