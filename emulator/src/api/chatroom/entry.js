import { choice, ID, optional, repeated, text, USER_ID } from '../../rules.js';

const KEY = text({
  characters: 128,
  pattern: /^[A-Za-z0-9+=_-]+$/,
  like: 'made of letters, digits, +, =, - and _',
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const chatroomEntry = [
  {
    path: '/chatroom/entry/set.json',
    encoding: 'form',
    rules: {
      chatroomId: ID,
      userId: USER_ID,
      key: KEY,
      value: text({ characters: 4096 }),
      autoDelete: optional(choice(0, 1), 0),
    },
    answer: ({ chatroomId, ...entry }, { chatrooms }) => chatrooms.setEntry(chatroomId, entry),
  },

  {
    path: '/chatroom/entry/remove.json',
    encoding: 'form',
    rules: { chatroomId: ID, userId: USER_ID, key: KEY },
    answer: ({ chatroomId, key }, { chatrooms }) => chatrooms.removeEntry(chatroomId, key),
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
