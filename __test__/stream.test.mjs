// Messages that grow while their words arrive, as those of a model do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const Rong = connect({ maxRetries: 0 });
const { AbortError, APIError, ValidationError } = RongCloud;

const message = { senderId: 'bot', targetId: 'u1' };

/** The contents of the chunks that were sent. */
const sent = () => emulator.requests.map(({ fields }) => fields.content);
const texts = () => sent().map(({ content }) => content);

/** A source that gives each text when the test says so. */
function createSource() {
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  writer.closed.catch(() => {});
  return { readable, write: (text) => writer.write(text), end: () => writer.close(), fail: (error) => writer.abort(error) };
}

async function until(condition) {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

test.beforeEach(() => emulator.reset());

test('chunks are numbered, name the message after the first one, and the last one completes it', async () => {
  async function* words() {
    for (const word of ['Hel', 'lo', '!']) {
      const count = sent().length;
      yield word;
      await until(() => sent().length > count);
    }
  }
  const answer = await Rong.Message.Private.stream(message, words());
  assert.deepEqual(answer, { code: 200, messageUID: answer.messageUID, chunks: sent().length });
  assert.equal(texts().join(''), 'Hello!');
  const [first, ...others] = sent();
  assert.equal(first.messageUID, undefined);
  assert.ok(others.every(({ messageUID }) => messageUID === answer.messageUID));
  assert.deepEqual(sent().map(({ seq }) => seq), sent().map((_, index) => index + 1));
  assert.deepEqual(sent().map(({ complete }) => complete), sent().map((_, index) => index === sent().length - 1));
  assert.deepEqual(emulator.requests.map(({ fields }) => fields.toUserId), sent().map(() => 'u1'));
});
