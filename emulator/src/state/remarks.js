import { BoundedMap } from './bounded-map.js';
import { PerKey } from './per-key.js';

/** The names that others have in the pushes to each user. */
export class Remarks {
  #remarks;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ capacity }) {
    this.#remarks = new PerKey(capacity, () => new BoundedMap(capacity));
  }

  /** @param {string} id of whom the name is for */
  set(userId, id, remark) {
    this.#remarks.ensure(userId).set(id, remark);
  }

  remove(userId, id) {
    this.#remarks.get(userId).delete(id);
  }

  /** @returns {string} empty when there is none */
  get(userId, id) {
    return this.#remarks.get(userId).get(id) ?? '';
  }

  /** @returns {{ id: string, remark: string }[]} */
  list(userId) {
    return [...this.#remarks.get(userId)].map(([id, remark]) => ({ id, remark }));
  }
}
