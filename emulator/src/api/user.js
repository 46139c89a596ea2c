import { formatTime } from '../beijing-time.js';
import { compose } from '../compose.js';
import { ID, optional, text } from '../rules.js';
import { userBlacklist } from './user/blacklist.js';
import { userBlock } from './user/block.js';
import { userGroup } from './user/group.js';
import { userOnline } from './user/online.js';
import { userTag } from './user/tag.js';
import { userToken } from './user/token.js';
import { userWhitelist } from './user/whitelist.js';

const NAME = text({ bytes: 128 });
const PORTRAIT = optional(text({ bytes: 1024, empty: true }));

/** @type {import('../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/user/getToken.json',
    encoding: 'form',
    rules: { userId: ID, name: NAME, portraitUri: PORTRAIT },
    answer: ({ userId, name, portraitUri }, { users }) => ({
      userId,
      token: users.register(userId, { name, portrait: portraitUri }),
    }),
  },

  {
    path: '/user/refresh.json',
    encoding: 'form',
    rules: { userId: ID, name: optional(NAME), portraitUri: PORTRAIT },
    answer: ({ userId, name, portraitUri }, { users }) =>
      users.update(userId, { name, portrait: portraitUri }),
  },

  {
    path: '/user/info.json',
    encoding: 'form',
    rules: { userId: ID },
    answer: ({ userId }, { users }) => {
      const { name, portrait, createdAt } = users.profile(userId);
      return { userName: name, userPortrait: portrait, createTime: formatTime(createdAt) };
    },
  },
];

export const user = compose(
  own,
  userBlacklist,
  userBlock,
  userGroup,
  userOnline,
  userTag,
  userToken,
  userWhitelist,
);
