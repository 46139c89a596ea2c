import { formatTime } from '../../../beijing-time.js';
import { integer, repeated, USER_ID } from '../../../rules.js';
import { NOTICE } from '../notice.js';

const MEMBERS = repeated(USER_ID, { max: 20 });

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const chatroomUserBan = [
  {
    path: '/chatroom/user/ban/add.json',
    encoding: 'form',
    rules: { userId: MEMBERS, minute: integer({ min: 1, max: 43200 }), ...NOTICE },
    answer: ({ userId, minute }, { chatrooms }) => chatrooms.globalGags.add(userId, minute),
  },

  {
    path: '/chatroom/user/ban/remove.json',
    encoding: 'form',
    rules: { userId: MEMBERS, ...NOTICE },
    answer: ({ userId }, { chatrooms }) => chatrooms.globalGags.remove(userId),
  },

  {
    path: '/chatroom/user/ban/query.json',
    encoding: 'form',
    rules: {},
    answer: (_fields, { chatrooms }) => ({
      users: chatrooms.globalGags
        .list()
        .map(({ id, end }) => ({ time: formatTime(end), userId: id })),
    }),
  },
];
