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

/** Lets a call through when its headers are signed with the app's secret. */
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

    if (key !== appkey) throw new Refusal(1001, `The app key "${key}" is not the emulator's`);
    if (nonce.length > NONCE_LIMIT) {
      throw new Refusal(
        1002,
        `The header Nonce is ${nonce.length} characters long; ${NONCE_LIMIT} at most are wanted`,
      );
    }
    if (signature !== sign(secret, nonce, timestamp)) {
      throw new Refusal(
        1004,
        'The header Signature is wrong; the lower-case hex SHA-1 of secret, nonce and timestamp is wanted',
      );
    }
    await next();
  };
}
