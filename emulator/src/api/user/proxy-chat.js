import { pageOf } from '../../paging.js';
import {
  dictionary,
  HOSTED_USER_ID,
  ID,
  integer,
  list,
  optional,
  text,
  USER_ID,
} from '../../rules.js';

const METADATA = dictionary(text({ characters: 512, empty: true }), {
  key: text({ characters: 32 }),
  max: 32,
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userProxyChat = [
  // The only path of its kind without .json at its end.
  {
    path: '/v3/user/proxychat/start',
    encoding: 'json',
    rules: {
      userId: HOSTED_USER_ID,
      targetIds: list(HOSTED_USER_ID, { max: 50 }),
      botUserId: ID,
      metadata: optional(METADATA, {}),
    },
    answer: ({ targetIds, ...chat }, { proxyChats }) => {
      for (const targetId of targetIds) proxyChats.start({ ...chat, targetId });
    },
  },

  {
    path: '/v3/user/proxychat/query.json',
    encoding: 'json',
    rules: {
      page: optional(integer({ min: 1 }), 1),
      size: optional(integer({ min: 1 }), 50),
      userId: optional(USER_ID),
    },
    answer: ({ userId, page, size }, { proxyChats }) => {
      const all = proxyChats.list(userId);
      return {
        proxyChats: pageOf(all, { page, size }),
        total: all.length,
        hasNext: page * size < all.length,
      };
    },
  },
];
