import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

const MINUTE = 60_000;

/** The service takes at most this long. */
const DURATION = 15 * MINUTE;

const REACTIVATION = 60 * MINUTE;

/** Users who are deactivated, those in progress included. */
export class Deactivations {
  #now;
  #starts;

  /** @param {{ now: () => number, capacity: import('./capacity.js').Capacity }} settings */
  constructor({ now, capacity }) {
    this.#now = now;
    this.#starts = new BoundedMap(capacity);
  }

  /** A deactivation that has begun already goes on. */
  start(userIds) {
    for (const userId of userIds) {
      if (!this.#starts.has(userId)) this.#starts.set(userId, this.#now());
    }
  }

  isDone(userId) {
    return this.#starts.get(userId) + DURATION <= this.#now();
  }

  /** Users who are active stay so. */
  end(userIds) {
    const early = userIds.find((userId) => this.#starts.get(userId) + REACTIVATION > this.#now());
    if (early !== undefined) {
      throw new Refusal(
        1002,
        `userId must be a user whose deactivation began an hour ago or earlier, not "${early}"`,
      );
    }
    this.forget(userIds);
  }

  forget(userIds) {
    for (const userId of userIds) this.#starts.delete(userId);
  }

  list() {
    return [...this.#starts.keys()];
  }
}
