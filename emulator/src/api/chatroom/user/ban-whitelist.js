import { ID, repeated, USER_ID } from '../../../rules.js';
import { NOTICE } from '../notice.js';

const CHANGE = { chatroomId: ID, userId: repeated(USER_ID, { max: 20 }), ...NOTICE };

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const chatroomUserBanWhitelist = [
  {
    path: '/chatroom/user/ban/whitelist/add.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ chatroomId, userId }, { chatrooms }) =>
      chatrooms.muteWhitelists.ensure(chatroomId).add(userId),
  },

  {
    path: '/chatroom/user/ban/whitelist/rollback.json',
    encoding: 'form',
    rules: CHANGE,
    answer: ({ chatroomId, userId }, { chatrooms }) =>
      chatrooms.muteWhitelists.get(chatroomId).remove(userId),
  },

  {
    path: '/chatroom/user/ban/whitelist/query.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => ({
      userIds: chatrooms.muteWhitelists.get(chatroomId).list(),
    }),
  },
];
