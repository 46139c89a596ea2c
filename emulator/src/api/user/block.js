import { formatTime } from '../../beijing-time.js';
import { pageOf } from '../../paging.js';
import { integer, optional, USER_ID } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userBlock = [
  {
    path: '/user/block.json',
    encoding: 'form',
    rules: { userId: USER_ID, minute: integer({ min: 1, max: 43200 }) },
    answer: ({ userId, minute }, { users }) => users.block(userId, minute),
  },

  {
    path: '/user/unblock.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { users }) => users.blocks.remove([userId]),
  },

  {
    path: '/user/block/query.json',
    encoding: 'form',
    rules: {
      page: optional(integer({ min: 1 }), 1),
      size: optional(integer({ min: 1, max: 1000 }), 1000),
    },
    answer: (page, { users }) => ({
      users: pageOf(users.blocks.list(), page).map(({ id, end }) => ({
        userId: id,
        blockEndTime: formatTime(end),
      })),
    }),
  },
];
