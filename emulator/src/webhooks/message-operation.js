const TYPE = { recall: 1, delete: 2 };

const GIVEN_MESSAGES = 1;

/** @type {import('./kinds.js').Kind} */
export const messageOperation = {
  encoding: 'json',
  write: ({ action, operatorId, time, source, message, isAdmin, isDelete, extra }) => ({
    eventType: TYPE[action],
    fromUserId: operatorId,
    optTime: time,
    source,
    conversationInfo: {
      conversationType: message.conversationType,
      targetId: message.targetId,
      busChannel: message.busChannel,
    },
    originalMsgInfo: { messageId: message.messageUID, messageTime: message.sentTime },
    ...(action === 'recall'
      ? { recallMsgInfo: { isDelete, isAdmin, extra } }
      : { deleteMsgInfo: { deleteType: GIVEN_MESSAGES } }),
  }),
};
