import {
  BOOLEAN,
  BUS_CHANNEL,
  choice,
  FLAG,
  ID,
  integer,
  jsonText,
  OBJECT_NAME,
  optional,
  record,
  text,
} from '../../rules.js';
import { PAIRS } from './expansion.js';

/** The fields that every message has. */
export const MESSAGE = {
  fromUserId: ID,
  objectName: OBJECT_NAME,
  content: text(),
  isPersisted: optional(choice(0, 1), 1),
};

/** The fields of a message that phones count and show. */
export const COUNTED = { isCounted: optional(FLAG), contentAvailable: optional(FLAG) };

/** The fields that tell two messages apart, and the last one of a conversation. */
export const SENT_ONCE = {
  msgRandom: optional(integer({ min: Number.MIN_SAFE_INTEGER })),
  disableUpdateLastMsg: optional(BOOLEAN),
};

export const PUSH_EXT = jsonText(record({}));

/** The fields of a message that is pushed. */
export const PUSHED = {
  ...COUNTED,
  ...SENT_ONCE,
  pushExt: optional(PUSH_EXT),
  disablePush: optional(BOOLEAN),
};

/** The fields of a message that can get an expansion. */
export const EXPANDABLE = {
  expansion: optional(BOOLEAN, false),
  extraContent: optional(jsonText(PAIRS)),
};

/** The fields of a message in a conversation of users. */
export const CONVERSATIONAL = {
  ...PUSHED,
  ...EXPANDABLE,
  needReadReceipt: optional(FLAG),
  busChannel: optional(BUS_CHANNEL),
};

/**
 * Sends one message to each target.
 * @param {string} idName what the answer calls the target
 */
export const sendToEach = (messages, conversationType, targetIds, message, idName) => ({
  messageUIDs: targetIds.map((targetId) => ({
    [idName]: targetId,
    messageUID: messages.send({ ...message, conversationType, targetId }),
  })),
});
