import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { ids } from './fields.mjs';
import { setUp } from './setup.mjs';

const START = Date.UTC(2018, 2, 1);

let now;
const emulator = await setUp({ now: () => now });

describe('bots', () => {
  beforeEach(() => {
    now = START;
  });

  const ask = (path, body) => answerOf(emulator, `/v3/bot${path}`, body);
  const create = (userId, fields) => ask('/create.json', { userId, name: 'Bot', ...fields });
  const get = async (userId) => (await ask('/get.json', { userIds: [userId] })).bots[0];
  const list = (fields = {}) => ask('/query.json', fields);
  const typesOf = async (userId) => (await get(userId)).integrations.map(({ type }) => type);

  test('have what they were created with, and what a bot has without', async () => {
    await create('b1');
    assert.deepEqual(await get('b1'), {
      userId: 'b1',
      name: 'Bot',
      metadata: {},
      integrations: [],
      createdAt: START,
      updatedAt: START,
    });
  });

  test('change what an update names', async () => {
    await create('b1', {
      type: 't',
      metadata: { a: '1', b: '2' },
      integrations: [{ type: 'dify' }],
    });
    now += 1000;
    await ask('/update.json', { userId: 'b1', name: 'Other', metadata: { a: '3' } });
    assert.deepEqual(await get('b1'), {
      userId: 'b1',
      name: 'Other',
      type: 't',
      metadata: { a: '3' },
      integrations: [{ type: 'dify', stream: true, handleResponse: true }],
      createdAt: START,
      updatedAt: now,
    });
    await ask('/update.json', { userId: 'b1', integrations: [] });
    assert.deepEqual(await typesOf('b1'), []);
  });

  test('are listed in pages, with integrations for whoever asks', async () => {
    for (const id of ids(3)) await create(id, { integrations: [{ type: 'webhook' }] });
    const { total, hasNext, bots } = await list({ pageSize: 2 });
    assert.deepEqual([total, hasNext, bots.map(({ userId }) => userId)], [3, true, ['id0', 'id1']]);
    assert.ok(!Object.hasOwn(bots[0], 'integrations'));
    const last = await list({ page: 2, pageSize: 2, includeIntegration: true });
    assert.equal(last.hasNext, false);
    assert.deepEqual(
      last.bots.map(({ userId, integrations }) => [userId, integrations.length]),
      [['id2', 1]],
    );
  });

  test('are at most ten until one is removed', async () => {
    for (const id of ids(10)) await create(id);
    const more = { userId: 'more', name: 'Bot' };
    const { status, answer } = await post(emulator, '/v3/bot/create.json', more);
    assert.deepEqual([status, answer.code], [400, 1002]);
    assert.match(answer.errorMessage, /must have at most 10 bots/);
    await ask('/delete.json', { userId: 'id0' });
    await ask('/delete.json', { userId: 'id0' });
    await create('more');
    assert.equal((await list()).total, 10);
    assert.equal(await get('id0'), undefined);
  });

  test('have one integration of each type', async () => {
    await create('b1', { integrations: [{ type: 'webhook', enabled: false }] });
    now += 1000;
    await ask('/integration/create.json', { userId: 'b1', type: 'dify', auth: { apiKey: 'k' } });
    await ask('/integration/create.json', { userId: 'b1', type: 'webhook', callbackUrl: 'u' });
    const { integrations, updatedAt } = await get('b1');
    assert.deepEqual(integrations, [
      { type: 'dify', stream: true, handleResponse: true, auth: { apiKey: 'k' } },
      { type: 'webhook', callbackUrl: 'u', stream: true, handleResponse: true },
    ]);
    assert.equal(updatedAt, now);
  });

  test('change what an update of an integration names', async () => {
    await create('b1', { integrations: [{ type: 'dify' }, { type: 'webhook', callbackUrl: 'u' }] });
    await ask('/integration/update.json', { userId: 'b1', type: 'webhook', stream: false });
    assert.deepEqual((await get('b1')).integrations, [
      { type: 'dify', stream: true, handleResponse: true },
      { type: 'webhook', callbackUrl: 'u', stream: false, handleResponse: true },
    ]);
  });

  test('lose an integration by its type', async () => {
    await create('b1', { integrations: [{ type: 'dify' }, { type: 'webhook' }] });
    await ask('/integration/delete.json', { userId: 'b1', type: 'dify' });
    await ask('/integration/delete.json', { userId: 'b1', type: 'dify' });
    assert.deepEqual(await typesOf('b1'), ['webhook']);
    await ask('/integration/delete.json', { userId: 'unknown', type: 'dify' });
  });
});
