import { BOOLEAN, dictionary, list, optional, record, text } from '../../rules.js';
import { AGENT, AGENT_ID } from '../agent/fields.js';

export const BOT_ID = text({ characters: 64 });

/** What of an integration can be changed. */
export const INTEGRATION = {
  enabled: optional(BOOLEAN),
  callbackUrl: optional(text()),
  objectNames: optional(list(text(), { min: 0 })),
  events: optional(list(text(), { min: 0 })),
  stream: optional(BOOLEAN),
  handleResponse: optional(BOOLEAN),
  auth: optional(record({ apiKey: optional(text()) })),
  agent: optional(record({ agentId: optional(AGENT_ID), ...AGENT })),
  waitForInputCompletion: optional(BOOLEAN),
  gentleResponse: optional(BOOLEAN),
};

/** What a new integration has. */
export const NEW_INTEGRATION = {
  ...INTEGRATION,
  stream: optional(BOOLEAN, true),
  handleResponse: optional(BOOLEAN, true),
};

const TEXT = text({ characters: 128 });

/** What of a bot can be set and changed. */
export const BOT = {
  name: optional(TEXT),
  type: optional(TEXT),
  profileUrl: optional(text({ characters: 256 })),
  metadata: optional(dictionary(TEXT, { key: text({ characters: 32 }), max: 16 })),
  integrations: optional(list(record({ ...NEW_INTEGRATION, type: optional(text()) }), { min: 0 })),
};
