/** Which conversations a user has silenced. */
export class Conversations {
  #muted = new Set();

  #key({ requestId, conversationType, targetId }) {
    return JSON.stringify([requestId, conversationType, targetId]);
  }

  setMuted(conversation, muted) {
    if (muted) this.#muted.add(this.#key(conversation));
    else this.#muted.delete(this.#key(conversation));
  }

  isMuted(conversation) {
    return this.#muted.has(this.#key(conversation));
  }
}
