import { randomInt } from 'node:crypto';
import { formatHour } from '../beijing-time.js';
import { DEFAULT_CHANNEL } from '../bus-channel.js';
import { PRIVATE, SYSTEM, ULTRA_GROUP } from '../conversation-type.js';
import { Recent } from '../recent.js';
import { Refusal } from '../refusal.js';
import { sizeOf } from '../size.js';
import { withoutPairs, withPairs } from './expansion.js';

/**
 * @typedef {object} Message
 * @property {string} messageUID
 * @property {number} conversationType
 * @property {string} targetId empty in a broadcast
 * @property {string} fromUserId
 * @property {string} objectName
 * @property {string} content
 * @property {string} [busChannel] the channel of an ultra group
 * @property {string[]} [toUserIds] the only members of a group who receive it
 * @property {import('./expansion.js').Expansion} [extraContent] undefined when it was sent without an
 *   expansion
 * @property {number} sentTime
 * @property {string} source the platform of the sender, or "Server"
 * @property {boolean} recalled
 */

/**
 * @typedef {object} Conversation
 * @property {number} conversationType
 * @property {string} [userId] one of those who take part; needed between two users
 * @property {string} targetId
 * @property {string} [busChannel]
 */

/**
 * What must know of each message.
 *
 * @typedef {object} MessageObserver
 * @property {(message: Message) => void} sent
 */

const UID_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** Four times four letters, as in "5GSB-RPM1-KP8H-9JHF". */
export function createUid() {
  const four = () =>
    Array.from({ length: 4 }, () => UID_LETTERS[randomInt(UID_LETTERS.length)]).join('');
  return [four(), four(), four(), four()].join('-');
}

/** Whether the two take part in a message that only the sender and the target see. */
const isBetween = ({ fromUserId, targetId }, one, other) =>
  (fromUserId === one && targetId === other) || (fromUserId === other && targetId === one);

/** A message to an ultra group without a channel goes to the default one. */
const channelOf = ({ conversationType, busChannel }) =>
  busChannel ?? (conversationType === ULTRA_GROUP ? DEFAULT_CHANNEL : undefined);

/**
 * @param {Message} message
 * @param {Conversation} conversation
 */
export function isIn(message, { conversationType, userId, targetId, busChannel }) {
  if (message.conversationType !== conversationType) return false;
  if (message.targetId === '') return true;
  if (conversationType === PRIVATE || conversationType === SYSTEM) {
    return isBetween(message, userId, targetId);
  }
  if (message.targetId !== targetId) return false;
  return (
    conversationType !== ULTRA_GROUP ||
    message.busChannel === channelOf({ conversationType, busChannel })
  );
}

/** Who sends what no user does. */
const SERVER = 'Server';

/** A recall is a message of its own, which phones do not show. */
function toRecallMessage(message, { operatorId, source, isAdmin, isDelete, extra }, sentTime) {
  const { messageUID, conversationType, targetId, busChannel, toUserIds } = message;
  const content = {
    messageUId: messageUID,
    conversationType,
    targetId,
    sentTime: message.sentTime,
  };
  return {
    messageUID: createUid(),
    originalMessageUID: conversationType === ULTRA_GROUP ? messageUID : undefined,
    conversationType,
    targetId,
    fromUserId: operatorId,
    objectName: 'RC:RcCmd',
    content: JSON.stringify({ ...content, isAdmin, isDelete, extra }),
    busChannel,
    toUserIds,
    sentTime,
    source,
  };
}

