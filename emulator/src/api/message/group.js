import { GROUP_ID, repeated, USER_ID } from '../../rules.js';
import { GROUP, MESSAGE, sendToEach } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageGroup = [
  {
    path: '/message/group/publish.json',
    encoding: 'form',
    rules: { ...MESSAGE, fromUserId: USER_ID, toGroupId: repeated(GROUP_ID, { max: 3 }) },
    answer: ({ toGroupId, ...message }, { messages }) =>
      sendToEach(messages, GROUP, toGroupId, message, 'groupId'),
  },
];
