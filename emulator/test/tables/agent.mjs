import { ids, times } from '../fields.mjs';

const NOW = 1519871658000;
const CONFIG = {
  model: { provider: 'p', name: 'm', options: { temperature: 0.5, maxTokens: 8192, stop: ['x'] } },
  prompt: { instructions: 'Be kind', variables: { v: '1' } },
  memory: { strategy: 'sliding_window', maxMessages: 20 },
};
const AGENT = { agentId: 'agent1', name: 'Agent', description: 'd', agentConfig: CONFIG };
const CREATED = ['/v3/agent/create.json', AGENT];
const SHOWN = { ...AGENT, type: 'chat', status: 'active', createdAt: NOW, updatedAt: NOW };

const withOptions = (options) => ({ agentConfig: { model: { options } } });
const withPrompt = (prompt) => ({ agentConfig: { prompt } });

/** Refusals of what an agent can have, for an agent that is new or another. */
const refusedWith = (agent) =>
  [
    [{ agentId: 'ab' }, 1002],
    [{ agentId: times(65) }, 1005],
    [{ name: 'A' }, 1002],
    [{ name: times(129) }, 1005],
    [{ description: times(257) }, 1005],
    [{ type: 'voice' }, 1002],
    [{ status: 'away' }, 1002],
    [{ agentConfig: 'config' }, 1002],
    [withOptions({ temperature: 2.1 }), 1002],
    [withOptions({ temperature: '1' }), 1002],
    [withOptions({ topP: -0.1 }), 1002],
    [withOptions({ maxTokens: 0 }), 1002],
    [withOptions({ maxTokens: 8193 }), 1002],
    [withOptions({ frequencyPenalty: -2.1 }), 1002],
    [withOptions({ presencePenalty: 2.1 }), 1002],
    [withOptions({ stop: ids(11) }), 1002],
    [withOptions({ stop: [times(51)] }), 1005],
    [withPrompt({ id: times(65) }), 1005],
    [withPrompt({ instructions: times(10_001) }), 1005],
    [withPrompt({ variables: { v: 1 } }), 1002],
    [{ agentConfig: { memory: { maxMessages: -1 } } }, 1002],
  ].map(([fields, code]) => [{ ...agent, ...fields }, code]);

export default [
  {
    path: '/v3/agent/create.json',
    body: { ...AGENT, type: 'chat', status: 'draft' },
    answer: {},
    refused: [[{ name: 'Agent' }, 1002], [{ agentId: 'agent2' }, 1002], ...refusedWith(AGENT)],
  },
  {
    path: '/v3/agent/create.json',
    given: [CREATED],
    body: { agentId: 'agent2', name: 'Agent' },
    answer: {},
    refused: [[AGENT, 1002]],
  },
  {
    path: '/v3/agent/update.json',
    given: [CREATED],
    body: { agentId: 'agent1', status: 'inactive' },
    answer: {},
    refused: [
      [{ name: 'Other' }, 1002],
      [{ agentId: 'agent2' }, 1002],
      ...refusedWith({ agentId: 'agent1' }),
    ],
  },
  {
    path: '/v3/agent/delete.json',
    body: { agentId: 'agent1' },
    answer: {},
    refused: [
      [{}, 1002],
      [{ agentId: 'ab' }, 1002],
    ],
  },
  {
    path: '/v3/agent/get.json',
    given: [CREATED],
    body: { agentId: 'agent1' },
    answer: SHOWN,
    refused: [
      [{}, 1002],
      [{ agentId: 'agent2' }, 1002],
    ],
  },
  {
    path: '/v3/agent/query.json',
    given: [CREATED],
    body: { type: 'chat', status: 'active' },
    answer: { total: 1, totalPages: 1, hasNext: false, agents: [SHOWN] },
    refused: [
      [{ page: 0 }, 1002],
      [{ size: 0 }, 1002],
      [{ size: 101 }, 1002],
      [{ status: 'away' }, 1002],
      [{ type: 'voice' }, 1002],
    ],
  },
  {
    path: '/v3/chat/generate.json',
    given: [CREATED],
    body: {
      agentId: 'agent1',
      query: '你好',
      conversationId: 'conv_1',
      memory: true,
      variables: { v: '1' },
      user: 'u1',
      stream: false,
    },
    answer: {
      runId: /^run_1519871658000_[0-9a-f]{8}$/,
      conversationId: 'conv_1',
      agentId: 'agent1',
      timestamp: NOW,
      answer: 'The emulator has no model. Question 1 was: 你好',
      finishReason: 'stop',
      metadata: { usage: { promptTokens: 0, completionTokens: 0, totalTokens: 0 } },
    },
    refused: [
      [{ agentId: 'agent1' }, 1002],
      [{ query: 'q' }, 1002],
      [{ agentId: 'agent2', query: 'q' }, 1002],
      [{ agentId: 'agent1', query: times(10_001) }, 1005],
      [{ agentId: 'agent1', query: 'q', conversationId: times(65) }, 1005],
      [{ agentId: 'agent1', query: 'q', conversationId: 'a b' }, 1002],
      [{ agentId: 'agent1', query: 'q', memory: 1 }, 1002],
      [
        {
          agentId: 'agent1',
          query: 'q',
          variables: Object.fromEntries(ids(17).map((id) => [id, 'v'])),
        },
        1002,
      ],
      [{ agentId: 'agent1', query: 'q', variables: { [times(33)]: 'v' } }, 1005],
      [{ agentId: 'agent1', query: 'q', variables: { v: times(129) } }, 1005],
      [{ agentId: 'agent1', query: 'q', stream: true }, 501],
    ],
  },
];
