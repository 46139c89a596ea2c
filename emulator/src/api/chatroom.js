import { formatTime } from '../beijing-time.js';
import { choice, ID, integer, keyed, optional, repeated, text, USER_ID } from '../rules.js';

const NEWEST_FIRST = 2;

/** @type {import('../endpoint.js').Endpoints} */
export const chatroom = {
  '/chatroom/create.json': {
    encoding: 'form',
    rules: { chatroom: keyed(ID, text(), { min: 1 }) },
    answer: ({ chatroom: rooms }, { chatrooms }) => {
      for (const [chatroomId, name] of rooms) chatrooms.create(chatroomId, name);
    },
  },

  '/chatroom/destroy.json': {
    encoding: 'form',
    rules: { chatroomId: repeated(ID) },
    answer: ({ chatroomId: chatroomIds }, { chatrooms }) => {
      for (const chatroomId of chatroomIds) chatrooms.destroy(chatroomId);
    },
  },

  '/chatroom/get.json': {
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => {
      const { createdAt, destroyType, destroyTime } = chatrooms.room(chatroomId);
      return {
        chatroomId,
        createTime: createdAt,
        memberCount: chatrooms.members(chatroomId).length,
        destroyType,
        destroyTime,
        ban: chatrooms.muted.has(chatroomId),
      };
    },
  },

  '/chatroom/user/query.json': {
    encoding: 'form',
    rules: {
      chatroomId: ID,
      count: optional(integer({ min: 1, max: 500 }), 500),
      order: optional(choice(1, NEWEST_FIRST), 1),
    },
    answer: ({ chatroomId, count, order }, { chatrooms }) => {
      const members = chatrooms.members(chatroomId);
      if (order === NEWEST_FIRST) members.reverse();
      return {
        total: members.length,
        users: members
          .slice(0, count)
          .map(({ id, joinedAt }) => ({ id, time: formatTime(joinedAt) })),
      };
    },
  },

  '/chatroom/users/exist.json': {
    encoding: 'form',
    rules: { chatroomId: ID, userId: repeated(USER_ID, { max: 1000 }) },
    answer: ({ chatroomId, userId: userIds }, { chatrooms }) => ({
      result: userIds.map((userId) => ({
        userId,
        isInChrm: Number(chatrooms.hasMember(chatroomId, userId)),
      })),
    }),
  },
};
