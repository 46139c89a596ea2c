import { choice, commaSeparated, USER_ID } from '../../rules.js';

const USERS = commaSeparated(USER_ID, { max: 100 });

/** @type {import('../../endpoint.js').Endpoint[]} */
export const friendPermission = [
  {
    path: '/friend/permission/set.json',
    encoding: 'form',
    rules: { userIds: USERS, permissionType: choice(1, 2, 3) },
    answer: ({ userIds, permissionType }, { friends }) =>
      friends.setPermission(userIds, permissionType),
  },

  {
    path: '/friend/permission/get.json',
    encoding: 'form',
    rules: { userIds: USERS },
    answer: ({ userIds }, { friends }) => ({
      permissionSettings: userIds.map((userId) => ({
        userId,
        type: friends.permission(userId),
      })),
    }),
  },
];
