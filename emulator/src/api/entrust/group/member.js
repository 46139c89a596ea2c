import { compose } from '../../../compose.js';
import { ordered, pageFrom } from '../../../paging.js';
import { choice, HOSTED_ID, integer, ORDER, optional, text, USER_ID } from '../../../rules.js';
import { users } from './fields.js';
import { ALL_LISTS, LEAVING } from './leaving.js';
import { entrustGroupMemberFollow } from './member/follow.js';

const EVERYBODY = 0;

const toAnswer = ({ id, nickname, role, joinedAt, extra }) => ({
  userId: id,
  nickname,
  role,
  time: joinedAt,
  extra,
});

/** @type {import('../../../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/entrust/group/member/kick.json',
    encoding: 'form',
    rules: { groupId: HOSTED_ID, userIds: users(100), ...LEAVING },
    answer: ({ groupId, userIds, ...lists }, { entrustedGroups }) =>
      entrustedGroups.leave(groupId, userIds, lists),
  },

  {
    path: '/entrust/group/member/kick/all.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { entrustedGroups }) => entrustedGroups.leaveAll(userId, ALL_LISTS),
  },

  {
    path: '/entrust/group/member/query.json',
    encoding: 'form',
    rules: {
      groupId: HOSTED_ID,
      type: optional(choice(EVERYBODY, 1, 2, 3), EVERYBODY),
      pageToken: optional(integer(), 0),
      size: optional(integer({ min: 1, max: 100 }), 50),
      order: optional(ORDER, 1),
    },
    answer: ({ groupId, type, order, ...page }, { entrustedGroups }) => {
      const all = entrustedGroups
        .members(groupId)
        .filter(({ role }) => type === EVERYBODY || role === type);
      const { items, next = '' } = pageFrom(ordered(all, order), page);
      return { pageToken: next, totalCount: all.length, members: items.map(toAnswer) };
    },
  },

  {
    path: '/entrust/group/member/specific/query.json',
    encoding: 'form',
    rules: { groupId: HOSTED_ID, userIds: users(100) },
    answer: ({ groupId, userIds }, { entrustedGroups }) => ({
      members: entrustedGroups
        .members(groupId)
        .filter(({ id }) => userIds.includes(id))
        .map(toAnswer),
    }),
  },

  {
    path: '/entrust/group/member/set.json',
    encoding: 'form',
    rules: {
      groupId: HOSTED_ID,
      userId: USER_ID,
      nickname: text({ characters: 64 }),
      extra: optional(text({ characters: 128, empty: true })),
    },
    answer: ({ groupId, userId, ...details }, { entrustedGroups }) =>
      entrustedGroups.describeMember(groupId, userId, details),
  },
];

export const entrustGroupMember = compose(own, entrustGroupMemberFollow);
