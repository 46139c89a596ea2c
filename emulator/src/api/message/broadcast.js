import { SYSTEM } from '../../conversation-type.js';
import { BOOLEAN, FLAG, ID, integer, optional, text } from '../../rules.js';
import { MESSAGE, PUSH_EXT, SENT_ONCE } from './sending.js';

const broadcast = (messages, message) => ({
  messageUID: messages.send({ ...message, conversationType: SYSTEM, targetId: '' }),
});

/**
 * Messages to all users.
 * @type {import('../../endpoint.js').Endpoint[]}
 */
export const messageBroadcast = [
  {
    path: '/message/broadcast.json',
    encoding: 'form',
    rules: {
      ...MESSAGE,
      ...SENT_ONCE,
      pushExt: optional(PUSH_EXT),
      contentAvailable: optional(FLAG),
      os: optional(text()),
    },
    answer: (message, { messages, announcements }) => {
      announcements.count();
      return broadcast(messages, message);
    },
  },

  // It is not stored and cannot be recalled.
  {
    path: '/message/online/broadcast.json',
    encoding: 'form',
    rules: { ...MESSAGE, ...SENT_ONCE },
    answer: (message, { messages, announcements }) => {
      announcements.count();
      return broadcast(messages, { ...message, isPersisted: 0 });
    },
  },

  {
    path: '/message/broadcast/recall.json',
    encoding: 'form',
    rules: {
      fromUserId: ID,
      messageUID: text(),
      sentTime: optional(integer()),
      isAdmin: optional(FLAG),
      isDelete: optional(FLAG),
      extra: optional(text({ empty: true })),
      disableUpdateLastMsg: optional(BOOLEAN),
    },
    answer: ({ fromUserId, messageUID }, { messages, announcementRecalls }) => {
      announcementRecalls.count();
      messages.recall(messageUID, {
        conversationType: SYSTEM,
        userId: fromUserId,
        targetId: '',
      });
      return { messageUID };
    },
  },
];
