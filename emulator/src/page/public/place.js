import { KINDS } from './kinds.js';

const [FIRST] = Object.keys(KINDS);

/** Where the page is: a list, and what is opened in it. The address keeps it through a reload. */
export function readPlace() {
  const [, kind, id] = location.hash.match(/^#(\w+)(?:\/(.*))?$/) ?? [];
  if (!Object.hasOwn(KINDS, kind ?? '')) return { kind: FIRST, id: undefined };
  try {
    return { kind, id: id === undefined ? undefined : decodeURIComponent(id) };
  } catch {
    return { kind, id: undefined };
  }
}

/**
 * @param {string} kind
 * @param {unknown} [id]
 */
export const placeOf = (kind, id) =>
  id === undefined ? `#${kind}` : `#${kind}/${encodeURIComponent(String(id))}`;

/** Goes to another row of a list, which is no step back from it. */
export const replacePlace = (place) => location.replace(place);
