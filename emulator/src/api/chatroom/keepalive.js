import { Refusal } from '../../refusal.js';
import { ID } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const chatroomKeepalive = [
  {
    path: '/chatroom/keepalive/add.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => chatrooms.keptAlive.add([chatroomId]),
  },

  {
    path: '/chatroom/keepalive/remove.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => {
      if (!chatrooms.keptAlive.has(chatroomId)) {
        throw new Refusal(
          1015,
          `chatroomId must be a room that is kept alive, not "${chatroomId}"`,
        );
      }
      chatrooms.keptAlive.remove([chatroomId]);
    },
  },

  {
    path: '/chatroom/keepalive/query.json',
    encoding: 'form',
    rules: {},
    answer: (_fields, { chatrooms }) => ({ chatroomIds: chatrooms.keptAlive.list() }),
  },
];
