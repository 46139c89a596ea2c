import { HOSTED_ID, USER_ID } from '../../../../rules.js';
import { users } from '../fields.js';

const MEMBER = { groupId: HOSTED_ID, userId: USER_ID };
const CHANGE = { ...MEMBER, followUserIds: users(100) };

/** @type {import('../../../../endpoint.js').Endpoint[]} */
export const entrustGroupMemberFollow = [
  {
    path: '/entrust/group/member/follow.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userId, followUserIds }, { entrustedGroups }) =>
      entrustedGroups.follow(groupId, userId, followUserIds),
  },

  {
    path: '/entrust/group/member/unfollow.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userId, followUserIds }, { entrustedGroups }) =>
      entrustedGroups.unfollow(groupId, userId, followUserIds),
  },

  {
    path: '/entrust/group/member/followed/get.json',
    encoding: 'form',
    rules: MEMBER,
    answer: ({ groupId, userId }, { entrustedGroups }) => ({
      userId,
      groupId,
      members: entrustedGroups
        .followedBy(groupId, userId)
        .map(({ followed, since }) => ({ userId: followed, timestamp: since })),
    }),
  },
];
