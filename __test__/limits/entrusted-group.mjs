// Limits of what the methods of `EntrustedGroup` take.

import { extFields, ID, list, members, number, text } from './kinds.mjs';

const hosted = { id: 'g', name: 'n', owner: 'u' };
const member = { id: 'g', userId: 'u' };
/** What a profile of a group has. */
const groupProfileFields = [
  ['introduction', text(0, 512)],
  ['announcement', text(0, 1024)],
  ['portraitUrl', text(0, 128)],
];

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
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
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
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
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = {
  'ChangedGroupProfile.name': ID,
  ...Object.fromEntries(
    groupProfileFields.map(([name, limit]) => [`HostedGroupProfile.${name}`, limit]),
  ),
};
