/**
 * What something is known by, and what it is.
 * @typedef {{ id: any, item: any }} Entry
 */

/**
 * @template T
 * @param {T[]} items the oldest first
 * @param {(item: T) => unknown} idOf
 * @returns {Entry[]} the newest first
 */
export const newestFirst = (items, idOf) =>
  items.map((item) => ({ id: idOf(item), item })).reverse();

/**
 * How many things of a kind there are, and which, where each has an id of its own.
 * @param {string} name of the part of the state that keeps them
 */
export const kept = (name) => ({
  count: ({ state }) => state[name].size,
  items: ({ state }) => newestFirst(state[name].list(), ({ id }) => id),
});
