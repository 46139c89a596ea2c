import { ordered, pageFrom } from '../../paging.js';
import { choice, integer, ORDER, optional, USER_ID } from '../../rules.js';
import { profileTexts } from './group/fields.js';

const ANY = 0;

/** @type {import('../../endpoint.js').Endpoint[]} */
export const entrustJoined = [
  // What the numbers of the roles mean here is not documented: they are taken as everywhere else.
  {
    path: '/entrust/joined/group/query.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      role: optional(choice(ANY, 1, 2, 3), ANY),
      pageToken: optional(integer(), 0),
      size: optional(integer({ min: 1, max: 100 }), 50),
      order: optional(ORDER, 1),
    },
    answer: ({ userId, role: wanted, order, ...page }, { entrustedGroups }) => {
      const all = entrustedGroups
        .joinedBy(userId)
        .filter(({ role }) => wanted === ANY || role === wanted);
      const { items, next = '' } = pageFrom(ordered(all, order), page);
      return {
        pageToken: next,
        totalCount: all.length,
        groups: items.map((group) => ({
          groupId: group.groupId,
          name: group.name,
          remarkName: group.remarkName,
          ...profileTexts(group),
          createTime: group.createdAt,
          joinTime: group.joinedAt,
          role: group.role,
          count: group.memberCount,
          owner: group.owner,
        })),
      };
    },
  },
];
