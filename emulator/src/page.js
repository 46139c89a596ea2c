/**
 * @template T
 * @param {T[]} items
 * @param {{ page: number, size: number }} asked pages count from 1
 */
export const pageOf = (items, { page, size }) => items.slice((page - 1) * size, page * size);

/**
 * A page that begins where the token says, and the token of the next one if there is more.
 * @param {string[]} users
 * @param {{ pageToken: number, size: number }} asked
 */
export function usersFrom(users, { pageToken, size }) {
  const end = pageToken + size;
  return { users: users.slice(pageToken, end), ...(end < users.length && { next: String(end) }) };
}
