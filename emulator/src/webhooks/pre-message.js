import { channelType } from './channel-type.js';

/** @type {import('./kinds.js').Kind} */
export const preMessage = {
  encoding: 'form',
  place: 'queryWithoutAppKey',
  write: (event, { appkey }) => ({
    appKey: appkey,
    fromUserId: event.fromUserId,
    targetId: event.targetId,
    toUserIds: event.toUserIds?.join(),
    msgType: event.objectName,
    content: event.content,
    pushContent: event.pushContent,
    disablePush: event.disablePush,
    pushExt: event.pushExt,
    expansion: event.expansion,
    extraContent: event.extraContent && JSON.stringify(event.extraContent),
    channelType: channelType(event.conversationType),
    msgTimeStamp: event.sentTime,
    messageId: event.messageUID,
    os: event.source,
    busChannel: event.busChannel,
    clientIp: event.clientIp,
  }),
};
