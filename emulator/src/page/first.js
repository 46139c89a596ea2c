const LIMIT = 1000;

/**
 * The beginning of a list that has no limit.
 * @template T
 * @param {T[]} items
 */
export const first = (items) => items.slice(0, LIMIT);
