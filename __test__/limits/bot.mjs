// Limits of what the methods of `Bot` take.

import { ID, list, map, number, text } from './kinds.mjs';

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
  ['BotCreate.id', 'Bot.create', { name: 'n' }, ID],
  ['BotCreate.name', 'Bot.create', { id: 'b' }, text(1, 128)],
  ['BotUpdate.id', 'Bot.update', {}, ID],
  ['BotUpdate.name', 'Bot.update', { id: 'b' }, text(1, 128)],
  ['BotSettings.type', 'Bot.update', { id: 'b' }, text(0, 128)],
  ['BotSettings.profileUrl', 'Bot.update', { id: 'b' }, text(0, 256)],
  [
    'BotSettings.metadata',
    'Bot.update',
    { id: 'b' },
    map(0, 16, 'texts', text(1, 32), text(0, 128)),
  ],
  ['BotRemove.id', 'Bot.remove', {}, ID],
  ['BotGet.ids', 'Bot.get', {}, list(1, 20, 'bots', ID)],
  ['BotGetList.page', 'Bot.getList', {}, number(1)],
  ['BotGetList.pageSize', 'Bot.getList', {}, number(1)],
  ['IntegrationOfBot.id', 'Bot.Integration.create', { type: 'webhook' }, ID],
  ['BotIntegrationRemove.id', 'Bot.Integration.remove', { type: 'webhook' }, ID],
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  [
    'integrations[0].agent.id',
    'Bot.update',
    (id) => ({ id: 'b', integrations: [{ agent: { id } }] }),
    ID,
  ],
  [
    'integrations[0].agent.name',
    'Bot.update',
    (name) => ({ id: 'b', integrations: [{ agent: { name } }] }),
    text(2, 128),
  ],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = { 'IntegrationAgent.id': ID, 'IntegrationAgent.name': text(2, 128) };
