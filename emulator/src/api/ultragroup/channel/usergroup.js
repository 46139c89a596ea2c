import { pageOf } from '../../../paging.js';
import { repeatedOrJoined } from '../../../rules.js';
import { CHANNEL_OF_GROUP, UP_TO_FIFTY, USER_GROUP_ID } from '../fields.js';

const CHANGE = { ...CHANNEL_OF_GROUP, userGroupIds: repeatedOrJoined(USER_GROUP_ID) };

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const ultragroupChannelUsergroup = [
  {
    path: '/ultragroup/channel/usergroup/bind.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, busChannel, userGroupIds }, { userGroups }) =>
      userGroups.bind(groupId, busChannel, userGroupIds),
  },

  {
    path: '/ultragroup/channel/usergroup/unbind.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ groupId, busChannel, userGroupIds }, { userGroups }) =>
      userGroups.unbind(groupId, busChannel, userGroupIds),
  },

  {
    path: '/ultragroup/channel/usergroup/query.json',
    encoding: 'form',
    rules: { ...CHANNEL_OF_GROUP, ...UP_TO_FIFTY },
    answer: ({ groupId, busChannel, page, pageSize }, { userGroups }) => ({
      data: pageOf(userGroups.boundTo(groupId, busChannel), { page, size: pageSize }),
    }),
  },
];
