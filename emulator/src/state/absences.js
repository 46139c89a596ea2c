import { CHATROOM } from '../conversation-type.js';

/** How long, and for how many messages, a member may be away. */
const LONGEST = 30_000;
const MOST_MISSED = 30;

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
    const gone = this.#sessions
      .away()
      .filter(({ userId }) => this.#chatrooms.hasMember(targetId, userId))
      .filter(({ since }) => this.#isTooLong(since, targetId))
      .map(({ userId }) => userId);
    this.#chatrooms.remove(targetId, gone, 'away');
  }

  #isTooLong(since, chatroomId) {
    if (since + LONGEST <= this.#now()) return true;
    const missed = this.#messages
      .in({ conversationType: CHATROOM, targetId: chatroomId })
      .filter(({ sentTime }) => sentTime >= since);
    return missed.length >= MOST_MISSED;
  }
}
