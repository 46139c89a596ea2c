// Limits of what the methods of `UltraGroup` take.

import { CHANNEL, ID, list, map, number, text, UID } from './kinds.mjs';

const ultraGroup = { id: 'g', name: 'n', userId: 'u' };
const channel = { id: 'g', busChannel: 'c' };
const userGroup = { userGroupId: 'a' };
const expandedInChannel = { uId: 'm', userId: 'u', id: 'g', extraKey: ['k'] };
const userGroups = list(1, undefined, 'user group', text(1, undefined, 'character'));
const twentyMembers = list(1, 20, 'members', ID);

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
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
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  [
    'userGroups[1].userGroupId',
    'UltraGroup.UserGroup.add',
    (userGroupId) => ({ id: 'g', userGroups: [userGroup, { userGroupId }] }),
    text(1, undefined, 'character'),
  ],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = { 'NewUserGroup.userGroupId': text(1, undefined, 'character') };
