import { usersFrom } from '../../page.js';
import { integer, optional, repeated, USER_ID } from '../../rules.js';

const CHANGE = { userId: USER_ID, blackUserId: repeated(USER_ID, { max: 20 }) };

/** @type {import('../../endpoint.js').Endpoints} */
export const userBlacklist = {
  '/user/blacklist/add.json': {
    encoding: 'form',
    rules: CHANGE,
    answer: ({ userId, blackUserId }, { users }) => users.blacklists.of(userId).add(blackUserId),
  },

  '/user/blacklist/remove.json': {
    encoding: 'form',
    rules: CHANGE,
    answer: ({ userId, blackUserId }, { users }) => users.blacklists.of(userId).remove(blackUserId),
  },

  '/user/blacklist/query.json': {
    encoding: 'form',
    rules: {
      userId: USER_ID,
      pageToken: optional(integer(), 0),
      size: optional(integer({ min: 1, max: 1000 }), 1000),
    },
    answer: ({ userId, ...asked }, { users }) =>
      usersFrom(users.blacklists.of(userId).list(), asked),
  },
};
