import { SYSTEM } from '../../conversation-type.js';
import { BUS_CHANNEL, integer, optional, repeated, USER_ID } from '../../rules.js';
import { MESSAGE, PUSHED, sendToEach } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageSystem = [
  {
    path: '/message/system/publish.json',
    encoding: 'form',
    rules: {
      ...MESSAGE,
      ...PUSHED,
      toUserId: repeated(USER_ID, { max: 100 }),
      count: optional(integer({ min: Number.MIN_SAFE_INTEGER })),
      busChannel: optional(BUS_CHANNEL),
    },
    answer: ({ toUserId, ...message }, { messages }) =>
      sendToEach(messages, SYSTEM, toUserId, message, 'userId'),
  },
];
