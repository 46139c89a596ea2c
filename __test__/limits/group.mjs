// Limits of what the methods of `Group` take.

import { ID, list, members, minuteOrGood, page } from './kinds.mjs';

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
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
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  ['groups[0].id', 'Group.sync', (id) => ({ id: 'u', groups: [{ id, name: 'n' }] }), ID],
  ['member.id', 'Group.join', (id) => ({ id: 'g', member: { id } }), ID],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = { 'NamedGroup.id': ID };
