import { channelType } from './channel-type.js';

const [PASSED, FAILED] = [10000, 10001];

/** @type {import('./kinds.js').Kind} */
export const auditResult = {
  encoding: 'json',
  place: 'headers',
  write: ({ message, passed, provider, detail }, { appkey }) => ({
    result: passed ? PASSED : FAILED,
    content: JSON.stringify({
      appKey: appkey,
      fromUserId: message.fromUserId,
      targetId: message.targetId,
      toUserIds: message.toUserIds?.join(),
      conversationType: channelType(message.conversationType),
      objectName: message.objectName,
      message: message.content,
      clientOs: message.source,
      messageTime: message.sentTime,
      messageId: message.messageUID,
    }),
    msgUID: message.messageUID,
    serviceProvider: provider,
    resultDetail: JSON.stringify(detail),
  }),
};
