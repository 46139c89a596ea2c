/**
 * What the apps of the users would do. The service's HTTP API has no call for it, yet it answers who
 * is online and who is in a chatroom.
 *
 * @param {import('./state.js').State} state
 * @returns {import('../index.d.ts').Clients}
 */
export const createClients = (state) => ({
  connect: (token) => state.users.connect(token),
  disconnect: (userId) => state.users.disconnect(userId),
  joinChatroom: (userId, chatroomId) => state.chatrooms.join(chatroomId, userId),
  leaveChatroom: (userId, chatroomId) => state.chatrooms.leave(chatroomId, userId),
});
