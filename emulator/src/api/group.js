import { compose } from '../compose.js';
import { GROUP_ID, ID, keyed, optional, repeated, text, USER_ID } from '../rules.js';
import { groupBan } from './group/ban.js';
import { groupUser } from './group/user.js';

const NAME = text({ characters: 64 });
const MEMBERS = repeated(USER_ID, { max: 1000 });

/** @type {import('../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/group/sync.json',
    encoding: 'form',
    rules: { userId: USER_ID, group: optional(keyed(ID, NAME), []) },
    answer: ({ userId, group: memberships }, { groups }) => groups.sync(userId, memberships),
  },

  {
    path: '/group/create.json',
    encoding: 'form',
    rules: { groupId: ID, groupName: NAME, userId: MEMBERS },
    answer: ({ groupId, groupName, userId }, { groups }) => groups.join(groupId, userId, groupName),
  },

  {
    path: '/group/join.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, groupName: optional(NAME), userId: MEMBERS },
    answer: ({ groupId, groupName, userId }, { groups }) => groups.join(groupId, userId, groupName),
  },

  {
    path: '/group/quit.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: MEMBERS },
    answer: ({ groupId, userId }, { groups }) => groups.quit(groupId, userId),
  },

  {
    path: '/group/dismiss.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: USER_ID },
    answer: ({ groupId }, { groups }) => groups.dismiss(groupId),
  },

  {
    path: '/group/refresh.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, groupName: NAME },
    answer: ({ groupId, groupName }, { groups }) => groups.rename(groupId, groupName),
  },
];

export const group = compose(own, groupBan, groupUser);
