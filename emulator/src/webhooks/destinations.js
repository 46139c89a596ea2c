import { isLoopback } from '../hosts.js';
import { KINDS } from './kinds.js';

const isUrl = (value) =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

const isTable = (value) =>
  value !== null &&
  typeof value === 'object' &&
  Object.entries(value).every(([kind, url]) => Object.hasOwn(KINDS, kind) && isUrl(url));

/** The option `webhooks`. */
export const WEBHOOKS = {
  wanted: `the URL of your server, or an object with one for some of ${Object.keys(KINDS).join(', ')}`,
  accepts: (value) => isUrl(value) || isTable(value),
};

/** The URL for each kind of callback. */
export class Destinations {
  #urls;

  /** @param {string | Record<string, string>} [webhooks] */
  constructor(webhooks = {}) {
    this.#urls =
      typeof webhooks === 'string'
        ? Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, webhooks]))
        : { ...webhooks };
  }

  /**
   * Any caller of the API can give a bot an URL, so that one must be on this machine: other hosts are
   * only those that were named when the emulator was started.
   *
   * @param {string} kind
   * @param {{ callbackUrl?: string }} event
   * @returns {string | undefined} undefined when nobody wants to know
   */
  find(kind, { callbackUrl }) {
    if (this.#urls[kind] !== undefined) return this.#urls[kind];
    return isUrl(callbackUrl) && isLoopback(new URL(callbackUrl).hostname)
      ? callbackUrl
      : undefined;
  }
}
