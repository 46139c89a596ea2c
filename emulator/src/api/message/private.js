import { PRIVATE } from '../../conversation-type.js';
import { repeated, USER_ID } from '../../rules.js';
import { CONVERSATIONAL, MESSAGE, sendToEach } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messagePrivate = [
  {
    path: '/message/private/publish.json',
    encoding: 'form',
    rules: {
      ...MESSAGE,
      ...CONVERSATIONAL,
      fromUserId: USER_ID,
      toUserId: repeated(USER_ID, { max: 1000 }),
    },
    answer: ({ toUserId, ...message }, { messages }) =>
      sendToEach(messages, PRIVATE, toUserId, message, 'userId'),
  },
];
