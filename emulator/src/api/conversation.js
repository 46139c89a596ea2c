import { choice, ID, USER_ID } from '../rules.js';

const CONVERSATION = {
  conversationType: choice(1, 2, 3, 4, 5, 6, 7, 8, 10),
  requestId: USER_ID,
  targetId: ID,
};

/** @type {import('../endpoint.js').Endpoint[]} */
export const conversation = [
  {
    path: '/conversation/notification/set.json',
    encoding: 'form',
    rules: { ...CONVERSATION, isMuted: choice(0, 1) },
    answer: ({ isMuted, ...target }, { conversations }) =>
      conversations.setMuted(target, isMuted === 1),
  },

  {
    path: '/conversation/notification/get.json',
    encoding: 'form',
    rules: CONVERSATION,
    answer: (target, { conversations }) => ({ isMuted: Number(conversations.isMuted(target)) }),
  },
];
