import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { ids } from './fields.mjs';
import { setUp } from './setup.mjs';

const START = Date.UTC(2018, 2, 1);

let now;
const emulator = await setUp({ now: () => now });
beforeEach(() => {
  now = START;
});

const ask = (path, body) => answerOf(emulator, `/v3/agent${path}`, body);
const create = (agentId, fields) => ask('/create.json', { agentId, name: 'Agent', ...fields });
const get = (agentId) => ask('/get.json', { agentId });

describe('agents', () => {
  test('chat and are active unless they are created otherwise', async () => {
    await create('agent1');
    assert.deepEqual(await get('agent1'), {
      agentId: 'agent1',
      name: 'Agent',
      type: 'chat',
      status: 'active',
      createdAt: START,
      updatedAt: START,
    });
  });

  test('change what an update names, also within their configuration', async () => {
    await create('agent1', {
      description: 'd',
      agentConfig: {
        model: { name: 'm', options: { temperature: 1, stop: ['a', 'b'] } },
        prompt: { variables: { a: '1', b: '2' } },
      },
    });
    now += 1000;
    await ask('/update.json', {
      agentId: 'agent1',
      status: 'draft',
      agentConfig: {
        model: { options: { topP: 0.5, stop: ['c'] } },
        prompt: { variables: { b: '3' } },
        memory: { maxMessages: 5 },
      },
    });
    assert.deepEqual(await get('agent1'), {
      agentId: 'agent1',
      name: 'Agent',
      description: 'd',
      type: 'chat',
      status: 'draft',
      agentConfig: {
        model: { name: 'm', options: { temperature: 1, topP: 0.5, stop: ['c'] } },
        prompt: { variables: { a: '1', b: '3' } },
        memory: { maxMessages: 5 },
      },
      createdAt: START,
      updatedAt: now,
    });
  });

  test('are listed in pages and by status', async () => {
    for (const id of ids(3)) await create(id);
    await create('draft', { status: 'draft' });
    const list = async (fields) => {
      const { agents, ...rest } = await ask('/query.json', fields);
      return { ...rest, agents: agents.map(({ agentId }) => agentId) };
    };
    assert.deepEqual(await list({ size: 3 }), {
      total: 4,
      totalPages: 2,
      hasNext: true,
      agents: ids(3),
    });
    assert.deepEqual(await list({ size: 3, page: 2 }), {
      total: 4,
      totalPages: 2,
      hasNext: false,
      agents: ['draft'],
    });
    assert.deepEqual((await list({ status: 'draft', type: 'chat' })).agents, ['draft']);
    assert.deepEqual((await list({ status: 'inactive' })).totalPages, 0);
  });

  test('are at most a hundred until one is removed', async () => {
    for (const id of ids(100)) await create(`agent-${id}`);
    const more = { agentId: 'more', name: 'Agent' };
    const { status, answer } = await post(emulator, '/v3/agent/create.json', more);
    assert.deepEqual([status, answer.code], [400, 1002]);
    assert.match(answer.errorMessage, /must have at most 100 agents/);
    await ask('/delete.json', { agentId: 'agent-id0' });
    await ask('/delete.json', { agentId: 'agent-id0' });
    await create('more');
    assert.equal((await ask('/query.json', {})).total, 100);
  });
});

describe('a chat with an agent', () => {
  const chat = (fields) =>
    answerOf(emulator, '/v3/chat/generate.json', { agentId: 'agent1', query: 'hello', ...fields });
  const numberOf = ({ answer }) => Number(answer.match(/Question (\d+) was: hello$/)[1]);

  beforeEach(() => create('agent1'));

  test('goes on with memory', async () => {
    const first = await chat({ memory: true });
    assert.match(first.conversationId, new RegExp(`^conv_${START}_[0-9a-f]{8}$`));
    const { conversationId } = first;
    const second = await chat({ memory: true, conversationId });
    assert.equal(second.conversationId, conversationId);
    assert.notEqual(second.runId, first.runId);
    assert.deepEqual([numberOf(first), numberOf(second)], [1, 2]);
    assert.equal(numberOf(await chat({ memory: true })), 1);
    assert.equal(numberOf(await chat({ memory: true, conversationId: 'mine' })), 1);
    assert.equal(numberOf(await chat({ memory: true, conversationId: 'mine' })), 2);
  });

  test('is a new one each time without memory', async () => {
    const first = await chat({ conversationId: 'mine' });
    const second = await chat({ memory: false, conversationId: 'mine' });
    assert.notEqual(first.conversationId, 'mine');
    assert.notEqual(second.conversationId, first.conversationId);
    assert.deepEqual([numberOf(first), numberOf(second)], [1, 1]);
  });

  test('is that of one agent, and forgotten with it', async () => {
    const mine = { memory: true, conversationId: 'mine' };
    await chat(mine);
    await create('agent2');
    assert.equal(numberOf(await chat({ ...mine, agentId: 'agent2' })), 1);
    await ask('/delete.json', { agentId: 'agent1' });
    await create('agent1');
    assert.equal(numberOf(await chat(mine)), 1);
  });

  test('that is to be streamed is not emulated', async () => {
    const { status, answer } = await post(emulator, '/v3/chat/generate.json', {
      agentId: 'agent1',
      query: 'hello',
      stream: true,
    });
    assert.deepEqual([status, answer.code], [501, 501]);
    assert.match(answer.errorMessage, /does not stream/);
  });
});
