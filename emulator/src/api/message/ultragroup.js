import { ULTRA_GROUP } from '../../conversation-type.js';
import {
  BOOLEAN,
  BUS_CHANNEL,
  FLAG,
  jsonText,
  list,
  MESSAGE_UID,
  optional,
  record,
  text,
  USER_ID,
} from '../../rules.js';
import { toJson } from '../../state/expansion.js';
import { isIn } from '../../state/messages.js';
import { GROUP_ID } from '../ultragroup/fields.js';
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
      toGroupIds: list(GROUP_ID, { max: 3 }),
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
      groupId: GROUP_ID,
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
      groupId: GROUP_ID,
      msgs: jsonText(list(record({ msgUID: text(), busChannel: optional(BUS_CHANNEL) }))),
      busChannel: optional(BUS_CHANNEL),
    },
    answer: ({ groupId: targetId, msgs, busChannel }, { messages }) => ({
      data: msgs
        .flatMap(({ msgUID, busChannel: own = busChannel }) => {
          const message = messages.find(msgUID);
          const conversation = { conversationType: ULTRA_GROUP, targetId, busChannel: own };
          return message && isIn(message, conversation) ? [message] : [];
        })
        .map((message) => ({
          fromUserId: message.fromUserId,
          groupId: targetId,
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
