import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

const MINUTE = 60_000;

/** The service takes at most this long. */
const DURATION = 15 * MINUTE;

const REACTIVATION = 60 * MINUTE;

/** Users who are deactivated, those in progress included. */
export class Deactivations {
  #now;
  #publish;
  #starts;
  /** The deactivations that go on. */
  #underWay;

  /** @param {Pick<import('../state.js').StateSettings, 'now' | 'capacity' | 'publish'>} settings */
  constructor({ now, capacity, publish }) {
    this.#now = now;
    this.#publish = publish;
    this.#starts = new BoundedMap(capacity);
    this.#underWay = new BoundedMap(capacity);
  }

  #tell(userId, action, operateId) {
    this.#publish('userActivation', { userId, action, operateId });
  }

  /** A deactivation that has begun already goes on, and what repeats it is over at once. */
  start(userIds, operateId) {
    for (const userId of userIds) {
      if (this.#starts.has(userId)) {
        this.#tell(userId, 'deactivate', operateId);
      } else {
        this.#starts.set(userId, this.#now());
        this.#underWay.set(userId, operateId);
      }
    }
  }

  /** @returns {string[]} the users whose deactivation is done since the last time */
  finishDue() {
    const due = [...this.#underWay].filter(([userId]) => this.isDone(userId));
    for (const [userId, operateId] of due) {
      this.#underWay.delete(userId);
      this.#tell(userId, 'deactivate', operateId);
    }
    return due.map(([userId]) => userId);
  }

  has(userId) {
    return this.#starts.has(userId);
  }

  isDone(userId) {
    return this.#starts.get(userId) + DURATION <= this.#now();
  }

  /** Users who are active stay so. */
  end(userIds, operateId) {
    const early = userIds.find((userId) => this.#starts.get(userId) + REACTIVATION > this.#now());
    if (early !== undefined) {
      throw new Refusal(
        1002,
        `userId must be a user whose deactivation began an hour ago or earlier, not "${early}"`,
      );
    }
    this.forget(userIds);
    for (const userId of userIds) this.#tell(userId, 'reactivate', operateId);
  }

  forget(userIds) {
    for (const userId of userIds) {
      this.#starts.delete(userId);
      this.#underWay.delete(userId);
    }
  }

  list() {
    return [...this.#starts.keys()];
  }
}
