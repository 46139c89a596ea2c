import { choice, ID, OBJECT_NAME, optional, text } from '../../rules.js';

/** The fields that every message has. */
export const MESSAGE = {
  fromUserId: ID,
  objectName: OBJECT_NAME,
  content: text(),
  isPersisted: optional(choice(0, 1), 1),
};

/** Conversation types, as the log of messages has them. */
export const PRIVATE = 1;
export const DISCUSSION = 2;
export const GROUP = 3;
export const CHATROOM = 4;
export const SYSTEM = 6;

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
