import { BoundedMap } from './bounded-map.js';
import { PerKey } from './per-key.js';

const NOT_SET = 0;

/** Which messages of ultra groups and of their channels notify nobody. */
export class NotDisturb {
  #levels;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ capacity }) {
    this.#levels = new PerKey(capacity, () => new BoundedMap(capacity));
  }

  set(groupId, busChannel, level) {
    this.#levels.ensure(groupId).set(busChannel, level);
  }

  /** @returns {number} */
  get(groupId, busChannel) {
    return this.#levels.get(groupId).get(busChannel) ?? NOT_SET;
  }

  removeChannel(groupId, busChannel) {
    this.#levels.get(groupId).delete(busChannel);
  }

  dismiss(groupId) {
    this.#levels.delete(groupId);
  }
}
