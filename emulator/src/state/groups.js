import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';
import { TimedSet } from './timed-set.js';

const MEMBER_LIMIT = 3000;

export class Groups {
  #names = new Map();
  #members = new PerKey(() => new IdSet(MEMBER_LIMIT));

  muted = new IdSet();
  muteWhitelists = new PerKey(() => new IdSet());

  /** @param {{ now: () => number }} settings */
  constructor({ now }) {
    this.memberMutes = new PerKey(() => new TimedSet(now));
    this.globalMutes = new TimedSet(now);
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
    this.#members.of(groupId).remove(userIds);
  }

  rename(groupId, name) {
    if (this.has(groupId)) this.#names.set(groupId, name);
  }

  dismiss(groupId) {
    this.#names.delete(groupId);
    this.muted.remove([groupId]);
    for (const each of [this.#members, this.muteWhitelists, this.memberMutes]) each.drop(groupId);
  }

  /** Makes the user a member of exactly these groups. */
  sync(userId, groups) {
    for (const [groupId, name] of groups) this.join(groupId, [userId], name);
    const stays = new Set(groups.map(([groupId]) => groupId));
    for (const { id } of this.of(userId)) if (!stays.has(id)) this.quit(id, [userId]);
  }

  /** @returns {string[]} */
  members(groupId) {
    return this.#members.of(groupId).list();
  }

  /** @returns {{ id: string, name: string }[]} */
  of(userId) {
    return [...this.#names]
      .filter(([id]) => this.#members.of(id).has(userId))
      .map(([id, name]) => ({ id, name }));
  }
}
