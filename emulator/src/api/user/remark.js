import { pageOf } from '../../paging.js';
import { ID, integer, jsonText, list, optional, record, text, USER_ID } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userRemark = [
  {
    path: '/user/remarks/set.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      remarks: jsonText(list(record({ id: ID, remark: text() }), { max: 100 })),
    },
    answer: ({ userId, remarks }, { userRemarks }) => {
      for (const { id, remark } of remarks) userRemarks.set(userId, id, remark);
    },
  },

  {
    path: '/user/remarks/del.json',
    encoding: 'form',
    rules: { userId: USER_ID, targetId: ID },
    answer: ({ userId, targetId }, { userRemarks }) => userRemarks.remove(userId, targetId),
  },

  {
    path: '/user/remarks/get.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      page: optional(integer({ min: 1 }), 1),
      size: optional(integer({ min: 1, max: 50 }), 50),
    },
    answer: ({ userId, ...page }, { userRemarks }) => {
      const all = userRemarks.list(userId);
      return { total: all.length, users: pageOf(all, page) };
    },
  },
];
