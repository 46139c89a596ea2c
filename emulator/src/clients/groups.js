import {
  GROUP_EXT_PROFILE,
  GROUP_PROFILE,
  NAME,
  PERMISSIONS,
  toProfile,
} from '../api/entrust/group/fields.js';
import { ALL_LISTS } from '../api/entrust/group/leaving.js';
import { closedRecord, HOSTED_ID, ID, list, optional } from '../rules.js';

const USER_IN_GROUP = { userId: ID, groupId: HOSTED_ID };
const OTHERS = { ...USER_IN_GROUP, userIds: list(ID, { max: 100 }) };

const GROUP = {
  name: optional(NAME),
  groupProfile: optional(GROUP_PROFILE),
  groupExtProfile: optional(GROUP_EXT_PROFILE),
  permissions: optional(PERMISSIONS),
};

/**
 * What users do with entrusted groups. Their permissions refuse nothing.
 * @type {Record<string, import('../clients.js').Action>}
 */
export const groupActions = {
  createGroup: {
    rules: { ...USER_IN_GROUP, name: NAME, userIds: optional(list(ID, { min: 0, max: 30 }), []) },
    act: ({ userId, groupId, name, userIds }, { state }) =>
      state.entrustedGroups.create(groupId, { name, owner: userId, userIds }),
  },

  updateGroup: {
    rules: { ...USER_IN_GROUP, changes: closedRecord(GROUP) },
    act: ({ userId, groupId, changes }, { state }) =>
      state.entrustedGroups.update(groupId, toProfile(changes), userId),
  },

  joinGroup: {
    rules: USER_IN_GROUP,
    act: ({ userId, groupId }, { state }) => state.entrustedGroups.join(groupId, [userId], userId),
  },

  inviteToGroup: {
    rules: OTHERS,
    act: ({ userId, groupId, userIds }, { state }) =>
      state.entrustedGroups.join(groupId, userIds, userId),
  },

  leaveGroup: {
    rules: USER_IN_GROUP,
    act: ({ userId, groupId }, { state }) =>
      state.entrustedGroups.leave(groupId, [userId], ALL_LISTS, { operatorId: userId }),
  },

  kickFromGroup: {
    rules: OTHERS,
    act: ({ userId, groupId, userIds }, { state }) =>
      state.entrustedGroups.leave(groupId, userIds, ALL_LISTS, {
        action: 'kick',
        operatorId: userId,
      }),
  },

  dismissGroup: {
    rules: USER_IN_GROUP,
    act: ({ userId, groupId }, { state }) => state.entrustedGroups.dismiss(groupId, userId),
  },

  addManagers: {
    rules: OTHERS,
    act: ({ userId, groupId, userIds }, { state }) => {
      state.entrustedGroups.addManagers(groupId, userIds, userId);
    },
  },

  removeManagers: {
    rules: OTHERS,
    act: ({ userId, groupId, userIds }, { state }) =>
      state.entrustedGroups.removeManagers(groupId, userIds, userId),
  },

  transferGroup: {
    rules: { ...USER_IN_GROUP, newOwner: ID },
    act: ({ userId, groupId, newOwner }, { state }) =>
      state.entrustedGroups.transfer(groupId, newOwner, userId),
  },
};
