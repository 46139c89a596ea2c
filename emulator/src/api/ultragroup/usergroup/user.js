import { GROUP_ID, USER_GROUP_ID, USERS } from '../fields.js';

const CHANGE = { groupId: GROUP_ID, userGroupId: USER_GROUP_ID, userIds: USERS };

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const ultragroupUsergroupUser = [
  {
    path: '/ultragroup/usergroup/user/add.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userGroupId, userIds }, { userGroups }) =>
      userGroups.addMembers(groupId, userGroupId, userIds),
  },

  {
    path: '/ultragroup/usergroup/user/del.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userGroupId, userIds }, { userGroups }) =>
      userGroups.removeMembers(groupId, userGroupId, userIds),
  },
];
