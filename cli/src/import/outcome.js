// What the failure of a call says about its row.

import RongCloud from 'rongcloud-native';
import { DONE, FAILED, UNKNOWN } from './results.js';

/** Codes of connections that were never opened, for lack of a network, a name or a descriptor. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EMFILE',
  'EADDRNOTAVAIL',
]);

/** Codes of the service for failures of its own, after which nobody knows what was carried out. */
const INTERNAL = new Set([1000, 1050]);

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

/** The outcome of a row whose call failed. */
export function outcomeOf(error) {
  // It was carried out, and only its answer cannot be read.
  if (error instanceof RongCloud.AnswerError) return DONE;
  if (error instanceof RongCloud.APIError) {
    return error.status >= 500 || INTERNAL.has(error.code) ? UNKNOWN : FAILED;
  }
  const isSilence =
    error instanceof RongCloud.ConnectionError || error instanceof RongCloud.TimeoutError;
  return isSilence ? UNKNOWN : FAILED;
}

/** Whether all rows would fail as this one did: the key or the secret is wrong. */
export const isHopeless = (error) => error instanceof RongCloud.AuthenticationError;

/** Whether the service refused a call for its quota. */
export const isRefused = (error) => error instanceof RongCloud.RateLimitError;

/** Whether the service cannot be reached: nothing was sent. */
export const isUnreachable = (error) =>
  error instanceof RongCloud.ConnectionError && UNREACHABLE.has(error.code);

/**
 * The longest time that a row waits in the client for its turn, in milliseconds. It is short: a row that
 * is in the client when the process is killed is one that may have been carried out.
 */
export const MOST_WAITING = 100;

/**
 * How long all rows must wait before a row that was not carried out is sent again, in milliseconds;
 * undefined where the failure is the row's outcome.
 *
 * @param {number} failures how often the service could not be reached in a row
 */
export function pauseAfter(error, failures) {
  if (isRefused(error)) return (error.retryAfter ?? 1) * 1000;
  if (error.code === 'ERR_QUEUE_FULL') return Math.max(error.wait - MOST_WAITING / 2, 0);
  if (isUnreachable(error)) return Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
  return undefined;
}
