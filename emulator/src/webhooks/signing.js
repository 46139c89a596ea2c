import { randomInt } from 'node:crypto';
import { sign } from '../signature.js';

/** @typedef {'query' | 'queryWithoutAppKey' | 'headers' | 'old'} Place */

/** Where the four values of a signature go, and under which names. */
const PLACES = {
  query: ({ appkey: appKey, ...rest }) => ({ query: { appKey, ...rest } }),
  queryWithoutAppKey: ({ appkey: _, ...query }) => ({ query }),
  headers: ({ appkey, nonce, timestamp, signature }) => ({
    headers: {
      'RC-App-Key': appkey,
      'RC-Nonce': nonce,
      'RC-Timestamp': timestamp,
      'RC-Signature': signature,
    },
  }),
  // What all callbacks had before there were app keys in them.
  old: ({ nonce, timestamp: signTimestamp, signature }) => ({
    query: { nonce, signTimestamp, signature },
  }),
};

/** The names of the option `webhookSignature`. */
export const VARIANTS = ['current', 'old'];

/**
 * @param {{ appkey: string, secret: string, webhookSignature: string, now: () => number }} settings
 * @param {Place} [place]
 * @returns {{ query?: Record<string, string>, headers?: Record<string, string> }}
 */
export function signatureFor({ appkey, secret, webhookSignature, now }, place = 'query') {
  const nonce = String(randomInt(1, 2 ** 31));
  const timestamp = String(now());
  const signature = sign(secret, nonce, timestamp);
  const values = { appkey, nonce, timestamp, signature };
  return PLACES[webhookSignature === 'old' ? 'old' : place](values);
}
