import { CHATROOM } from '../../conversation-type.js';
import { choice, FLAG, ID, optional, repeated, USER_ID } from '../../rules.js';
import { MESSAGE, SENT_ONCE, sendToEach } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageChatroom = [
  {
    path: '/message/chatroom/publish.json',
    encoding: 'form',
    rules: {
      ...MESSAGE,
      fromUserId: USER_ID,
      toChatroomId: repeated(ID),
      msgRandom: SENT_ONCE.msgRandom,
      priority: optional(choice(0, 1, 2, 3)),
    },
    answer: ({ toChatroomId, ...message }, { messages }) =>
      sendToEach(messages, CHATROOM, toChatroomId, message, 'chatroomId'),
  },

  {
    path: '/message/chatroom/broadcast.json',
    encoding: 'form',
    rules: { ...MESSAGE, isIncludeSender: optional(FLAG) },
    answer: (message, { messages }) => ({
      messageUID: messages.send({ ...message, conversationType: CHATROOM, targetId: '' }),
    }),
  },
];
