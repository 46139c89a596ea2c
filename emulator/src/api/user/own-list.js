import { usersFrom } from '../../page.js';
import { integer, optional, repeated, USER_ID } from '../../rules.js';

/**
 * The endpoints of a list that each user has of other users.
 *
 * @param {string} path the folder they are in
 * @param {string} field the name of the other users
 * @param {(state: import('../../state.js').State, userId: string) => import('../../state/id-set.js').IdSet} listOf
 * @returns {import('../../endpoint.js').Endpoints}
 */
export function ownList(path, field, listOf) {
  const change = { userId: USER_ID, [field]: repeated(USER_ID, { max: 20 }) };
  return {
    [`${path}/add.json`]: {
      encoding: 'form',
      rules: change,
      answer: ({ userId, [field]: others }, state) => listOf(state, userId).add(others),
    },

    [`${path}/remove.json`]: {
      encoding: 'form',
      rules: change,
      answer: ({ userId, [field]: others }, state) => listOf(state, userId).remove(others),
    },

    [`${path}/query.json`]: {
      encoding: 'form',
      rules: {
        userId: USER_ID,
        pageToken: optional(integer(), 0),
        size: optional(integer({ min: 1, max: 1000 }), 1000),
      },
      answer: ({ userId, ...asked }, state) => usersFrom(listOf(state, userId).list(), asked),
    },
  };
}
