import { pageOf } from '../../paging.js';
import { ID, integer, optional } from '../../rules.js';
import { NOTICE } from './notice.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const chatroomBan = [
  {
    path: '/chatroom/ban/add.json',
    encoding: 'form',
    rules: { chatroomId: ID, ...NOTICE },
    answer: ({ chatroomId }, { chatrooms }) => chatrooms.muted.add([chatroomId]),
  },

  {
    path: '/chatroom/ban/rollback.json',
    encoding: 'form',
    rules: { chatroomId: ID, ...NOTICE },
    answer: ({ chatroomId }, { chatrooms }) => chatrooms.muted.remove([chatroomId]),
  },

  {
    path: '/chatroom/ban/check.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => ({
      status: Number(chatrooms.muted.has(chatroomId)),
    }),
  },

  {
    path: '/chatroom/ban/query.json',
    encoding: 'form',
    rules: {
      page: optional(integer({ min: 1 }), 1),
      size: optional(integer({ min: 1, max: 1000 }), 50),
    },
    answer: (page, { chatrooms }) => ({ chatroomIds: pageOf(chatrooms.muted.list(), page) }),
  },
];
