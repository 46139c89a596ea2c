// Each limit that the types tell of an input, held on both sides: what is beyond is not sent.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { call } from './app.mjs';
import { setUp } from './setup.mjs';

const types = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');

const { emulator, connect } = await setUp();
const client = connect({ maxRetries: 0 });

/** It was sent; whether the service accepts it does not matter here. */
async function isSent(method, input) {
  await call(client, method, input).catch((error) =>
    assert.ok(error instanceof RongCloud.APIError, error),
  );
  assert.equal(emulator.requests.length, 1);
  emulator.reset();
}

async function isRefused(method, input, field, code, words) {
  const expected = { name: 'ValidationError', field, code };
  await assert.rejects(call(client, method, input), (error) => {
    assert.deepEqual({ name: error.name, field: error.field, code: error.code }, expected);
    assert.ok(error.message.startsWith(`${field} must `), error.message);
    assert.ok(error.message.includes(words), `${error.message} does not say ${words}`);
    return true;
  });
  assert.equal(emulator.requests.length, 0, 'nothing is sent');
}

const span = (least, most) =>
  least === most ? `${least}` : `${least}${least < 0 ? ' to ' : '-'}${most}`;

/** The limit as an error words it, and as the types do at the start of a sentence. */
const told = ({ least, most, unit }) =>
  most === undefined
    ? [`at least ${least} ${unit}`, `At least ${least} ${unit}`]
    : [`${span(least, most)} ${unit}`];

const text = (least, most, unit = 'characters') => ({
  least,
  most,
  unit,
  code: '20003',
  // A character of the second kind has three bytes.
  make: (length) => (unit.startsWith('byte') ? 'x' : '马').repeat(length),
});
const ID = text(1, 64);
const CHANNEL = text(1, 20);
const UID = text(1, undefined, 'character');

/** A list, and the limit of each of its items. */
const list = (least, most, unit, each, more) => ({
  least,
  most,
  unit,
  each,
  code: '20003',
  make: (length) => Array.from({ length }, (_, index) => `item${index}`),
  ...more,
});
/** An object of any keys, and the limits of the keys and of the values. */
const map = (least, most, unit, keys, each) =>
  list(least, most, unit, each, {
    keys,
    make: (length) => Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, 'v'])),
  });
const number = (least, most, unit = '') => ({
  least,
  most,
  unit,
  code: '20004',
  make: (value) => value,
});

const content = {};
const message = { senderId: 's', targetId: 't', objectName: 'RC:TxtMsg', content };
const sent = { senderId: 's', targetId: 't', uId: 'm', sentTime: 1 };
const { sentTime: _, ...sentElsewhere } = sent;
const history = { userId: 'u', targetId: 't', startTime: 2, endTime: 1, includeStart: true };
const expanded = { uId: 'm', userId: 'u', type: 'GROUP', targetId: 'g' };
const stream = { senderId: 's', targetId: 't', content: { content: 'c', seq: 1, complete: true } };
const profile = { id: 'u', name: 'n', portrait: 'p' };
const template = {
  senderId: 's',
  objectName: 'RC:TxtMsg',
  template: {},
  content: { u: { data: {} } },
};
const conversation = { type: 'PRIVATE', userId: 'u', targetId: 't' };
const tag = { tagId: 't', tagName: 'n' };
const receivers = (least, most) =>
  list(least, most, 'receivers', undefined, {
    make: (length) =>
      Object.fromEntries(Array.from({ length }, (_, index) => [`u${index}`, { data: {} }])),
  });
