import { compose } from '../../compose.js';
import { pageOf } from '../../paging.js';
import { list, record, repeatedOrJoined, text } from '../../rules.js';
import { GROUP_ID, UP_TO_FIFTY, USER_GROUP_ID } from './fields.js';
import { ultragroupUsergroupUser } from './usergroup/user.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/ultragroup/usergroup/add.json',
    encoding: 'json',
    rules: { groupId: GROUP_ID, userGroups: list(record({ userGroupId: text() })) },
    answer: ({ groupId, userGroups: added }, { userGroups }) =>
      userGroups.create(
        groupId,
        added.map(({ userGroupId }) => userGroupId),
      ),
  },

  {
    path: '/ultragroup/usergroup/del.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userGroupIds: repeatedOrJoined(USER_GROUP_ID) },
    answer: ({ groupId, userGroupIds }, { userGroups }) => userGroups.remove(groupId, userGroupIds),
  },

  {
    path: '/ultragroup/usergroup/query.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, ...UP_TO_FIFTY },
    answer: ({ groupId, page, pageSize }, { userGroups }) => ({
      userGroups: pageOf(userGroups.list(groupId), { page, size: pageSize }).map((userGroupId) => ({
        userGroupId,
      })),
    }),
  },

  {
    path: '/ultragroup/usergroup/channel/query.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, userGroupId: USER_GROUP_ID, ...UP_TO_FIFTY },
    answer: ({ groupId, userGroupId, page, pageSize }, { userGroups }) => ({
      data: pageOf(userGroups.channelsOf(groupId, userGroupId), { page, size: pageSize }),
    }),
  },
];

export const ultragroupUsergroup = compose(own, ultragroupUsergroupUser);
