import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { mergeExtProfile } from './ext-profile.js';
import { PerKey } from './per-key.js';

const EXT_LIMIT = 10;

/** Who may add a user: as the app has set, anyone, whom the user approves, or nobody. */
const [NOT_SET, ANYONE, APPROVED, NOBODY] = [0, 1, 2, 3];

/** What is set for an app that sets nothing. */
const OF_APP = APPROVED;

/** Who does something when no user does. */
const SERVER = 'Server';

/** Who is whose friend. Friends are always friends of each other. */
export class Friends {
  #now;
  #publish;
  /** Requests that wait for an answer: for each user those who asked. */
  #requests;
  #friends;
  #permissions;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity, publish }) {
    this.#now = now;
    this.#publish = publish;
    this.#requests = new PerKey(capacity, () => new BoundedMap(capacity));
    this.#friends = new PerKey(capacity, () => new BoundedMap(capacity));
    this.#permissions = new BoundedMap(capacity);
  }

  #tell(action, userId, targetId, source, extra) {
    this.#publish('friendship', { action, userId, targetId, source, extra });
  }

  /**
   * Does as the target permits: where the target has to approve, they are not friends yet.
   * @param {{ source?: string, extra?: string }} [more]
   */
  ask(userId, targetId, { source = SERVER, extra } = {}) {
    const permission = this.permission(targetId) || OF_APP;
    if (permission === NOBODY) {
      throw new Refusal(1002, `targetId must be a user whom others may add, not "${targetId}"`);
    }
    this.#tell('request', userId, targetId, source, extra);
    this.#requests.ensure(targetId).set(userId, true);
    if (permission === ANYONE) this.accept(targetId, userId, source);
  }

  #requireRequest(userId, askerId) {
    if (!this.#requests.get(userId).has(askerId)) {
      throw new Refusal(1002, `targetId must be a user who asked "${userId}", not "${askerId}"`);
    }
  }

  accept(userId, askerId, source) {
    this.#requireRequest(userId, askerId);
    this.#befriendEach(userId, askerId);
    this.#tell('accept', userId, askerId, source);
  }

  refuse(userId, askerId, source) {
    this.#requireRequest(userId, askerId);
    this.#forgetRequest(userId, askerId);
    this.#tell('refuse', userId, askerId, source);
  }

  #forgetRequest(userId, askerId) {
    this.#requests.get(userId).delete(askerId);
    if (this.#requests.get(userId).size === 0) this.#requests.delete(userId);
  }

  add(userId, targetId) {
    this.#befriendEach(userId, targetId);
    this.#tell('add', userId, targetId, SERVER);
  }

  #befriendEach(userId, targetId) {
    this.#befriend(userId, targetId);
    this.#befriend(targetId, userId);
    this.#forgetRequest(userId, targetId);
    this.#forgetRequest(targetId, userId);
  }

  #befriend(userId, friendId) {
    if (this.areFriends(userId, friendId)) return;
    const friend = { remarkName: '', extProfile: {}, addedAt: this.#now() };
    this.#friends.ensure(userId).set(friendId, friend);
  }

  areFriends(userId, friendId) {
    return this.#friends.get(userId).has(friendId);
  }

  remove(userId, friendIds, source = SERVER) {
    for (const friendId of friendIds.filter((each) => this.areFriends(userId, each))) {
      this.#friends.get(userId).delete(friendId);
      this.#friends.get(friendId).delete(userId);
      this.#tell('remove', userId, friendId, source);
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

  /**
   * Friends, each two of them once, and users who have asked others and wait for the answer.
   * @returns {{ userId: string, targetId: string, areFriends: boolean, addedAt?: number }[]}
   */
  pairs() {
    const friends = this.#friends.keys().flatMap((userId) =>
      this.list(userId)
        .filter(({ id }) => userId <= id)
        .map(({ id, addedAt }) => ({ userId, targetId: id, areFriends: true, addedAt })),
    );
    const requests = this.#requests.keys().flatMap((targetId) =>
      [...this.#requests.get(targetId).keys()].map((userId) => ({
        userId,
        targetId,
        areFriends: false,
      })),
    );
    return [...friends, ...requests];
  }

  setPermission(userIds, permission) {
    for (const userId of userIds) this.#permissions.set(userId, permission);
  }

  permission(userId) {
    return this.#permissions.get(userId) ?? NOT_SET;
  }
}
