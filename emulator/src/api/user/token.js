import { integer, repeated, USER_ID } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userToken = [
  {
    path: '/user/token/expire.json',
    encoding: 'form',
    rules: { userId: repeated(USER_ID, { max: 20 }), time: integer() },
    answer: ({ userId, time }, { users }) => users.expireTokens(userId, time),
  },
];
