import { compose } from '../../compose.js';
import { list, record, text, USER_ID } from '../../rules.js';
import { conversationTagConversation } from './tag/conversation.js';
import { TAG_ID } from './tag/id.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/user/conversation/tag/set.json',
    encoding: 'json',
    rules: {
      userId: USER_ID,
      tags: list(record({ tagId: TAG_ID, tagName: text({ characters: 15 }) }), { max: 20 }),
    },
    answer: ({ userId, tags }, { conversationTags }) => conversationTags.set(userId, tags),
  },

  {
    path: '/user/conversation/tag/del.json',
    encoding: 'json',
    rules: { userId: USER_ID, tagIds: list(TAG_ID) },
    answer: ({ userId, tagIds }, { conversationTags }) => conversationTags.remove(userId, tagIds),
  },

  {
    verb: 'GET',
    path: '/user/conversation/tag/get.json',
    encoding: 'query',
    rules: { userId: USER_ID },
    answer: ({ userId }, { conversationTags }) => ({
      data: { userId, tags: conversationTags.list(userId) },
    }),
  },
];

export const conversationTag = compose(own, conversationTagConversation);
