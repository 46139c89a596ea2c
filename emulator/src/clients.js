/**
 * Does what the apps of the users would do. The HTTP API of the service cannot do it, but its answers
 * depend on it: who is online, and who is in a chatroom.
 *
 * @param {import('./state.js').State} state
 * @returns {import('../index.d.ts').Clients}
 */
export const createClients = (state) => ({
  connect: (token) => state.users.connect(token),
  disconnect: (userId) => state.users.disconnect(userId),
  joinChatroom(userId, chatroomId) {
    state.advance();
    state.chatrooms.join(chatroomId, userId);
  },
  leaveChatroom: (userId, chatroomId) => state.chatrooms.leave(chatroomId, userId),
});
