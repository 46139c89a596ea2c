'use strict';

const { takeSignal } = require('./argument.js');
const { aborted, refused } = require('./errors.js');

/** The most bytes that the service takes of one message, in all its chunks together. */
const MOST = 128 * 1024;

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
  #texts = [];
  #bytes = 0;
  #wake = () => {};
  /** Nothing more arrives. */
  ended = false;
  /** Why nothing more arrives, where there would have been more. */
  failure;

  constructor(chunks) {
    this.#iterator = iterate(chunks);
    this.#gather();
  }

  async #gather() {
    try {
      for (let index = 0; !this.ended; index += 1) {
        const { done, value } = await this.#iterator.next();
        if (done) break;
        this.#add(value, index);
      }
      this.end();
    } catch (error) {
      this.end(error);
    }
  }

  #add(text, index) {
    if (this.ended || text === '') return;
    if (typeof text !== 'string') throw refused(`chunks[${index}]`, 'must be a string');
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes > MOST) throw refused('chunks', `must have at most ${MOST} bytes in all`);
    this.#texts.push(text);
    this.#wake();
  }

  end(failure = undefined) {
    if (this.ended) return;
    this.ended = true;
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

  /** Everything that has arrived, once there is something or nothing more comes. */
  async take() {
    if (this.#texts.length === 0 && !this.ended) {
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#texts.splice(0).join('');
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
    const { ended: complete, failure } = arrivals;
    if (chunks === 0 && failure) throw failure;
    if (chunks === 0 && text === '') throw refused('chunks', 'must have a text');
    const chunk = {
      ...(chunks === 0 ? content : { messageUID }),
      content: text,
      seq: chunks + 1,
      complete,
      ...(failure && { completeReason: ENDED_EARLY }),
    };
    const sending = send({ ...message, content: chunk }, options);
    // The caller is told why the texts ended, not what became of telling that to the receivers.
    const answer = await (failure ? sending.catch(() => {}) : sending);
    if (failure) throw failure;
    chunks += 1;
    messageUID ??= answer.messageUID;
    if (complete) return { code: answer.code, messageUID, chunks };
  }
}

/** What sends a message that grows, where `send` sends one chunk of it. */
function createStream(send) {
  return async function stream(message, chunks, options = undefined) {
    const { signal, others } = takeSignal(options);
    if (signal?.aborted) throw aborted(signal);
    if (typeof message?.content === 'string') throw refused('content', 'must be an object');
    const arrivals = new Arrivals(chunks);
    const abort = () => arrivals.end(aborted(signal));
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await sendAll(send, arrivals, { ...message }, others);
    } finally {
      signal?.removeEventListener('abort', abort);
      arrivals.end();
    }
  };
}

module.exports = { createStream };
