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
    answer: ({ isMuted, ...asked }, { conversations }) =>
      conversations.setMuted(asked, isMuted === 1),
  },

  {
    path: '/conversation/notification/get.json',
    encoding: 'form',
    rules: CONVERSATION,
    answer: (asked, { conversations }) => ({ isMuted: Number(conversations.isMuted(asked)) }),
  },
];
