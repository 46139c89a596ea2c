import { randomBytes } from 'node:crypto';
import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { Deactivations } from './deactivations.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';
import { Sessions } from './sessions.js';
import { TimedSet } from './timed-set.js';

const DEVELOPMENT_USERS = 100;
const LIST_LIMIT = 3000;

/** A new token does not end the ones before it, so without a limit they would fill all memory. */
const TOKEN_LIMIT = 100_000;

export class Users {
  #now;
  #quotas;
  #profiles;
  #tokens = new Map();
  // One iterator for all deletions: a new one would walk over the holes they leave in the Map.
  #oldestToken = this.#tokens.keys();
  #tags;

  /** @param {import('../state.js').StateSettings} settings */
  constructor(settings) {
    const { now, quotas, capacity } = settings;
    const ownList = () => new PerKey(capacity, () => new IdSet(capacity, LIST_LIMIT));
    this.#now = now;
    this.#quotas = quotas;
    this.#profiles = new BoundedMap(capacity);
    this.#tags = new BoundedMap(capacity);
    this.sessions = new Sessions(settings);
    this.blacklists = ownList();
    this.whitelists = ownList();
    this.blocks = new TimedSet({ now, capacity });
    this.chatBans = new IdSet(capacity);
    /** Users whose whitelist counts and not their blacklist. */
    this.whitelistOnly = new IdSet(capacity);
    this.deactivations = new Deactivations(settings);
  }

  has(userId) {
    return this.#profiles.has(userId);
  }

  /** @returns {string} a token; earlier ones stay valid */
  register(userId, { name, portrait = '' }) {
    if (this.#quotas && !this.has(userId) && this.#profiles.size >= DEVELOPMENT_USERS) {
      throw new Refusal(2007, `An app in development has at most ${DEVELOPMENT_USERS} users`);
    }
    const now = this.#now();
    const createdAt = this.#profiles.get(userId)?.createdAt ?? now;
    this.#profiles.set(userId, { name, portrait, createdAt });
    const token = `${randomBytes(48).toString('base64')}@emulator.local`;
    this.#tokens.set(token, { userId, issuedAt: now });
    if (this.#tokens.size > TOKEN_LIMIT) this.#tokens.delete(this.#oldestToken.next().value);
    return token;
  }

  profile(userId) {
    const profile = this.#profiles.get(userId);
    if (!profile) throw new Refusal(1002, `userId must be a registered user, not "${userId}"`);
    return profile;
  }

  /** @returns {{ id: string, name: string, portrait: string, createdAt: number }[]} as they registered */
  list() {
    return [...this.#profiles].map(([id, profile]) => ({ id, ...profile }));
  }

  get size() {
    return this.#profiles.size;
  }

  /** @returns {string | undefined} the last one that is valid */
  tokenOf(userId) {
    let last;
    for (const [token, owner] of this.#tokens) if (owner.userId === userId) last = token;
    return last;
  }

  /** @returns {number} 0 for a user who never registered */
  registeredAt(userId) {
    return this.#profiles.get(userId)?.createdAt ?? 0;
  }

  nameOf(userId) {
    return this.#profiles.get(userId)?.name ?? '';
  }

  /** Forgets all that is known of the users. */
  remove(userIds) {
    this.expireTokens(userIds, Number.POSITIVE_INFINITY);
    for (const userId of userIds) this.sessions.forget(userId);
    for (const each of [this.blocks, this.chatBans, this.whitelistOnly]) {
      each.remove(userIds);
    }
    this.deactivations.forget(userIds);
    for (const userId of userIds) {
      for (const each of [this.#profiles, this.#tags, this.blacklists, this.whitelists]) {
        each.delete(userId);
      }
    }
  }

  update(userId, { name, portrait }) {
    const profile = this.profile(userId);
    this.#profiles.set(userId, {
      ...profile,
      name: name ?? profile.name,
      portrait: portrait ?? profile.portrait,
    });
  }

  /** Expires the tokens issued before a time; users who are online stay online. */
  expireTokens(userIds, time) {
    for (const [token, { userId, issuedAt }] of this.#tokens) {
      if (userIds.includes(userId) && issuedAt < time) this.#tokens.delete(token);
    }
  }

  /**
   * @param {string} token
   * @param {import('./sessions.js').Device} [device]
   * @returns {string} the id of the user whose token it is
   */
  connect(token, device) {
    const userId = this.#tokens.get(token)?.userId;
    if (userId === undefined) throw new Error('The token is unknown or expired');
    this.requireActive(userId);
    this.sessions.start(userId, device);
    return userId;
  }

  /** Throws for a user who cannot use the app. */
  requireActive(userId) {
    if (this.blocks.has(userId)) throw new Error(`The user "${userId}" is blocked`);
    if (this.deactivations.isDone(userId)) throw new Error(`The user "${userId}" is deactivated`);
  }

  /** @param {string} [os] the only device; all of them when not given */
  disconnect(userId, os) {
    this.sessions.end(userId, os, 'offline');
  }

  logOut(userId, os) {
    this.sessions.end(userId, os, 'logout');
  }

  isOnline(userId) {
    return this.sessions.has(userId) && !this.deactivations.isDone(userId);
  }

  /** Users whose deactivation is done are no longer online. */
  deactivateDue() {
    for (const userId of this.deactivations.finishDue()) this.disconnect(userId);
  }

  block(userId, minutes) {
    this.blocks.add([userId], minutes);
    this.disconnect(userId);
  }

  reactivate(userIds, operateId) {
    this.deactivateDue();
    this.deactivations.end(userIds, operateId);
  }

  setTags(userIds, tags) {
    for (const userId of userIds) this.#tags.set(userId, tags);
  }

  tags(userId) {
    return this.#tags.get(userId) ?? [];
  }
}
