import { HOSTED_ID } from '../../../rules.js';
import { users } from './fields.js';

const CHANGE = { groupId: HOSTED_ID, userIds: users(10) };

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const entrustGroupManager = [
  // The answer has the users who are no members, and how many managers there are where more would
  // be too many.
  {
    path: '/entrust/group/manager/add.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userIds }, { entrustedGroups }) => {
      const { strangers, tooMany, count } = entrustedGroups.addManagers(groupId, userIds);
      return { userIds: strangers, ...(tooMany && { managerCount: count }) };
    },
  },

  {
    path: '/entrust/group/manager/remove.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userIds }, { entrustedGroups }) =>
      entrustedGroups.removeManagers(groupId, userIds),
  },
];
