import { formatTime } from '../../../beijing-time.js';
import { GROUP_ID, integer, optional, repeated, USER_ID } from '../../../rules.js';

const GROUP = optional(GROUP_ID);
const MEMBERS = repeated(USER_ID, { max: 20 });

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const groupUserGag = [
  {
    path: '/group/user/gag/add.json',
    encoding: 'form',
    rules: { groupId: GROUP, userId: MEMBERS, minute: integer({ max: 43200 }) },
    answer: ({ groupId, userId, minute }, { groups }) => groups.mute(groupId, userId, minute),
  },

  {
    path: '/group/user/gag/rollback.json',
    encoding: 'form',
    rules: { groupId: GROUP, userId: MEMBERS },
    answer: ({ groupId, userId }, { groups }) => groups.mutes(groupId).remove(userId),
  },

  {
    path: '/group/user/gag/list.json',
    encoding: 'form',
    rules: { groupId: GROUP },
    answer: ({ groupId }, { groups }) => ({
      users: groups
        .mutes(groupId)
        .list()
        .map(({ id, end }) => ({ time: formatTime(end), userId: id })),
    }),
  },
];
