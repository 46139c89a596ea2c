import {
  dictionary,
  FLAG,
  ID,
  jsonText,
  list,
  OBJECT_NAME,
  optional,
  repeated,
  text,
  USER_ID,
} from '../../rules.js';

export const KEY = text({
  characters: 128,
  pattern: /^[A-Za-z0-9+=_-]+$/,
  like: 'made of letters, digits, +, =, - and _',
});
export const VALUE = text({ characters: 4096 });
const BATCH = 20;

/** The fields of a message that tells the room. */
const MESSAGE = { objectName: optional(OBJECT_NAME), content: optional(text()) };

/** Entries as a JSON object, as many as one call may set. */
export const ENTRIES = jsonText(dictionary(VALUE, { key: KEY, max: BATCH }));

/** @type {import('../../endpoint.js').Endpoint[]} */
export const chatroomEntry = [
  {
    path: '/chatroom/entry/set.json',
    encoding: 'form',
    rules: {
      chatroomId: ID,
      userId: USER_ID,
      key: KEY,
      value: VALUE,
      autoDelete: optional(FLAG, 0),
      ...MESSAGE,
    },
    answer: ({ chatroomId, key, value, userId, autoDelete }, { chatrooms }) =>
      chatrooms.setEntries(chatroomId, [[key, value]], { userId, autoDelete }),
  },

  {
    path: '/chatroom/entry/batch/set.json',
    encoding: 'form',
    rules: {
      chatroomId: ID,
      entryOwnerId: USER_ID,
      entryInfo: ENTRIES,
      autoDelete: optional(FLAG, 0),
    },
    answer: ({ chatroomId, entryOwnerId: userId, entryInfo, autoDelete }, { chatrooms }) =>
      chatrooms.setEntries(chatroomId, Object.entries(entryInfo), { userId, autoDelete }),
  },

  {
    path: '/chatroom/entry/remove.json',
    encoding: 'form',
    rules: { chatroomId: ID, userId: USER_ID, key: KEY, ...MESSAGE },
    answer: ({ chatroomId, userId, key }, { chatrooms }) =>
      chatrooms.removeEntries(chatroomId, [key], userId),
  },

  {
    path: '/chatroom/entry/batch/remove.json',
    encoding: 'form',
    rules: {
      chatroomId: ID,
      entryOwnerId: USER_ID,
      entryKeys: jsonText(list(KEY, { max: BATCH })),
    },
    answer: ({ chatroomId, entryOwnerId, entryKeys }, { chatrooms }) =>
      chatrooms.removeEntries(chatroomId, entryKeys, entryOwnerId),
  },

  {
    path: '/chatroom/entry/query.json',
    encoding: 'form',
    rules: { chatroomId: ID, keys: optional(repeated(KEY, { max: 100 })) },
    answer: ({ chatroomId, keys }, { chatrooms }) => ({
      keys: chatrooms
        .entries(chatroomId)
        .filter(({ key }) => keys?.includes(key) ?? true)
        .map(({ key, value, userId, autoDelete, setAt }) => ({
          key,
          value,
          userId,
          autoDelete: String(autoDelete),
          lastSetTime: String(setAt),
        })),
    }),
  },
];
