import { list, record, USER_ID } from '../../../rules.js';
import { TARGET } from '../fields.js';
import { TAG_ID } from './id.js';

const TAG = { userId: USER_ID, tagId: TAG_ID };
const CHANGE = { ...TAG, conversations: list(record(TARGET), { max: 100 }) };

/**
 * The conversations that have a tag.
 * @type {import('../../../endpoint.js').Endpoint[]}
 */
export const conversationTagConversation = [
  {
    path: '/tag/conversation/set.json',
    encoding: 'json',
    rules: CHANGE,
    answer: ({ userId, tagId, conversations }, { conversationTags }) =>
      conversationTags.addTo(userId, tagId, conversations),
  },

  {
    path: '/tag/conversation/del.json',
    encoding: 'json',
    rules: CHANGE,
    answer: ({ userId, tagId, conversations }, { conversationTags }) =>
      conversationTags.removeFrom(userId, tagId, conversations),
  },

  {
    verb: 'GET',
    path: '/tag/conversation/get.json',
    encoding: 'query',
    rules: TAG,
    answer: ({ userId, tagId }, { conversationTags }) => ({
      data: { tagId, conversations: conversationTags.conversations(userId, tagId) },
    }),
  },
];
