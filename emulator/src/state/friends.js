import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { mergeExtProfile } from './ext-profile.js';
import { PerKey } from './per-key.js';

const EXT_LIMIT = 10;

/** Who may add a user: as the app has set, anyone, whom the user approves, or nobody. */
const [NOT_SET, ANYONE, APPROVED, NOBODY] = [0, 1, 2, 3];

/** What is set for an app that sets nothing. */
const OF_APP = APPROVED;

/** Who is whose friend. Friends are always friends of each other. */
export class Friends {
  #now;
  #friends;
  #permissions;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#friends = new PerKey(capacity, () => new BoundedMap(capacity));
    this.#permissions = new BoundedMap(capacity);
  }

  /** Does as the target permits: where the target has to approve, they are not friends yet. */
  ask(userId, targetId) {
    const permission = this.permission(targetId) || OF_APP;
    if (permission === NOBODY) {
      throw new Refusal(1002, `targetId must be a user whom others may add, not "${targetId}"`);
    }
    if (permission === ANYONE) this.add(userId, targetId);
  }

  add(userId, targetId) {
    this.#befriend(userId, targetId);
    this.#befriend(targetId, userId);
  }

  #befriend(userId, friendId) {
    if (this.areFriends(userId, friendId)) return;
    const friend = { remarkName: '', extProfile: {}, addedAt: this.#now() };
    this.#friends.ensure(userId).set(friendId, friend);
  }

  areFriends(userId, friendId) {
    return this.#friends.get(userId).has(friendId);
  }

  remove(userId, friendIds) {
    for (const friendId of friendIds) {
      this.#friends.get(userId).delete(friendId);
      this.#friends.get(friendId).delete(userId);
    }
  }

  clean(userId) {
    this.remove(userId, [...this.#friends.get(userId).keys()]);
  }

  /** What a user says about a friend. */
  describe(userId, friendId, { remarkName, extProfile }) {
    const friends = this.#friends.get(userId);
    const friend = friends.get(friendId);
    if (!friend) {
      throw new Refusal(1002, `targetId must be a friend of "${userId}", not "${friendId}"`);
    }
    friends.set(friendId, {
      ...friend,
      remarkName: remarkName ?? friend.remarkName,
      extProfile: mergeExtProfile(friend.extProfile, extProfile, EXT_LIMIT),
    });
  }

  /** @returns {{ id: string, remarkName: string, extProfile: object, addedAt: number }[]} as added */
  list(userId) {
    return [...this.#friends.get(userId)].map(([id, friend]) => ({ id, ...friend }));
  }

  setPermission(userIds, permission) {
    for (const userId of userIds) this.#permissions.set(userId, permission);
  }

  permission(userId) {
    return this.#permissions.get(userId) ?? NOT_SET;
  }
}
