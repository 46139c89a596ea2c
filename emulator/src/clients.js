import { chatroomActions } from './clients/chatrooms.js';
import { connectionActions } from './clients/connection.js';
import { friendActions } from './clients/friends.js';
import { groupActions } from './clients/groups.js';
import { messageActions } from './clients/messages.js';
import { profileActions } from './clients/profiles.js';
import { readFields } from './rules.js';

/**
 * What an app does for its user.
 *
 * @typedef {object} Action
 * @property {Record<string, import('./rules.js').Rule>} rules one for each parameter, in their order
 * @property {(fields: any, parts: Parts) => any} act
 * @property {boolean} [waits] it returns a promise
 * @property {string} [answers] what the answer over HTTP calls a result that is no object
 */

/**
 * @typedef {object} Parts
 * @property {import('./state.js').State} state
 * @property {import('./webhooks.js').Webhooks} webhooks
 * @property {any} settings
 */

/** @type {Record<string, Action>} */
export const CLIENT_ACTIONS = {
  ...connectionActions,
  ...messageActions,
  ...chatroomActions,
  ...friendActions,
  ...profileActions,
  ...groupActions,
};

/**
 * @param {string} name of an action
 * @param {object} fields that its rules have read
 * @param {Parts} parts
 */
export function act(name, fields, parts) {
  parts.state.advance();
  return CLIENT_ACTIONS[name].act(fields, parts);
}

/**
 * Does what the apps of the users would do. The HTTP API of the service cannot do it, but its answers
 * depend on it: who is online, and who is in a chatroom.
 *
 * @param {Parts} parts
 * @returns {import('../index.d.ts').Clients}
 */
export function createClients(parts) {
  const clients = Object.entries(CLIENT_ACTIONS).map(([name, { rules, waits }]) => {
    const names = Object.keys(rules);
    const run = (...values) => {
      const fields = Object.fromEntries(names.map((field, index) => [field, values[index]]));
      return act(name, readFields(rules, fields), parts);
    };
    return [name, waits ? async (...values) => run(...values) : run];
  });
  return /** @type {any} */ (Object.fromEntries(clients));
}
