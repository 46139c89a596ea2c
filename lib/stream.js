'use strict';

const { setImmediate: turn } = require('node:timers/promises');
const { takeSignal } = require('./argument.js');
const { aborted, refused } = require('./errors.js');
const { encode } = require('./json.js');
const { Signals } = require('./signals.js');

/** The most bytes that the service takes of one message, in all its chunks together. */
const MOST = 128 * 1024;

/**
 * The most UTF-16 code units in one chunk. JSON may need six bytes for one, and the service takes
 * 128 KB of a body.
 */
const LONGEST = 16 * 1024;

/** After so many texts other work gets its turn: a source that never waits would keep it off. */
const IN_A_ROW = 1000;

/** The length of a text without the first half of a character at its end. */
const wholeLength = (text) => text.length - (/[\ud800-\udbff]$/.test(text) ? 1 : 0);

/** What each chunk says of itself. */
const OWN = ['content', 'seq', 'complete', 'completeReason', 'messageUID'];

/** What the receivers are told of a message that ends early: the service leaves the number to apps. */
const ENDED_EARLY = 1;

/** The iterator of what holds texts. */
function iterate(chunks) {
  const method = chunks?.[Symbol.asyncIterator] ?? chunks?.[Symbol.iterator];
  if (typeof method === 'function') return method.call(chunks);
  if (typeof chunks?.getReader !== 'function') {
    throw refused('chunks', 'must be an iterable of strings, or a ReadableStream of them');
  }
  const reader = chunks.getReader();
  return { next: () => reader.read(), return: () => reader.cancel() };
}

/** The texts that have arrived, and not been taken yet. */
class Arrivals {
  #iterator;
  #text = '';
  /** The first half of a character, whose other half is in the next text. */
  #half = '';
  #bytes = 0;
  #wake = () => {};
  #ended = false;
  /** Why nothing more arrives, where there would have been more: `{ error }`, which may be any value. */
  failure;

  constructor(chunks) {
    this.#iterator = iterate(chunks);
    this.#gather();
  }

  /** Nothing more arrives, and everything has been taken. */
  get areOver() {
    return this.#ended && this.#text === '';
  }

  async #gather() {
    try {
      for (let index = 0; !this.#ended; index += 1) {
        const { done, value } = await this.#iterator.next();
        if (done) break;
        this.#add(value, index);
        if ((index + 1) % IN_A_ROW === 0) await turn();
      }
      if (this.#half !== '') throw refused('chunks', 'must not end with half a character');
      this.end();
    } catch (error) {
      this.end({ error });
    }
  }

  #add(value, index) {
    if (this.#ended || value === '') return;
    if (typeof value !== 'string') throw refused(`chunks[${index}]`, 'must be a string');
    const whole = this.#half + value;
    const end = wholeLength(whole);
    const text = whole.slice(0, end);
    this.#half = whole.slice(end);
    if (!text.isWellFormed()) {
      throw refused(`chunks[${index}]`, 'must not have half a character without the other half');
    }
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes > MOST) throw refused('chunks', `must have at most ${MOST} bytes in all`);
    this.#text += text;
    if (text !== '') this.#wake();
  }

  end(failure = undefined) {
    if (this.#ended) return;
    this.#ended = true;
    this.failure = failure;
    this.#wake();
    this.#release();
  }

  /** Lets go of the source, which may take its time for that: nobody waits. */
  async #release() {
    try {
      await this.#iterator.return?.();
    } catch {
      // What ended it is what the caller is told.
    }
  }

  /** As much of what has arrived as a chunk takes, once there is something or nothing more comes. */
  async take() {
    if (this.#text === '' && !this.#ended) {
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
    const taken = this.#text.slice(0, LONGEST);
    const end = wholeLength(taken);
    this.#text = this.#text.slice(end);
    return taken.slice(0, end);
  }
}

/**
 * Sends texts as one message that grows, chunk by chunk. What arrives while a chunk is on its way is
 * joined into the next one. Whatever ends the texts early ends the message too, so that it is not
 * shown as unfinished for ever.
 */
async function sendAll(send, arrivals, { content, ...message }, options) {
  let chunks = 0;
  let messageUID;
  for (;;) {
    const text = await arrivals.take();
    const { areOver: complete, failure } = arrivals;
    if (chunks === 0 && failure) throw failure.error;
    if (chunks === 0 && text === '') throw refused('chunks', 'must have a text');
    const chunk = {
      ...(chunks === 0 ? content : { messageUID }),
      content: text,
      seq: chunks + 1,
      complete,
      ...(complete && failure && { completeReason: ENDED_EARLY }),
    };
    let answer;
    try {
      answer = await send({ ...message, content: chunk }, options);
    } catch (error) {
      // The caller is told why the texts ended, not what became of telling that to the receivers.
      throw arrivals.failure ? arrivals.failure.error : error;
    }
    if (complete && failure) throw failure.error;
    chunks += 1;
    messageUID ??= answer.messageUID;
    if (complete) return { code: answer.code, messageUID, chunks };
  }
}

/** The message as it is now: the caller may change it between two chunks. */
function copyOf(message) {
  const copy = JSON.parse(encode(message, 'the argument') ?? null);
  const content = copy?.content ?? {};
  if (typeof content !== 'object' || Array.isArray(content)) {
    throw refused('content', 'must be an object');
  }
  const own = OWN.find((name) => Object.hasOwn(content, name));
  if (own) throw refused(`content.${own}`, 'must be absent: each chunk gets its own');
  return { ...copy, content };
}

/** What sends a message that grows, where `send` sends one chunk of it. */
function createStream(send) {
  const signals = new Signals((abort) => abort());
  return async function stream(message, chunks, options = undefined) {
    const { signal, others } = takeSignal(options);
    if (signal?.aborted) throw aborted(signal);
    const copy = copyOf(message);
    const arrivals = new Arrivals(chunks);
    const abort = () => arrivals.end({ error: aborted(signal) });
    if (signal) signals.watch(signal, abort);
    try {
      return await sendAll(send, arrivals, copy, others);
    } finally {
      if (signal) signals.forget(signal, abort);
      arrivals.end();
    }
  };
}

module.exports = { createStream };
