import { ID, repeated, USER_ID } from '../../rules.js';
import { CHATROOM, MESSAGE, sendToEach } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageChatroom = [
  {
    path: '/message/chatroom/publish.json',
    encoding: 'form',
    rules: { ...MESSAGE, fromUserId: USER_ID, toChatroomId: repeated(ID) },
    answer: ({ toChatroomId, ...message }, { messages }) =>
      sendToEach(messages, CHATROOM, toChatroomId, message, 'chatroomId'),
  },

  {
    path: '/message/chatroom/broadcast.json',
    encoding: 'form',
    rules: MESSAGE,
    answer: (message, { messages }) => ({
      messageUID: messages.send({ ...message, conversationType: CHATROOM, targetId: '' }),
    }),
  },
];
