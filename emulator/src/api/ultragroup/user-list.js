import { pageOf } from '../../paging.js';
import { GROUP_OR_CHANNEL, PAGE, SIZE, USERS } from './fields.js';

/**
 * Returns the endpoints of a list of users that each group and each channel has.
 *
 * @param {string} folder the beginning of their paths
 * @param {(state: import('../../state.js').State) =>
 *   import('../../state/per-channel.js').PerChannel<import('../../state/id-set.js').IdSet>} listsIn
 * @returns {import('../../endpoint.js').Endpoint[]}
 */
export const userList = (folder, listsIn) => [
  {
    path: `${folder}/add.json`,
    encoding: 'form',
    rules: { ...GROUP_OR_CHANNEL, userIds: USERS },
    answer: ({ groupId, busChannel, userIds }, state) =>
      listsIn(state).ensure(groupId, busChannel).add(userIds),
  },

  {
    path: `${folder}/del.json`,
    encoding: 'form',
    rules: { ...GROUP_OR_CHANNEL, userIds: USERS },
    answer: ({ groupId, busChannel, userIds }, state) =>
      listsIn(state).get(groupId, busChannel).remove(userIds),
  },

  {
    path: `${folder}/get.json`,
    encoding: 'form',
    rules: { ...GROUP_OR_CHANNEL, page: PAGE, pageSize: SIZE },
    answer: ({ groupId, busChannel, page, pageSize }, state) => ({
      users: pageOf(listsIn(state).get(groupId, busChannel).list(), { page, size: pageSize }).map(
        (id) => ({ id }),
      ),
    }),
  },
];
