import { anyOf, describe } from '../describe.js';
import { ID, text } from '../rules.js';
import { readExactly } from './json.js';

const USER_IN_ROOM = { userId: ID, chatroomId: ID };

/** The actions of `POST clients`: the fields of each, and what it does. */
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
 * @param {Record<string, unknown>} fields
 */
export function actAs(clients, { action, ...fields }) {
  if (typeof action !== 'string' || !Object.hasOwn(ACTIONS, action)) {
    throw new TypeError(`action must be ${anyOf(Object.keys(ACTIONS))}, not ${describe(action)}`);
  }
  const { rules, act } = ACTIONS[action];
  return act(clients, readExactly(rules, fields, `The action ${action}`));
}
