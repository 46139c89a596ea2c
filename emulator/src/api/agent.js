import { compose } from '../compose.js';
import { pageOf } from '../paging.js';
import { integer, optional } from '../rules.js';
import { agentChat } from './agent/chat.js';
import { AGENT, AGENT_ID, NAME, STATUS, TYPE } from './agent/fields.js';

/** @type {import('../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/v3/agent/create.json',
    encoding: 'json',
    rules: {
      agentId: AGENT_ID,
      ...AGENT,
      name: NAME,
      type: optional(TYPE, 'chat'),
      status: optional(STATUS, 'active'),
    },
    answer: ({ agentId, ...agent }, { agents }) => agents.create(agentId, agent),
  },

  {
    path: '/v3/agent/update.json',
    encoding: 'json',
    rules: { agentId: AGENT_ID, ...AGENT },
    answer: ({ agentId, ...changes }, { agents }) => agents.update(agentId, changes),
  },

  {
    path: '/v3/agent/delete.json',
    encoding: 'json',
    rules: { agentId: AGENT_ID },
    answer: ({ agentId }, { agents, agentChats }) => {
      agents.remove(agentId);
      agentChats.forget(agentId);
    },
  },

  {
    path: '/v3/agent/get.json',
    encoding: 'json',
    rules: { agentId: AGENT_ID },
    answer: ({ agentId }, { agents }) => agents.get(agentId),
  },

  {
    path: '/v3/agent/query.json',
    encoding: 'json',
    rules: {
      page: optional(integer({ min: 1 }), 1),
      size: optional(integer({ min: 1, max: 100 }), 20),
      status: optional(STATUS),
      type: optional(TYPE),
    },
    answer: ({ page, size, status, type }, { agents }) => {
      const found = agents
        .list()
        .filter((agent) => status === undefined || agent.status === status)
        .filter((agent) => type === undefined || agent.type === type);
      return {
        total: found.length,
        totalPages: Math.ceil(found.length / size),
        hasNext: page * size < found.length,
        agents: pageOf(found, { page, size }),
      };
    },
  },
];

export const agent = compose(own, agentChat);
