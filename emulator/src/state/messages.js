import { randomInt } from 'node:crypto';
import { formatHour } from '../beijing-time.js';
import { Recent } from '../recent.js';
import { sizeOf } from '../size.js';

const UID_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** Four times four letters, as in "5GSB-RPM1-KP8H-9JHF". */
function makeUid() {
  const four = () =>
    Array.from({ length: 4 }, () => UID_LETTERS[randomInt(UID_LETTERS.length)]).join('');
  return [four(), four(), four(), four()].join('-');
}

/** The last messages that were sent and are to be stored. */
export class Messages {
  #now;
  #log;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, journalSize }) {
    this.#now = now;
    this.#log = new Recent({ count: journalSize });
  }

  /**
   * @param {{ conversationType: number, targetId: string, fromUserId: string, objectName: string,
   *   content: string, isPersisted: number }} message
   * @returns {string} its UID
   */
  send({ isPersisted, ...sent }) {
    const message = { messageUID: makeUid(), ...sent, sentTime: this.#now(), recalled: false };
    if (isPersisted) this.#log.add(message, sizeOf(message));
    return message.messageUID;
  }

  /** A UID that was never given is no error: the service forgets messages as well. */
  recall(messageUID) {
    for (const message of this.#log) if (message.messageUID === messageUID) message.recalled = true;
  }

  sentIn(hour) {
    return [...this.#log].filter(({ sentTime }) => formatHour(sentTime) === hour);
  }

  forget(hour) {
    for (const message of this.sentIn(hour)) this.#log.delete(message);
  }
}
