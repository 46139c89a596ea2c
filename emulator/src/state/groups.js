import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';
import { Shelf } from './shelf.js';
import { TimedSet } from './timed-set.js';

const MEMBER_LIMIT = 3000;

export class Groups {
  #names;
  #members;
  #memberMutes;
  #globalMutes;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#names = new Shelf(capacity);
    this.#members = new PerKey(capacity, () => new IdSet(capacity, MEMBER_LIMIT));
    this.muted = new IdSet(capacity);
    this.muteWhitelists = new PerKey(capacity, () => new IdSet(capacity));
    this.#memberMutes = new PerKey(capacity, () => new TimedSet({ now, capacity }));
    this.#globalMutes = new TimedSet({ now, capacity });
  }

  has(groupId) {
    return this.#names.has(groupId);
  }

  /** A group that nobody made comes to be with its first member, as many test suites assume. */
  join(groupId, userIds, name = this.#names.get(groupId) ?? '') {
    this.#members.of(groupId).add(userIds);
    this.#names.set(groupId, name);
  }

  quit(groupId, userIds) {
    this.#members.at(groupId).remove(userIds);
  }

  rename(groupId, name) {
    if (this.has(groupId)) this.#names.set(groupId, name);
  }

  dismiss(groupId) {
    this.#names.delete(groupId);
    this.muted.remove([groupId]);
    for (const each of [this.#members, this.muteWhitelists, this.#memberMutes]) each.drop(groupId);
  }

  /** Makes the user a member of exactly these groups. */
  sync(userId, groups) {
    for (const [groupId, name] of groups) this.join(groupId, [userId], name);
    const stays = new Set(groups.map(([groupId]) => groupId));
    for (const { id } of this.of(userId)) if (!stays.has(id)) this.quit(id, [userId]);
  }

  /** Without a group a mute counts in every group. */
  mute(groupId, userIds, minutes) {
    const mutes = groupId === undefined ? this.#globalMutes : this.#memberMutes.of(groupId);
    mutes.add(userIds, minutes);
  }

  /** @returns {TimedSet} */
  mutes(groupId) {
    return groupId === undefined ? this.#globalMutes : this.#memberMutes.at(groupId);
  }

  /** @returns {string[]} */
  members(groupId) {
    return this.#members.at(groupId).list();
  }

  /** @returns {{ id: string, name: string }[]} */
  of(userId) {
    return [...this.#names]
      .filter(([id]) => this.#members.at(id).has(userId))
      .map(([id, name]) => ({ id, name }));
  }
}
