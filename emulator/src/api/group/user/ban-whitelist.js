import { GROUP_ID, repeated, USER_ID } from '../../../rules.js';

const CHANGE = { groupId: GROUP_ID, userId: repeated(USER_ID, { max: 20 }) };

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const groupUserBanWhitelist = [
  {
    path: '/group/user/ban/whitelist/add.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userId }, { groups }) => groups.muteWhitelists.ensure(groupId).add(userId),
  },

  {
    path: '/group/user/ban/whitelist/rollback.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, userId }, { groups }) => groups.muteWhitelists.get(groupId).remove(userId),
  },

  {
    path: '/group/user/ban/whitelist/query.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID },
    answer: ({ groupId }, { groups }) => ({ userIds: groups.muteWhitelists.get(groupId).list() }),
  },
];
