import { channelType } from './channel-type.js';

/** @type {import('./kinds.js').Kind} */
export const message = {
  encoding: 'form',
  // The service sends the time twice, the second time under a name that the signature has too.
  write: (event) => ({
    fromUserId: event.fromUserId,
    toUserId: event.targetId,
    objectName: event.objectName,
    content: event.content,
    channelType: channelType(event.conversationType),
    msgTimestamp: event.sentTime,
    timestamp: event.sentTime,
    msgUID: event.messageUID,
    originalMsgUID: event.originalMessageUID,
    sensitiveType: event.sensitiveType,
    source: event.source,
    busChannel: event.busChannel,
    groupUserIds: event.toUserIds,
    clientIp: event.clientIp,
  }),
};
