import { Refusal } from '../../refusal.js';
import { BUS_CHANNEL, choice, FLAG, ID, optional, USER_ID } from '../../rules.js';
import { LEVEL } from './fields.js';

const USUAL = 0;
const NONE = 5;

const CONVERSATION = {
  conversationType: choice(1, 2, 3, 4, 5, 6, 7, 8, 10),
  requestId: USER_ID,
  targetId: ID,
  busChannel: optional(BUS_CHANNEL),
};

/**
 * What the older field and the newer one say together. Some SDKs always send the newer one, as 0 when
 * their caller did not.
 */
function levelOf({ isMuted, unpushLevel = USUAL }) {
  if (unpushLevel !== USUAL) return unpushLevel;
  return isMuted ? NONE : USUAL;
}

/** @type {import('../../endpoint.js').Endpoint[]} */
export const conversationNotification = [
  {
    path: '/conversation/notification/set.json',
    encoding: 'form',
    rules: { ...CONVERSATION, isMuted: optional(FLAG), unpushLevel: optional(LEVEL) },
    answer: ({ isMuted, unpushLevel, requestId, ...target }, { conversations }) => {
      if (isMuted === undefined && unpushLevel === undefined) {
        throw new Refusal(1002, 'isMuted is missing; it or unpushLevel must be sent');
      }
      const level = levelOf({ isMuted, unpushLevel });
      conversations.notify(
        { ...target, userId: requestId },
        { level, isMuted: isMuted ?? Number(level > USUAL) },
      );
    },
  },

  {
    path: '/conversation/notification/get.json',
    encoding: 'form',
    rules: CONVERSATION,
    answer: ({ requestId, ...target }, { conversations }) => ({
      isMuted: conversations.notification({ ...target, userId: requestId })?.isMuted ?? 0,
    }),
  },
];