const room = { id: 'c', name: 'n' };
const entry = { id: 'c', userId: 'u', key: 'k', value: 'v' };
const ultraGroup = { id: 'g', name: 'n', userId: 'u' };
const channel = { id: 'g', busChannel: 'c' };
const userGroup = { userGroupId: 'a' };
const changed = { senderId: 's', targetId: 'g', uId: 'm', content };
const expandedInChannel = { uId: 'm', userId: 'u', id: 'g', extraKey: ['k'] };
const userGroups = list(1, undefined, 'user group', text(1, undefined, 'character'));
const twentyMembers = list(1, 20, 'members', ID);
const question = { agentId: 'agent', query: 'q' };
/** A part of what an agent is made of. */
const agentConfig = (part, name) => (value) => ({
  id: 'agent',
  agentConfig: { [part]: { [name]: value } },
});
const modelOption = (name) => (value) => agentConfig('model', 'options')({ [name]: value });
const minute = number(1, 43200, 'minutes');
const minuteOrGood = number(0, 43200, 'minutes');
const page = number(1);
const users = (most) => list(1, most, 'users', ID);
const members = (most) => list(1, most, 'members', ID);
const remarks = list(1, 100, 'users', undefined, {
  make: (length) => Array(length).fill({ id: 'v', remark: 'r' }),
});
const extFields = (most) => map(1, most, 'fields', text(1, 32), text(0, 256));
const friend = { id: 'u', targetId: 'v' };
const proxyChat = { id: 'u', targetIds: ['v'], botUserId: 'b' };
const hosted = { id: 'g', name: 'n', owner: 'u' };
const member = { id: 'g', userId: 'u' };
/** What a profile of a user has, and one of a group. */
const profileFields = [
  ['uniqueId', text(0, 32)],
  ['name', text(0, 64)],
  ['portraitUri', text(0, 1024)],
  ['email', text(0, 128)],
  ['birthday', text(0, 32)],
  ['location', text(0, 32)],
  ['role', number(0, 100)],
  ['level', number(0, 100)],
];
const groupProfileFields = [
  ['introduction', text(0, 512)],
  ['announcement', text(0, 1024)],
  ['portraitUrl', text(0, 128)],
];

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
const limits = [
  ['UserProfile.id', 'User.register', profile, text(1, undefined, 'byte')],
  ['UserProfile.name', 'User.register', profile, text(1, 128, 'bytes')],
  ['UserProfile.portrait', 'User.register', profile, text(1, 1024, 'bytes')],
  ['UserId.id', 'User.get', {}, text(1, undefined, 'byte')],
  ['Block.id', 'User.Block.add', { minute: 1 }, text(1, undefined, 'byte')],
  ['Block.minute', 'User.Block.add', { id: 'u' }, minute],
  ['Blacklisting.id', 'User.Blacklist.add', { blacklist: ['v'] }, text(1, undefined, 'byte')],
  ['Blacklisting.blacklist', 'User.Blacklist.add', { id: 'u' }, list(0, 20, 'users', ID)],
  ['BlacklistOwner.id', 'User.Blacklist.getList', {}, { ...ID, words: '1-64 characters each' }],
  ['BlacklistOwner.size', 'User.Blacklist.getList', { id: 'u' }, number(1, 1000)],
  ['UserTags.id', 'User.Tag.set', { tags: ['t'] }, ID],
  ['UserTags.tags', 'User.Tag.set', { id: 'u' }, list(0, 20, 'tags', text(1, 40, 'bytes'))],
  ['SharedTags.users', 'User.Tag.batchSet', { tags: ['t'] }, list(1, 1000, 'users', ID)],
  [
    'SharedTags.tags',
    'User.Tag.batchSet',
    { users: ['u'] },
    list(0, 20, 'tags', text(1, 40, 'bytes')),
  ],
  ['TaggedUsers.users', 'User.Tag.batchRemove', {}, list(1, 1000, 'users', ID)],
  ['MuteEverywhere.members', 'User.MuteGroups.add', { minute: 1 }, list(1, 20, 'users', ID)],
  ['MuteEverywhere.minute', 'User.MuteGroups.add', { members: ['u'] }, minuteOrGood],
  ['UnmuteEverywhere.members', 'User.MuteGroups.remove', {}, list(1, 20, 'users', ID)],
  ['Paging.page', 'User.Block.getList', {}, number(1)],
  ['UserProfileSet.id', 'User.Profile.set', {}, ID],
  ['UserProfileSet.userExtProfile', 'User.Profile.set', { id: 'u' }, extFields(20)],
  ['UserProfileClean.users', 'User.Profile.clean', {}, users(20)],
  ['UserProfileGet.users', 'User.Profile.get', {}, users(100)],
  ['UserProfileGetList.page', 'User.Profile.getList', {}, page],
  ['UserProfileGetList.size', 'User.Profile.getList', {}, number(1, 100)],
  ['UserTokenExpire.users', 'User.Token.expire', { time: 1 }, users(20)],
  ['UserDeactivate.users', 'User.deactivate', {}, users(100)],
  ['UserReactivate.users', 'User.reactivate', {}, users(100)],
  ['UserDeactivatedGetList.pageNo', 'User.Deactivated.getList', {}, page],
  ['UserDeactivatedGetList.pageSize', 'User.Deactivated.getList', {}, number(1, 50)],
  ['UserGetList.page', 'User.getList', {}, page],
  ['UserGetList.pageSize', 'User.getList', {}, number(1, 100)],
  ['UserRemove.users', 'User.remove', {}, users(100)],
  ['UserGroupGetList.id', 'User.Group.getList', {}, ID],
  ['UserGroupGetList.size', 'User.Group.getList', { id: 'u', page: 1 }, number(1, 1000)],
  ['Whitelisting.id', 'User.Whitelist.add', { whitelist: 'v' }, ID],
  ['Whitelisting.whitelist', 'User.Whitelist.add', { id: 'u' }, users(20)],
  ['UserWhitelistGetList.id', 'User.Whitelist.getList', {}, ID],
  ['UserWhitelistGetList.size', 'User.Whitelist.getList', { id: 'u' }, number(1, 1000)],
  ['UserWhiteSettingSet.users', 'User.WhiteSetting.set', { whiteSetting: 1 }, users(20)],
  ['UserWhiteSettingGet.users', 'User.WhiteSetting.get', {}, users(20)],
  ['UserChatBanSet.users', 'User.ChatBan.set', { state: 1 }, users(1000)],
  ['UserChatBanGetList.num', 'User.ChatBan.getList', {}, number(1, 200)],
  ['UserRemarkSet.id', 'User.Remark.set', { remarks: [{ id: 'v', remark: 'r' }] }, ID],
  ['UserRemarkSet.remarks', 'User.Remark.set', { id: 'u' }, remarks],
  ['UserRemarkRemove.id', 'User.Remark.remove', { targetId: 'v' }, ID],
  ['UserRemarkRemove.targetId', 'User.Remark.remove', { id: 'u' }, ID],
  ['UserRemarkGetList.id', 'User.Remark.getList', {}, ID],
  ['UserRemarkGetList.page', 'User.Remark.getList', { id: 'u' }, page],
  ['UserRemarkGetList.size', 'User.Remark.getList', { id: 'u' }, number(1, 50)],
  [
    'UserBlockPushPeriodSet.id',
    'User.BlockPushPeriod.set',
    { startTime: '22:30:00', period: 1 },
    ID,
  ],
  [
    'UserBlockPushPeriodSet.period',
    'User.BlockPushPeriod.set',
    { id: 'u', startTime: '22:30:00' },
    number(0, 1439, 'minutes'),
  ],
  ['UserProxyChatStart.id', 'User.ProxyChat.start', proxyChat, ID],
  ['UserProxyChatStart.targetIds', 'User.ProxyChat.start', proxyChat, users(50)],
  ['UserProxyChatStart.botUserId', 'User.ProxyChat.start', proxyChat, ID],
  [
    'UserProxyChatStart.metadata',
    'User.ProxyChat.start',
    proxyChat,
    map(0, 32, 'texts', text(1, 32), text(0, 512)),
  ],
  ['UserProxyChatGetList.id', 'User.ProxyChat.getList', {}, ID],
  ['UserProxyChatGetList.page', 'User.ProxyChat.getList', {}, page],
  ['UserProxyChatGetList.size', 'User.ProxyChat.getList', {}, number(1)],

  ['FriendAdd.id', 'Friend.add', friend, ID],
  ['FriendAdd.targetId', 'Friend.add', friend, ID],
  ['FriendAdd.extra', 'Friend.add', friend, text(0, 128)],
  ['FriendRemove.id', 'Friend.remove', { targetIds: 'v' }, ID],
  ['FriendRemove.targetIds', 'Friend.remove', { id: 'u' }, list(1, 100, 'friends', ID)],
  ['FriendGetList.id', 'Friend.getList', {}, ID],
  ['FriendGetList.size', 'Friend.getList', { id: 'u' }, number(1, 100)],
  ['FriendCheck.id', 'Friend.check', { targetIds: 'v' }, ID],
  ['FriendCheck.targetIds', 'Friend.check', { id: 'u' }, users(100)],
  ['FriendProfileSet.id', 'Friend.Profile.set', friend, ID],
  ['FriendProfileSet.targetId', 'Friend.Profile.set', friend, ID],
  ['FriendProfileSet.remarkName', 'Friend.Profile.set', friend, text(0, 64)],
  ['FriendProfileSet.friendExtProfile', 'Friend.Profile.set', friend, extFields(10)],
  ['FriendPermissionSet.users', 'Friend.Permission.set', { permissionType: 1 }, users(100)],
  ['FriendPermissionGet.users', 'Friend.Permission.get', {}, users(100)],

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

  ['UserGroups.id', 'Group.sync', { groups: [] }, ID],
  ['NewGroup.id', 'Group.create', { name: 'n', members: ['u'] }, ID],
  ['NewGroup.name', 'Group.create', { id: 'g', members: ['u'] }, ID],
  ['NewGroup.members', 'Group.create', { id: 'g', name: 'n' }, list(1, 1000, 'members', ID)],
  ['Joining.id', 'Group.join', { member: 'u' }, ID],
  ['Joining.member', 'Group.join', { id: 'g' }, members(1000)],
  ['Invitation.id', 'Group.invite', { members: ['u'] }, ID],
  ['Invitation.members', 'Group.invite', { id: 'g' }, list(1, 1000, 'members', ID)],
  ['Leaving.id', 'Group.quit', { member: 'u' }, ID],
  ['Leaving.member', 'Group.quit', { id: 'g' }, members(1000)],
  ['Expulsion.id', 'Group.kick', { members: ['u'] }, ID],
  ['Expulsion.members', 'Group.kick', { id: 'g' }, list(1, 1000, 'members', ID)],
  ['GroupName.id', 'Group.update', { name: 'n' }, ID],
  ['GroupName.name', 'Group.update', { id: 'g' }, ID],
  ['GroupId.id', 'Group.get', {}, ID],
  ['Gagging.id', 'Group.Gag.add', { members: ['u'], minute: 1 }, ID],
  ['Gagging.members', 'Group.Gag.add', { id: 'g', minute: 1 }, list(1, 20, 'members', ID)],
  ['Gagging.minute', 'Group.Gag.add', { id: 'g', members: ['u'] }, minuteOrGood],
  ['Ungagging.id', 'Group.Gag.remove', { members: ['u'] }, ID],
  ['Ungagging.members', 'Group.Gag.remove', { id: 'g' }, list(1, 20, 'members', ID)],
  ['Muting.id', 'Group.Mute.Member.add', { members: ['u'], minute: 1 }, ID],
  ['Muting.members', 'Group.Mute.Member.add', { id: 'g', minute: 1 }, list(1, 20, 'members', ID)],
  ['Muting.minute', 'Group.Mute.Member.add', { id: 'g', members: ['u'] }, minuteOrGood],
  ['Exempted.id', 'Group.Mute.Whitelist.add', { members: ['u'] }, ID],
  ['Exempted.members', 'Group.Mute.Whitelist.add', { id: 'g' }, list(1, 20, 'members', ID)],
  ['WholeGroups.groups', 'Group.Mute.All.add', {}, list(1, 20, 'groups', ID)],
  ['GroupMuteAllGetList.groups', 'Group.Mute.All.getList', {}, list(1, 20, 'groups', ID)],
  ['GroupMuteAllGetList.page', 'Group.Mute.All.getList', {}, page],
  ['GroupChange.senderId', 'Group.update', { id: 'g', name: 'n' }, ID],
  ['GroupRemarkSet.userId', 'Group.Remark.set', { id: 'g', remark: 'r' }, ID],
  ['GroupRemarkSet.id', 'Group.Remark.set', { userId: 'u', remark: 'r' }, ID],
  ['RemarkedMember.userId', 'Group.Remark.get', { id: 'g' }, ID],
  ['RemarkedMember.id', 'Group.Remark.remove', { userId: 'u' }, ID],

  ['EntrustedGroupCreate.id', 'EntrustedGroup.create', hosted, ID],
  ['EntrustedGroupCreate.name', 'EntrustedGroup.create', hosted, ID],
  ['EntrustedGroupCreate.owner', 'EntrustedGroup.create', hosted, ID],
  ['EntrustedGroupCreate.members', 'EntrustedGroup.create', hosted, list(0, 30, 'users', ID)],
  ['HostedGroupSettings.groupExtProfile', 'EntrustedGroup.create', hosted, extFields(10)],
  ['EntrustedGroupImport.id', 'EntrustedGroup.import', hosted, ID],
  ['EntrustedGroupImport.name', 'EntrustedGroup.import', hosted, ID],
  ['EntrustedGroupImport.owner', 'EntrustedGroup.import', hosted, ID],
  ['EntrustedGroupUpdate.id', 'EntrustedGroup.update', {}, ID],
  ['EntrustedGroupUpdate.name', 'EntrustedGroup.update', { id: 'g' }, ID],
  ['EntrustedGroupGet.ids', 'EntrustedGroup.get', {}, list(1, 50, 'groups', ID)],
  ['EntrustedGroupGetList.size', 'EntrustedGroup.getList', {}, number(1, 1000)],
  ['EntrustedGroupJoin.id', 'EntrustedGroup.join', { members: 'u' }, ID],
  ['EntrustedGroupJoin.members', 'EntrustedGroup.join', { id: 'g' }, members(100)],
  ['EntrustedGroupQuit.id', 'EntrustedGroup.quit', { members: 'u' }, ID],
  ['EntrustedGroupQuit.members', 'EntrustedGroup.quit', { id: 'g' }, members(100)],
  ['EntrustedGroupTransferOwner.id', 'EntrustedGroup.transferOwner', { newOwner: 'u' }, ID],
  ['EntrustedGroupTransferOwner.newOwner', 'EntrustedGroup.transferOwner', { id: 'g' }, ID],
  ['GroupManagers.id', 'EntrustedGroup.Manager.remove', { members: 'u' }, ID],
  ['GroupManagers.members', 'EntrustedGroup.Manager.add', { id: 'g' }, members(10)],
  ['EntrustedGroupMemberGetList.id', 'EntrustedGroup.Member.getList', {}, ID],
  [
    'EntrustedGroupMemberGetList.size',
    'EntrustedGroup.Member.getList',
    { id: 'g' },
    number(1, 100),
  ],
  ['EntrustedGroupMemberGet.id', 'EntrustedGroup.Member.get', { members: 'u' }, ID],
  ['EntrustedGroupMemberGet.members', 'EntrustedGroup.Member.get', { id: 'g' }, members(100)],
  ['EntrustedGroupMemberSet.id', 'EntrustedGroup.Member.set', { userId: 'u', nickname: 'n' }, ID],
  ['EntrustedGroupMemberSet.userId', 'EntrustedGroup.Member.set', { id: 'g', nickname: 'n' }, ID],
  ['EntrustedGroupMemberSet.nickname', 'EntrustedGroup.Member.set', member, text(0, 64)],
  [
    'EntrustedGroupMemberSet.extra',
    'EntrustedGroup.Member.set',
    { ...member, nickname: 'n' },
    text(0, 128),
  ],
  ['EntrustedGroupMemberKick.id', 'EntrustedGroup.Member.kick', { members: 'u' }, ID],
  ['EntrustedGroupMemberKick.members', 'EntrustedGroup.Member.kick', { id: 'g' }, members(100)],
  ['EntrustedGroupMemberKickAll.userId', 'EntrustedGroup.Member.kickAll', {}, ID],
  ['Following.id', 'EntrustedGroup.Member.follow', { userId: 'u', members: 'v' }, ID],
  ['Following.userId', 'EntrustedGroup.Member.unfollow', { id: 'g', members: 'v' }, ID],
  ['Following.members', 'EntrustedGroup.Member.follow', member, members(100)],
  ['HostedMember.id', 'EntrustedGroup.Member.getFollowed', { userId: 'u' }, ID],
  ['HostedMember.userId', 'EntrustedGroup.RemarkName.get', { id: 'g' }, ID],
  [
    'EntrustedGroupRemarkNameSet.id',
    'EntrustedGroup.RemarkName.set',
    { userId: 'u', remarkName: 'n' },
    ID,
  ],
  [
    'EntrustedGroupRemarkNameSet.userId',
    'EntrustedGroup.RemarkName.set',
    { id: 'g', remarkName: 'n' },
    ID,
  ],
  ['EntrustedGroupRemarkNameSet.remarkName', 'EntrustedGroup.RemarkName.set', member, ID],
  ['EntrustedGroupJoinedGetList.userId', 'EntrustedGroup.Joined.getList', {}, ID],
  [
    'EntrustedGroupJoinedGetList.role',
    'EntrustedGroup.Joined.getList',
    { userId: 'u' },
    number(0, 3),
  ],
  [
    'EntrustedGroupJoinedGetList.size',
    'EntrustedGroup.Joined.getList',
    { userId: 'u' },
    number(1, 100),
  ],

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

  ['UltraGroupCreate.userId', 'UltraGroup.create', ultraGroup, ID],
  ['UltraGroupCreate.id', 'UltraGroup.create', ultraGroup, ID],
  ['UltraGroupUpdate.id', 'UltraGroup.update', ultraGroup, ID],
  ['UltraGroupDismiss.id', 'UltraGroup.dismiss', {}, ID],
  ['UltraGroupMembership.id', 'UltraGroup.join', { userId: 'u' }, ID],
  ['UltraGroupMembership.userId', 'UltraGroup.join', { id: 'g' }, ID],
  ['UltraGroupGetList.id', 'UltraGroup.getList', {}, ID],
  ['UltraGroupGetList.page', 'UltraGroup.getList', { id: 'u' }, number(1)],
  ['UltraGroupGetList.size', 'UltraGroup.getList', { id: 'u' }, number(1)],
  ['UltraGroupMemberGetList.id', 'UltraGroup.Member.getList', {}, ID],
  ['UltraGroupMemberGetList.page', 'UltraGroup.Member.getList', { id: 'g' }, number(1)],
  ['UltraGroupMemberGetList.size', 'UltraGroup.Member.getList', { id: 'g' }, number(1)],
  ['UltraGroupScope.id', 'UltraGroup.Mute.All.get', {}, ID],
  ['UltraGroupScope.busChannel', 'UltraGroup.Mute.All.get', { id: 'g' }, text(0, 20)],
  ['UltraGroupMembers.members', 'UltraGroup.Mute.Member.add', { id: 'g' }, twentyMembers],
  ['UltraGroupPaging.page', 'UltraGroup.Mute.Member.getList', { id: 'g' }, number(1)],
  ['UltraGroupPaging.pageSize', 'UltraGroup.Mute.Member.getList', { id: 'g' }, number(1)],
  ['UltraGroupChannelId.id', 'UltraGroup.Channel.remove', channel, ID],
  ['UltraGroupChannelId.busChannel', 'UltraGroup.Channel.remove', channel, text(1, 20)],
  ['UltraGroupChannelGetList.id', 'UltraGroup.Channel.getList', {}, ID],
  ['UltraGroupChannelGetList.page', 'UltraGroup.Channel.getList', { id: 'g' }, number(1)],
  ['UltraGroupChannelGetList.limit', 'UltraGroup.Channel.getList', { id: 'g' }, number(1)],
  ['UltraGroupChannelGetList.size', 'UltraGroup.Channel.getList', { id: 'g' }, number(1)],
  ['UltraGroupChannelMembers.members', 'UltraGroup.Channel.Member.add', channel, twentyMembers],
  [
    'UltraGroupChannelUserGroups.userGroups',
    'UltraGroup.Channel.UserGroup.bind',
    channel,
    userGroups,
  ],
  ['UltraGroupUserGroupAdd.id', 'UltraGroup.UserGroup.add', { userGroups: [userGroup] }, ID],
  [
    'UltraGroupUserGroupAdd.userGroups',
    'UltraGroup.UserGroup.add',
    { id: 'g' },
    list(1, undefined, 'user group', undefined, {
      make: (length) => Array(length).fill(userGroup),
    }),
  ],
  ['UltraGroupUserGroupRemove.id', 'UltraGroup.UserGroup.remove', { userGroups: ['a'] }, ID],
  ['UltraGroupUserGroupRemove.userGroups', 'UltraGroup.UserGroup.remove', { id: 'g' }, userGroups],
  ['UltraGroupUserGroupGetList.id', 'UltraGroup.UserGroup.getList', {}, ID],
  ['UserGroupPaging.page', 'UltraGroup.UserGroup.getList', { id: 'g' }, number(1)],
  ['UserGroupPaging.pageSize', 'UltraGroup.UserGroup.getList', { id: 'g' }, number(1, 50)],
  ['UltraGroupUserGroupId.id', 'UltraGroup.UserGroup.getChannels', userGroup, ID],
  [
    'UltraGroupUserGroupId.userGroupId',
    'UltraGroup.UserGroup.getChannels',
    { id: 'g' },
    text(1, undefined, 'character'),
  ],
  [
    'UltraGroupUserGroupMembers.members',
    'UltraGroup.UserGroup.Member.add',
    { id: 'g', ...userGroup },
    twentyMembers,
  ],
  ['ExpandedUltraGroupMessage.uId', 'UltraGroup.Expansion.remove', expandedInChannel, UID],
  ['ExpandedUltraGroupMessage.userId', 'UltraGroup.Expansion.remove', expandedInChannel, ID],
  ['ExpandedUltraGroupMessage.id', 'UltraGroup.Expansion.remove', expandedInChannel, ID],
  [
    'ExpandedUltraGroupMessage.busChannel',
    'UltraGroup.Expansion.remove',
    expandedInChannel,
    CHANNEL,
  ],
  [
    'UltraGroupExpansionRemove.extraKey',
    'UltraGroup.Expansion.remove',
    expandedInChannel,
    list(1, 100, 'keys', text(1, 32)),
  ],
  [
    'UltraGroupExpansionSet.extraKeyVal',
    'UltraGroup.Expansion.set',
    expandedInChannel,
    map(1, 20, 'values', text(1, 32), text(0, 4096)),
  ],
  ['UltraGroupExpansionGetList.uId', 'UltraGroup.Expansion.getList', { id: 'g' }, UID],
  ['UltraGroupExpansionGetList.id', 'UltraGroup.Expansion.getList', { uId: 'm' }, ID],
  [
    'UltraGroupExpansionGetList.busChannel',
    'UltraGroup.Expansion.getList',
    { id: 'g', uId: 'm' },
    CHANNEL,
  ],
  [
    'UltraGroupExpansionGetList.pageNo',
    'UltraGroup.Expansion.getList',
    { id: 'g', uId: 'm' },
    number(1),
  ],
  [
    'UltraGroupHistoryQuery.senderId',
    'UltraGroup.History.query',
    { ...channel, startTime: 1, endTime: 2 },
    ID,
  ],
  [
    'UltraGroupHistoryQuery.pageSize',
    'UltraGroup.History.query',
    { ...channel, startTime: 1, endTime: 2 },
    number(1, 100),
  ],
  ['UltraGroupHistoryQueryByMessage.uId', 'UltraGroup.History.queryByMessage', channel, UID],
  [
    'UltraGroupHistoryQueryByMessage.prevNum',
    'UltraGroup.History.queryByMessage',
    { ...channel, uId: 'm' },
    number(0, 50),
  ],
  [
    'UltraGroupHistoryQueryByMessage.lastNum',
    'UltraGroup.History.queryByMessage',
    { ...channel, uId: 'm' },
    number(0, 50),
  ],

  ['UserConversation.userId', 'Conversation.mute', conversation, ID],
  ['UserConversation.targetId', 'Conversation.mute', conversation, ID],
  ['UserConversation.busChannel', 'Conversation.mute', conversation, CHANNEL],
  ['ListedConversation.userId', 'Conversation.Attribute.get', conversation, ID],
  ['ListedConversation.targetId', 'Conversation.setTop', { ...conversation, setTop: true }, ID],
  ['ConversationsOfType.userId', 'Conversation.TypeNotification.get', conversation, ID],
  ['ConversationTagSet.userId', 'Conversation.Tag.set', { tags: [tag] }, ID],
  [
    'ConversationTagSet.tags',
    'Conversation.Tag.set',
    { userId: 'u' },
    list(1, 20, 'tags', undefined, { make: (length) => Array(length).fill(tag) }),
  ],
  ['ConversationTagRemove.userId', 'Conversation.Tag.remove', { tags: ['t'] }, ID],
  [
    'ConversationTagRemove.tags',
    'Conversation.Tag.remove',
    { userId: 'u' },
    list(1, undefined, 'tag', text(1, undefined, 'character')),
  ],
  ['ConversationTagGetList.userId', 'Conversation.Tag.getList', {}, ID],
  ['TagOfUser.userId', 'Conversation.Tag.Conversation.getList', { tagId: 't' }, ID],
  [
    'TagOfUser.tagId',
    'Conversation.Tag.Conversation.getList',
    { userId: 'u' },
    text(1, undefined, 'character'),
  ],
  [
    'TaggedConversations.conversations',
    'Conversation.Tag.Conversation.add',
    { userId: 'u', tagId: 't' },
    list(1, 100, 'conversations', undefined, {
      make: (length) => Array(length).fill(conversation),
    }),
  ],
  ['SensitiveWord.type', 'Sensitive.add', { keyword: 'w' }, number(0, 1)],
  ['SensitiveWord.keyword', 'Sensitive.add', {}, ID],
  ['SensitiveWord.replace', 'Sensitive.add', { keyword: 'w' }, text(0, 64)],
  ['SensitiveWords.keywords', 'Sensitive.remove', {}, list(1, undefined, 'word', ID)],
  ['WordFilter.type', 'Sensitive.getList', {}, number(0, 2)],
  [
    'SensitiveBatchAdd.words',
    'Sensitive.batchAdd',
    {},
    list(1, 50, 'words', undefined, { make: (length) => Array(length).fill({ keyword: 'w' }) }),
  ],
  ['OneWord.keyword', 'Sensitive.removeOne', {}, text(1, 32)],
  [
    'PushUser.users',
    'Push.user',
    { notification: { pushContent: 'c' } },
    list(1, 100, 'users', ID),
  ],

  ['BotCreate.id', 'Bot.create', { name: 'n' }, ID],
  ['BotCreate.name', 'Bot.create', { id: 'b' }, text(1, 128)],
  ['BotUpdate.id', 'Bot.update', {}, ID],
  ['BotUpdate.name', 'Bot.update', { id: 'b' }, text(1, 128)],
  ['BotSettings.type', 'Bot.update', { id: 'b' }, text(0, 128)],
  ['BotSettings.profileUrl', 'Bot.update', { id: 'b' }, text(0, 256)],
  [
    'BotSettings.metadata',
    'Bot.update',
    { id: 'b' },
    map(0, 16, 'texts', text(1, 32), text(0, 128)),
  ],
  ['BotRemove.id', 'Bot.remove', {}, ID],
  ['BotGet.ids', 'Bot.get', {}, list(1, 20, 'bots', ID)],
  ['BotGetList.page', 'Bot.getList', {}, number(1)],
  ['BotGetList.pageSize', 'Bot.getList', {}, number(1)],
  ['IntegrationOfBot.id', 'Bot.Integration.create', { type: 'webhook' }, ID],
  ['BotIntegrationRemove.id', 'Bot.Integration.remove', { type: 'webhook' }, ID],
  ['AgentCreate.id', 'Agent.create', { name: 'name' }, ID],
  ['AgentCreate.name', 'Agent.create', { id: 'agent' }, text(2, 128)],
  ['AgentUpdate.id', 'Agent.update', {}, ID],
  ['AgentUpdate.name', 'Agent.update', { id: 'agent' }, text(2, 128)],
  ['AgentSettings.description', 'Agent.update', { id: 'agent' }, text(0, 256)],
  ['AgentId.id', 'Agent.get', {}, ID],
  ['AgentGetList.page', 'Agent.getList', {}, number(1)],
  ['AgentGetList.size', 'Agent.getList', {}, number(1)],
  ['AgentChat.agentId', 'Agent.chat', { query: 'q' }, ID],
  ['AgentChat.query', 'Agent.chat', { agentId: 'agent' }, text(1, 10000)],
  ['AgentChat.conversationId', 'Agent.chat', question, text(0, 64)],
  [
    'AgentChat.variables',
    'Agent.chat',
    question,
    map(0, 16, 'variables', text(1, 32), text(0, 128)),
  ],
];

