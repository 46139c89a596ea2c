import { randomInt } from 'node:crypto';
import { formatHour } from '../beijing-time.js';
import { Recent } from '../recent.js';
import { sizeOf } from '../size.js';

const UID_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** Four times four letters, as in "5GSB-RPM1-KP8H-9JHF". */
function createUid() {
  const four = () =>
    Array.from({ length: 4 }, () => UID_LETTERS[randomInt(UID_LETTERS.length)]).join('');
  return [four(), four(), four(), four()].join('-');
}

/** The last messages that were sent with `isPersisted`. */
export class Messages {
  #now;
  #messages;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, journalSize }) {
    this.#now = now;
    this.#messages = new Recent({ count: journalSize });
  }

  /**
   * @param {{ conversationType: number, targetId: string, fromUserId: string, objectName: string,
   *   content: string, isPersisted: number }} message
   * @returns {string} its UID
   */
  send({ isPersisted, ...sent }) {
    const message = { messageUID: createUid(), ...sent, sentTime: this.#now(), recalled: false };
    if (isPersisted) this.#messages.add(message, sizeOf(message));
    return message.messageUID;
  }

  /** An unknown UID is not an error: the service forgets messages too. */
  recall(messageUID) {
    for (const message of this.#messages)
      if (message.messageUID === messageUID) message.recalled = true;
  }

  sentIn(hour) {
    return [...this.#messages].filter(({ sentTime }) => formatHour(sentTime) === hour);
  }

  forget(hour) {
    for (const message of this.sentIn(hour)) this.#messages.delete(message);
  }
}