/** The last messages that were sent with `isPersisted`. */
export class Messages {
  #now;
  #publish;
  /** @type {MessageObserver[]} */
  #observers = [];
  /** @type {Recent<Message>} */
  #messages;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, journalSize, publish }) {
    this.#now = now;
    this.#publish = publish;
    this.#messages = new Recent({ count: journalSize });
  }

  /**
   * @param {Omit<Message, 'messageUID' | 'extraContent' | 'sentTime' | 'source' | 'recalled'> & {
   *   isPersisted: number, expansion?: boolean, extraContent?: Record<string, string>,
   *   messageUID?: string, source?: string, clientIp?: string, sensitiveType?: number }} sent
   * @returns {string} its UID
   */
  send({ isPersisted, expansion = false, extraContent = {}, ...sent }) {
    const { messageUID = createUid(), source = SERVER, clientIp, sensitiveType = 0 } = sent;
    const sentTime = this.#now();
    const message = {
      messageUID,
      conversationType: sent.conversationType,
      targetId: sent.targetId,
      fromUserId: sent.fromUserId,
      objectName: sent.objectName,
      content: sent.content,
      busChannel: channelOf(sent),
      toUserIds: sent.toUserIds,
      extraContent: expansion ? withPairs({}, extraContent, sentTime) : undefined,
      sentTime,
      source,
      recalled: false,
    };
    if (isPersisted) {
      this.#messages.add(message, sizeOf(message));
      this.#tell(message, { clientIp, sensitiveType });
    }
    for (const observer of this.#observers) observer.sent(message);
    return messageUID;
  }

  /** @param {MessageObserver} observer */
  observe(observer) {
    this.#observers.push(observer);
  }

  /** No callback tells of broadcasts. */
  #tell(message, more) {
    if (message.targetId !== '') this.#publish('message', { ...message, ...more });
  }

  /** Whether the message is kept and was not recalled. */
  has(messageUID) {
    return this.find(messageUID) !== undefined;
  }

  /**
   * @param {string} messageUID
   * @param {Conversation} [conversation] where the message must be
   * @returns {Message | undefined} undefined when it is not kept or was recalled
   */
  find(messageUID, conversation) {
    for (const message of this.#messages) {
      if (message.messageUID !== messageUID || message.recalled) continue;
      if (conversation && !isIn(message, conversation)) {
        throw new Refusal(1002, `The message "${messageUID}" must be of this conversation`);
      }
      return message;
    }
    return undefined;
  }

  /** @param {string} messageUID */
  require(messageUID) {
    const message = this.find(messageUID);
    if (!message) {
      throw new Refusal(1002, `messageUID must be a message that is kept, not "${messageUID}"`);
    }
    return message;
  }

  /** @param {Conversation} conversation */
  in(conversation) {
    return [...this.#messages].filter(
      (message) => !message.recalled && isIn(message, conversation),
    );
  }

  /** An unknown UID is not an error: the service forgets messages too. */
  recall(messageUID, conversation, details = {}) {
    const message = this.find(messageUID, conversation);
    if (!message) return;
    message.recalled = true;
    if (message.targetId === '') return;
    const { operatorId, source = SERVER, clientIp, isAdmin = 0, isDelete = 0, extra } = details;
    const recall = { operatorId, source, isAdmin, isDelete, extra };
    this.#publish('messageOperation', { ...recall, action: 'recall', message });
    this.#tell(toRecallMessage(message, recall, this.#now()), { clientIp, sensitiveType: 0 });
  }

  /**
   * @param {string} messageUID
   * @param {Conversation} conversation
   * @param {{ content: string, objectName?: string }} changes
   */
  modify(messageUID, conversation, changes) {
    const message = this.find(messageUID, conversation);
    if (message) this.#change(message, changes);
  }

  /**
   * @param {string} messageUID
   * @param {Conversation} conversation
   * @param {Record<string, string>} values
   */
  addPairs(messageUID, conversation, values) {
    const message = this.#findExpandable(messageUID, conversation);
    if (!message) return;
    const extraContent = withPairs(message.extraContent, values, this.#now());
    this.#change(message, { extraContent });
  }

  /**
   * @param {string} messageUID
   * @param {Conversation} conversation
   * @param {string[]} keys
   */
  removePairs(messageUID, conversation, keys) {
    const message = this.#findExpandable(messageUID, conversation);
    if (message) this.#change(message, { extraContent: withoutPairs(message.extraContent, keys) });
  }

  #findExpandable(messageUID, conversation) {
    const message = this.find(messageUID, conversation);
    if (message && !message.extraContent) {
      throw new Refusal(1002, `The message "${messageUID}" must have been sent with expansion`);
    }
    return message;
  }

  #change(message, changes) {
    const before = sizeOf(message);
    Object.assign(message, changes);
    this.#messages.grow(message, sizeOf(message) - before);
  }

  /** @returns {Message[]} the oldest first */
  list() {
    return [...this.#messages];
  }

  sentIn(hour) {
    return [...this.#messages].filter(({ sentTime }) => formatHour(sentTime) === hour);
  }

  forget(hour) {
    for (const message of this.sentIn(hour)) this.#messages.delete(message);
  }
}
