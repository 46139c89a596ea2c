import { BoundedMap } from './bounded-map.js';

/** Which conversations each user has muted. */
export class Conversations {
  #muted;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ capacity }) {
    this.#muted = new BoundedMap(capacity);
  }

  #key({ requestId, conversationType, targetId }) {
    return JSON.stringify([requestId, conversationType, targetId]);
  }

  setMuted(conversation, muted) {
    if (muted) this.#muted.set(this.#key(conversation), true);
    else this.#muted.delete(this.#key(conversation));
  }

  isMuted(conversation) {
    return this.#muted.has(this.#key(conversation));
  }
}
