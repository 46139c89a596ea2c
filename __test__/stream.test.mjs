// Messages that grow while their words arrive, as those of a model do.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { afterEach, test } from 'node:test';
import RongCloud from '../index.js';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const Rong = connect({ maxRetries: 0 });
const { AbortError, APIError, ValidationError } = RongCloud;

const message = { senderId: 'bot', targetId: 'u1' };
const stream = (chunks, options) => Rong.Message.Private.stream(message, chunks, options);

/** What the chunks said that were sent. */
const sent = () => emulator.requests.map(({ fields }) => fields.content);
const text = () =>
  sent()
    .map(({ content }) => content)
    .join('');

async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Gives each word once the one before has been sent. */
async function* slowly(...words) {
  for (const [index, word] of words.entries()) {
    await until(() => sent().length >= index);
    yield word;
  }
  await until(() => sent().length >= words.length);
}

afterEach(() => emulator.reset());

test('each text is a chunk: numbered, naming the message, the last one complete', async () => {
  const answer = await stream(slowly('Hel', 'lo', '!'));
  const { messageUID } = answer;
  assert.deepEqual(answer, { code: 200, messageUID, chunks: 4 });
  assert.deepEqual(sent(), [
    { content: 'Hel', seq: 1, complete: false },
    { messageUID, content: 'lo', seq: 2, complete: false },
    { messageUID, content: '!', seq: 3, complete: false },
    { messageUID, content: '', seq: 4, complete: true },
  ]);
  assert.equal(emulator.requests[0].fields.objectName, 'RC:StreamMsg');
});

test('what arrives while a chunk is on its way is joined into the next one', async () => {
  emulator.fault({ kind: 'latency', ms: 50, times: 1 });
  async function* words() {
    yield 'a';
    await until(() => sent().length === 1);
    yield* ['b', 'c', 'd'];
  }
  const { chunks } = await stream(words());
  assert.deepEqual([chunks, text()], [sent().length, 'abcd']);
  assert.ok(chunks <= 3, `${chunks} chunks`);
});

test('texts may be a list, a generator, a web stream or a bare reader', async () => {
  const words = ['a', '', 'b'];
  const web = () => ReadableStream.from(words);
  const sources = [
    words,
    new Set(words),
    (function* () {
      yield* words;
    })(),
    web(),
    { getReader: () => web().getReader() },
  ];
  for (const source of sources) {
    const { chunks } = await stream(source);
    assert.deepEqual([chunks, text()], [sent().length, 'ab']);
    assert.equal(sent().at(-1).complete, true);
    emulator.reset();
  }
});

test('the first chunk alone says what the message has beside its text', async () => {
  const content = { type: 'markdown', extra: '{}' };
  await Rong.Message.Group.stream(
    { senderId: 'bot', targetId: 'g1', content, isIncludeSender: true },
    slowly('a', 'b'),
  );
  const [first, ...others] = sent();
  assert.deepEqual(first, { ...content, content: 'a', seq: 1, complete: false });
  assert.ok(others.every((chunk) => chunk.type === undefined && chunk.extra === undefined));
  assert.ok(emulator.requests.every(({ fields }) => fields.isIncludeSender === 1));
});

test('texts that end with an error complete the message, and the call rejects with it', async () => {
  const failure = new Error('the model is overloaded');
  async function* words() {
    yield* slowly('a', 'b');
    throw failure;
  }
  await assert.rejects(stream(words()), (error) => error === failure);
  const { complete, completeReason } = sent().at(-1);
  assert.deepEqual([text(), complete, completeReason], ['ab', true, 1]);
});

test('texts that end with an error that is no object reject the call too', async () => {
  for (const failure of [undefined, null, 0, '']) {
    const source = new ReadableStream({
      async start(controller) {
        controller.enqueue('a');
        await until(() => sent().length === 1);
        controller.error(failure);
      },
    });
    const outcome = await stream(source).then(assert.fail, (error) => ({ error }));
    assert.deepEqual(outcome, { error: failure });
    assert.deepEqual([sent().at(-1).complete, sent().at(-1).completeReason], [true, 1]);
    emulator.reset();
  }
});

