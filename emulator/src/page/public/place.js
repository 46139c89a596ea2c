import { KINDS } from './kinds.js';

const [FIRST] = Object.keys(KINDS);

/** Where the page is: a list, and what is opened in it. The address keeps it through a reload. */
export function readPlace() {
  const [, kind, id] = location.hash.match(/^#(\w+)(?:\/(.+)?)?$/) ?? [];
  if (!Object.hasOwn(KINDS, kind ?? '')) return { kind: FIRST, id: undefined };
  try {
    return { kind, id: id === undefined ? undefined : decodeURIComponent(id) };
  } catch {
    return { kind, id: undefined };
  }
}

/**
 * An id as addresses can have it: half of a surrogate pair, which JSON can hold, cannot be encoded.
 * @param {unknown} id
 */
export const nameOf = (id) => String(id).toWellFormed();

/**
 * @param {string} kind
 * @param {unknown} [id]
 */
export const placeOf = (kind, id) =>
  id === undefined ? `#${kind}` : `#${kind}/${encodeURIComponent(nameOf(id))}`;
