import { BoundedMap } from './bounded-map.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';
import { TimedSet } from './timed-set.js';

const MEMBER_LIMIT = 3000;

export class Groups {
  #names;
  #members;
  #memberMutes;
  #globalMutes;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#names = new BoundedMap(capacity);
    this.#members = new PerKey(capacity, () => new IdSet(capacity, MEMBER_LIMIT));
    this.muted = new IdSet(capacity);
    this.muteWhitelists = new PerKey(capacity, () => new IdSet(capacity));
    this.#memberMutes = new PerKey(capacity, () => new TimedSet({ now, capacity }));
    this.#globalMutes = new TimedSet({ now, capacity });
  }

  has(groupId) {
    return this.#names.has(groupId);
  }

  /** A group that nobody created exists with its first member, as many test suites assume. */
  join(groupId, userIds, name = this.#names.get(groupId) ?? '') {
    this.#members.ensure(groupId).add(userIds);
    this.#names.set(groupId, name);
  }

  quit(groupId, userIds) {
    this.#members.get(groupId).remove(userIds);
  }

  rename(groupId, name) {
    if (this.has(groupId)) this.#names.set(groupId, name);
  }

  dismiss(groupId) {
    this.#names.delete(groupId);
    this.muted.remove([groupId]);
    for (const each of [this.#members, this.muteWhitelists, this.#memberMutes])
      each.delete(groupId);
  }

  /** Joins the user to these groups and removes the user from all others. */
  sync(userId, groups) {
    for (const [groupId, name] of groups) this.join(groupId, [userId], name);
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

  /** @returns {string[]} */
  members(groupId) {
    return this.#members.get(groupId).list();
  }

  /** @returns {{ id: string, name: string }[]} */
  of(userId) {
    return [...this.#names]
      .filter(([id]) => this.#members.get(id).has(userId))
      .map(([id, name]) => ({ id, name }));
  }
}
