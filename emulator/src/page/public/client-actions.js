import { WRITABLE } from './conversation.js';
import { say } from './language.js';
import { loadItem, post } from './remote.js';

const user = { name: 'userId', label: 'user', suggest: 'users' };
const target = { name: 'targetId', label: 'target' };
const targetUser = { ...target, suggest: 'users' };
const chatroom = { name: 'chatroomId', label: 'chatroom', suggest: 'chatrooms' };
const platform = {
  name: 'os',
  label: 'platform',
  options: ['Websocket', 'iOS', 'Android', 'HarmonyOS', 'PC', 'MiniProgram'].map((os) => [os, os]),
};
const conversation = {
  name: 'conversationType',
  label: 'conversation',
  options: Object.entries(WRITABLE).map(([type, text]) => [type, say(text)]),
};

/** The kinds whose ids are suggested for the target of a message. */
const TARGETS = { 1: 'users', 3: 'groups', 4: 'chatrooms', 10: 'ultraGroups' };

/** What was written as the content of a message: JSON as it is, and words as a text message has them. */
function contentOf(words) {
  try {
    const value = JSON.parse(words);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return words;
  } catch {}
  return JSON.stringify({ content: words });
}

const act = (action) => (fields) => post('clients', { action, ...fields });

/** A user is connected with a token, which the emulator knows. */
async function connect({ userId, os }) {
  const { item } = await loadItem('users', userId);
  if (!item?.token) throw new Error(say('noToken', { userId }));
  return post('clients', { action: 'connect', token: item.token, device: { os } });
}

const send = ({ userId, conversationType, words, ...message }) =>
  post('clients', {
    action: 'send',
    userId,
    message: { ...message, conversationType: Number(conversationType), content: contentOf(words) },
  });

/**
 * What the apps of users do, and what their forms ask for.
 *
 * @type {Record<string, { fields: (draft: any) => import('./field.js').FieldOf[],
 *   run: (fields: any) => Promise<any> }>}
 */
export const ACTIONS = {
  connect: { fields: () => [user, platform], run: connect },
  disconnect: { fields: () => [user], run: act('disconnect') },
  joinChatroom: { fields: () => [user, chatroom], run: act('joinChatroom') },
  leaveChatroom: { fields: () => [user, chatroom], run: act('leaveChatroom') },
  setAttribute: {
    fields: () => [
      user,
      chatroom,
      { name: 'key', label: 'key' },
      { name: 'value', label: 'value' },
    ],
    run: act('setAttribute'),
  },
  send: {
    fields: ({ conversationType = '1' }) => [
      user,
      conversation,
      { ...target, suggest: TARGETS[conversationType] },
      ...(conversationType === '10'
        ? [{ name: 'busChannel', label: 'channel', optional: true, hint: 'RCDefault' }]
        : []),
      { name: 'objectName', label: 'objectName', optional: true, hint: 'RC:TxtMsg' },
      { name: 'words', label: 'wordsOrJson', lines: 3 },
    ],
    run: send,
  },
  recall: {
    fields: () => [user, { name: 'messageUID', label: 'messageUID', suggest: 'messages' }],
    run: act('recall'),
  },
  requestFriend: { fields: () => [user, targetUser], run: act('requestFriend') },
  acceptFriend: { fields: () => [user, targetUser], run: act('acceptFriend') },
  refuseFriend: { fields: () => [user, targetUser], run: act('refuseFriend') },
  removeFriend: { fields: () => [user, targetUser], run: act('removeFriend') },
};
