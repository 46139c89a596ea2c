import { Refusal } from '../refusal.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';
import { Shelf } from './shelf.js';
import { TimedSet } from './timed-set.js';

const ENTRY_LIMIT = 100;

/** A room is destroyed after an idle hour unless something else is asked for. */
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
    const shelf = () => new Shelf(capacity);
    const perRoom = (make) => new PerKey(capacity, make);

    this.#now = now;
    this.#rooms = shelf();
    this.#members = perRoom(shelf);
    this.#entries = perRoom(shelf);
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
    for (const each of inRoom) each.drop(chatroomId);
  }

  room(chatroomId) {
    const room = this.#rooms.get(chatroomId);
    if (!room) throw new Refusal(23410, `chatroomId is "${chatroomId}"; a known room is wanted`);
    return room;
  }

  block(chatroomId, userIds, minutes) {
    this.blocks.of(chatroomId).add(userIds, minutes);
    for (const userId of userIds) this.leave(chatroomId, userId);
  }

  join(chatroomId, userId) {
    if (this.blocks.at(chatroomId).has(userId)) {
      throw new Error(`The user "${userId}" is blocked in the chatroom "${chatroomId}"`);
    }
    this.create(chatroomId, '');
    this.#members.of(chatroomId).set(userId, this.#now());
  }

  leave(chatroomId, userId) {
    this.#members.at(chatroomId).delete(userId);
    for (const entry of this.entries(chatroomId)) {
      if (entry.autoDelete && entry.userId === userId) this.removeEntry(chatroomId, entry.key);
    }
  }

  hasMember(chatroomId, userId) {
    return this.#members.at(chatroomId).has(userId);
  }

  /** @returns {{ id: string, joinedAt: number }[]} those who came first stand first */
  members(chatroomId) {
    return [...this.#members.at(chatroomId)].map(([id, joinedAt]) => ({ id, joinedAt }));
  }

  setEntry(chatroomId, { key, value, userId, autoDelete }) {
    const entries = this.#entries.of(chatroomId);
    if (!entries.has(key) && entries.size >= ENTRY_LIMIT) {
      throw new Refusal(1002, `The chatroom "${chatroomId}" has its ${ENTRY_LIMIT} entries`);
    }
    entries.set(key, { key, value, userId, autoDelete, setAt: this.#now() });
  }

  removeEntry(chatroomId, key) {
    this.#entries.at(chatroomId).delete(key);
  }

  entries(chatroomId) {
    return [...this.#entries.at(chatroomId).values()];
  }
}
