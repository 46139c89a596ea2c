import { formatTime } from '../beijing-time.js';
import { compose } from '../compose.js';
import { Refusal } from '../refusal.js';
import { BOOLEAN, FLAG, ID, integer, keyed, optional, repeated, text, USER_ID } from '../rules.js';
import { chatroomBan } from './chatroom/ban.js';
import { chatroomEntry, ENTRIES } from './chatroom/entry.js';
import { chatroomKeepalive } from './chatroom/keepalive.js';
import { chatroomMessage } from './chatroom/message.js';
import { chatroomUser } from './chatroom/user.js';
import { chatroomWhitelist } from './chatroom/whitelist.js';

/** When a room is destroyed: after an idle time, or at a fixed time after its creation. */
const DESTRUCTION = {
  destroyType: optional(FLAG, 0),
  destroyTime: optional(integer({ min: 60, max: 7 * 24 * 60 }), 60),
};

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
    path: '/chatroom/create_new.json',
    encoding: 'form',
    rules: {
      chatroomId: ID,
      ...DESTRUCTION,
      isBan: optional(BOOLEAN, false),
      whiteUserIds: optional(repeated(USER_ID, { max: 20 }), []),
      entryOwnerId: optional(USER_ID),
      entryInfo: optional(ENTRIES, {}),
    },
    answer: ({ chatroomId, entryOwnerId, entryInfo, ...settings }, { chatrooms }) => {
      const entries = Object.entries(entryInfo);
      if (entries.length > 0 && entryOwnerId === undefined) {
        throw new Refusal(1002, 'entryOwnerId is missing; it must be the owner of the entries');
      }
      if (chatrooms.has(chatroomId)) return;
      chatrooms.create(chatroomId, '', settings);
      if (settings.isBan) chatrooms.muted.add([chatroomId]);
      chatrooms.muteWhitelists.ensure(chatroomId).add(settings.whiteUserIds);
      chatrooms.setEntries(chatroomId, entries, { userId: entryOwnerId, autoDelete: 0 });
    },
  },

  {
    path: '/chatroom/destroy/set.json',
    encoding: 'form',
    rules: { chatroomId: ID, ...DESTRUCTION },
    answer: ({ chatroomId, ...destruction }, { chatrooms }) =>
      chatrooms.setDestruction(chatroomId, destruction),
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

  // Unknown rooms are left out.
  {
    path: '/chatroom/query.json',
    encoding: 'form',
    rules: { chatroomId: repeated(ID, { max: 20 }) },
    answer: ({ chatroomId: chatroomIds }, { chatrooms }) => ({
      chatRooms: chatroomIds
        .filter((chatroomId) => chatrooms.has(chatroomId))
        .map((chatroomId) => {
          const { name, createdAt } = chatrooms.room(chatroomId);
          return { chrmId: chatroomId, name, time: formatTime(createdAt) };
        }),
    }),
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
