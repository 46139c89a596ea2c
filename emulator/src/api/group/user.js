import { compose } from '../../compose.js';
import { GROUP_ID } from '../../rules.js';
import { groupUserBanWhitelist } from './user/ban-whitelist.js';
import { groupUserGag } from './user/gag.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/group/user/query.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID },
    answer: ({ groupId }, { groups }) => ({
      users: groups
        .members(groupId)
        .list()
        .map(({ id }) => ({ id })),
    }),
  },
];

export const groupUser = compose(own, groupUserBanWhitelist, groupUserGag);
