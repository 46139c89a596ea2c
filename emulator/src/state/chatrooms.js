import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';
import { TimedSet } from './timed-set.js';

const ENTRY_LIMIT = 100;

/** By default the service destroys a room after an idle hour. */
const DESTROY_WHEN_IDLE = { destroyType: 0, destroyTime: 60 };

export class Chatrooms {
  #now;
  #rooms;
  #members;
  #entries;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    const ids = () => new IdSet(capacity);
    const timed = () => new TimedSet({ now, capacity });
    const map = () => new BoundedMap(capacity);
    const perRoom = (create) => new PerKey(capacity, create);

    this.#now = now;
    this.#rooms = map();
    this.#members = perRoom(map);
    this.#entries = perRoom(map);
    this.muted = ids();
    this.keptAlive = ids();
    this.stopped = ids();
    this.lowPriority = ids();
    this.messageWhitelist = ids();
    this.muteWhitelists = perRoom(ids);
    this.userWhitelists = perRoom(ids);
    this.blocks = perRoom(timed);
    this.gags = perRoom(timed);
    this.globalGags = timed();
  }

  create(chatroomId, name) {
    if (this.#rooms.has(chatroomId)) return;
    this.#rooms.set(chatroomId, { name, createdAt: this.#now(), ...DESTROY_WHEN_IDLE });
  }

  destroy(chatroomId) {
    this.#rooms.delete(chatroomId);
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
  }

  room(chatroomId) {
    const room = this.#rooms.get(chatroomId);
    if (!room)
      throw new Refusal(23410, `chatroomId must be a room that exists, not "${chatroomId}"`);
    return room;
  }

  block(chatroomId, userIds, minutes) {
    this.blocks.ensure(chatroomId).add(userIds, minutes);
    for (const userId of userIds) this.leave(chatroomId, userId);
  }

  join(chatroomId, userId) {
    if (this.blocks.get(chatroomId).has(userId)) {
      throw new Error(`The user "${userId}" is blocked in the chatroom "${chatroomId}"`);
    }
    this.create(chatroomId, '');
    this.#members.ensure(chatroomId).set(userId, this.#now());
  }

  leave(chatroomId, userId) {
    this.#members.get(chatroomId).delete(userId);
    for (const entry of this.entries(chatroomId)) {
      if (entry.autoDelete && entry.userId === userId) this.removeEntry(chatroomId, entry.key);
    }
  }

  hasMember(chatroomId, userId) {
    return this.#members.get(chatroomId).has(userId);
  }

  /** @returns {{ id: string, joinedAt: number }[]} in the order they joined */
  members(chatroomId) {
    return [...this.#members.get(chatroomId)].map(([id, joinedAt]) => ({ id, joinedAt }));
  }

  setEntry(chatroomId, { key, value, userId, autoDelete }) {
    const entries = this.#entries.ensure(chatroomId);
    if (!entries.has(key) && entries.size >= ENTRY_LIMIT) {
      throw new Refusal(
        1002,
        `The chatroom "${chatroomId}" has ${ENTRY_LIMIT} entries already, the most there can be`,
      );
    }
    entries.set(key, { key, value, userId, autoDelete, setAt: this.#now() });
  }

  removeEntry(chatroomId, key) {
    this.#entries.get(chatroomId).delete(key);
  }

  entries(chatroomId) {
    return [...this.#entries.get(chatroomId).values()];
  }
}
