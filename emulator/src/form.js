import { describe } from './describe.js';

const decode = (text) => decodeURIComponent(text.replaceAll('+', ' '));

function* pairsOf(text) {
  for (const pair of text.split('&')) {
    const end = pair.indexOf('=');
    if (end !== -1) yield [pair.slice(0, end), pair.slice(end + 1)];
    else if (pair !== '') yield [pair, ''];
  }
}

/**
 * Parses a form or the query of a URL. A field that is sent more than once is a list.
 * @param {string} text
 * @returns {{ fields: Record<string, string | string[]> } | { problem: string }}
 */
export function parseForm(text) {
  const fields = new Map();
  for (const pair of pairsOf(text)) {
    try {
      const [name, value] = pair.map(decode);
      const earlier = fields.get(name);
      if (Array.isArray(earlier)) earlier.push(value);
      else fields.set(name, earlier === undefined ? value : [earlier, value]);
    } catch {
      return { problem: `must be percent-encoded UTF-8, not ${describe(pair.join('='))}` };
    }
  }
  return { fields: Object.fromEntries(fields) };
}
