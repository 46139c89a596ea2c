import { USER_ID } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userGroup = [
  {
    path: '/user/group/query.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { groups }) => ({ groups: groups.of(userId) }),
  },
];
