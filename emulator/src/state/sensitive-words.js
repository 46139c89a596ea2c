import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';

const WORD_LIMIT = 50;

export class SensitiveWords {
  #quotas;
  #replacements;

  /** @param {import('../state.js').StateSettings} settings */
  constructor({ quotas, capacity }) {
    this.#quotas = quotas;
    this.#replacements = new BoundedMap(capacity);
  }

  /** @param {{ word: string, replaceWord: string }[]} words an empty `replaceWord` blocks the message */
  add(words) {
    const all = new Set([...this.#replacements.keys(), ...words.map(({ word }) => word)]);
    if (this.#quotas && all.size > WORD_LIMIT) {
      throw new Refusal(
        1019,
        `An app in development has at most ${WORD_LIMIT} sensitive words, not ${all.size}`,
      );
    }
    for (const { word, replaceWord } of words) this.#replacements.set(word, replaceWord);
  }

  remove(words) {
    for (const word of words) this.#replacements.delete(word);
  }

  list() {
    return [...this.#replacements].map(([word, replaceWord]) => ({ word, replaceWord }));
  }

  /**
   * @param {string} text
   * @returns {{ blockedBy?: string, text: string }} the text with the replacements
   */
  filter(text) {
    const words = this.list();
    const blocking = words.find(
      ({ word, replaceWord }) => replaceWord === '' && text.includes(word),
    );
    if (blocking) return { blockedBy: blocking.word, text };
    return {
      text: words
        .filter(({ replaceWord }) => replaceWord !== '')
        .reduce((all, { word, replaceWord }) => all.replaceAll(word, () => replaceWord), text),
    };
  }

  get remaining() {
    return Math.max(0, WORD_LIMIT - this.#replacements.size);
  }
}
