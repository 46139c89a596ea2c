import { GROUP_ID, ID, keyed, optional, repeated, text, USER_ID } from '../rules.js';

const NAME = text({ characters: 64 });
const MEMBERS = repeated(USER_ID, { max: 1000 });

/** @type {import('../endpoint.js').Endpoints} */
export const group = {
  '/group/sync.json': {
    encoding: 'form',
    rules: { userId: USER_ID, group: keyed(ID, NAME, { min: 0 }) },
    answer: ({ userId, group: memberships }, { groups }) => groups.sync(userId, memberships),
  },

  '/group/create.json': {
    encoding: 'form',
    rules: { groupId: ID, groupName: NAME, userId: MEMBERS },
    answer: ({ groupId, groupName, userId }, { groups }) => groups.join(groupId, userId, groupName),
  },

  '/group/join.json': {
    encoding: 'form',
    rules: { groupId: GROUP_ID, groupName: optional(NAME), userId: MEMBERS },
    answer: ({ groupId, groupName, userId }, { groups }) => groups.join(groupId, userId, groupName),
  },

  '/group/quit.json': {
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: MEMBERS },
    answer: ({ groupId, userId }, { groups }) => groups.quit(groupId, userId),
  },

  '/group/dismiss.json': {
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: USER_ID },
    answer: ({ groupId }, { groups }) => groups.dismiss(groupId),
  },

  '/group/refresh.json': {
    encoding: 'form',
    rules: { groupId: GROUP_ID, groupName: NAME },
    answer: ({ groupId, groupName }, { groups }) => groups.rename(groupId, groupName),
  },

  '/group/user/query.json': {
    encoding: 'form',
    rules: { groupId: GROUP_ID },
    answer: ({ groupId }, { groups }) => ({
      users: groups.members(groupId).map((id) => ({ id })),
    }),
  },
};
