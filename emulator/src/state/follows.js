import { BoundedMap } from './bounded-map.js';
import { PerKey } from './per-key.js';

/** Which members of each group follow which others. */
export class Follows {
  #now;
  #follows;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#follows = new PerKey(capacity, () => new BoundedMap(capacity));
  }

  add(groupId, follower, followedIds) {
    const follows = this.#follows.ensure(groupId);
    for (const followed of followedIds) {
      const key = JSON.stringify([follower, followed]);
      if (!follows.has(key)) follows.set(key, { follower, followed, since: this.#now() });
    }
  }

  remove(groupId, follower, followedIds) {
    for (const followed of followedIds) {
      this.#follows.get(groupId).delete(JSON.stringify([follower, followed]));
    }
  }

  removeFollowers(groupId, userIds) {
    this.#removeWhere(groupId, ({ follower }) => userIds.includes(follower));
  }

  removeFollowed(groupId, userIds) {
    this.#removeWhere(groupId, ({ followed }) => userIds.includes(followed));
  }

  #removeWhere(groupId, isMeant) {
    const follows = this.#follows.get(groupId);
    for (const [key, follow] of [...follows]) if (isMeant(follow)) follows.delete(key);
  }

  delete(groupId) {
    this.#follows.delete(groupId);
  }

  /** @returns {{ followed: string, since: number }[]} */
  of(groupId, userId) {
    return [...this.#follows.get(groupId).values()].filter(({ follower }) => follower === userId);
  }
}
