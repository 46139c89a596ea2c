// Limits of what the methods of `Message` take.

import { CHANNEL, ID, list, map, number, text, UID } from './kinds.mjs';

const content = {};
const message = { senderId: 's', targetId: 't', objectName: 'RC:TxtMsg', content };
const sent = { senderId: 's', targetId: 't', uId: 'm', sentTime: 1 };
const { sentTime: _, ...sentElsewhere } = sent;
const history = { userId: 'u', targetId: 't', startTime: 2, endTime: 1, includeStart: true };
const expanded = { uId: 'm', userId: 'u', type: 'GROUP', targetId: 'g' };
const stream = { senderId: 's', targetId: 't', content: { content: 'c', seq: 1, complete: true } };
const template = {
  senderId: 's',
  objectName: 'RC:TxtMsg',
  template: {},
  content: { u: { data: {} } },
};
const receivers = (least, most) =>
  list(least, most, 'receivers', undefined, {
    make: (length) =>
      Object.fromEntries(Array.from({ length }, (_, index) => [`u${index}`, { data: {} }])),
  });
const changed = { senderId: 's', targetId: 'g', uId: 'm', content };

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
  ['PrivateMessage.senderId', 'Message.Private.send', message, ID],
  ['PrivateMessage.targetId', 'Message.Private.send', message, list(1, 1000, 'users', ID)],
  ['PrivateMessage.busChannel', 'Message.Private.send', message, CHANNEL],
  ['TemplateMessage.senderId', 'Message.Private.sendTemplate', template, ID],
  ['TemplateMessage.content', 'Message.Private.sendTemplate', template, receivers(1, 1000)],
  ['TemplateMessage.busChannel', 'Message.Private.sendTemplate', template, CHANNEL],
  ['SentMessage.senderId', 'Message.Private.recall', sent, ID],
  ['SentMessage.targetId', 'Message.Private.recall', sent, ID],
  ['SentMessage.uId', 'Message.Private.recall', sent, text(1, undefined, 'character')],
  ['SentMessage.busChannel', 'Message.Private.recall', sent, CHANNEL],
  ['GroupMessage.senderId', 'Message.Group.send', message, ID],
  ['GroupMessage.targetId', 'Message.Group.send', message, list(1, 3, 'groups', ID)],
  ['GroupMessage.toUserId', 'Message.Group.send', message, list(1, undefined, 'user', ID)],
  ['GroupMessage.busChannel', 'Message.Group.send', message, CHANNEL],
  ['DirectedMessage.senderId', 'Message.Group.sendDirection', { ...message, toUserId: 'u' }, ID],
  [
    'DirectedMessage.targetId',
    'Message.Group.sendDirection',
    { ...message, toUserId: 'u' },
    list(1, 1, 'group', ID),
  ],
  [
    'DirectedMessage.toUserId',
    'Message.Group.sendDirection',
    message,
    list(1, undefined, 'user', ID),
  ],
  [
    'DirectedMessage.busChannel',
    'Message.Group.sendDirection',
    { ...message, toUserId: 'u' },
    CHANNEL,
  ],
  ['DiscussionMessage.senderId', 'Message.Discussion.send', message, ID],
  [
    'DiscussionMessage.targetId',
    'Message.Discussion.send',
    message,
    list(1, undefined, 'discussion', ID),
  ],
  ['ChatroomMessage.senderId', 'Message.Chatroom.send', message, ID],
  [
    'ChatroomMessage.targetId',
    'Message.Chatroom.send',
    message,
    list(1, undefined, 'chatroom', ID),
  ],
  ['ChatroomBroadcast.senderId', 'Message.Chatroom.broadcast', message, ID],
  ['SystemMessage.senderId', 'Message.System.send', message, ID],
  ['SystemMessage.targetId', 'Message.System.send', message, list(1, 100, 'users', ID)],
  ['SystemMessage.busChannel', 'Message.System.send', message, CHANNEL],
  ['SystemBroadcast.senderId', 'Message.System.broadcast', message, ID],
  ['MessagePrivateSendStatus.senderId', 'Message.Private.sendStatus', message, ID],
  [
    'MessagePrivateSendStatus.targetId',
    'Message.Private.sendStatus',
    message,
    list(1, 1000, 'users', ID),
  ],
  ['MessageGroupSendStatus.senderId', 'Message.Group.sendStatus', message, ID],
  [
    'MessageGroupSendStatus.targetId',
    'Message.Group.sendStatus',
    message,
    list(1, 3, 'groups', ID),
  ],
  ['Status.busChannel', 'Message.Group.sendStatus', message, CHANNEL],
  ['Status.objectName', 'Message.Group.sendStatus', message, text(1, 32)],
  ['MessagePrivateSendStream.senderId', 'Message.Private.sendStream', stream, ID],
  ['MessagePrivateSendStream.targetId', 'Message.Private.sendStream', stream, ID],
  ['MessageGroupSendStream.senderId', 'Message.Group.sendStream', stream, ID],
  ['MessageGroupSendStream.targetId', 'Message.Group.sendStream', stream, ID],
  ['MessagePrivateModify.senderId', 'Message.Private.modify', { ...message, uId: 'm' }, ID],
  ['MessagePrivateModify.targetId', 'Message.Private.modify', { ...message, uId: 'm' }, ID],
  ['MessagePrivateModify.uId', 'Message.Private.modify', message, text(1, undefined, 'character')],
  [
    'MessagePrivateModify.objectName',
    'Message.Private.modify',
    { ...message, uId: 'm' },
    text(1, 32),
  ],
  ['MessageGroupModify.senderId', 'Message.Group.modify', { ...message, uId: 'm' }, ID],
  ['MessageGroupModify.targetId', 'Message.Group.modify', { ...message, uId: 'm' }, ID],
  ['MessageGroupModify.uId', 'Message.Group.modify', message, text(1, undefined, 'character')],
  ['MessageGroupModify.objectName', 'Message.Group.modify', { ...message, uId: 'm' }, text(1, 32)],
  ['MessageQuery.userId', 'Message.Private.query', history, ID],
  ['MessageQuery.targetId', 'Message.Group.query', history, ID],
  ['MessageQuery.pageSize', 'Message.Chatroom.query', history, number(1, 100)],
  ['MessageQuery.busChannel', 'Message.Group.query', history, CHANNEL],
  ['SentElsewhere.senderId', 'Message.Chatroom.recall', sentElsewhere, ID],
  ['SentElsewhere.targetId', 'Message.System.recall', sentElsewhere, ID],
  ['SentElsewhere.uId', 'Message.Chatroom.recall', sentElsewhere, text(1, undefined, 'character')],
  ['SentElsewhere.busChannel', 'Message.System.recall', sentElsewhere, CHANNEL],
  ['MessageSystemOnlineBroadcast.senderId', 'Message.System.onlineBroadcast', message, ID],
  [
    'MessageSystemOnlineBroadcast.objectName',
    'Message.System.onlineBroadcast',
    message,
    text(1, 32),
  ],
  ['MessageSystemRecallBroadcast.senderId', 'Message.System.recallBroadcast', sentElsewhere, ID],
  [
    'MessageSystemRecallBroadcast.uId',
    'Message.System.recallBroadcast',
    sentElsewhere,
    text(1, undefined, 'character'),
  ],
  ['MessageHistoryClean.senderId', 'Message.History.clean', expanded, ID],
  ['MessageHistoryClean.targetId', 'Message.History.clean', { ...expanded, senderId: 's' }, ID],
  [
    'ExpandedMessage.uId',
    'Message.Expansion.remove',
    { ...expanded, extraKey: ['k'] },
    text(1, undefined, 'character'),
  ],
  ['ExpandedMessage.userId', 'Message.Expansion.remove', { ...expanded, extraKey: ['k'] }, ID],
  ['ExpandedMessage.targetId', 'Message.Expansion.remove', { ...expanded, extraKey: ['k'] }, ID],
  [
    'MessageExpansionRemove.extraKey',
    'Message.Expansion.remove',
    expanded,
    list(1, 100, 'keys', text(1, 32)),
  ],
  [
    'MessageExpansionSet.extraKeyVal',
    'Message.Expansion.set',
    expanded,
    map(1, 100, 'values', text(1, 32), text(0, 4096)),
  ],
  ['MessageExpansionGetList.uId', 'Message.Expansion.getList', {}, text(1, undefined, 'character')],
  ['MessageExpansionGetList.pageNo', 'Message.Expansion.getList', { uId: 'm' }, number(1)],
  ['MessageTranslate.text', 'Message.translate', {}, text(1, 1000)],
  ['UltraGroupMessage.senderId', 'Message.UltraGroup.send', message, ID],
  [
    'UltraGroupMessage.targetId',
    'Message.UltraGroup.send',
    message,
    list(1, 3, 'ultra groups', ID),
  ],
  ['UltraGroupMessage.busChannel', 'Message.UltraGroup.send', message, CHANNEL],
  [
    'UltraGroupMessage.toUserIds',
    'Message.UltraGroup.send',
    message,
    list(1, undefined, 'user', ID),
  ],
  ['UltraGroupMessage.objectName', 'Message.UltraGroup.send', message, text(1, 32)],
  ['MessageUltraGroupModify.targetId', 'Message.UltraGroup.modify', changed, ID],
  ['MessageUltraGroupModify.busChannel', 'Message.UltraGroup.modify', changed, CHANNEL],
  ['MessageUltraGroupModify.senderId', 'Message.UltraGroup.modify', changed, ID],
  ['MessageUltraGroupModify.uId', 'Message.UltraGroup.modify', changed, UID],
  ['MessageUltraGroupGet.targetId', 'Message.UltraGroup.get', { msgs: [{ msgUID: 'm' }] }, ID],
  [
    'MessageUltraGroupGet.busChannel',
    'Message.UltraGroup.get',
    { targetId: 'g', msgs: [{ msgUID: 'm' }] },
    CHANNEL,
  ],
  [
    'MessageUltraGroupGet.msgs',
    'Message.UltraGroup.get',
    { targetId: 'g' },
    list(1, undefined, 'message', undefined, {
      make: (length) => Array(length).fill({ msgUID: 'm' }),
    }),
  ],
  ['MessageUltraGroupRecall.senderId', 'Message.UltraGroup.recall', sent, ID],
  ['MessageUltraGroupRecall.targetId', 'Message.UltraGroup.recall', sent, ID],
  ['MessageUltraGroupRecall.busChannel', 'Message.UltraGroup.recall', sent, CHANNEL],
  ['MessageUltraGroupRecall.uId', 'Message.UltraGroup.recall', sent, UID],
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  ['targetId.id', 'Message.Private.send', (id) => ({ ...message, targetId: { id } }), ID],
  ['targetId', 'Message.Private.send', (targetId) => ({ ...message, targetId }), ID],
  [
    'content.seq',
    'Message.Private.sendStream',
    (seq) => ({ ...stream, content: { ...stream.content, seq } }),
    number(1),
  ],
  [
    'extraContent',
    'Message.Private.send',
    (key) => ({ ...message, extraContent: { [key]: 'v' } }),
    text(1, 32, 'characters in each key'),
  ],
  [
    'extraContent.k',
    'Message.Private.send',
    (k) => ({ ...message, extraContent: { k } }),
    text(0, 4096),
  ],
  [
    'extraContent',
    'Message.Private.sendStream',
    (key) => ({ ...stream, extraContent: { [key]: 'v' } }),
    text(1, 32, 'characters in each key'),
  ],
  [
    'content',
    'Message.System.sendTemplate',
    (id) => ({ ...template, content: { [id]: { data: {} } } }),
    text(1, 64, 'characters in each key'),
  ],
  [
    'msgs[1].msgUID',
    'Message.UltraGroup.get',
    (msgUID) => ({ targetId: 'g', msgs: [{ msgUID: 'm' }, { msgUID }] }),
    UID,
  ],
  [
    'msgs[0].busChannel',
    'Message.UltraGroup.get',
    (busChannel) => ({ targetId: 'g', msgs: [{ msgUID: 'm', busChannel }] }),
    CHANNEL,
  ],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = {
  'StreamChunk.seq': number(1),
  'UltraGroupMessageId.msgUID': UID,
  'UltraGroupMessageId.busChannel': CHANNEL,
};
