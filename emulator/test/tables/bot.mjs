import { ids, times } from '../fields.mjs';

const NOW = 1519871658000;
const WEBHOOK = { type: 'webhook', callbackUrl: 'https://example.com/hook', enabled: true };
const KEPT = { ...WEBHOOK, stream: true, handleResponse: true };
const BOT = {
  userId: 'b1',
  name: 'Bot',
  type: 'helper',
  profileUrl: 'https://example.com/b.png',
  metadata: { k: 'v' },
};
const CREATED = ['/v3/bot/create.json', { ...BOT, integrations: [WEBHOOK] }];
const SHOWN = { ...BOT, integrations: [KEPT], createdAt: NOW, updatedAt: NOW };

const pairs = (count, value = 'v') => Object.fromEntries(ids(count).map((id) => [id, value]));

/** Refusals of what a bot can have, for a bot that is new or another. */
const refusedWith = (bot) => [
  [{ ...bot, userId: '' }, 1002],
  [{ ...bot, userId: times(65) }, 1005],
  [{ ...bot, name: times(129) }, 1005],
  [{ ...bot, type: times(129) }, 1005],
  [{ ...bot, profileUrl: times(257) }, 1005],
  [{ ...bot, metadata: pairs(17) }, 1002],
  [{ ...bot, metadata: pairs(1, times(129)) }, 1005],
  [{ ...bot, metadata: { [times(33)]: 'v' } }, 1005],
  [{ ...bot, metadata: 'k' }, 1002],
  [{ ...bot, integrations: {} }, 1002],
  [{ ...bot, integrations: [{ ...WEBHOOK, stream: 'yes' }] }, 1002],
  [{ ...bot, integrations: [{ ...WEBHOOK, events: 'message:private' }] }, 1002],
  [{ ...bot, integrations: [{ ...WEBHOOK, auth: 'key' }] }, 1002],
  [{ ...bot, integrations: [{ ...WEBHOOK, agent: { agentId: 'ab' } }] }, 1002],
];

const integrationRefused = [
  [{ type: 'webhook' }, 1002],
  [{ userId: 'b1' }, 1002],
  [{ userId: 'b1', type: 'webhook', callbackUrl: 1 }, 1002],
  [{ userId: 'b1', type: 'webhook', agent: { agentConfig: { memory: 'all' } } }, 1002],
  [{ userId: 'other', type: 'webhook' }, 1002],
];

export default [
  {
    path: '/v3/bot/create.json',
    body: { ...BOT, integrations: [WEBHOOK, { type: 'dify', auth: { apiKey: 'k' } }] },
    answer: {},
    refused: [[{ name: 'Bot' }, 1002], [{ userId: 'b2' }, 1002], ...refusedWith(BOT)],
  },
  {
    path: '/v3/bot/create.json',
    given: [CREATED],
    body: { userId: 'b2', name: 'Bot' },
    answer: {},
    refused: [[BOT, 1002]],
  },
  {
    path: '/v3/bot/update.json',
    given: [CREATED],
    body: { userId: 'b1', name: 'Other' },
    answer: {},
    refused: [
      [{ name: 'Other' }, 1002],
      [{ userId: 'b2' }, 1002],
      ...refusedWith({ userId: 'b1' }),
    ],
  },
  {
    path: '/v3/bot/delete.json',
    body: { userId: 'b1' },
    answer: {},
    refused: [
      [{}, 1002],
      [{ userId: 1 }, 1002],
    ],
  },
  {
    path: '/v3/bot/get.json',
    given: [CREATED],
    body: { userIds: ['b1', 'b2'] },
    answer: { bots: [SHOWN] },
    refused: [
      [{}, 1002],
      [{ userIds: [] }, 1002],
      [{ userIds: ids(21) }, 1002],
    ],
  },
  {
    path: '/v3/bot/query.json',
    given: [CREATED],
    body: { includeIntegration: true },
    answer: { total: 1, hasNext: false, bots: [SHOWN] },
    refused: [
      [{ page: 0 }, 1002],
      [{ pageSize: 0 }, 1002],
      [{ includeIntegration: 'yes' }, 1002],
    ],
  },
  {
    path: '/v3/bot/integration/create.json',
    given: [CREATED],
    body: { userId: 'b1', type: 'dify', events: ['message:private'], auth: { apiKey: 'k' } },
    answer: {},
    refused: integrationRefused,
  },
  {
    path: '/v3/bot/integration/update.json',
    given: [CREATED],
    body: { userId: 'b1', type: 'webhook', enabled: false },
    answer: {},
    refused: [...integrationRefused, [{ userId: 'b1', type: 'dify' }, 1002]],
  },
  {
    path: '/v3/bot/integration/delete.json',
    body: { userId: 'b1', type: 'webhook' },
    answer: {},
    refused: [
      [{ userId: 'b1' }, 1002],
      [{ type: 'webhook' }, 1002],
    ],
  },
];
