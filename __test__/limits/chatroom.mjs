// Limits of what the methods of `Chatroom` take.

import { ID, list, map, minute, number, text } from './kinds.mjs';

const room = { id: 'c', name: 'n' };
const entry = { id: 'c', userId: 'u', key: 'k', value: 'v' };

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
  ['ChatroomId.id', 'Chatroom.KeepAlive.add', {}, ID],
  ['ChatroomIds.id', 'Chatroom.destroy', {}, list(1, undefined, 'chatroom', ID)],
  ['ChatroomQuery.id', 'Chatroom.get', {}, ID],
  ['ChatroomQuery.count', 'Chatroom.get', { id: 'c' }, number(1, 500)],
  ['ChatroomQuery.order', 'Chatroom.get', { id: 'c' }, number(1, 2)],
  ['ChatroomIsExist.id', 'Chatroom.isExist', { members: ['u'] }, ID],
  ['ChatroomIsExist.members', 'Chatroom.isExist', { id: 'c' }, list(1, 1000, 'users', ID)],
  ['ChatroomUsers.id', 'Chatroom.Block.remove', { members: ['u'] }, ID],
  ['ChatroomUsers.members', 'Chatroom.Block.remove', { id: 'c' }, list(1, 20, 'users', ID)],
  ['TimedChatroomUsers.id', 'Chatroom.Block.add', { members: ['u'], minute: 1 }, ID],
  [
    'TimedChatroomUsers.members',
    'Chatroom.Block.add',
    { id: 'c', minute: 1 },
    list(1, 20, 'users', ID),
  ],
  ['TimedChatroomUsers.minute', 'Chatroom.Block.add', { id: 'c', members: ['u'] }, minute],
  ['Banning.members', 'Chatroom.Ban.add', { minute: 1 }, list(1, 20, 'users', ID)],
  ['Banning.minute', 'Chatroom.Ban.add', { members: ['u'] }, minute],
  ['ChatroomGagging.id', 'Chatroom.Gag.add', { members: ['u'], minute: 1 }, ID],
  ['ChatroomGagging.members', 'Chatroom.Gag.add', { id: 'c', minute: 1 }, list(1, 20, 'users', ID)],
  ['ChatroomGagging.minute', 'Chatroom.Gag.add', { id: 'c', members: ['u'] }, minute],
  ['ChatroomUngagging.id', 'Chatroom.Gag.remove', { members: ['u'] }, ID],
  ['ChatroomUngagging.members', 'Chatroom.Gag.remove', { id: 'c' }, list(1, 20, 'users', ID)],
  ['DestroySetting.id', 'Chatroom.setDestroyType', {}, ID],
  [
    'DestroySetting.destroyTime',
    'Chatroom.setDestroyType',
    { id: 'c' },
    number(60, 10080, 'minutes'),
  ],
  ['ChatroomCreateNew.whiteUserIds', 'Chatroom.createNew', { id: 'c' }, list(0, 20, 'users', ID)],
  ['ChatroomCreateNew.entryOwnerId', 'Chatroom.createNew', { id: 'c' }, ID],
  ['QueriedChatrooms.id', 'Chatroom.query', {}, list(1, 20, 'chatrooms', ID)],
  ['ChatroomUserIsExist.id', 'Chatroom.User.isExist', { userId: 'u' }, ID],
  ['ChatroomUserIsExist.userId', 'Chatroom.User.isExist', { id: 'c' }, ID],
  ['MutedChatroom.id', 'Chatroom.Mute.All.add', {}, ID],
  ['ChatroomMuteAllGetList.page', 'Chatroom.Mute.All.getList', {}, number(1)],
  ['ChatroomMuteAllGetList.size', 'Chatroom.Mute.All.getList', {}, number(1, 1000)],
  ['ChatroomEntrySet.id', 'Chatroom.Entry.set', entry, ID],
  ['ChatroomEntrySet.userId', 'Chatroom.Entry.set', entry, ID],
  ['ChatroomEntrySet.key', 'Chatroom.Entry.set', entry, text(1, 128)],
  ['ChatroomEntrySet.value', 'Chatroom.Entry.set', entry, text(0, 4096)],
  ['ChatroomEntryBatchSet.id', 'Chatroom.Entry.batchSet', { ...entry, entryInfo: { k: 'v' } }, ID],
  [
    'ChatroomEntryBatchSet.userId',
    'Chatroom.Entry.batchSet',
    { ...entry, entryInfo: { k: 'v' } },
    ID,
  ],
  [
    'ChatroomEntryBatchSet.entryInfo',
    'Chatroom.Entry.batchSet',
    entry,
    map(1, 20, 'attributes', text(1, 128), text(0, 4096)),
  ],
  ['ChatroomEntryRemove.id', 'Chatroom.Entry.remove', entry, ID],
  ['ChatroomEntryRemove.userId', 'Chatroom.Entry.remove', entry, ID],
  ['ChatroomEntryRemove.key', 'Chatroom.Entry.remove', entry, text(1, 128)],
  ['ChatroomEntryBatchRemove.id', 'Chatroom.Entry.batchRemove', { ...entry, entryKeys: ['k'] }, ID],
  [
    'ChatroomEntryBatchRemove.userId',
    'Chatroom.Entry.batchRemove',
    { ...entry, entryKeys: ['k'] },
    ID,
  ],
  [
    'ChatroomEntryBatchRemove.entryKeys',
    'Chatroom.Entry.batchRemove',
    entry,
    list(1, 20, 'attributes', text(1, 128)),
  ],
  ['ChatroomEntryGetList.id', 'Chatroom.Entry.getList', {}, ID],
  [
    'ChatroomEntryGetList.keys',
    'Chatroom.Entry.getList',
    { id: 'c' },
    list(0, 100, 'attributes', text(1, 128)),
  ],
  [
    'LowPriorityMessageTypes.msgs',
    'Chatroom.Demotion.add',
    {},
    list(0, 20, 'types', text(1, undefined, 'character')),
  ],
  [
    'WhitelistedMessageTypes.msgs',
    'Chatroom.Whitelist.Message.add',
    {},
    list(1, 20, 'types', text(1, undefined, 'character')),
  ],
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  ['chatrooms[1].id', 'Chatroom.create', (id) => [room, { ...room, id }], ID],
  [
    'chatrooms',
    'Chatroom.create',
    (rooms) => rooms,
    list(1, undefined, 'chatroom', undefined, {
      make: (length) => Array(length).fill(room),
    }),
  ],
  [
    'entryInfo',
    'Chatroom.createNew',
    (key) => ({ id: 'c', entryInfo: { [key]: 'v' } }),
    text(1, 128, 'characters in each key'),
  ],
  ['entryInfo.k', 'Chatroom.createNew', (k) => ({ id: 'c', entryInfo: { k } }), text(0, 4096)],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = { 'NewChatroom.id': ID };
