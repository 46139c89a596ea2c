import { merge } from '../merge.js';
import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

const LIMIT = 10;

/** Bots with their integrations, of which each has a type of its own. */
export class Bots {
  #now;
  #bots;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#bots = new BoundedMap(capacity);
  }

  create(userId, bot) {
    if (this.#bots.has(userId)) {
      throw new Refusal(1002, `userId must be that of no bot yet, not "${userId}"`);
    }
    if (this.#bots.size >= LIMIT) throw new Refusal(1002, `An app must have at most ${LIMIT} bots`);
    const now = this.#now();
    this.#bots.set(userId, { ...bot, createdAt: now, updatedAt: now });
  }

  update(userId, changes) {
    const bot = this.#require(userId);
    this.#bots.set(userId, { ...merge(bot, changes), updatedAt: this.#now() });
  }

  #require(userId) {
    const bot = this.#bots.get(userId);
    if (!bot) throw new Refusal(1002, `userId must be a bot that exists, not "${userId}"`);
    return bot;
  }

  /** An unknown bot is not an error: a removal can be repeated. */
  remove(userId) {
    this.#bots.delete(userId);
  }

  /** The bots of the ids that exist. */
  find(userIds) {
    return this.list().filter(({ userId }) => userIds.includes(userId));
  }

  list() {
    return [...this.#bots].map(([userId, bot]) => ({ userId, ...bot }));
  }

  /** Replaces an integration of the same type. */
  addIntegration(userId, integration) {
    const others = this.#othersThan(userId, integration.type);
    this.update(userId, { integrations: [...others, integration] });
  }

  updateIntegration(userId, changes) {
    const { integrations } = this.#require(userId);
    if (!integrations.some(({ type }) => type === changes.type)) {
      throw new Refusal(1002, `type must be that of an integration, not "${changes.type}"`);
    }
    this.update(userId, {
      integrations: integrations.map((each) =>
        each.type === changes.type ? merge(each, changes) : each,
      ),
    });
  }

  /** An unknown integration is not an error: a removal can be repeated. */
  removeIntegration(userId, type) {
    if (!this.#bots.has(userId)) return;
    this.update(userId, { integrations: this.#othersThan(userId, type) });
  }

  #othersThan(userId, type) {
    return this.#require(userId).integrations.filter((each) => each.type !== type);
  }
}
