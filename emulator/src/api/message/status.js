import { GROUP, PRIVATE } from '../../conversation-type.js';
import { BUS_CHANNEL, FLAG, GROUP_ID, optional, repeated, USER_ID } from '../../rules.js';
import { MESSAGE, SENT_ONCE, sendToEach } from './sending.js';

const { isPersisted: _, ...UNSTORED } = MESSAGE;

const STATUS = {
  ...UNSTORED,
  fromUserId: USER_ID,
  msgRandom: SENT_ONCE.msgRandom,
  verifyBlacklist: optional(FLAG),
  isIncludeSender: optional(FLAG),
  isCounted: optional(FLAG),
  busChannel: optional(BUS_CHANNEL),
};

/**
 * Messages that are not stored.
 * @type {import('../../endpoint.js').Endpoint[]}
 */
export const messageStatus = [
  {
    path: '/statusmessage/private/publish.json',
    encoding: 'form',
    rules: { ...STATUS, toUserId: repeated(USER_ID, { max: 1000 }) },
    answer: ({ toUserId, ...message }, { messages }) =>
      sendToEach(messages, PRIVATE, toUserId, { ...message, isPersisted: 0 }, 'userId'),
  },

  {
    path: '/statusmessage/group/publish.json',
    encoding: 'form',
    rules: { ...STATUS, toGroupId: repeated(GROUP_ID, { max: 3 }) },
    answer: ({ toGroupId, ...message }, { messages }) =>
      sendToEach(messages, GROUP, toGroupId, { ...message, isPersisted: 0 }, 'groupId'),
  },
];
