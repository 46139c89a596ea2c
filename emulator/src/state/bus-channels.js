import { DEFAULT_CHANNEL, PRIVATE, PUBLIC, WHOLE_GROUP } from '../bus-channel.js';
import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { IdSet } from './id-set.js';
import { PerChannel } from './per-channel.js';
import { PerKey } from './per-key.js';

/** How many channels an app can create in an ultra group. */
const CHANNEL_LIMIT = 50;

/**
 * The channels of ultra groups. A public channel has a list of members too: the service looks at it
 * once the channel is private.
 */
export class BusChannels {
  #now;
  #channels;
  #members;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#channels = new PerKey(capacity, () => new BoundedMap(capacity));
    this.#members = new PerChannel(capacity, () => new IdSet(capacity));
  }

  has(busChannel, { groupId }) {
    return busChannel === WHOLE_GROUP || this.#channels.get(groupId).has(busChannel);
  }

  /** A channel that is there already stays as it is. */
  create(groupId, busChannel, type = PUBLIC) {
    if (this.#channels.get(groupId).has(busChannel)) return;
    this.#requireSpace(groupId, busChannel);
    this.#set(groupId, busChannel, { type, createdAt: this.#now() });
  }

  #requireSpace(groupId, busChannel) {
    const created = [...this.#channels.get(groupId).keys(), busChannel].filter(
      (each) => each !== DEFAULT_CHANNEL,
    );
    if (created.length > CHANNEL_LIMIT) {
      throw new Refusal(1002, `An ultra group must have at most ${CHANNEL_LIMIT} channels`);
    }
  }

  #set(groupId, busChannel, channel) {
    if (busChannel === DEFAULT_CHANNEL && channel.type === PRIVATE) {
      throw new Refusal(1002, `The channel "${DEFAULT_CHANNEL}" must be public`);
    }
    this.#channels.ensure(groupId).set(busChannel, channel);
  }

  /** A channel that nobody created exists with its first change. */
  changeType(groupId, busChannel, type) {
    this.create(groupId, busChannel);
    const channel = this.#channels.get(groupId).get(busChannel);
    this.#set(groupId, busChannel, { ...channel, type });
  }

  removeChannel(groupId, busChannel) {
    this.#channels.get(groupId).delete(busChannel);
    this.#members.removeChannel(groupId, busChannel);
  }

  dismiss(groupId) {
    this.#channels.delete(groupId);
    this.#members.dismiss(groupId);
  }

  /** @returns {{ id: string, type: number, createdAt: number }[]} */
  list(groupId) {
    return [...this.#channels.get(groupId)].map(([id, channel]) => ({ id, ...channel }));
  }

  /** A channel that nobody created exists with its first member. */
  addMembers(groupId, busChannel, userIds) {
    this.create(groupId, busChannel);
    this.#members.ensure(groupId, busChannel).add(userIds);
  }

  removeMembers(groupId, busChannel, userIds) {
    this.#members.get(groupId, busChannel).remove(userIds);
  }

  /** @returns {string[]} */
  members(groupId, busChannel) {
    return this.#members.get(groupId, busChannel).list();
  }

  /** The channels that have the user in their list of members. */
  of(groupId, userId) {
    return this.#members.channels(groupId, (members) => members.has(userId));
  }

  /** Removes a user who left the group. */
  quit(groupId, userId) {
    for (const members of this.#members.in(groupId)) members.remove([userId]);
  }
}