test('an aborted signal completes the message and lets go of the texts', async () => {
  const controller = new AbortController();
  let released = false;
  async function* words() {
    try {
      yield* slowly('a', 'b');
      await until(() => sent().length === 2);
      controller.abort(new Error('the user left'));
      yield 'never';
    } finally {
      released = true;
    }
  }
  await assert.rejects(stream(words(), { signal: controller.signal }), (error) => {
    assert.ok(error instanceof AbortError);
    assert.equal(error.cause.message, 'the user left');
    return true;
  });
  await until(() => released);
  const { complete, completeReason } = sent().at(-1);
  assert.deepEqual([text(), complete, completeReason], ['ab', true, 1]);
});

test('a signal ends the wait for texts that never come, and nothing is sent', async () => {
  const endless = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
  const aborted = AbortSignal.timeout(10);
  await assert.rejects(stream(endless, { signal: aborted }), AbortError);
  await assert.rejects(stream(endless, { signal: AbortSignal.abort() }), AbortError);
  assert.equal(sent().length, 0);
});

test('a signal ends a source that never waits and never has a text', async () => {
  let left = 1_000_000;
  function* nothing() {
    while (left-- > 0) yield '';
  }
  await assert.rejects(stream(nothing(), { signal: AbortSignal.timeout(10) }), AbortError);
  assert.ok(left > 0);
});

test('an aborted signal is what the caller is told, whatever becomes of the chunk', async () => {
  const controller = new AbortController();
  let fail;
  const fetch = () =>
    new Promise((_, reject) => {
      fail = reject;
    });
  async function* words() {
    yield 'a';
    await until(() => fail);
    controller.abort();
    fail(new Error('connection reset'));
  }
  const { stream } = connect({ maxRetries: 0, fetch }).Message.Private;
  const { signal } = controller;
  await assert.rejects(stream(message, words(), { signal }), AbortError);
});

test('one signal may end many streams', async () => {
  const warnings = [];
  const warn = (warning) => warnings.push(String(warning));
  process.on('warning', warn);
  const controller = new AbortController();
  const aborted = once(controller.signal, 'abort');
  const streams = Array.from({ length: 20 }, async () => {
    async function* words() {
      yield 'a';
      await aborted;
    }
    await assert.rejects(stream(words(), { signal: controller.signal }), AbortError);
  });
  await until(() => sent().length >= 20);
  controller.abort();
  await Promise.all(streams);
  process.off('warning', warn);
  assert.deepEqual(warnings, []);
});

