import { Recent } from '../recent.js';
import { Refusal } from '../refusal.js';
import { sizeOf } from '../size.js';

const CONTENT_LIMIT = 128 * 1024;

/**
 * A part of a stream message.
 *
 * @typedef {object} Chunk
 * @property {string} [messageUID] what the first chunk was answered; only the first one has none
 * @property {number} seq
 * @property {string} content
 * @property {boolean} complete
 * @property {number} [completeReason]
 */

/** Messages that are sent in chunks: the last streams, whether they are complete or not. */
export class Streams {
  #strict;
  #messages;
  #streams;

  /**
   * @param {import('../state.js').StateSettings} settings
   * @param {import('./messages.js').Messages} messages
   */
  constructor({ journalSize, strict = false }, messages) {
    this.#strict = strict;
    this.#messages = messages;
    this.#streams = new Recent({ count: journalSize });
  }

  /**
   * @param {{ fromUserId: string, conversationType: number, targetId: string }} message
   * @param {Chunk} chunk
   * @returns {string} the UID of the message
   */
  send(message, { messageUID, ...chunk }) {
    if (messageUID === undefined) return this.#start(message, chunk);
    const stream = this.#find(messageUID, message);
    if (stream) this.#continue(stream, chunk);
    return messageUID;
  }

  #start(message, chunk) {
    if (chunk.seq !== 1) {
      throw new Refusal(
        1002,
        `content.messageUID is missing; it must be the UID of the stream whose seq ${chunk.seq} this is`,
      );
    }
    const { fromUserId, conversationType, targetId } = message;
    const messageUID = this.#messages.send({ ...message, content: JSON.stringify(chunk) });
    const stream = { messageUID, fromUserId, conversationType, targetId, content: chunk };
    this.#streams.add(stream, sizeOf(stream));
    return messageUID;
  }

  #continue(stream, { seq, content, complete, completeReason }) {
    const { content: earlier, messageUID } = stream;
    if (earlier.complete) {
      throw new Refusal(1002, `The stream "${messageUID}" is complete and must get no more chunks`);
    }
    if (seq !== earlier.seq + 1) {
      throw new Refusal(1002, `content.seq must be ${earlier.seq + 1}, not ${seq}`);
    }
    const whole = earlier.content + content;
    if (Buffer.byteLength(whole) > CONTENT_LIMIT) {
      throw new Refusal(
        1005,
        `The content of a stream must be at most ${CONTENT_LIMIT} bytes long in all its chunks`,
      );
    }
    stream.content = { ...earlier, content: whole, seq, complete, completeReason };
    this.#streams.grow(stream, Buffer.byteLength(content));
    const { conversationType, fromUserId: userId, targetId } = stream;
    this.#messages.modify(
      messageUID,
      { conversationType, userId, targetId },
      { content: JSON.stringify(stream.content) },
    );
  }

  /** An unknown UID is an error for a strict emulator only, as it is for other messages. */
  #find(messageUID, { fromUserId, conversationType, targetId }) {
    const stream = [...this.#streams].find((each) => each.messageUID === messageUID);
    const belongs =
      stream?.fromUserId === fromUserId &&
      stream.conversationType === conversationType &&
      stream.targetId === targetId;
    if (!belongs && (stream || this.#strict)) {
      throw new Refusal(
        1002,
        `content.messageUID must be what the first chunk of this stream was answered, not "${messageUID}"`,
      );
    }
    return stream;
  }
}
