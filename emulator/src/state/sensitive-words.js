import { Refusal } from '../refusal.js';

const WORD_LIMIT = 50;

export class SensitiveWords {
  #quotas;
  #replacements = new Map();

  /** @param {{ quotas: boolean }} settings */
  constructor({ quotas }) {
    this.#quotas = quotas;
  }

  /** @param {{ word: string, replaceWord: string }[]} words an empty replacement blocks the message */
  add(words) {
    const replacements = new Map(this.#replacements);
    for (const { word, replaceWord } of words) replacements.set(word, replaceWord);
    if (this.#quotas && replacements.size > WORD_LIMIT) {
      throw new Refusal(
        1019,
        `There would be ${replacements.size} words; at most ${WORD_LIMIT} are wanted`,
      );
    }
    this.#replacements = replacements;
  }

  remove(words) {
    for (const word of words) this.#replacements.delete(word);
  }

  list() {
    return [...this.#replacements].map(([word, replaceWord]) => ({ word, replaceWord }));
  }

  get remaining() {
    return Math.max(0, WORD_LIMIT - this.#replacements.size);
  }
}
