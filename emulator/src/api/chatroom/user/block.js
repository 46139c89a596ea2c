import { formatTime } from '../../../beijing-time.js';
import { ID, integer, repeated, USER_ID } from '../../../rules.js';
import { NOTICE } from '../notice.js';

const MEMBERS = repeated(USER_ID, { max: 20 });

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const chatroomUserBlock = [
  {
    path: '/chatroom/user/block/add.json',
    encoding: 'form',
    rules: { chatroomId: ID, userId: MEMBERS, minute: integer({ min: 1, max: 43200 }), ...NOTICE },
    answer: ({ chatroomId, userId, minute }, { chatrooms }) =>
      chatrooms.block(chatroomId, userId, minute),
  },

  {
    path: '/chatroom/user/block/rollback.json',
    encoding: 'form',
    rules: { chatroomId: ID, userId: MEMBERS, ...NOTICE },
    answer: ({ chatroomId, userId }, { chatrooms }) =>
      chatrooms.blocks.get(chatroomId).remove(userId),
  },

  {
    path: '/chatroom/user/block/list.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => ({
      users: chatrooms.blocks
        .get(chatroomId)
        .list()
        .map(({ id, end }) => ({ time: formatTime(end), userId: id })),
    }),
  },
];
