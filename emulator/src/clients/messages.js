import { PAIRS } from '../api/message/expansion.js';
import { CHATROOM, GROUP, PRIVATE, ULTRA_GROUP } from '../conversation-type.js';
import { merge } from '../merge.js';
import {
  BOOLEAN,
  BUS_CHANNEL,
  choice,
  closedRecord,
  FLAG,
  ID,
  list,
  OBJECT_NAME,
  optional,
  text,
} from '../rules.js';
import { createUid } from '../state/messages.js';
import { refusalOf } from './permission.js';
import { filterContent } from './wording.js';

const [NONE, REPLACED] = [0, 2];

const REFUSED = 0;

const WORDS = optional(text({ empty: true }));

const MESSAGE = closedRecord({
  conversationType: choice(PRIVATE, GROUP, CHATROOM, ULTRA_GROUP),
  targetId: ID,
  objectName: optional(OBJECT_NAME, 'RC:TxtMsg'),
  content: text(),
  busChannel: optional(BUS_CHANNEL),
  toUserIds: optional(list(ID)),
  expansion: optional(BOOLEAN),
  extraContent: optional(PAIRS),
  pushContent: WORDS,
  pushExt: WORDS,
  disablePush: optional(BOOLEAN),
  isPersisted: optional(FLAG, 1),
});

const RECALL = closedRecord({
  isAdmin: optional(FLAG),
  isDelete: optional(FLAG),
  extra: optional(text({ empty: true })),
});

const OF_MESSAGE = { userId: ID, messageUID: text() };

const refused = (reason, more) => ({ delivered: false, reason, ...more });

/** What the receiver of `preMessage` says instead of the sender. */
const withReplacements = (message, { replaceContent, replaceExtraContent }) =>
  merge(message, { content: replaceContent, extraContent: replaceExtraContent });

/**
 * The way of a message through the service: who may send it, the sensitive words, and what the server
 * of the app says.
 */
async function sendMessage({ userId, message: sent }, { state, webhooks, settings }) {
  state.users.requireActive(userId);
  const { os: source, clientIp } = state.users.sessions.device(userId);
  const { blockedBy, content } = filterContent(sent.content, state.sensitiveWords);
  const message = { ...sent, fromUserId: userId, source, clientIp, content };
  const reason = refusalOf(message, state);
  if (reason) return refused(reason);
  if (blockedBy !== undefined) return refused('sensitiveWord');

  const asked = { ...message, messageUID: createUid(), sentTime: settings.now() };
  const verdict = (await webhooks.ask(asked)) ?? {};
  if (verdict.pass === REFUSED) return refused('preMessage', { extra: verdict.extra });

  const allowed = withReplacements(message, verdict);
  state.messages.send({
    ...allowed,
    messageUID: asked.messageUID,
    sensitiveType: content === sent.content ? NONE : REPLACED,
  });
  return { delivered: true, messageUID: asked.messageUID, content: allowed.content };
}

/** @type {Record<string, import('../clients.js').Action>} */
export const messageActions = {
  send: {
    rules: { userId: ID, message: MESSAGE },
    act: (fields, parts) => parts.webhooks.track(sendMessage(fields, parts)),
    waits: true,
  },

  recall: {
    rules: { ...OF_MESSAGE, details: optional(RECALL) },
    act: ({ userId, messageUID, details }, { state }) => {
      const { fromUserId } = state.messages.require(messageUID);
      if (fromUserId !== userId && !details?.isAdmin) {
        throw new Error(`The message "${messageUID}" must be of the user "${userId}"`);
      }
      const { os: source, clientIp } = state.users.sessions.device(userId);
      state.messages.recall(messageUID, undefined, {
        ...details,
        operatorId: userId,
        source,
        clientIp,
      });
    },
  },

  deleteMessage: {
    rules: OF_MESSAGE,
    act: ({ userId, messageUID }, { state }) =>
      state.history.hide(userId, messageUID, state.users.sessions.device(userId).os),
  },
};
