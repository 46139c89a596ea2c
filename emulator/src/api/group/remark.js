import { GROUP_ID, text, USER_ID } from '../../rules.js';

const REMARK = { userId: USER_ID, groupId: GROUP_ID };

/** @type {import('../../endpoint.js').Endpoint[]} */
export const groupRemark = [
  {
    path: '/group/remarks/set.json',
    encoding: 'form',
    rules: { ...REMARK, remark: text() },
    answer: ({ userId, groupId, remark }, { groupRemarks }) =>
      groupRemarks.set(userId, groupId, remark),
  },

  {
    path: '/group/remarks/del.json',
    encoding: 'form',
    rules: REMARK,
    answer: ({ userId, groupId }, { groupRemarks }) => groupRemarks.remove(userId, groupId),
  },

  {
    path: '/group/remarks/get.json',
    encoding: 'form',
    rules: REMARK,
    answer: ({ userId, groupId }, { groupRemarks }) => ({
      remark: groupRemarks.get(userId, groupId),
    }),
  },
];
