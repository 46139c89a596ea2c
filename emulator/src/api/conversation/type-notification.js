import { GROUP, PRIVATE, SYSTEM, ULTRA_GROUP } from '../../conversation-type.js';
import { choice, USER_ID } from '../../rules.js';
import { LEVEL } from './fields.js';

const TYPE = {
  conversationType: choice(PRIVATE, GROUP, SYSTEM, ULTRA_GROUP),
  requestId: USER_ID,
};

/** @type {import('../../endpoint.js').Endpoint[]} */
export const conversationTypeNotification = [
  {
    path: '/conversation/type/notification/set.json',
    encoding: 'form',
    rules: { ...TYPE, unpushLevel: LEVEL },
    answer: ({ requestId, conversationType, unpushLevel }, { conversations }) =>
      conversations.setTypeLevel(requestId, conversationType, unpushLevel),
  },

  // What it calls isMuted is the level.
  {
    path: '/conversation/type/notification/get.json',
    encoding: 'form',
    rules: TYPE,
    answer: ({ requestId, conversationType }, { conversations }) => ({
      isMuted: conversations.typeLevel(requestId, conversationType),
    }),
  },
];
