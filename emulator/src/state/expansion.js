import { Refusal } from '../refusal.js';

const PAIR_LIMIT = 300;

/**
 * The pairs that were added to a message after it was sent.
 *
 * @typedef {Record<string, { v: string, ts: number }>} Expansion each value with the time when it was
 *   set
 */

/**
 * @param {Expansion} expansion
 * @param {Record<string, string>} values
 * @param {number} time
 * @returns {Expansion}
 */
export function withPairs(expansion, values, time) {
  const pairs = new Map(Object.entries(expansion));
  for (const [key, value] of Object.entries(values)) pairs.set(key, { v: value, ts: time });
  if (pairs.size > PAIR_LIMIT) {
    throw new Refusal(
      1002,
      `The expansion of a message must have at most ${PAIR_LIMIT} pairs, not ${pairs.size}`,
    );
  }
  return Object.fromEntries(pairs);
}

/**
 * @param {Expansion} expansion
 * @param {string[]} keys
 * @returns {Expansion}
 */
export const withoutPairs = (expansion, keys) =>
  Object.fromEntries(Object.entries(expansion).filter(([key]) => !keys.includes(key)));

/**
 * The keys and values as JSON, without the times.
 * @param {Expansion} [expansion]
 */
export const toJson = (expansion = {}) =>
  JSON.stringify(Object.fromEntries(Object.entries(expansion).map(([key, { v }]) => [key, v])));
