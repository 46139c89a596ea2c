import { Refusal } from '../refusal.js';
import { IdSet } from './id-set.js';
import { PerChannel } from './per-channel.js';
import { PerKey } from './per-key.js';

const GROUP_LIMIT = 50;
const MEMBER_LIMIT = 100;
const BOUND_LIMIT = 10;

/** User groups of ultra groups, and the channels they are bound to. */
export class UserGroups {
  #members;
  #bound;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ capacity }) {
    const members = () => new IdSet(capacity, MEMBER_LIMIT, { name: 'A user group' });
    this.#members = new PerKey(capacity, () => new PerKey(capacity, members));
    this.#bound = new PerChannel(
      capacity,
      () => new IdSet(capacity, BOUND_LIMIT, { name: 'The user groups of a channel', code: 24420 }),
    );
  }

  has(userGroupId, { groupId }) {
    return this.#members.get(groupId).has(userGroupId);
  }

  create(groupId, userGroupIds) {
    const all = new Set([...this.list(groupId), ...userGroupIds]);
    if (all.size > GROUP_LIMIT) {
      throw new Refusal(
        1002,
        `An ultra group must have at most ${GROUP_LIMIT} user groups, not ${all.size}`,
      );
    }
    for (const id of userGroupIds) this.#members.ensure(groupId).ensure(id);
  }

  remove(groupId, userGroupIds) {
    for (const id of userGroupIds) this.#members.get(groupId).delete(id);
    for (const bound of this.#bound.in(groupId)) bound.remove(userGroupIds);
  }

  /** @returns {string[]} */
  list(groupId) {
    return this.#members.get(groupId).keys();
  }

  /** A user group that nobody created exists with its first member. */
  addMembers(groupId, userGroupId, userIds) {
    this.create(groupId, [userGroupId]);
    this.#members.get(groupId).get(userGroupId).add(userIds);
  }

  removeMembers(groupId, userGroupId, userIds) {
    this.#members.get(groupId).get(userGroupId).remove(userIds);
  }

  /** The user groups that have the user. */
  of(groupId, userId) {
    const groups = this.#members.get(groupId);
    return groups.keys().filter((id) => groups.get(id).has(userId));
  }

  bind(groupId, busChannel, userGroupIds) {
    this.#bound.ensure(groupId, busChannel).add(userGroupIds);
  }

  unbind(groupId, busChannel, userGroupIds) {
    this.#bound.get(groupId, busChannel).remove(userGroupIds);
  }

  /** @returns {string[]} */
  boundTo(groupId, busChannel) {
    return this.#bound.get(groupId, busChannel).list();
  }

  channelsOf(groupId, userGroupId) {
    return this.#bound.channels(groupId, (bound) => bound.has(userGroupId));
  }

  removeChannel(groupId, busChannel) {
    this.#bound.removeChannel(groupId, busChannel);
  }

  dismiss(groupId) {
    this.#members.delete(groupId);
    this.#bound.dismiss(groupId);
  }

  /** Removes a user who left the ultra group. */
  quit(groupId, userId) {
    const groups = this.#members.get(groupId);
    for (const id of groups.keys()) groups.get(id).remove([userId]);
  }
}
