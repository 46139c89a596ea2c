/**
 * @template T
 * @param {T[]} items
 * @param {{ page: number, size: number }} wanted pages count from 1
 */
export const pageOf = (items, { page, size }) => items.slice((page - 1) * size, page * size);

/**
 * The page that starts at the token, and the token of the next page if there is one.
 * @param {string[]} users
 * @param {{ pageToken: number, size: number }} wanted
 */
export function usersFrom(users, { pageToken, size }) {
  const end = pageToken + size;
  return { users: users.slice(pageToken, end), ...(end < users.length && { next: String(end) }) };
}
