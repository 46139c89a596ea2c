// Limits of what the methods of `Friend` take.

import { extFields, ID, list, number, text, users } from './kinds.mjs';

const friend = { id: 'u', targetId: 'v' };

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
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
];
