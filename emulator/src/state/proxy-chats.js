import { BoundedMap } from './bounded-map.js';

/** The conversations in which a bot speaks for a user. */
export class ProxyChats {
  #now;
  #chats;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#chats = new BoundedMap(capacity);
  }

  /** A chat that has begun already gets the bot and the metadata of the last start. */
  start({ userId, targetId, botUserId, metadata }) {
    const key = JSON.stringify([userId, targetId]);
    const now = this.#now();
    const createdAt = this.#chats.get(key)?.createdAt ?? now;
    this.#chats.set(key, { userId, targetId, botUserId, metadata, createdAt, updatedAt: now });
  }

  /** @param {string} [userId] all users when it is not given */
  list(userId) {
    const chats = [...this.#chats.values()];
    return userId === undefined ? chats : chats.filter((chat) => chat.userId === userId);
  }
}
