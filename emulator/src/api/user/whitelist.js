import { usersFrom } from '../../page.js';
import { integer, optional, repeated, USER_ID } from '../../rules.js';

const CHANGE = { userId: USER_ID, whiteUserId: repeated(USER_ID, { max: 20 }) };

/** @type {import('../../endpoint.js').Endpoints} */
export const userWhitelist = {
  '/user/whitelist/add.json': {
    encoding: 'form',
    rules: CHANGE,
    answer: ({ userId, whiteUserId }, { users }) => users.whitelists.of(userId).add(whiteUserId),
  },

  '/user/whitelist/remove.json': {
    encoding: 'form',
    rules: CHANGE,
    answer: ({ userId, whiteUserId }, { users }) => users.whitelists.of(userId).remove(whiteUserId),
  },

  '/user/whitelist/query.json': {
    encoding: 'form',
    rules: {
      userId: USER_ID,
      pageToken: optional(integer(), 0),
      size: optional(integer({ min: 1, max: 1000 }), 1000),
    },
    answer: ({ userId, ...asked }, { users }) =>
      usersFrom(users.whitelists.of(userId).list(), asked),
  },
};
