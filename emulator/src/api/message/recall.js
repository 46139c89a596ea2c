import { choice, ID, integer, text } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageRecall = [
  {
    path: '/message/recall.json',
    encoding: 'form',
    rules: {
      fromUserId: ID,
      conversationType: choice(1, 2, 3, 4, 6, 10),
      targetId: ID,
      messageUID: text(),
      sentTime: integer(),
    },
    answer: ({ messageUID }, { messages }) => messages.recall(messageUID),
  },
];
