import { choice, repeated, USER_ID } from '../../rules.js';

const USERS = repeated(USER_ID, { max: 20 });

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userWhiteSetting = [
  {
    path: '/user/whitesetting/set.json',
    encoding: 'form',
    rules: { userId: USERS, whiteSetting: choice(0, 1) },
    answer: ({ userId, whiteSetting }, { users }) =>
      whiteSetting ? users.whitelistOnly.add(userId) : users.whitelistOnly.remove(userId),
  },

  {
    path: '/user/whitesetting/query.json',
    encoding: 'form',
    rules: { userId: USERS },
    answer: ({ userId: userIds }, { users }) => ({
      users: userIds.map((userId) => ({
        userId,
        whiteSetting: users.whitelistOnly.has(userId) ? '1' : '0',
      })),
    }),
  },
];
