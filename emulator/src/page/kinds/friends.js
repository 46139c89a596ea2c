/** @type {import('../kinds.js').Kind} */
export const friends = {
  count: ({ state }) => state.friends.pairs().length,
  items: ({ state }) =>
    state.friends
      .pairs()
      .map((item) => ({ id: JSON.stringify([item.userId, item.targetId]), item }))
      .reverse(),
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
