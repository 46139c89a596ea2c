import { pageFrom } from '../../paging.js';
import { integer, optional, repeated, USER_ID } from '../../rules.js';

/**
 * Returns the endpoints of a list of other users that each user has.
 *
 * @param {string} folder the beginning of their paths
 * @param {string} field the name of the other users
 * @param {(state: import('../../state.js').State) => import('../../state/per-key.js').PerKey<import('../../state/id-set.js').IdSet>} listsIn
 * @returns {import('../../endpoint.js').Endpoint[]}
 */
export function ownList(folder, field, listsIn) {
  const change = { userId: USER_ID, [field]: repeated(USER_ID, { max: 20 }) };
  return [
    {
      path: `${folder}/add.json`,
      encoding: 'form',
      rules: change,
      answer: ({ userId, [field]: others }, state) => listsIn(state).ensure(userId).add(others),
    },

    {
      path: `${folder}/remove.json`,
      encoding: 'form',
      rules: change,
      answer: ({ userId, [field]: others }, state) => listsIn(state).get(userId).remove(others),
    },

    {
      path: `${folder}/query.json`,
      encoding: 'form',
      rules: {
        userId: USER_ID,
        pageToken: optional(integer(), 0),
        size: optional(integer({ min: 1, max: 1000 }), 1000),
      },
      answer: ({ userId, ...page }, state) => {
        const { items, next } = pageFrom(listsIn(state).get(userId).list(), page);
        return { users: items, ...(next && { next }) };
      },
    },
  ];
}
