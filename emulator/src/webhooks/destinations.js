import { isLoopback } from '../hosts.js';
import { KINDS } from './kinds.js';

/** @param {unknown} value */
export const isUrl = (value) =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

const isTable = (value) =>
  value !== null &&
  typeof value === 'object' &&
  Object.entries(value).every(
    ([kind, url]) => Object.hasOwn(KINDS, kind) && (url === undefined || isUrl(url)),
  );

/** The option `webhooks`. */
export const WEBHOOKS = {
  wanted: `the URL of your server, or an object with one for some of ${Object.keys(KINDS).join(', ')}`,
  accepts: (value) => isUrl(value) || isTable(value),
};

/**
 * @param {string} url
 * @returns {Record<string, string>}
 */
export const forEveryKind = (url) =>
  Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, url]));

/** The URL for each kind of callback. */
export class Destinations {
  #urls;

  /** @param {string | Record<string, string>} [webhooks] */
  constructor(webhooks = {}) {
    this.#urls = typeof webhooks === 'string' ? forEveryKind(webhooks) : { ...webhooks };
  }

  /**
   * Any caller of the API can give a bot a URL, so that one must be on this machine: other hosts are
   * only those that were named when the emulator was started.
   *
   * @param {string} kind
   * @param {{ callbackUrl?: string }} [event]
   * @returns {string | undefined} undefined when nobody wants to know
   */
  find(kind, { callbackUrl } = {}) {
    if (this.#urls[kind] !== undefined || kind !== 'bot') return this.#urls[kind];
    return isUrl(callbackUrl) && isLoopback(new URL(callbackUrl).hostname)
      ? callbackUrl
      : undefined;
  }
}
