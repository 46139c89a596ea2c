import { choice, dictionary, integer, list, number, optional, record, text } from '../../rules.js';

export const AGENT_ID = text({ min: 3, characters: 64 });

export const NAME = text({ min: 2, characters: 128 });

export const TYPE = choice('chat');

export const STATUS = choice('active', 'inactive', 'draft');

const PENALTY = optional(number({ min: -2, max: 2 }));

const MODEL = record({
  provider: optional(text()),
  name: optional(text()),
  options: optional(
    record({
      temperature: optional(number({ min: 0, max: 2 })),
      topP: optional(number({ min: 0, max: 1 })),
      maxTokens: optional(integer({ min: 1, max: 8192 })),
      frequencyPenalty: PENALTY,
      presencePenalty: PENALTY,
      stop: optional(list(text({ characters: 50 }), { min: 0, max: 10 })),
    }),
  ),
});

const PROMPT = record({
  id: optional(text({ characters: 64, empty: true })),
  instructions: optional(text({ characters: 10_000, empty: true })),
  variables: optional(dictionary(text({ empty: true }))),
  openingStatement: optional(text({ empty: true })),
});

const MEMORY = record({
  strategy: optional(text()),
  maxMessages: optional(integer()),
  maxTokens: optional(integer()),
});

/** What of an agent can be set and changed. */
export const AGENT = {
  name: optional(NAME),
  description: optional(text({ characters: 256, empty: true })),
  type: optional(TYPE),
  status: optional(STATUS),
  agentConfig: optional(
    record({ model: optional(MODEL), prompt: optional(PROMPT), memory: optional(MEMORY) }),
  ),
};
