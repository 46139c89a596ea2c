import { REST } from '../../envelope.js';
import { pageOf } from '../../paging.js';
import { USER_ID } from '../../rules.js';
import { GROUP_ID, PAGE, SIZE, UP_TO_FIFTY } from './fields.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const ultragroupMember = [
  {
    path: '/ultragroup/member/exist.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: USER_ID },
    answer: ({ groupId, userId }, { ultraGroups }) => ({
      status: ultraGroups.hasMember(groupId, userId),
    }),
  },

  {
    verb: 'GET',
    path: '/v2/ultragroups/{group_id}/users',
    encoding: 'query',
    envelope: REST,
    rules: { group_id: GROUP_ID, page: PAGE, size: SIZE },
    answer: ({ group_id, ...page }, { ultraGroups }) => ({
      data: { users: pageOf(ultraGroups.members(group_id), page).map((id) => ({ id })) },
    }),
  },

  {
    path: '/ultragroup/user/usergroup/query.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: USER_ID, ...UP_TO_FIFTY },
    answer: ({ groupId, userId, page, pageSize }, { userGroups }) => ({
      data: pageOf(userGroups.of(groupId, userId), { page, size: pageSize }),
    }),
  },

  {
    path: '/ultragroup/user/channel/query.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userId: USER_ID, ...UP_TO_FIFTY },
    answer: ({ groupId, userId, page, pageSize }, { busChannels }) => ({
      data: pageOf(busChannels.of(groupId, userId), { page, size: pageSize }),
    }),
  },
];
