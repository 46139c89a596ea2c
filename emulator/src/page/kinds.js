import { calls } from './kinds/calls.js';
import { chatrooms } from './kinds/chatrooms.js';
import { deliveries } from './kinds/deliveries.js';
import { friends } from './kinds/friends.js';
import { groups } from './kinds/groups.js';
import { messages } from './kinds/messages.js';
import { ultraGroups } from './kinds/ultra-groups.js';
import { users } from './kinds/users.js';

/**
 * @typedef {object} Parts
 * @property {import('../state.js').State} state
 * @property {import('../journal.js').Journal} journal
 * @property {import('../webhooks.js').Webhooks} webhooks
 * @property {import('./numbers.js').Numbers} numbers
 */

/** @typedef {import('./entries.js').Entry} Entry */

/**
 * A kind of things that the page lists.
 *
 * @typedef {object} Kind
 * @property {(parts: Parts) => number} count
 * @property {(parts: Parts) => Entry[]} items the newest first
 * @property {(entry: Entry, parts: Parts) => object} row what the list shows
 * @property {(entry: Entry, parts: Parts) => string} text where a search looks
 * @property {Record<string, (entry: Entry, parts: Parts) => boolean>} filters
 * @property {(entry: Entry, parts: Parts) => object} detail
 */

/** @type {Record<string, Kind>} */
export const KINDS = {
  calls,
  deliveries,
  messages,
  users,
  groups,
  chatrooms,
  ultraGroups,
  friends,
};
