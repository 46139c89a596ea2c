import { Refusal } from './refusal.js';

/**
 * The rest of a body that is too long is read for a while and thrown away: a client that is cut off
 * while it sends sees a broken connection and not the answer.
 */
const DISCARDED_MS = 1000;
const DISCARDED_BYTES = 32 * 1024 * 1024;

/**
 * @param {import('node:http').IncomingMessage} incoming
 * @param {number} limit
 * @returns {Promise<Buffer | undefined>} undefined when there are more bytes than the limit
 */
const receive = (incoming, limit) =>
  new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    /** Defined once the body is too long. */
    let timer;
    const stop = () => {
      clearTimeout(timer);
      incoming.off('data', take).off('end', finish).off('close', fail);
    };
    const finish = () => {
      stop();
      resolve(timer ? undefined : Buffer.concat(chunks, size));
    };
    const fail = () => {
      stop();
      reject(new Error('The client left before its body arrived'));
    };
    const discard = () => {
      chunks.length = 0;
      timer ??= setTimeout(finish, DISCARDED_MS);
      if (size > limit + DISCARDED_BYTES) finish();
    };
    const take = (chunk) => {
      size += chunk.length;
      chunks.push(chunk);
      if (timer || size > limit) discard();
    };
    incoming.on('data', take).on('end', finish).on('close', fail);
    if (Number(incoming.headers['content-length']) > limit) discard();
  });

/** Reads the body; whatever runs later finds the bytes as `c.get('received')`. */
export const receiveBody = (limit) => async (c, next) => {
  c.set('received', await receive(c.env.incoming, limit));
  await next();
};

/** Closes the connection of a body that is too long, since the rest of it is not read. */
export const requireReceived = (limit) => async (c, next) => {
  if (c.get('received') === undefined) {
    const message = `The body must be at most ${limit} bytes long`;
    throw new Refusal(1508, message, { Connection: 'close' }, 413);
  }
  await next();
};
