import { formatTime } from '../../beijing-time.js';
import { compose } from '../../compose.js';
import { choice, ID, integer, optional, repeated, USER_ID } from '../../rules.js';
import { chatroomUserBan } from './user/ban.js';
import { chatroomUserBanWhitelist } from './user/ban-whitelist.js';
import { chatroomUserBlock } from './user/block.js';
import { chatroomUserGag } from './user/gag.js';
import { chatroomUserWhitelist } from './user/whitelist.js';

const NEWEST_FIRST = 2;

/** @type {import('../../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/chatroom/user/query.json',
    encoding: 'form',
    rules: {
      chatroomId: ID,
      count: optional(integer({ min: 1, max: 500 }), 500),
      order: optional(choice(1, NEWEST_FIRST), 1),
    },
    answer: ({ chatroomId, count, order }, { chatrooms }) => {
      const members = chatrooms.members(chatroomId);
      if (order === NEWEST_FIRST) members.reverse();
      return {
        total: members.length,
        users: members
          .slice(0, count)
          .map(({ id, joinedAt }) => ({ id, time: formatTime(joinedAt) })),
      };
    },
  },

  {
    path: '/chatroom/user/exist.json',
    encoding: 'form',
    rules: { chatroomId: ID, userId: USER_ID },
    answer: ({ chatroomId, userId }, { chatrooms }) => ({
      isInChrm: chatrooms.hasMember(chatroomId, userId),
    }),
  },

  {
    path: '/chatroom/users/exist.json',
    encoding: 'form',
    rules: { chatroomId: ID, userId: repeated(USER_ID, { max: 1000 }) },
    answer: ({ chatroomId, userId: userIds }, { chatrooms }) => ({
      result: userIds.map((userId) => ({
        userId,
        isInChrm: Number(chatrooms.hasMember(chatroomId, userId)),
      })),
    }),
  },
];

export const chatroomUser = compose(
  own,
  chatroomUserBan,
  chatroomUserBanWhitelist,
  chatroomUserBlock,
  chatroomUserGag,
  chatroomUserWhitelist,
);
