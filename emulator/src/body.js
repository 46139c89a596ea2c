import { parseForm } from './form.js';
import { parseObject } from './json.js';

export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

/** The service refuses a longer body, so a longer one is not parsed. */
export const SERVICE_LIMIT = 128 * 1024;

/**
 * @typedef {object} Body
 * @property {string} text as it was sent
 * @property {number} size in bytes
 * @property {string} type media type without parameters
 * @property {Record<string, any>} [fields] undefined when the text is not parsed
 * @property {string} [problem] why it cannot be
 */

const PARSERS = new Map([
  [FORM, parseForm],
  [JSON_TYPE, parseObject],
]);

/** The content type without its parameters. */
export const mediaType = (c) =>
  (c.req.header('Content-Type') ?? '').split(';')[0].trim().toLowerCase();

/** Parses what was received; whatever runs later finds it as `c.get('body')`. */
export async function parseBody(c, next) {
  const bytes = c.get('received');
  const type = mediaType(c);
  const text = new TextDecoder().decode(bytes);
  const size = bytes?.length ?? 0;
  const parsed = bytes && size <= SERVICE_LIMIT ? PARSERS.get(type)?.(text) : {};
  c.set('body', { text, size, type, ...parsed });
  await next();
}
