import { BOOLEAN } from '../../rules.js';
import { CONVERSATION } from './fields.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const conversationTop = [
  {
    path: '/conversation/top/set.json',
    encoding: 'form',
    rules: { ...CONVERSATION, setTop: BOOLEAN },
    answer: ({ setTop, ...conversation }, { conversations }) =>
      conversations.setTop(conversation, setTop),
  },
];
