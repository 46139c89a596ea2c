export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

/**
 * @typedef {object} Body
 * @property {string} text as it came
 * @property {string} type media type without parameters
 * @property {Record<string, any> | undefined} fields undefined when the text cannot be parsed
 */

function parseForm(text) {
  const params = new URLSearchParams(text);
  const fields = {};
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

function parseJson(text) {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
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
  c.set('body', { text, type, fields: bytes && PARSERS.get(type)?.(text) });
  await next();
}
