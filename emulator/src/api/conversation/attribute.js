import { CONVERSATION } from './fields.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const conversationAttribute = [
  // What was never set is left out.
  {
    verb: 'GET',
    path: '/conversation/attribute/get.json',
    encoding: 'query',
    rules: CONVERSATION,
    answer: (conversation, { conversations, conversationTags }) => {
      const notification = conversations.notification(conversation);
      return {
        data: {
          targetId: conversation.targetId,
          conversationType: conversation.conversationType,
          tags: conversationTags.of(conversation),
          top: conversations.top(conversation),
          mute: notification && { mute: notification.level },
        },
      };
    },
  },
];
