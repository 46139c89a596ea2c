import { createHash } from 'node:crypto';
import { Refusal } from './refusal.js';

const NONCE_LIMIT = 18;

/**
 * @param {string} secret
 * @param {string} nonce
 * @param {string} timestamp
 */
export const sign = (secret, nonce, timestamp) =>
  createHash('sha1')
    .update(secret + nonce + timestamp)
    .digest('hex');

/** Refuses a request whose headers are not signed with the app's secret. */
export function requireSignature({ appkey, secret }) {
  return async (c, next) => {
    const header = (name) => {
      const value = c.req.header(name) ?? c.req.header(`RC-${name}`);
      if (value === undefined) throw new Refusal(1004, `The header ${name} is missing`);
      return value;
    };
    const key = header('App-Key');
    const nonce = header('Nonce');
    const timestamp = header('Timestamp');
    const signature = header('Signature');

    if (key !== appkey)
      throw new Refusal(1001, `The header App-Key must be the emulator's app key, not "${key}"`);
    if (nonce.length > NONCE_LIMIT) {
      throw new Refusal(
        1002,
        `The header Nonce must be at most ${NONCE_LIMIT} characters long, not ${nonce.length}`,
      );
    }
    if (signature !== sign(secret, nonce, timestamp)) {
      throw new Refusal(
        1004,
        'The header Signature is wrong; it must be the SHA-1 of secret, nonce and timestamp in lower-case hex',
      );
    }
    await next();
  };
}
