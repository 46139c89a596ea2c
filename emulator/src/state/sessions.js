import { randomUUID } from 'node:crypto';
import { BoundedMap } from './bounded-map.js';
import { PerKey } from './per-key.js';

/**
 * @typedef {object} Device
 * @property {string} [os] its platform, of which a user has one
 * @property {string} [clientIp] with its port
 */

/** What messages and callbacks say of a user of whose devices nothing is known. */
const DEVICE = { os: 'Websocket', clientIp: '127.0.0.1:49152' };

/** The connections of users, one for each platform. */
export class Sessions {
  #publish;
  #sessions;
  #now;
  /** Since when users are away who were connected. */
  #away;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ now, capacity, publish }) {
    this.#now = now;
    this.#publish = publish;
    this.#sessions = new PerKey(capacity, () => new BoundedMap(capacity));
    this.#away = new BoundedMap(capacity);
  }

  #tell(userId, status, { os, ...session }) {
    this.#publish('userStatus', { userId, status, source: os, ...session });
  }

  /**
   * Ends the connection of the same platform, if there is one.
   * @param {string} userId
   * @param {Device} [device]
   */
  start(userId, { os = DEVICE.os, clientIp = DEVICE.clientIp } = {}) {
    this.end(userId, os, 'offline');
    const session = { os, clientIp, sessionId: randomUUID() };
    this.#sessions.ensure(userId).set(os, session);
    this.#away.delete(userId);
    this.#tell(userId, 'online', session);
  }

  /**
   * @param {string} userId
   * @param {string | undefined} os the only platform; all of them when not given
   * @param {'offline' | 'logout'} status
   */
  end(userId, os, status) {
    const sessions = this.#sessions.get(userId);
    const ended = [...sessions.values()].filter((each) => os === undefined || each.os === os);
    for (const session of ended) sessions.delete(session.os);
    if (ended.length > 0 && sessions.size === 0) {
      this.#sessions.delete(userId);
      this.#away.set(userId, this.#now());
    }
    for (const session of ended) this.#tell(userId, status, session);
  }

  /** Ends all connections of a user who is no more. */
  forget(userId) {
    this.end(userId, undefined, 'offline');
    this.#away.delete(userId);
  }

  /** @returns {{ userId: string, since: number }[]} those who were connected and are no longer */
  away() {
    return [...this.#away].map(([userId, since]) => ({ userId, since }));
  }

  /** @returns {(Required<Device> & { sessionId: string })[]} */
  devices(userId) {
    return [...this.#sessions.get(userId).values()];
  }

  has(userId) {
    return this.#sessions.has(userId);
  }

  /**
   * Where a user does something: on the device that connected last.
   * @returns {Required<Device>}
   */
  device(userId) {
    return [...this.#sessions.get(userId).values()].at(-1) ?? DEVICE;
  }
}
