import { KEY, VALUE } from '../api/chatroom/entry.js';
import { FLAG, ID, optional } from '../rules.js';

const USER_IN_ROOM = { userId: ID, chatroomId: ID };

function requireMember({ userId, chatroomId }, { chatrooms }) {
  if (!chatrooms.hasMember(chatroomId, userId)) {
    throw new Error(`The user "${userId}" must be in the chatroom "${chatroomId}"`);
  }
}

/** @type {Record<string, import('../clients.js').Action>} */
export const chatroomActions = {
  joinChatroom: {
    rules: USER_IN_ROOM,
    act: ({ userId, chatroomId }, { state }) => state.chatrooms.join(chatroomId, userId),
  },

  leaveChatroom: {
    rules: USER_IN_ROOM,
    act: ({ userId, chatroomId }, { state }) => state.chatrooms.leave(chatroomId, userId),
  },

  setAttribute: {
    rules: { ...USER_IN_ROOM, key: KEY, value: VALUE, autoDelete: optional(FLAG, 0) },
    act: ({ key, value, autoDelete, ...place }, { state }) => {
      requireMember(place, state);
      const { userId, chatroomId } = place;
      state.chatrooms.setEntries(chatroomId, [[key, value]], { userId, autoDelete });
    },
  },

  removeAttribute: {
    rules: { ...USER_IN_ROOM, key: KEY },
    act: ({ key, ...place }, { state }) => {
      requireMember(place, state);
      state.chatrooms.removeEntries(place.chatroomId, [key], place.userId);
    },
  },

  removeAttributes: {
    rules: USER_IN_ROOM,
    act: (place, { state }) => {
      requireMember(place, state);
      state.chatrooms.clearEntries(place.chatroomId, place.userId);
    },
  },
};
