import { randomBytes } from 'node:crypto';
import { BoundedMap } from './bounded-map.js';
import { PerKey } from './per-key.js';

/** How many questions each agent was asked in the conversations that it remembers. */
export class AgentChats {
  #now;
  #questions;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#questions = new PerKey(capacity, () => new BoundedMap(capacity));
  }

  /** As in "conv_1750156515841_63bd25b4". */
  #createId(prefix) {
    return `${prefix}_${this.#now()}_${randomBytes(4).toString('hex')}`;
  }

  /**
   * Counts a question. Without memory each is the first of a conversation of its own.
   * @param {{ memory: boolean, conversationId?: string }} chat
   * @returns {{ runId: string, conversationId: string, timestamp: number, number: number }} the
   *   number counts the questions of the conversation
   */
  ask(agentId, { memory, conversationId }) {
    const id = (memory && conversationId) || this.#createId('conv');
    return {
      runId: this.#createId('run'),
      conversationId: id,
      timestamp: this.#now(),
      number: memory ? this.#count(agentId, id) : 1,
    };
  }

  #count(agentId, conversationId) {
    const number = (this.#questions.get(agentId).get(conversationId) ?? 0) + 1;
    this.#questions.ensure(agentId).set(conversationId, number);
    return number;
  }

  forget(agentId) {
    this.#questions.delete(agentId);
  }
}
