import { ULTRA_GROUP } from '../../conversation-type.js';
import {
  BOOLEAN,
  BUS_CHANNEL,
  FLAG,
  ID,
  jsonText,
  list,
  MESSAGE_UID,
  optional,
  record,
  text,
  USER_ID,
} from '../../rules.js';
import { toJson } from '../../state/expansion.js';
import { COUNTED, EXPANDABLE, MESSAGE, PUSH_EXT, SENT_ONCE, sendToEach } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageUltragroup = [
  {
    path: '/message/ultragroup/publish.json',
    encoding: 'json',
    rules: {
      ...MESSAGE,
      ...COUNTED,
      ...SENT_ONCE,
      ...EXPANDABLE,
      fromUserId: USER_ID,
      toGroupIds: list(ID, { max: 3 }),
      toUserIds: optional(list(USER_ID)),
      pushExt: optional(PUSH_EXT),
      isMentioned: optional(FLAG),
      busChannel: optional(BUS_CHANNEL),
      unreadCountFlag: optional(BOOLEAN),
    },
    answer: ({ toGroupIds, ...message }, { messages }) =>
      sendToEach(messages, ULTRA_GROUP, toGroupIds, message, 'groupId'),
  },

  {
    path: '/ultragroup/msg/modify.json',
    encoding: 'form',
    rules: {
      groupId: ID,
      fromUserId: USER_ID,
      msgUID: MESSAGE_UID,
      content: text(),
      busChannel: optional(BUS_CHANNEL),
      msgRandom: SENT_ONCE.msgRandom,
    },
    answer: ({ groupId, fromUserId, msgUID, content, busChannel }, { messages }) => {
      const conversationType = ULTRA_GROUP;
      messages.modify(
        msgUID,
        { conversationType, userId: fromUserId, targetId: groupId, busChannel },
        { content },
      );
    },
  },

  {
    path: '/ultragroup/msg/get.json',
    encoding: 'form',
    rules: {
      groupId: ID,
      msgs: jsonText(list(record({ msgUID: text(), busChannel: optional(BUS_CHANNEL) }))),
      busChannel: optional(BUS_CHANNEL),
    },
    answer: ({ groupId, msgs, busChannel }, { messages }) => ({
      data: msgs
        .map(({ msgUID, busChannel: own = busChannel }) =>
          messages
            .in({ conversationType: ULTRA_GROUP, targetId: groupId, busChannel: own })
            .find(({ messageUID }) => messageUID === msgUID),
        )
        .filter(Boolean)
        .map((message) => ({
          fromUserId: message.fromUserId,
          groupId,
          sentTime: message.sentTime,
          busChannel: message.busChannel ?? '',
          msgUID: message.messageUID,
          objectName: message.objectName,
          content: message.content,
          expansion: message.extraContent !== undefined,
          extraContent: toJson(message.extraContent),
        })),
    }),
  },
];
