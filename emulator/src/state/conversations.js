import { BoundedMap } from './bounded-map.js';

/**
 * A conversation as one user has it.
 *
 * @typedef {object} OwnConversation
 * @property {string} userId
 * @property {number} conversationType
 * @property {string} targetId
 * @property {string} [busChannel]
 */

/** @param {OwnConversation} conversation */
const keyOf = ({ userId, conversationType, targetId, busChannel = '' }) =>
  JSON.stringify([userId, conversationType, targetId, busChannel]);

/** What users set for their conversations, and for all conversations of a type. */
export class Conversations {
  #now;
  #notifications;
  #typeLevels;
  #tops;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#notifications = new BoundedMap(capacity);
    this.#typeLevels = new BoundedMap(capacity);
    this.#tops = new BoundedMap(capacity);
  }

  /**
   * @param {OwnConversation} conversation
   * @param {{ isMuted: number, level: number }} notification
   */
  notify(conversation, notification) {
    this.#notifications.set(keyOf(conversation), notification);
  }

  /** @returns {{ isMuted: number, level: number } | undefined} undefined when it was never set */
  notification(conversation) {
    return this.#notifications.get(keyOf(conversation));
  }

  setTypeLevel(userId, conversationType, level) {
    this.#typeLevels.set(JSON.stringify([userId, conversationType]), level);
  }

  /** @returns {number} 0 when it was never set */
  typeLevel(userId, conversationType) {
    return this.#typeLevels.get(JSON.stringify([userId, conversationType])) ?? 0;
  }

  /** @param {OwnConversation} conversation */
  setTop(conversation, top) {
    this.#tops.set(keyOf(conversation), { top, topTime: this.#now() });
  }

  /** @returns {{ top: boolean, topTime: number } | undefined} undefined when it was never set */
  top(conversation) {
    return this.#tops.get(keyOf(conversation));
  }
}
