import { DEFAULT_CHANNEL } from '../bus-channel.js';
import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';

/** How many ultra groups a user can be in. */
const JOINED_LIMIT = 100;

/**
 * What is kept about ultra groups elsewhere.
 *
 * @typedef {object} Parts
 * @property {import('./bus-channels.js').BusChannels} busChannels
 * @property {import('./user-groups.js').UserGroups} userGroups
 * @property {import('./ultra-group-mutes.js').UltraGroupMutes} ultraGroupMutes
 * @property {import('./not-disturb.js').NotDisturb} notDisturb
 */

export class UltraGroups {
  #parts;
  #names;
  #members;
  #joined;

  /**
   * @param {import('../state.js').StateSettings} settings
   * @param {Parts} parts
   */
  constructor({ capacity }, parts) {
    const joined = () => new IdSet(capacity, JOINED_LIMIT, { name: 'The ultra groups of a user' });
    this.#parts = parts;
    this.#names = new BoundedMap(capacity);
    this.#members = new PerKey(capacity, () => new IdSet(capacity));
    this.#joined = new PerKey(capacity, joined);
  }

  has(groupId) {
    return this.#names.has(groupId);
  }

  /** A group that is there already gets the name and the member. */
  create(groupId, name, userId) {
    this.join(groupId, userId, name);
    this.#parts.busChannels.create(groupId, DEFAULT_CHANNEL);
  }

  /** A group that nobody created exists with its first member. */
  join(groupId, userId, name = this.#names.get(groupId) ?? '') {
    this.#joined.ensure(userId).add([groupId]);
    this.#members.ensure(groupId).add([userId]);
    this.#names.set(groupId, name);
  }

  /** Whoever leaves is no longer a member of its channels and user groups. */
  quit(groupId, userId) {
    this.#leave(groupId, userId);
    this.#members.get(groupId).remove([userId]);
    this.#parts.busChannels.quit(groupId, userId);
    this.#parts.userGroups.quit(groupId, userId);
  }

  #leave(groupId, userId) {
    const joined = this.#joined.get(userId);
    joined.remove([groupId]);
    if (joined.size === 0) this.#joined.delete(userId);
  }

  rename(groupId, name) {
    if (this.has(groupId)) this.#names.set(groupId, name);
  }

  dismiss(groupId) {
    for (const userId of this.members(groupId)) this.#leave(groupId, userId);
    this.#members.delete(groupId);
    this.#names.delete(groupId);
    for (const part of Object.values(this.#parts)) part.dismiss(groupId);
  }

  removeChannel(groupId, busChannel) {
    for (const part of Object.values(this.#parts)) part.removeChannel(groupId, busChannel);
  }

  get size() {
    return this.#names.size;
  }

  /** @returns {{ id: string, name: string }[]} */
  list() {
    return [...this.#names].map(([id, name]) => ({ id, name }));
  }

  memberCount(groupId) {
    return this.#members.get(groupId).size;
  }

  hasMember(groupId, userId) {
    return this.#members.get(groupId).has(userId);
  }

  requireMembers(groupId, userIds) {
    const stranger = userIds.find((userId) => !this.hasMember(groupId, userId));
    if (stranger !== undefined) {
      throw new Refusal(24406, `The user "${stranger}" must be a member of the ultra group`);
    }
  }

  /** @returns {string[]} */
  members(groupId) {
    return this.#members.get(groupId).list();
  }

  /** @returns {{ id: string, name: string }[]} */
  of(userId) {
    return this.#joined
      .get(userId)
      .list()
      .map((id) => ({ id, name: this.#names.get(id) }));
  }
}
