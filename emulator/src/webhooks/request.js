import { FORM, JSON_TYPE } from '../body.js';
import { KINDS } from './kinds.js';
import { signatureFor } from './signing.js';

/** A list is sent as a field for each entry. */
function writeForm(fields) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of value === undefined ? [] : [value].flat()) form.append(name, each);
  }
  return String(form);
}

const ENCODINGS = {
  form: { type: FORM, write: writeForm },
  json: { type: JSON_TYPE, write: JSON.stringify },
};

/** Leaves the query that the URL has as it is. */
function withQuery(url, values = {}) {
  const signed = new URL(url);
  for (const [name, value] of Object.entries(values)) signed.searchParams.append(name, value);
  return signed.href;
}

/**
 * The signed request for an event.
 *
 * @param {string} kind
 * @param {object} event
 * @param {string} url
 * @param {any} settings
 * @returns {{ url: string, headers: Record<string, string>, body: string }}
 */
export function requestFor(kind, event, url, settings) {
  const { encoding, place, write } = KINDS[kind];
  const { type, write: encode } = ENCODINGS[encoding];
  const { query, headers } = signatureFor(settings, place);
  return {
    url: withQuery(url, query),
    headers: { 'Content-Type': type, 'User-Agent': 'rongcloud-emulator', ...headers },
    body: encode(write(event, settings)),
  };
}
