import { Refusal } from '../../refusal.js';
import { BOOLEAN, dictionary, optional, text } from '../../rules.js';
import { AGENT_ID } from './fields.js';

/** There is no model that would use any. */
const USAGE = { promptTokens: 0, completionTokens: 0, totalTokens: 0 };

const VARIABLES = dictionary(text({ characters: 128, empty: true }), {
  key: text({ characters: 32 }),
  max: 16,
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const agentChat = [
  // The answer shows what was asked and what is remembered of the conversation.
  {
    path: '/v3/chat/generate.json',
    encoding: 'json',
    rules: {
      agentId: AGENT_ID,
      query: text({ characters: 10_000 }),
      conversationId: optional(
        text({
          characters: 64,
          pattern: /^[\w-]+$/,
          like: 'made of letters, digits, _ and -',
        }),
      ),
      memory: optional(BOOLEAN, false),
      variables: optional(VARIABLES),
      user: optional(text()),
      stream: optional(BOOLEAN, false),
    },
    answer: ({ agentId, query, memory, conversationId, stream }, { agents, agentChats }) => {
      agents.get(agentId);
      if (stream) {
        throw new Refusal(501, 'The emulator does not stream answers; stream must be false');
      }
      const { number, ...chat } = agentChats.ask(agentId, { memory, conversationId });
      return {
        ...chat,
        agentId,
        answer: `The emulator has no model. Question ${number} was: ${query}`,
        finishReason: 'stop',
        metadata: { usage: USAGE },
      };
    },
  },
];
