import { showPlain } from '../describe.js';
import { ID, text } from '../rules.js';
import { readExactly } from './json.js';

const USER_IN_ROOM = { userId: ID, chatroomId: ID };

/** What `POST clients` can ask for: the fields of each, and what it tells beside `ok`. */
const ACTIONS = {
  connect: {
    rules: { token: text() },
    act: (clients, { token }) => ({ userId: clients.connect(token) }),
  },
  disconnect: {
    rules: { userId: ID },
    act: (clients, { userId }) => clients.disconnect(userId),
  },
  joinChatroom: {
    rules: USER_IN_ROOM,
    act: (clients, { userId, chatroomId }) => clients.joinChatroom(userId, chatroomId),
  },
  leaveChatroom: {
    rules: USER_IN_ROOM,
    act: (clients, { userId, chatroomId }) => clients.leaveChatroom(userId, chatroomId),
  },
};

/**
 * @param {import('../../index.d.ts').Clients} clients
 * @param {Record<string, unknown>} asked
 */
export function actAs(clients, { action, ...fields }) {
  if (typeof action !== 'string' || !Object.hasOwn(ACTIONS, action)) {
    const actions = Object.keys(ACTIONS).join(', ');
    throw new TypeError(`action is ${showPlain(action)}; one of ${actions} is wanted`);
  }
  const { rules, act } = ACTIONS[action];
  return act(clients, readExactly(rules, fields, `The action ${action}`));
}
