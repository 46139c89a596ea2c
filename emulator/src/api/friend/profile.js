import { optional, text, USER_ID } from '../../rules.js';
import { extProfile } from '../ext-profile.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const friendProfile = [
  {
    path: '/friend/profile/set.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      targetId: USER_ID,
      // An empty one removes the name.
      remarkName: optional(text({ characters: 64, empty: true })),
      friendExtProfile: extProfile(10),
    },
    answer: ({ userId, targetId, remarkName, friendExtProfile }, { friends }) =>
      friends.describe(userId, targetId, { remarkName, extProfile: friendExtProfile }),
  },
];
