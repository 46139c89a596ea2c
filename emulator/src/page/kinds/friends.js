import { newestFirst } from '../entries.js';

/** @type {import('../kinds.js').Kind} */
export const friends = {
  count: ({ state }) => state.friends.pairs().length,
  items: ({ state }) =>
    newestFirst(state.friends.pairs(), ({ userId, targetId }) =>
      JSON.stringify([userId, targetId]),
    ),
  row: ({ id, item }) => ({ id, ...item }),
  text: ({ item }) => `${item.userId} ${item.targetId}`,
  filters: {
    friends: ({ item }) => item.areFriends,
    asked: ({ item }) => !item.areFriends,
  },
  detail: ({ id, item }, { state: { friends } }) => {
    const say = (userId, friendId) => friends.list(userId).find((each) => each.id === friendId);
    const { userId, targetId } = item;
    return { id, ...item, ofUser: say(userId, targetId), ofTarget: say(targetId, userId) };
  },
};
