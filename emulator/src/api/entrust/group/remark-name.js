import { HOSTED_ID, text, USER_ID } from '../../../rules.js';

const MEMBER = { groupId: HOSTED_ID, userId: USER_ID };

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const entrustGroupRemarkName = [
  {
    path: '/entrust/group/remarkname/set.json',
    encoding: 'form',
    rules: { ...MEMBER, remarkName: text({ characters: 64 }) },
    answer: ({ groupId, userId, remarkName }, { entrustedGroups }) =>
      entrustedGroups.setRemarkName(groupId, userId, remarkName),
  },

  {
    path: '/entrust/group/remarkname/delete.json',
    encoding: 'form',
    rules: MEMBER,
    answer: ({ groupId, userId }, { entrustedGroups }) =>
      entrustedGroups.removeRemarkName(groupId, userId),
  },

  {
    path: '/entrust/group/remarkname/query.json',
    encoding: 'form',
    rules: MEMBER,
    answer: ({ groupId, userId }, { entrustedGroups }) => ({
      remarkName: entrustedGroups.remarkName(groupId, userId),
    }),
  },
];
