/**
 * @template T
 * @param {T[]} items
 * @param {{ page: number, size: number }} wanted pages count from 1
 */
export const pageOf = (items, { page, size }) => items.slice((page - 1) * size, page * size);

/** @param {0 | 1} order 0 for the order the items have, 1 for the other way round */
export const ordered = (items, order) => (order === 1 ? items.toReversed() : items);

/**
 * The page that starts at the token, and the token of the next page if there is one.
 * @template T
 * @param {T[]} items
 * @param {{ pageToken: number, size: number }} wanted
 * @returns {{ items: T[], next: string | undefined }}
 */
export function pageFrom(items, { pageToken, size }) {
  const end = pageToken + size;
  return {
    items: items.slice(pageToken, end),
    next: end < items.length ? String(end) : undefined,
  };
}
