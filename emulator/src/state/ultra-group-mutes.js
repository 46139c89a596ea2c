import { IdSet } from './id-set.js';
import { PerChannel } from './per-channel.js';
import { PerKey } from './per-key.js';

/** Who may not write in ultra groups and in their channels. */
export class UltraGroupMutes {
  #muted;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ capacity }) {
    const ids = () => new IdSet(capacity);
    this.#muted = new PerKey(capacity, ids);
    this.members = new PerChannel(capacity, ids);
    this.whitelists = new PerChannel(capacity, ids);
  }

  setMuted(groupId, busChannel, muted) {
    if (muted) this.#muted.ensure(groupId).add([busChannel]);
    else this.#muted.get(groupId).remove([busChannel]);
  }

  isMuted(groupId, busChannel) {
    return this.#muted.get(groupId).has(busChannel);
  }

  removeChannel(groupId, busChannel) {
    this.#muted.get(groupId).remove([busChannel]);
    for (const each of [this.members, this.whitelists]) each.removeChannel(groupId, busChannel);
  }

  dismiss(groupId) {
    this.#muted.delete(groupId);
    for (const each of [this.members, this.whitelists]) each.dismiss(groupId);
  }
}
