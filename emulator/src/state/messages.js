import { randomInt } from 'node:crypto';
import { formatHour } from '../beijing-time.js';

const UID_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** Four times four letters, as in "5GSB-RPM1-KP8H-9JHF". */
function makeUid() {
  const four = () =>
    Array.from({ length: 4 }, () => UID_LETTERS[randomInt(UID_LETTERS.length)]).join('');
  return [four(), four(), four(), four()].join('-');
}

/** Every message that was sent and is to be stored. */
export class Messages {
  #now;
  #log = [];

  /** @param {{ now: () => number }} settings */
  constructor({ now }) {
    this.#now = now;
  }

  /**
   * @param {{ conversationType: number, targetId: string, fromUserId: string, objectName: string,
   *   content: string, isPersisted: number }} message
   * @returns {string} its UID
   */
  send({ isPersisted, ...message }) {
    const messageUID = makeUid();
    if (isPersisted)
      this.#log.push({ messageUID, ...message, sentTime: this.#now(), recalled: false });
    return messageUID;
  }

  /** A UID that was never given is no error: the service forgets messages as well. */
  recall(messageUID) {
    this.#log = this.#log.map((message) =>
      message.messageUID === messageUID ? { ...message, recalled: true } : message,
    );
  }

  sentIn(hour) {
    return this.#log.filter(({ sentTime }) => formatHour(sentTime) === hour);
  }

  forget(hour) {
    this.#log = this.#log.filter(({ sentTime }) => formatHour(sentTime) !== hour);
  }
}
