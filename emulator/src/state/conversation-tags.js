import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { PerKey } from './per-key.js';

const TAG_LIMIT = 20;
const CONVERSATION_LIMIT = 1000;

const keyOf = ({ conversationType, targetId }) => JSON.stringify([conversationType, targetId]);
const keyOfTag = (userId, tagId) => JSON.stringify([userId, tagId]);

/** The tags of each user, and the conversations that have them. */
export class ConversationTags {
  #now;
  #tags;
  #conversations;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    const map = () => new BoundedMap(capacity);
    this.#now = now;
    this.#tags = new PerKey(capacity, map);
    this.#conversations = new PerKey(capacity, map);
  }

  /**
   * Adds tags, and gives a new name to those that exist.
   * @param {string} userId
   * @param {{ tagId: string, tagName: string }[]} changes
   */
  set(userId, changes) {
    const tags = this.#tags.get(userId);
    const { size } = new Set([...tags.keys(), ...changes.map(({ tagId }) => tagId)]);
    if (size > TAG_LIMIT) {
      throw new Refusal(1002, `A user must have at most ${TAG_LIMIT} tags, not ${size}`);
    }
    const own = this.#tags.ensure(userId);
    for (const { tagId, tagName } of changes) {
      const createTime = own.get(tagId)?.createTime ?? this.#now();
      own.set(tagId, { tagId, tagName, createTime });
    }
  }

  /** Removes tags, also from the conversations that have them. */
  remove(userId, tagIds) {
    const tags = this.#tags.get(userId);
    for (const tagId of tagIds) {
      tags.delete(tagId);
      this.#conversations.delete(keyOfTag(userId, tagId));
    }
    if (tags.size === 0) this.#tags.delete(userId);
  }

  /** @returns {{ tagId: string, tagName: string, createTime: number }[]} */
  list(userId) {
    return [...this.#tags.get(userId).values()];
  }

  /** Gives a tag to conversations; when there are too many, the oldest ones lose it. */
  addTo(userId, tagId, conversations) {
    const tagged = this.#conversations.ensure(keyOfTag(userId, tagId));
    for (const { conversationType, targetId } of conversations) {
      tagged.set(keyOf({ conversationType, targetId }), { targetId, conversationType });
    }
    for (const key of [...tagged.keys()].slice(0, -CONVERSATION_LIMIT)) tagged.delete(key);
  }

  removeFrom(userId, tagId, conversations) {
    const key = keyOfTag(userId, tagId);
    const tagged = this.#conversations.get(key);
    for (const conversation of conversations) tagged.delete(keyOf(conversation));
    if (tagged.size === 0) this.#conversations.delete(key);
  }

  /** @returns {{ targetId: string, conversationType: number }[]} the oldest first */
  conversations(userId, tagId) {
    return [...this.#conversations.get(keyOfTag(userId, tagId)).values()];
  }

  /** The tags that a conversation has. */
  of({ userId, ...conversation }) {
    const key = keyOf(conversation);
    return this.list(userId).filter(({ tagId }) =>
      this.#conversations.get(keyOfTag(userId, tagId)).has(key),
    );
  }
}
