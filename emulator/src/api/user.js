import { formatTime } from '../beijing-time.js';
import { ID, optional, text } from '../rules.js';

const NAME = text({ bytes: 128 });
const PORTRAIT = optional(text({ bytes: 1024, empty: true }));

/** @type {import('../endpoint.js').Endpoints} */
export const user = {
  '/user/getToken.json': {
    encoding: 'form',
    rules: { userId: ID, name: NAME, portraitUri: PORTRAIT },
    answer: ({ userId, name, portraitUri }, { users }) => ({
      userId,
      token: users.register(userId, { name, portrait: portraitUri }),
    }),
  },

  '/user/refresh.json': {
    encoding: 'form',
    rules: { userId: ID, name: optional(NAME), portraitUri: PORTRAIT },
    answer: ({ userId, name, portraitUri }, { users }) =>
      users.update(userId, { name, portrait: portraitUri }),
  },

  '/user/info.json': {
    encoding: 'form',
    rules: { userId: ID },
    answer: ({ userId }, { users }) => {
      const { name, portrait, createdAt } = users.profile(userId);
      return { userName: name, userPortrait: portrait, createTime: formatTime(createdAt) };
    },
  },
};
