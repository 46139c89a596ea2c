import { pageOf } from '../../paging.js';
import { integer, optional, USER_ID } from '../../rules.js';

/** How many groups there are on the only page of those who ask for none. */
const WITHOUT_PAGES = 5000;

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userGroup = [
  {
    path: '/user/group/query.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      page: optional(integer(), 0),
      size: optional(integer({ min: 1, max: 1000 }), 50),
    },
    answer: ({ userId, page, size }, { groups }) => ({
      groups: pageOf(
        groups.of(userId),
        page === 0 ? { page: 1, size: WITHOUT_PAGES } : { page, size },
      ),
    }),
  },
];
