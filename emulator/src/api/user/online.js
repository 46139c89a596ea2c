import { USER_ID } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userOnline = [
  {
    path: '/user/checkOnline.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { users }) => ({ status: users.isOnline(userId) ? '1' : '0' }),
  },
];
