import { ID, repeated, USER_ID } from '../../../rules.js';

const CHANGE = { chatroomId: ID, userId: repeated(USER_ID, { max: 5 }) };

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const chatroomUserWhitelist = [
  {
    path: '/chatroom/user/whitelist/add.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ chatroomId, userId }, { chatrooms }) =>
      chatrooms.userWhitelists.ensure(chatroomId).add(userId),
  },

  {
    path: '/chatroom/user/whitelist/remove.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ chatroomId, userId }, { chatrooms }) =>
      chatrooms.userWhitelists.get(chatroomId).remove(userId),
  },

  {
    path: '/chatroom/user/whitelist/query.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => ({
      users: chatrooms.userWhitelists.get(chatroomId).list(),
    }),
  },
];
