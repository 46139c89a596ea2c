import { repeated, USER_ID } from '../../rules.js';
import { MESSAGE, SYSTEM, sendToEach } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageSystem = [
  {
    path: '/message/system/publish.json',
    encoding: 'form',
    rules: { ...MESSAGE, toUserId: repeated(USER_ID, { max: 100 }) },
    answer: ({ toUserId, ...message }, { messages }) =>
      sendToEach(messages, SYSTEM, toUserId, message, 'userId'),
  },

  {
    path: '/message/broadcast.json',
    encoding: 'form',
    rules: MESSAGE,
    answer: (message, { messages, announcements }) => {
      announcements.count();
      return {
        messageUID: messages.send({ ...message, conversationType: SYSTEM, targetId: '' }),
      };
    },
  },
];
