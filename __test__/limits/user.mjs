// Limits of what the methods of `User` take.

import {
  extFields,
  ID,
  list,
  map,
  minute,
  minuteOrGood,
  number,
  page,
  text,
  users,
} from './kinds.mjs';

const profile = { id: 'u', name: 'n', portrait: 'p' };
const remarks = list(1, 100, 'users', undefined, {
  make: (length) => Array(length).fill({ id: 'v', remark: 'r' }),
});
const proxyChat = { id: 'u', targetIds: ['v'], botUserId: 'b' };
/** What a profile of a user has. */
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

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
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
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
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
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = {
  'NamedUser.id': ID,
  ...Object.fromEntries(profileFields.map(([name, limit]) => [`HostedProfile.${name}`, limit])),
};
