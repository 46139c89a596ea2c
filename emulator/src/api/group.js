import { compose } from '../compose.js';
import { GROUP_ID, ID, integer, keyed, optional, repeated, text, USER_ID } from '../rules.js';
import { groupBan } from './group/ban.js';
import { NOTICE, withNotice } from './group/notice.js';
import { groupRemark } from './group/remark.js';
import { groupUser } from './group/user.js';

const NAME = text({ characters: 64 });
const MEMBERS = repeated(USER_ID, { max: 1000 });

/** How many members the group may have, for one call. */
const MAX_MEMBER = optional(integer({ min: 1 }));

const join = withNotice(({ groupId, groupName: name, userId, maxMember: limit }, { groups }) =>
  groups.join(groupId, userId, { name, limit }),
);

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
    rules: { groupId: ID, groupName: NAME, userId: MEMBERS, maxMember: MAX_MEMBER, ...NOTICE },
    answer: join,
  },

  {
    path: '/group/join.json',
    encoding: 'form',
    rules: {
      groupId: GROUP_ID,
      groupName: optional(NAME),
      userId: MEMBERS,
      maxMember: MAX_MEMBER,
      ...NOTICE,
    },
    answer: join,
  },

  {
    path: '/group/quit.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: MEMBERS, ...NOTICE },
    answer: withNotice(({ groupId, userId }, { groups }) => groups.quit(groupId, userId)),
  },

  {
    path: '/group/dismiss.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: USER_ID, ...NOTICE },
    answer: withNotice(({ groupId }, { groups }) => groups.dismiss(groupId)),
  },

  {
    path: '/group/refresh.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, groupName: NAME, ...NOTICE },
    answer: withNotice(({ groupId, groupName }, { groups }) => groups.rename(groupId, groupName)),
  },
];

export const group = compose(own, groupBan, groupRemark, groupUser);
