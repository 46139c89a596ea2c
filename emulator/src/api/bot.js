import { compose } from '../compose.js';
import { pageOf } from '../paging.js';
import { BOOLEAN, integer, list, optional } from '../rules.js';
import { BOT, BOT_ID } from './bot/fields.js';
import { botIntegration } from './bot/integration.js';

const withoutIntegrations = ({ integrations, ...bot }) => bot;

/** @type {import('../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/v3/bot/create.json',
    encoding: 'json',
    rules: {
      userId: BOT_ID,
      ...BOT,
      name: { ...BOT.name, required: true },
      metadata: { ...BOT.metadata, fallback: {} },
      integrations: { ...BOT.integrations, fallback: [] },
    },
    answer: ({ userId, ...bot }, { bots }) => bots.create(userId, bot),
  },

  {
    path: '/v3/bot/update.json',
    encoding: 'json',
    rules: { userId: BOT_ID, ...BOT },
    answer: ({ userId, ...changes }, { bots }) => bots.update(userId, changes),
  },

  {
    path: '/v3/bot/delete.json',
    encoding: 'json',
    rules: { userId: BOT_ID },
    answer: ({ userId }, { bots }) => bots.remove(userId),
  },

  {
    path: '/v3/bot/get.json',
    encoding: 'json',
    rules: { userIds: list(BOT_ID, { max: 20 }) },
    answer: ({ userIds }, { bots }) => ({ bots: bots.find(userIds) }),
  },

  {
    path: '/v3/bot/query.json',
    encoding: 'json',
    rules: {
      page: optional(integer({ min: 1 }), 1),
      pageSize: optional(integer({ min: 1 }), 10),
      includeIntegration: optional(BOOLEAN, false),
    },
    answer: ({ page, pageSize, includeIntegration }, { bots }) => {
      const all = bots.list();
      const found = pageOf(all, { page, size: pageSize });
      return {
        total: all.length,
        hasNext: page * pageSize < all.length,
        bots: includeIntegration ? found : found.map(withoutIntegrations),
      };
    },
  },
];

export const bot = compose(own, botIntegration);
