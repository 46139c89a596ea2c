import { PerKey } from './per-key.js';

/**
 * A map or a set for each channel of each ultra group.
 * @template {{ clear: () => void }} T
 */
export class PerChannel {
  /** @type {PerKey<PerKey<T>>} */
  #groups;

  /**
   * @param {import('./capacity.js').Capacity} capacity
   * @param {() => T} create
   */
  constructor(capacity, create) {
    this.#groups = new PerKey(capacity, () => new PerKey(capacity, create));
  }

  /**
   * The value to add something to; creates it when there is none.
   * @returns {T}
   */
  ensure(groupId, busChannel) {
    return this.#groups.ensure(groupId).ensure(busChannel);
  }

  /**
   * The value to read or to remove something from; an empty one when there is none.
   * @returns {T}
   */
  get(groupId, busChannel) {
    return this.#groups.get(groupId).get(busChannel);
  }

  /**
   * The channels of a group whose value fulfils a condition.
   * @param {(value: T) => boolean} condition
   * @returns {string[]}
   */
  channels(groupId, condition) {
    const values = this.#groups.get(groupId);
    return values.keys().filter((busChannel) => condition(values.get(busChannel)));
  }

  /** @returns {T[]} one for each channel of the group that has one */
  in(groupId) {
    const values = this.#groups.get(groupId);
    return values.keys().map((busChannel) => values.get(busChannel));
  }

  removeChannel(groupId, busChannel) {
    this.#groups.get(groupId).delete(busChannel);
  }

  dismiss(groupId) {
    this.#groups.delete(groupId);
  }
}
