// Limits of what the methods of `Conversation` take.

import { CHANNEL, ID, list, text } from './kinds.mjs';

const conversation = { type: 'PRIVATE', userId: 'u', targetId: 't' };
const tag = { tagId: 't', tagName: 'n' };

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
  ['UserConversation.userId', 'Conversation.mute', conversation, ID],
  ['UserConversation.targetId', 'Conversation.mute', conversation, ID],
  ['UserConversation.busChannel', 'Conversation.mute', conversation, CHANNEL],
  ['ListedConversation.userId', 'Conversation.Attribute.get', conversation, ID],
  ['ListedConversation.targetId', 'Conversation.setTop', { ...conversation, setTop: true }, ID],
  ['ConversationsOfType.userId', 'Conversation.TypeNotification.get', conversation, ID],
  ['ConversationTagSet.userId', 'Conversation.Tag.set', { tags: [tag] }, ID],
  [
    'ConversationTagSet.tags',
    'Conversation.Tag.set',
    { userId: 'u' },
    list(1, 20, 'tags', undefined, { make: (length) => Array(length).fill(tag) }),
  ],
  ['ConversationTagRemove.userId', 'Conversation.Tag.remove', { tags: ['t'] }, ID],
  [
    'ConversationTagRemove.tags',
    'Conversation.Tag.remove',
    { userId: 'u' },
    list(1, undefined, 'tag', text(1, undefined, 'character')),
  ],
  ['ConversationTagGetList.userId', 'Conversation.Tag.getList', {}, ID],
  ['TagOfUser.userId', 'Conversation.Tag.Conversation.getList', { tagId: 't' }, ID],
  [
    'TagOfUser.tagId',
    'Conversation.Tag.Conversation.getList',
    { userId: 'u' },
    text(1, undefined, 'character'),
  ],
  [
    'TaggedConversations.conversations',
    'Conversation.Tag.Conversation.add',
    { userId: 'u', tagId: 't' },
    list(1, 100, 'conversations', undefined, {
      make: (length) => Array(length).fill(conversation),
    }),
  ],
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  [
    'tags[0].tagId',
    'Conversation.Tag.set',
    (tagId) => ({ userId: 'u', tags: [{ ...tag, tagId }] }),
    text(1, undefined, 'character'),
  ],
  [
    'tags[0].tagName',
    'Conversation.Tag.set',
    (tagName) => ({ userId: 'u', tags: [{ ...tag, tagName }] }),
    text(1, 15),
  ],
  [
    'conversations[0].targetId',
    'Conversation.Tag.Conversation.add',
    (targetId) => ({
      userId: 'u',
      tagId: 't',
      conversations: [{ ...conversation, targetId }],
    }),
    ID,
  ],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = {
  'NamedTag.tagId': text(1, undefined, 'character'),
  'NamedTag.tagName': text(1, 15),
  'TaggedConversation.targetId': ID,
};