/** The names of a nested field, a method, the input around it, and the limit. */
const deeper = [
  ['groups[0].id', 'Group.sync', (id) => ({ id: 'u', groups: [{ id, name: 'n' }] }), ID],
  ['chatrooms[1].id', 'Chatroom.create', (id) => [room, { ...room, id }], ID],
  [
    'userGroups[1].userGroupId',
    'UltraGroup.UserGroup.add',
    (userGroupId) => ({ id: 'g', userGroups: [userGroup, { userGroupId }] }),
    text(1, undefined, 'character'),
  ],
  [
    'chatrooms',
    'Chatroom.create',
    (rooms) => rooms,
    list(1, undefined, 'chatroom', undefined, {
      make: (length) => Array(length).fill(room),
    }),
  ],
  ['users', 'User.Tag.getList', (users) => users, list(1, 50, 'users')],
  ['users[1].id', 'User.Tag.getList', (id) => ['u', { id }], ID],
  ['blacklist[1].id', 'User.Blacklist.add', (id) => ({ id: 'u', blacklist: ['v', { id }] }), ID],
  ['remarks[0].id', 'User.Remark.set', (id) => ({ id: 'u', remarks: [{ id, remark: 'r' }] }), ID],
  ...profileFields.map(([name, limit]) => [
    `userProfile.${name}`,
    'User.Profile.set',
    (value) => ({ id: 'u', userProfile: { [name]: value } }),
    limit,
  ]),
  ...groupProfileFields.map(([name, limit]) => [
    `groupProfile.${name}`,
    'EntrustedGroup.create',
    (value) => ({ ...hosted, groupProfile: { [name]: value } }),
    limit,
  ]),
  [
    'groupProfile.name',
    'EntrustedGroup.update',
    (name) => ({ id: 'g', groupProfile: { name } }),
    ID,
  ],
  ['member.id', 'Group.join', (id) => ({ id: 'g', member: { id } }), ID],
  ['targetId.id', 'Message.Private.send', (id) => ({ ...message, targetId: { id } }), ID],
  ['targetId', 'Message.Private.send', (targetId) => ({ ...message, targetId }), ID],
  [
    'entryInfo',
    'Chatroom.createNew',
    (key) => ({ id: 'c', entryInfo: { [key]: 'v' } }),
    text(1, 128, 'characters in each key'),
  ],
  ['entryInfo.k', 'Chatroom.createNew', (k) => ({ id: 'c', entryInfo: { k } }), text(0, 4096)],
  [
    'tags[0].tagId',
    'Conversation.Tag.set',
    (tagId) => ({ userId: 'u', tags: [{ ...tag, tagId }] }),
    text(1, undefined, 'character'),
  ],
  [
    'tags[0].tagName',
    'Conversation.Tag.set',
    (tagName) => ({ userId: 'u', tags: [{ ...tag, tagName }] }),
    text(1, 15),
  ],
  [
    'conversations[0].targetId',
    'Conversation.Tag.Conversation.add',
    (targetId) => ({
      userId: 'u',
      tagId: 't',
      conversations: [{ ...conversation, targetId }],
    }),
    ID,
  ],
  ['words[0].keyword', 'Sensitive.batchAdd', (keyword) => ({ words: [{ keyword }] }), text(1, 32)],
  [
    'words[0].replace',
    'Sensitive.batchAdd',
    (replace) => ({ words: [{ keyword: 'w', replace }] }),
    text(0, 32),
  ],
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
    'agentConfig.model.options.temperature',
    'Agent.update',
    modelOption('temperature'),
    number(0, 2),
  ],
  ['agentConfig.model.options.topP', 'Agent.update', modelOption('topP'), number(0, 1)],
  [
    'agentConfig.model.options.maxTokens',
    'Agent.update',
    modelOption('maxTokens'),
    number(1, 8192, 'tokens'),
  ],
  [
    'agentConfig.model.options.frequencyPenalty',
    'Agent.update',
    modelOption('frequencyPenalty'),
    number(-2, 2),
  ],
  [
    'agentConfig.model.options.presencePenalty',
    'Agent.update',
    modelOption('presencePenalty'),
    number(-2, 2),
  ],
  ['agentConfig.model.options.stop', 'Agent.update', modelOption('stop'), list(0, 10, 'texts')],
  [
    'agentConfig.model.options.stop[0]',
    'Agent.update',
    (stop) => modelOption('stop')([stop]),
    text(0, 50),
  ],
  ['agentConfig.prompt.id', 'Agent.update', agentConfig('prompt', 'id'), text(0, 64)],
  [
    'agentConfig.prompt.instructions',
    'Agent.update',
    agentConfig('prompt', 'instructions'),
    text(0, 10000),
  ],
  [
    'integrations[0].agent.id',
    'Bot.update',
    (id) => ({ id: 'b', integrations: [{ agent: { id } }] }),
    ID,
  ],
  [
    'integrations[0].agent.name',
    'Bot.update',
    (name) => ({ id: 'b', integrations: [{ agent: { name } }] }),
    text(2, 128),
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

/** The values at the limit, which are allowed, and those just beyond it, which are not. */
const inside = ({ least, most }) => [least, most ?? least + 1];
const outside = ({ least, most, code }) =>
  [least - 1, most === undefined ? -1 : most + 1].filter((size) => size >= 0 || code === '20004');

/** A list or an object that has an item, and how an error names the item. */
function having(item, name, { most, keys }) {
  if (keys !== undefined) return [{ key: item }, `${name}.key`];
  return most === 1 ? [[item], `${name}[0]`] : [['first', item], `${name}[1]`];
}

for (const [field, method, rest, limit] of limits) {
  const name = field.split('.').pop();
  const [words] = told(limit);

  test(`${method}: ${name} has ${words}`, async () => {
    for (const size of inside(limit)) {
      await isSent(method, { ...rest, [name]: limit.make(size) });
    }
    for (const size of outside(limit)) {
      await isRefused(
        method,
        { ...rest, [name]: limit.make(size) },
        name,
        limit.code,
        words.trim(),
      );
    }
  });

  if (limit.keys !== undefined) {
    test(`${method}: the keys of ${name} have ${told(limit.keys)[0]}`, async () => {
      const { keys } = limit;
      const withKey = (size) => ({ ...rest, [name]: { [keys.make(size)]: 'v' } });
      for (const size of inside(keys)) await isSent(method, withKey(size));
      for (const size of outside(keys)) {
        await isRefused(method, withKey(size), name, keys.code, `${told(keys)[0]} in each key`);
      }
    });
  }

  if (limit.each === undefined) continue;

  test(`${method}: each of ${name} has ${told(limit.each)[0]}`, async () => {
    const { each } = limit;
    for (const size of inside(each)) {
      const [value] = having(each.make(size), name, limit);
      await isSent(method, { ...rest, [name]: value });
    }
    for (const size of outside(each)) {
      const [value, item] = having(each.make(size), name, limit);
      await isRefused(method, { ...rest, [name]: value }, item, each.code, told(each)[0]);
    }
  });
}

for (const [field, method, around, limit] of deeper) {
  const words = told(limit)[0].trim();

  test(`${method}: ${field} has ${words}`, async () => {
    for (const size of inside(limit)) await isSent(method, around(limit.make(size)));
    for (const size of outside(limit)) {
      await isRefused(method, around(limit.make(size)), field, limit.code, words);
    }
  });
}

test('an hour has the form that the types say', async () => {
  for (const date of ['2018030210', 2018030210, '1999123123', '2024010100']) {
    await isSent('Message.History.get', { date });
  }
  const wrong = [
    '',
    '20180302',
    '201803021000',
    201803021,
    '2018-03-02',
    '2018033200',
    '2018030224',
    '2018130210',
    '2018000210',
    '+018030210',
    '２０１８０３０２１０',
  ];
  for (const date of wrong) {
    await isRefused('Message.History.remove', { date }, 'date', '20006', 'an hour as yyyyMMddHH');
  }
});

/** The fields of inputs whose comments have a limit: the comment, the type and the name. */
function limited() {
  const interfaces = types.matchAll(/^ {2}interface (\w+)[^{]*\{\n(.*?)^ {2}\}$/gms);
  return [...interfaces].flatMap(([, type, body]) =>
    [...body.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s+(?:readonly )?(\w+)\??:/gs)]
      .map(([, comment, name]) => ({
        comment: comment.replace(/\s*\n\s*\*\s*/g, ' '),
        field: `${type}.${name}`,
        type,
      }))
      .filter(({ comment }) => /(^|\. )(\d+-\d+|At least \d+|\d+ group)\b/.test(comment)),
  );
}

test('each limit of an input in the types is tested here, in the same words', () => {
  const known = new Map(limits.map(([field, , , limit]) => [field, limit]));
  for (const type of ['NamedGroup', 'NewChatroom', 'NamedUser']) known.set(`${type}.id`, ID);
  known.set('StreamChunk.seq', number(1));
  for (const [name, limit] of profileFields) known.set(`HostedProfile.${name}`, limit);
  for (const [name, limit] of groupProfileFields) known.set(`HostedGroupProfile.${name}`, limit);
  known.set('ChangedGroupProfile.name', ID);
  known.set('NamedTag.tagId', text(1, undefined, 'character')).set('NamedTag.tagName', text(1, 15));
  known.set('TaggedConversation.targetId', ID);
  known.set('AddedWord.keyword', text(1, 32)).set('AddedWord.replace', text(0, 32));
  known.set('NewUserGroup.userGroupId', text(1, undefined, 'character'));
  known.set('UltraGroupMessageId.msgUID', UID).set('UltraGroupMessageId.busChannel', CHANNEL);
  known.set('IntegrationAgent.id', ID).set('IntegrationAgent.name', text(2, 128));
  known.set('AgentModelSettings.temperature', number(0, 2));
  known.set('AgentModelSettings.topP', number(0, 1));
  known.set('AgentModelSettings.maxTokens', number(1, 8192, 'tokens'));
  known.set('AgentModelSettings.stop', list(0, 10, 'texts', text(0, 50)));
  known.set('AgentPrompt.id', text(0, 64)).set('AgentPrompt.instructions', text(0, 10000));
  // push.test.mjs has the limits within a push, and options.test.mjs those of options.
  const elsewhere = /Options$|^(Push|Custom)Audience$|Notification$/;
  const found = limited().filter(({ type }) => !elsewhere.test(type));
  assert.deepEqual(found.map(({ field }) => field).sort(), [...known.keys()].sort());
  for (const { field, comment } of found) {
    const { each, keys, ...limit } = known.get(field);
    const words = [limit.words ?? told(limit).at(-1).trim()];
    if (keys !== undefined) words.push(`keys of ${told(keys)[0]}`);
    if (each !== undefined) words.push(`${told(each)[0]} each`);
    const sentence = `${words.join(', ')}.`;
    assert.ok(comment.includes(sentence), `${field}: ${comment} does not say ${sentence}`);
  }
});
