import { formatTime } from '../beijing-time.js';
import { compose } from '../compose.js';
import { ordered, pageOf } from '../paging.js';
import { ID, integer, ORDER, optional, repeatedOrJoined, text, USER_ID } from '../rules.js';
import { userBlacklist } from './user/blacklist.js';
import { userBlock } from './user/block.js';
import { userBlockPushPeriod } from './user/block-push-period.js';
import { userChatBan } from './user/chat-ban.js';
import { userDeactivation } from './user/deactivation.js';
import { userGroup } from './user/group.js';
import { userOnline } from './user/online.js';
import { userProfile } from './user/profile.js';
import { userProxyChat } from './user/proxy-chat.js';
import { userRemark } from './user/remark.js';
import { userTag } from './user/tag.js';
import { userToken } from './user/token.js';
import { userWhiteSetting } from './user/white-setting.js';
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

  {
    path: '/user/query.json',
    encoding: 'form',
    rules: {
      page: optional(integer({ min: 1 }), 1),
      pageSize: optional(integer({ min: 1, max: 100 }), 20),
      order: optional(ORDER, 0),
    },
    answer: ({ page, pageSize, order }, { users }) => {
      const all = ordered(users.list(), order);
      return {
        total: all.length,
        users: pageOf(all, { page, size: pageSize }).map(({ id, name, portrait, createdAt }) => ({
          userId: id,
          userName: name,
          userPortrait: portrait,
          regTime: formatTime(createdAt),
        })),
      };
    },
  },

  {
    path: '/user/delusers.json',
    encoding: 'form',
    rules: { userId: repeatedOrJoined(USER_ID, { max: 100 }) },
    answer: ({ userId }, { users }) => users.remove(userId),
  },
];

export const user = compose(
  own,
  userBlacklist,
  userBlock,
  userBlockPushPeriod,
  userChatBan,
  userDeactivation,
  userGroup,
  userOnline,
  userProfile,
  userProxyChat,
  userRemark,
  userTag,
  userToken,
  userWhitelist,
  userWhiteSetting,
);
