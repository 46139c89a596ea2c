import { describe } from './describe.js';
import { parseObject } from './json.js';

export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

/** The service takes no longer one, so that nobody needs one parsed. */
export const SERVICE_LIMIT = 128 * 1024;

/**
 * @typedef {object} Body
 * @property {string} text as it came
 * @property {number} size in bytes
 * @property {string} type media type without parameters
 * @property {Record<string, any>} [fields] undefined when the text is not parsed
 * @property {string} [problem] why it cannot be
 */

const decode = (text) => decodeURIComponent(text.replaceAll('+', ' '));

function* pairsOf(text) {
  for (const pair of text.split('&')) {
    const end = pair.indexOf('=');
    if (end !== -1) yield [pair.slice(0, end), pair.slice(end + 1)];
    else if (pair !== '') yield [pair, ''];
  }
}

function parseForm(text) {
  const fields = new Map();
  for (const pair of pairsOf(text)) {
    try {
      const [name, value] = pair.map(decode);
      const earlier = fields.get(name);
      if (Array.isArray(earlier)) earlier.push(value);
      else fields.set(name, earlier === undefined ? value : [earlier, value]);
    } catch {
      return { problem: `no form: ${describe(pair.join('='))}; percent-encoded UTF-8 is wanted` };
    }
  }
  return { fields: Object.fromEntries(fields) };
}

function parseJson(text) {
  const { fields, problem } = parseObject(text);
  return problem ? { problem: `${problem}; a JSON object is wanted` } : { fields };
}

const PARSERS = new Map([
  [FORM, parseForm],
  [JSON_TYPE, parseJson],
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
