import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';
import { TimedSet } from './timed-set.js';

const MINUTE = 60_000;
const ENTRY_LIMIT = 100;
const MUTE_WHITELIST_LIMIT = 20;

const AFTER_FIXED_TIME = 1;

/**
 * When a room is destroyed.
 *
 * @typedef {object} Destruction
 * @property {number} destroyType 0 when the room was idle for so long, 1 so long after its creation
 * @property {number} destroyTime in minutes
 */

/**
 * By default the service destroys a room after an idle hour.
 * @type {Destruction}
 */
const WHEN_IDLE = { destroyType: 0, destroyTime: 60 };

export class Chatrooms {
  #now;
  #publish;
  #rooms;
  /** The times at which rooms are destroyed. */
  #ends;
  #members;
  #entries;
  /** Orders the changes of entries. */
  #version = 0;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity, publish }) {
    const ids = () => new IdSet(capacity);
    const timed = () => new TimedSet({ now, capacity });
    const map = () => new BoundedMap(capacity);
    const perRoom = (create) => new PerKey(capacity, create);

    this.#now = now;
    this.#publish = publish;
    this.#rooms = map();
    this.#ends = map();
    this.#members = perRoom(map);
    this.#entries = perRoom(map);
    this.muted = ids();
    this.keptAlive = ids();
    this.stopped = ids();
    this.lowPriority = ids();
    this.messageWhitelist = ids();
    this.muteWhitelists = perRoom(() => new IdSet(capacity, MUTE_WHITELIST_LIMIT));
    this.userWhitelists = perRoom(ids);
    this.blocks = perRoom(timed);
    this.gags = perRoom(timed);
    this.globalGags = timed();
  }

  has(chatroomId) {
    return this.#rooms.has(chatroomId);
  }

  /** Says what has happened to a room and its members, and why. */
  #tell(chatroomId, action, userIds = [], reason = 'call') {
    this.#publish('chatroomStatus', { chatroomId, action, userIds, reason });
  }

  /** A room that exists stays as it is. */
  create(chatroomId, name, destruction = WHEN_IDLE) {
    if (this.has(chatroomId)) return;
    this.#rooms.set(chatroomId, { name, createdAt: this.#now() });
    this.setDestruction(chatroomId, destruction);
    this.#tell(chatroomId, 'create');
  }

  /** @param {Destruction} destruction */
  setDestruction(chatroomId, { destroyType, destroyTime }) {
    const room = this.room(chatroomId);
    this.#rooms.set(chatroomId, { ...room, destroyType, destroyTime });
    if (destroyType !== AFTER_FIXED_TIME) this.#ends.delete(chatroomId);
    else this.#ends.set(chatroomId, room.createdAt + destroyTime * MINUTE);
  }

  /** Destroys the rooms whose fixed time has come, but for those that are kept alive. */
  destroyDue() {
    const now = this.#now();
    for (const [chatroomId, end] of this.#ends) {
      if (end <= now && !this.keptAlive.has(chatroomId)) this.destroy(chatroomId, 'due');
    }
  }

  destroy(chatroomId, reason = 'call') {
    const existed = this.has(chatroomId);
    this.#rooms.delete(chatroomId);
    this.#ends.delete(chatroomId);
    for (const set of [this.muted, this.keptAlive, this.stopped]) set.remove([chatroomId]);
    const inRoom = [
      this.#members,
      this.#entries,
      this.muteWhitelists,
      this.userWhitelists,
      this.blocks,
      this.gags,
    ];
    for (const each of inRoom) each.delete(chatroomId);
    if (existed) this.#tell(chatroomId, 'destroy', [], reason);
  }

  get size() {
    return this.#rooms.size;
  }

  /** @returns {any[]} in the order in which they were created */
  list() {
    return [...this.#rooms].map(([id, room]) => ({ id, ...room }));
  }

  room(chatroomId) {
    const room = this.#rooms.get(chatroomId);
    if (!room)
      throw new Refusal(23410, `chatroomId must be a room that exists, not "${chatroomId}"`);
    return room;
  }

  block(chatroomId, userIds, minutes) {
    this.blocks.ensure(chatroomId).add(userIds, minutes);
    this.remove(chatroomId, userIds, 'blocked');
  }

  join(chatroomId, userId) {
    if (this.blocks.get(chatroomId).has(userId)) {
      throw new Error(`The user "${userId}" is blocked in the chatroom "${chatroomId}"`);
    }
    this.create(chatroomId, '');
    const isNew = !this.hasMember(chatroomId, userId);
    this.#members.ensure(chatroomId).set(userId, this.#now());
    if (isNew) this.#tell(chatroomId, 'join', [userId]);
  }

  leave(chatroomId, userId) {
    this.remove(chatroomId, [userId], 'call');
  }

  /** @param {'call' | 'away' | 'blocked'} reason */
  remove(chatroomId, userIds, reason) {
    const gone = [...new Set(userIds)].filter((userId) => this.hasMember(chatroomId, userId));
    for (const userId of userIds) {
      this.#members.get(chatroomId).delete(userId);
      const keys = this.entries(chatroomId)
        .filter((entry) => entry.autoDelete && entry.userId === userId)
        .map(({ key }) => key);
      this.removeEntries(chatroomId, keys, userId);
    }
    if (gone.length > 0) this.#tell(chatroomId, 'quit', gone, reason);
  }

  hasMember(chatroomId, userId) {
    return this.#members.get(chatroomId).has(userId);
  }

  memberCount(chatroomId) {
    return this.#members.get(chatroomId).size;
  }

  /** @returns {{ id: string, joinedAt: number }[]} in the order they joined */
  members(chatroomId) {
    return [...this.#members.get(chatroomId)].map(([id, joinedAt]) => ({ id, joinedAt }));
  }

  /**
   * Sets all of them or none.
   * @param {string} chatroomId
   * @param {[key: string, value: string][]} pairs
   * @param {{ userId: string, autoDelete: number }} owner
   */
  setEntries(chatroomId, pairs, { userId, autoDelete }) {
    const entries = this.#entries.ensure(chatroomId);
    const size = new Set([...entries.keys(), ...pairs.map(([key]) => key)]).size;
    if (size > ENTRY_LIMIT) {
      throw new Refusal(
        1002,
        `The chatroom "${chatroomId}" must have at most ${ENTRY_LIMIT} entries, not ${size}`,
      );
    }
    const setAt = this.#now();
    for (const [key, value] of pairs) {
      entries.set(key, { key, value, userId, autoDelete, setAt });
      this.#tellEntry({ chatroomId, action: 'set', key, value, userId });
    }
  }

  #tellEntry(change) {
    this.#version = Math.max(this.#version + 1, this.#now());
    this.#publish('chatroomAttribute', { ...change, version: this.#version });
  }

  removeEntries(chatroomId, keys, userId) {
    const entries = this.#entries.get(chatroomId);
    for (const key of keys) {
      if (!entries.has(key)) continue;
      const { value } = entries.get(key);
      entries.delete(key);
      this.#tellEntry({ chatroomId, action: 'remove', key, value, userId });
    }
  }

  clearEntries(chatroomId, userId) {
    this.#entries.get(chatroomId).clear();
    this.#tellEntry({ chatroomId, action: 'removeAll', key: '', value: '', userId });
  }

  entries(chatroomId) {
    return [...this.#entries.get(chatroomId).values()];
  }
}
