import { CHATROOM } from '../conversation-type.js';
import { BoundedMap } from './bounded-map.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';

/** The history of a chatroom is one for everybody, that of other conversations each user's own. */
const keyOf = ({ conversationType, userId, targetId }) =>
  JSON.stringify([conversationType, conversationType === CHATROOM ? '' : userId, targetId]);

/** A message to some members of a group is in the history of those only. */
const reaches = ({ fromUserId, toUserIds }, userId) =>
  !toUserIds || fromUserId === userId || toUserIds.includes(userId);

/** What each user can read of the messages that are kept. */
export class History {
  #now;
  #messages;
  /** The time up to which a history was cleaned. */
  #cleaned;
  #publish;
  /** The messages that each user has deleted. */
  #hidden;

  /**
   * @param {import('../state.js').StateSettings} settings
   * @param {import('./messages.js').Messages} messages
   */
  constructor({ now, capacity, publish }, messages) {
    this.#publish = publish;
    this.#now = now;
    this.#messages = messages;
    this.#cleaned = new BoundedMap(capacity);
    this.#hidden = new PerKey(capacity, () => new IdSet(capacity));
  }

  /** @param {import('./messages.js').Conversation} conversation */
  clean(conversation, time = this.#now()) {
    const key = keyOf(conversation);
    this.#cleaned.set(key, Math.max(time, this.#cleaned.get(key) ?? 0));
  }

  /** Deletes a message for one user. */
  hide(userId, messageUID, source) {
    const message = this.#messages.require(messageUID);
    this.#hidden.ensure(userId).add([messageUID]);
    this.#publish('messageOperation', { action: 'delete', operatorId: userId, source, message });
  }

  /**
   * @param {import('./messages.js').Conversation} conversation as the user sees it
   * @param {{ newest: number, includeNewest: boolean, oldest: number, size: number }} span
   * @returns {import('./messages.js').Message[]} the newest first
   */
  query(conversation, { newest, includeNewest, oldest, size }) {
    const cleaned = this.#cleaned.get(keyOf(conversation)) ?? -1;
    return this.#messages
      .in(conversation)
      .filter((message) => reaches(message, conversation.userId))
      .filter(({ messageUID }) => !this.#hidden.get(conversation.userId).has(messageUID))
      .filter(({ sentTime }) => sentTime > cleaned && sentTime >= oldest)
      .filter(({ sentTime }) => sentTime < newest || (includeNewest && sentTime === newest))
      .reverse()
      .slice(0, size);
  }
}
