import { text } from '../../rules.js';
import { BOT_ID, INTEGRATION, NEW_INTEGRATION } from './fields.js';

const PLACE = { userId: BOT_ID, type: text() };

/** @type {import('../../endpoint.js').Endpoint[]} */
export const botIntegration = [
  {
    path: '/v3/bot/integration/create.json',
    encoding: 'json',
    rules: { ...PLACE, ...NEW_INTEGRATION },
    answer: ({ userId, ...integration }, { bots }) => bots.addIntegration(userId, integration),
  },

  {
    path: '/v3/bot/integration/update.json',
    encoding: 'json',
    rules: { ...PLACE, ...INTEGRATION },
    answer: ({ userId, ...changes }, { bots }) => bots.updateIntegration(userId, changes),
  },

  {
    path: '/v3/bot/integration/delete.json',
    encoding: 'json',
    rules: PLACE,
    answer: ({ userId, type }, { bots }) => bots.removeIntegration(userId, type),
  },
];
