import { CHATROOM } from '../conversation-type.js';

const SECONDS = 30_000;
const MESSAGES = 30;

/** Removes those from chatrooms who are away while others write there. */
export class Absences {
  #now;
  #sessions;
  #chatrooms;
  #messages;

  /**
   * @param {import('../state.js').StateSettings} settings
   * @param {import('../state.js').State} state
   */
  constructor({ now }, { users, chatrooms, messages }) {
    this.#now = now;
    this.#sessions = users.sessions;
    this.#chatrooms = chatrooms;
    this.#messages = messages;
    messages.observe(this);
  }

  /** Called when a message was sent. */
  sent({ conversationType, targetId }) {
    if (conversationType !== CHATROOM) return;
    const gone = this.#chatrooms
      .members(targetId)
      .map(({ id }) => id)
      .filter((userId) => this.#isAway(userId, targetId));
    this.#chatrooms.remove(targetId, gone, 'away');
  }

  #isAway(userId, chatroomId) {
    const since = this.#sessions.awaySince(userId);
    if (since === undefined) return false;
    if (since + SECONDS <= this.#now()) return true;
    const missed = this.#messages
      .in({ conversationType: CHATROOM, targetId: chatroomId })
      .filter(({ sentTime }) => sentTime >= since);
    return missed.length >= MESSAGES;
  }
}
