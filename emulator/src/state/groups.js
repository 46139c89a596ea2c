import { BoundedMap } from './bounded-map.js';
import { IdSet } from './id-set.js';
import { Members } from './members.js';
import { PerKey } from './per-key.js';
import { TimedSet } from './timed-set.js';

/**
 * What keeps more about groups and their members, and must forget it with them.
 *
 * @typedef {object} GroupObserver
 * @property {(groupId: string, userIds: string[]) => void} left
 * @property {(groupId: string) => void} dismissed
 */

export class Groups {
  #publish;
  #names;
  #members;
  #memberMutes;
  #globalMutes;
  /** @type {GroupObserver[]} */
  #observers = [];

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity, publish }) {
    this.#publish = publish;
    this.#names = new BoundedMap(capacity);
    this.#members = new PerKey(capacity, () => new Members({ now, capacity }));
    this.muted = new IdSet(capacity);
    this.muteWhitelists = new PerKey(capacity, () => new IdSet(capacity));
    this.#memberMutes = new PerKey(capacity, () => new TimedSet({ now, capacity }));
    this.#globalMutes = new TimedSet({ now, capacity });
  }

  /** @param {GroupObserver} observer */
  observe(observer) {
    this.#observers.push(observer);
  }

  has(groupId) {
    return this.#names.has(groupId);
  }

  /** @returns {string} empty for a group that has none */
  name(groupId) {
    return this.#names.get(groupId) ?? '';
  }

  /**
   * A group that nobody created exists with its first member, as many test suites assume.
   * @param {{ name?: string, limit?: number }} [more] `limit` is how many members there may be then
   */
  join(groupId, userIds, { name = this.name(groupId), limit } = {}) {
    const members = this.members(groupId);
    const added = [...new Set(userIds)].filter((userId) => !members.has(userId));
    this.#members.ensure(groupId).add(userIds, limit);
    this.#names.set(groupId, name);
    this.#tell(groupId, 'join', added);
  }

  quit(groupId, userIds) {
    const members = this.members(groupId);
    const gone = [...new Set(userIds)].filter((userId) => members.has(userId));
    members.remove(userIds);
    for (const observer of this.#observers) observer.left(groupId, userIds);
    this.#tell(groupId, 'quit', gone);
  }

  rename(groupId, name) {
    if (this.has(groupId)) this.#names.set(groupId, name);
  }

  /** For the bots among the members. */
  #tell(groupId, action, userIds) {
    const hasMember = (userId) => this.members(groupId).has(userId);
    this.#publish('membership', { groupId, action, userIds, hasMember });
  }

  dismiss(groupId) {
    const members = this.members(groupId)
      .list()
      .map(({ id }) => id);
    this.#names.delete(groupId);
    this.muted.remove([groupId]);
    for (const each of [this.#members, this.muteWhitelists, this.#memberMutes])
      each.delete(groupId);
    for (const observer of this.#observers) observer.dismissed(groupId);
    this.#tell(groupId, 'dismiss', members);
  }

  /** Joins the user to these groups and removes the user from all others. */
  sync(userId, groups) {
    for (const [groupId, name] of groups) this.join(groupId, [userId], { name });
    const kept = new Set(groups.map(([groupId]) => groupId));
    for (const { id } of this.of(userId)) if (!kept.has(id)) this.quit(id, [userId]);
  }

  /** Without a group the mute is for every group. */
  mute(groupId, userIds, minutes) {
    const mutes = groupId === undefined ? this.#globalMutes : this.#memberMutes.ensure(groupId);
    mutes.add(userIds, minutes);
  }

  /** @returns {TimedSet} */
  mutes(groupId) {
    return groupId === undefined ? this.#globalMutes : this.#memberMutes.get(groupId);
  }

  /** @returns {Members} */
  members(groupId) {
    return this.#members.get(groupId);
  }

  get size() {
    return this.#names.size;
  }

  /** @returns {{ id: string, name: string }[]} */
  list() {
    return [...this.#names].map(([id, name]) => ({ id, name }));
  }

  /** @returns {{ id: string, name: string }[]} */
  of(userId) {
    return [...this.#names]
      .filter(([id]) => this.#members.get(id).has(userId))
      .map(([id, name]) => ({ id, name }));
  }
}
