import { compose } from '../compose.js';
import { ID, keyed, repeated, text } from '../rules.js';
import { chatroomBan } from './chatroom/ban.js';
import { chatroomEntry } from './chatroom/entry.js';
import { chatroomKeepalive } from './chatroom/keepalive.js';
import { chatroomMessage } from './chatroom/message.js';
import { chatroomUser } from './chatroom/user.js';
import { chatroomWhitelist } from './chatroom/whitelist.js';

/** @type {import('../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/chatroom/create.json',
    encoding: 'form',
    rules: { chatroom: keyed(ID, text()) },
    answer: ({ chatroom: rooms }, { chatrooms }) => {
      for (const [chatroomId, name] of rooms) chatrooms.create(chatroomId, name);
    },
  },

  {
    path: '/chatroom/destroy.json',
    encoding: 'form',
    rules: { chatroomId: repeated(ID) },
    answer: ({ chatroomId: chatroomIds }, { chatrooms }) => {
      for (const chatroomId of chatroomIds) chatrooms.destroy(chatroomId);
    },
  },

  {
    path: '/chatroom/get.json',
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
];

export const chatroom = compose(
  own,
  chatroomBan,
  chatroomEntry,
  chatroomKeepalive,
  chatroomMessage,
  chatroomUser,
  chatroomWhitelist,
);
