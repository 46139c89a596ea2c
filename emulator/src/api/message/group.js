import { GROUP } from '../../conversation-type.js';
import { FLAG, GROUP_ID, optional, repeated, USER_ID } from '../../rules.js';
import { CONVERSATIONAL, MESSAGE, sendToEach } from './sending.js';

/** A message to some members has no expansion. */
const targeted = ({ toUserId, ...message }) =>
  toUserId ? { ...message, toUserIds: toUserId, expansion: false } : message;

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageGroup = [
  {
    path: '/message/group/publish.json',
    encoding: 'form',
    rules: {
      ...MESSAGE,
      ...CONVERSATIONAL,
      fromUserId: USER_ID,
      toGroupId: repeated(GROUP_ID, { max: 3 }),
      toUserId: optional(repeated(USER_ID)),
      isMentioned: optional(FLAG),
    },
    answer: ({ toGroupId, ...message }, { messages }) =>
      sendToEach(messages, GROUP, toGroupId, targeted(message), 'groupId'),
  },
];
