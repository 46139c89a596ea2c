import { ID, optional, text } from '../rules.js';

const PAIR = { userId: ID, targetId: ID };

const sourceOf = (userId, { users }) => users.sessions.device(userId).os;

/** @type {Record<string, import('../clients.js').Action>} */
export const friendActions = {
  requestFriend: {
    rules: { ...PAIR, extra: optional(text({ characters: 128, empty: true })) },
    act: ({ userId, targetId, extra }, { state }) =>
      state.friends.ask(userId, targetId, { source: sourceOf(userId, state), extra }),
  },

  acceptFriend: {
    rules: PAIR,
    act: ({ userId, targetId }, { state }) =>
      state.friends.accept(userId, targetId, sourceOf(userId, state)),
  },

  refuseFriend: {
    rules: PAIR,
    act: ({ userId, targetId }, { state }) =>
      state.friends.refuse(userId, targetId, sourceOf(userId, state)),
  },

  removeFriend: {
    rules: PAIR,
    act: ({ userId, targetId }, { state }) =>
      state.friends.remove(userId, [targetId], sourceOf(userId, state)),
  },
};
