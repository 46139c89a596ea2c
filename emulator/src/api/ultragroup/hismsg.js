import { ULTRA_GROUP } from '../../conversation-type.js';
import { Refusal } from '../../refusal.js';
import { integer, MESSAGE_UID, optional, USER_ID } from '../../rules.js';
import { toJson } from '../../state/expansion.js';
import { CHANNEL_OF_GROUP } from './fields.js';

const DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

const NEIGHBOURS = optional(integer({ min: 0, max: 50 }), 10);

/**
 * The messages of a channel, the oldest first.
 * @param {import('../../state/messages.js').Messages} messages
 */
const messagesOf = (messages, { groupId, busChannel }) =>
  messages.in({ conversationType: ULTRA_GROUP, targetId: groupId, busChannel });

// The service spells conversionType so.
const shown = (message) => ({
  groupId: message.targetId,
  busChannel: message.busChannel,
  fromUserId: message.fromUserId,
  msgUID: message.messageUID,
  msgTime: message.sentTime,
  objectName: message.objectName,
  conversionType: message.conversationType,
  content: message.content,
  expansion: message.extraContent !== undefined,
  extraContent: toJson(message.extraContent),
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const ultragroupHismsg = [
  // Other histories are read from their newer end.
  {
    path: '/ultragroup/hismsg/query.json',
    encoding: 'form',
    rules: {
      ...CHANNEL_OF_GROUP,
      startTime: integer(),
      endTime: integer(),
      fromUserId: optional(USER_ID),
      pageSize: optional(integer({ min: 1, max: 100 }), 20),
    },
    answer: ({ startTime, endTime, fromUserId, pageSize, ...place }, { messages }) => {
      if (endTime - startTime > DAYS * DAY) {
        throw new Refusal(1002, `There must be at most ${DAYS} days between startTime and endTime`);
      }
      return {
        data: messagesOf(messages, place)
          .filter(({ sentTime }) => sentTime > startTime && sentTime <= endTime)
          .filter((message) => fromUserId === undefined || message.fromUserId === fromUserId)
          .slice(0, pageSize)
          .map(shown),
      };
    },
  },

  // The message itself is between those before and after it.
  {
    path: '/ultragroup/hismsg/msgid/query.json',
    encoding: 'form',
    rules: { ...CHANNEL_OF_GROUP, msgUID: MESSAGE_UID, prevNum: NEIGHBOURS, lastNum: NEIGHBOURS },
    answer: ({ msgUID, prevNum, lastNum, ...place }, { messages }) => {
      const all = messagesOf(messages, place);
      const index = all.findIndex(({ messageUID }) => messageUID === msgUID);
      const found =
        index === -1 ? [] : all.slice(Math.max(0, index - prevNum), index + lastNum + 1);
      return { data: found.map(shown) };
    },
  },
];
