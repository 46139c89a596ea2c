import { mergeDeep } from '../merge.js';
import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

const LIMIT = 100;

export class Agents {
  #now;
  #agents;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#agents = new BoundedMap(capacity);
  }

  create(agentId, agent) {
    if (this.#agents.has(agentId)) {
      throw new Refusal(1002, `agentId must be that of no agent yet, not "${agentId}"`);
    }
    if (this.#agents.size >= LIMIT) {
      throw new Refusal(1002, `An app must have at most ${LIMIT} agents`);
    }
    const now = this.#now();
    this.#agents.set(agentId, { ...agent, createdAt: now, updatedAt: now });
  }

  /** Changes what is given, also within the configuration. */
  update(agentId, changes) {
    const agent = this.#require(agentId);
    this.#agents.set(agentId, { ...mergeDeep(agent, changes), updatedAt: this.#now() });
  }

  #require(agentId) {
    const agent = this.#agents.get(agentId);
    if (!agent) throw new Refusal(1002, `agentId must be an agent that exists, not "${agentId}"`);
    return agent;
  }

  /** An unknown agent is not an error: a removal can be repeated. */
  remove(agentId) {
    this.#agents.delete(agentId);
  }

  get(agentId) {
    return { agentId, ...this.#require(agentId) };
  }

  list() {
    return [...this.#agents].map(([agentId, agent]) => ({ agentId, ...agent }));
  }
}
