import { list, repeated, text, USER_ID } from '../../rules.js';

const TAGS = list(text({ bytes: 40 }), { min: 0, max: 20 });

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userTag = [
  {
    path: '/user/tag/set.json',
    encoding: 'json',
    rules: { userId: USER_ID, tags: TAGS },
    answer: ({ userId, tags }, { users }) => users.setTags([userId], tags),
  },

  {
    path: '/user/tag/batch/set.json',
    encoding: 'json',
    rules: { userIds: list(USER_ID, { max: 1000 }), tags: TAGS },
    answer: ({ userIds, tags }, { users }) => users.setTags(userIds, tags),
  },

  {
    path: '/user/tags/get.json',
    encoding: 'form',
    rules: { userIds: repeated(USER_ID, { max: 50 }) },
    answer: ({ userIds }, { users }) => ({
      result: Object.fromEntries(userIds.map((userId) => [userId, users.tags(userId)])),
    }),
  },
];
