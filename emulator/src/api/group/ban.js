import { pageOf } from '../../paging.js';
import { GROUP_ID, integer, optional, repeated } from '../../rules.js';

const GROUPS = repeated(GROUP_ID, { max: 20 });

/** @type {import('../../endpoint.js').Endpoint[]} */
export const groupBan = [
  {
    path: '/group/ban/add.json',
    encoding: 'form',
    rules: { groupId: GROUPS },
    answer: ({ groupId }, { groups }) => groups.muted.add(groupId),
  },

  {
    path: '/group/ban/rollback.json',
    encoding: 'form',
    rules: { groupId: GROUPS },
    answer: ({ groupId }, { groups }) => groups.muted.remove(groupId),
  },

  // With ids it returns the state of each, without ids or with a page it lists the muted groups.
  {
    path: '/group/ban/query.json',
    encoding: 'form',
    rules: {
      groupId: optional(GROUPS),
      page: optional(integer({ min: 1 })),
      size: optional(integer({ min: 1, max: 200 })),
    },
    answer: ({ groupId: groupIds, page, size }, { groups }) => {
      const isPage = page !== undefined || size !== undefined || groupIds === undefined;
      const wanted = { page: page ?? 1, size: size ?? 50 };
      return {
        groupinfo: (isPage ? pageOf(groups.muted.list(), wanted) : groupIds).map((groupId) => ({
          groupId,
          stat: Number(groups.muted.has(groupId)),
        })),
      };
    },
  },
];
