import { pageOf } from '../../../paging.js';
import { integer, optional } from '../../../rules.js';
import { CHANNEL_OF_GROUP, PAGE, USERS } from '../fields.js';

const CHANGE = { ...CHANNEL_OF_GROUP, userIds: USERS };

/** What the Java SDK asks for when its caller does not say. */
const SIZE = optional(integer({ min: 1 }), 200);

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const ultragroupChannelPrivateUsers = [
  {
    path: '/ultragroup/channel/private/users/add.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, busChannel, userIds }, { ultraGroups, busChannels }) => {
      ultraGroups.requireMembers(groupId, userIds);
      busChannels.addMembers(groupId, busChannel, userIds);
    },
  },

  {
    path: '/ultragroup/channel/private/users/del.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, busChannel, userIds }, { busChannels }) =>
      busChannels.removeMembers(groupId, busChannel, userIds),
  },

  {
    path: '/ultragroup/channel/private/users/get.json',
    encoding: 'form',
    rules: { ...CHANNEL_OF_GROUP, page: PAGE, pageSize: SIZE },
    answer: ({ groupId, busChannel, page, pageSize }, { busChannels }) => ({
      users: pageOf(busChannels.members(groupId, busChannel), { page, size: pageSize }),
    }),
  },
];
