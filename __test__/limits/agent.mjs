// Limits of what the methods of `Agent` take.

import { ID, list, map, number, text } from './kinds.mjs';

const question = { agentId: 'agent', query: 'q' };
/** A part of what an agent is made of. */
const agentConfig = (part, name) => (value) => ({
  id: 'agent',
  agentConfig: { [part]: { [name]: value } },
});
const modelOption = (name) => (value) => agentConfig('model', 'options')({ [name]: value });

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
  ['AgentCreate.id', 'Agent.create', { name: 'name' }, ID],
  ['AgentCreate.name', 'Agent.create', { id: 'agent' }, text(2, 128)],
  ['AgentUpdate.id', 'Agent.update', {}, ID],
  ['AgentUpdate.name', 'Agent.update', { id: 'agent' }, text(2, 128)],
  ['AgentSettings.description', 'Agent.update', { id: 'agent' }, text(0, 256)],
  ['AgentId.id', 'Agent.get', {}, ID],
  ['AgentGetList.page', 'Agent.getList', {}, number(1)],
  ['AgentGetList.size', 'Agent.getList', {}, number(1)],
  ['AgentChat.agentId', 'Agent.chat', { query: 'q' }, ID],
  ['AgentChat.query', 'Agent.chat', { agentId: 'agent' }, text(1, 10000)],
  ['AgentChat.conversationId', 'Agent.chat', question, text(0, 64)],
  [
    'AgentChat.variables',
    'Agent.chat',
    question,
    map(0, 16, 'variables', text(1, 32), text(0, 128)),
  ],
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  [
    'agentConfig.model.options.temperature',
    'Agent.update',
    modelOption('temperature'),
    number(0, 2),
  ],
  ['agentConfig.model.options.topP', 'Agent.update', modelOption('topP'), number(0, 1)],
  [
    'agentConfig.model.options.maxTokens',
    'Agent.update',
    modelOption('maxTokens'),
    number(1, 8192, 'tokens'),
  ],
  [
    'agentConfig.model.options.frequencyPenalty',
    'Agent.update',
    modelOption('frequencyPenalty'),
    number(-2, 2),
  ],
  [
    'agentConfig.model.options.presencePenalty',
    'Agent.update',
    modelOption('presencePenalty'),
    number(-2, 2),
  ],
  ['agentConfig.model.options.stop', 'Agent.update', modelOption('stop'), list(0, 10, 'texts')],
  [
    'agentConfig.model.options.stop[0]',
    'Agent.update',
    (stop) => modelOption('stop')([stop]),
    text(0, 50),
  ],
  ['agentConfig.prompt.id', 'Agent.update', agentConfig('prompt', 'id'), text(0, 64)],
  [
    'agentConfig.prompt.instructions',
    'Agent.update',
    agentConfig('prompt', 'instructions'),
    text(0, 10000),
  ],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = {
  'AgentModelSettings.temperature': number(0, 2),
  'AgentModelSettings.topP': number(0, 1),
  'AgentModelSettings.maxTokens': number(1, 8192, 'tokens'),
  'AgentModelSettings.stop': list(0, 10, 'texts', text(0, 50)),
  'AgentPrompt.id': text(0, 64),
  'AgentPrompt.instructions': text(0, 10000),
};
