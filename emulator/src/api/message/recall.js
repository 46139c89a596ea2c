import {
  CHATROOM,
  DISCUSSION,
  GROUP,
  PRIVATE,
  SYSTEM,
  ULTRA_GROUP,
} from '../../conversation-type.js';
import { BOOLEAN, BUS_CHANNEL, choice, FLAG, ID, integer, optional, text } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageRecall = [
  {
    path: '/message/recall.json',
    encoding: 'form',
    rules: {
      fromUserId: ID,
      conversationType: choice(PRIVATE, DISCUSSION, GROUP, CHATROOM, SYSTEM, ULTRA_GROUP),
      targetId: ID,
      messageUID: text(),
      sentTime: optional(integer()),
      busChannel: optional(BUS_CHANNEL),
      disablePush: optional(BOOLEAN),
      isAdmin: optional(FLAG),
      isDelete: optional(FLAG),
      extra: optional(text({ empty: true })),
      disableUpdateLastMsg: optional(BOOLEAN),
    },
    answer: ({ messageUID, fromUserId, isAdmin, isDelete, extra, ...conversation }, { messages }) =>
      messages.recall(
        messageUID,
        { ...conversation, userId: fromUserId },
        { operatorId: fromUserId, isAdmin, isDelete, extra },
      ),
  },
];
