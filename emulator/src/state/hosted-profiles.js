import { merge } from '../merge.js';
import { BoundedMap } from './bounded-map.js';
import { mergeExtProfile } from './ext-profile.js';

const EXT_LIMIT = 20;

const EMPTY = { version: 0, profile: {}, extProfile: {} };

/** What the service keeps of users for their apps. */
export class HostedProfiles {
  #publish;
  #profiles;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ capacity, publish }) {
    this.#publish = publish;
    this.#profiles = new BoundedMap(capacity);
  }

  has(userId) {
    return this.#profiles.has(userId);
  }

  get(userId) {
    return this.#profiles.get(userId) ?? EMPTY;
  }

  set(userId, { profile = {}, extProfile }) {
    const before = this.get(userId);
    const after = {
      version: before.version + 1,
      profile: merge(before.profile, profile),
      extProfile: mergeExtProfile(before.extProfile, extProfile, EXT_LIMIT),
    };
    this.#profiles.set(userId, after);
    this.#publish('userProfile', {
      userId,
      action: 'modify',
      profile: after.profile,
      extProfile: after.extProfile,
    });
  }

  clean(userIds) {
    for (const userId of userIds) {
      if (this.#profiles.delete(userId)) this.#publish('userProfile', { userId, action: 'clear' });
    }
  }

  /** @returns {string[]} ids of the users who have one */
  list() {
    return [...this.#profiles.keys()];
  }
}