test('a chunk that is refused ends the call, and lets go of the texts', async () => {
  const words = ['a', 'b'];
  let released = false;
  const source = {
    async next() {
      if (words.length === 0) return new Promise(() => {});
      await until(() => sent().length === 2 - words.length);
      if (words.length === 1) emulator.fault({ kind: 'refusal', code: 1002, times: 1 });
      return { done: false, value: words.shift() };
    },
    async return() {
      released = true;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  await assert.rejects(stream(source), APIError);
  assert.deepEqual([sent().length, released], [2, true]);
});

test('it rejects at a failure with resolveErrors too', async () => {
  const { stream } = connect({ maxRetries: 0, resolveErrors: true }).Message.Private;
  await assert.rejects(stream({ ...message, senderId: '' }, ['a']), ValidationError);
});

test('at most 128 KB are sent', async () => {
  const half = '马'.repeat(2 ** 16 / 3);
  const most = [half, half, 'ab'];
  assert.equal(Buffer.byteLength(most.join('')), 131_072);
  await stream(most);
  assert.equal(text(), most.join(''));
  emulator.reset();
  await assert.rejects(stream(slowly('a', ...most)), {
    name: 'ValidationError',
    field: 'chunks',
    message: 'chunks must have at most 131072 bytes in all',
  });
  assert.deepEqual([sent().at(-1).complete, sent().at(-1).completeReason], [true, 1]);
});

test('a text that is too long for one request goes in several, whole character by character', async () => {
  const texts = [
    'x'.repeat(131_072),
    '"'.repeat(131_072),
    '\u0001'.repeat(131_072),
    `x${'😀'.repeat(32_767)}`,
  ];
  for (const whole of texts) {
    const { chunks } = await stream([whole]);
    assert.ok(text() === whole);
    assert.deepEqual(
      sent().map(({ seq, complete }) => [seq, complete]),
      sent().map((_, index) => [index + 1, index === chunks - 1]),
    );
    emulator.reset();
  }
});

test('what arrived before an error is sent, even if it takes several requests', async () => {
  const whole = 'x'.repeat(100_000);
  async function* words() {
    yield 'a';
    await until(() => sent().length === 1);
    yield whole;
    throw new Error('overloaded');
  }
  await assert.rejects(stream(words()), /overloaded/);
  assert.ok(text() === `a${whole}`);
  const ends = sent().map(({ complete, completeReason }) => [complete, completeReason]);
  assert.deepEqual(ends.pop(), [true, 1]);
  assert.ok(ends.every(([complete, reason]) => !complete && reason === undefined));
});

test('a character that is cut in two by its chunks arrives whole', async () => {
  const halves = '😀'.split('');
  async function* words() {
    yield `a${halves[0]}`;
    await until(() => sent().length === 1);
    yield* [`${halves[1]}b${halves[0]}`, '', halves[1]];
  }
  await stream(words());
  assert.equal(text(), 'a😀b😀');
  assert.ok(sent().every(({ content }) => content.isWellFormed()));
});

test('half a character without the other half is refused, and ends the message', async () => {
  const halves = '😀'.split('');
  const alone = 'must not have half a character without the other half';
  const refused = [
    [[halves[1]], 'chunks[1]', `chunks[1] ${alone}`],
    [[halves[0], 'b'], 'chunks[2]', `chunks[2] ${alone}`],
    [[halves[0]], 'chunks', 'chunks must not end with half a character'],
  ];
  for (const [words, field, message] of refused) {
    async function* all() {
      yield 'a';
      await until(() => sent().length === 1);
      yield* words;
    }
    await assert.rejects(stream(all()), { name: 'ValidationError', field, message });
    const { complete, completeReason } = sent().at(-1);
    assert.deepEqual([text(), complete, completeReason], ['a', true, 1]);
    emulator.reset();
  }
});

test('the message is what it was when the call began', async () => {
  const changing = { ...message, content: { extra: '{}' } };
  async function* words() {
    yield 'a';
    await until(() => sent().length === 1);
    changing.targetId = 'somebody else';
    changing.content.extra = 5;
    yield 'b';
  }
  await Rong.Message.Private.stream(changing, words());
  assert.deepEqual([text(), sent()[0].extra], ['ab', '{}']);
  emulator.reset();
  await Rong.Message.Private.stream({ toJSON: () => message }, ['c']);
  assert.equal(text(), 'c');
});

test('content that is no object, or says what each chunk says of itself, is refused', async () => {
  const own = 'must be absent: each chunk gets its own';
  const refused = [
    [5, 'content', 'content must be an object'],
    [['a'], 'content', 'content must be an object'],
    [new Date(0), 'content', 'content must be an object'],
    [new Map(), 'content', 'content must be a value that JSON can carry, not a Map'],
    [{ content: 'a' }, 'content.content', `content.content ${own}`],
    [{ messageUID: 'x' }, 'content.messageUID', `content.messageUID ${own}`],
    [{ completeReason: 2 }, 'content.completeReason', `content.completeReason ${own}`],
  ];
  for (const [content, field, words] of refused) {
    const call = Rong.Message.Private.stream({ ...message, content }, ['a']);
    await assert.rejects(call, { name: 'ValidationError', field, message: words });
  }
  assert.equal(sent().length, 0);
});

test('what is no text is refused by its place, and nothing is sent', async () => {
  const refused = [
    [undefined, 'chunks', 'chunks must be an iterable of strings, or a ReadableStream of them'],
    [5, 'chunks', 'chunks must be an iterable of strings, or a ReadableStream of them'],
    [[], 'chunks', 'chunks must have a text'],
    [['', ''], 'chunks', 'chunks must have a text'],
    [[{ delta: 'a' }], 'chunks[0]', 'chunks[0] must be a string'],
    [['', 7], 'chunks[1]', 'chunks[1] must be a string'],
  ];
  for (const [chunks, field, words] of refused) {
    await assert.rejects(stream(chunks), { name: 'ValidationError', field, message: words });
  }
  const { Private } = Rong.Message;
  await assert.rejects(Private.stream(undefined, ['a']), { field: 'senderId' });
  await assert.rejects(Private.stream({ ...message, content: 'x' }, ['a']), { field: 'content' });
  assert.equal(sent().length, 0);
});
