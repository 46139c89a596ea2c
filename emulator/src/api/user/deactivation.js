import { randomUUID } from 'node:crypto';
import { pageOf } from '../../paging.js';
import { commaSeparated, integer, optional, USER_ID } from '../../rules.js';

const USERS = commaSeparated(USER_ID, { max: 100 });

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userDeactivation = [
  {
    path: '/user/deactivate.json',
    encoding: 'form',
    rules: { userId: USERS },
    answer: ({ userId }, { users }) => {
      const operateId = randomUUID();
      users.deactivations.start(userId, operateId);
      return { operateId };
    },
  },

  {
    path: '/user/deactivate/query.json',
    encoding: 'form',
    rules: {
      pageNo: optional(integer({ min: 1 }), 1),
      pageSize: optional(integer({ min: 1, max: 50 }), 50),
    },
    answer: ({ pageNo, pageSize }, { users }) => ({
      users: pageOf(users.deactivations.list(), { page: pageNo, size: pageSize }),
    }),
  },

  {
    path: '/user/reactivate.json',
    encoding: 'form',
    rules: { userId: USERS },
    answer: ({ userId }, { users }) => {
      const operateId = randomUUID();
      users.reactivate(userId, operateId);
      return { operateId };
    },
  },

  // The older name, for one user.
  {
    path: '/user/activate.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { users }) => users.reactivate([userId], randomUUID()),
  },
];
