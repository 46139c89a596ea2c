import { choice, integer, optional, repeated, USER_ID } from '../../rules.js';

/** One-to-one chats are the only ones. */
const TYPE = choice('PERSON');

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userChatBan = [
  {
    path: '/user/chat/fb/set.json',
    encoding: 'form',
    rules: { userId: repeated(USER_ID, { max: 1000 }), state: choice(0, 1), type: TYPE },
    answer: ({ userId, state: banned }, { users }) =>
      banned ? users.chatBans.add(userId) : users.chatBans.remove(userId),
  },

  {
    path: '/user/chat/fb/querylist.json',
    encoding: 'form',
    rules: {
      num: optional(integer({ min: 1, max: 200 }), 100),
      offset: optional(integer(), 0),
      type: TYPE,
    },
    answer: ({ num, offset }, { users }) => ({
      total: users.chatBans.size,
      users: users.chatBans.list().slice(offset, offset + num),
    }),
  },
];
