import { choice, list, optional, record, repeated, text } from '../rules.js';

export const WORD = text({
  characters: 32,
  pattern: /[\p{L}\p{N}]/u,
  like: 'with a letter or a digit',
});

/** A message with a word whose replacement is empty is blocked. */
const REPLACEMENT = optional(text({ characters: 32, empty: true }), '');

const REPLACED = 0;
const BLOCKED = 1;
const ALL = 2;

/** @type {import('../endpoint.js').Endpoint[]} */
export const sensitiveword = [
  {
    path: '/sensitiveword/add.json',
    encoding: 'form',
    rules: { word: WORD, replaceWord: REPLACEMENT },
    answer: (word, { sensitiveWords }) => sensitiveWords.add([word]),
  },

  {
    path: '/sensitiveword/batch/add.json',
    encoding: 'json',
    rules: { words: list(record({ word: WORD, replaceWord: REPLACEMENT }), { max: 50 }) },
    answer: ({ words }, { sensitiveWords }) => {
      sensitiveWords.add(words);
      return { remainQuota: sensitiveWords.remaining };
    },
  },

  {
    path: '/sensitiveword/delete.json',
    encoding: 'form',
    rules: { word: text({ characters: 32 }) },
    answer: ({ word }, { sensitiveWords }) => sensitiveWords.remove([word]),
  },

  {
    path: '/sensitiveword/batch/delete.json',
    encoding: 'form',
    rules: { words: repeated(text({ characters: 32 }), { max: 50 }) },
    answer: ({ words }, { sensitiveWords }) => sensitiveWords.remove(words),
  },

  {
    path: '/sensitiveword/list.json',
    encoding: 'form',
    rules: { type: optional(choice(REPLACED, BLOCKED, ALL), BLOCKED) },
    answer: ({ type: wanted }, { sensitiveWords }) => ({
      words: sensitiveWords
        .list()
        .map(({ word, replaceWord }) => ({
          type: replaceWord === '' ? BLOCKED : REPLACED,
          word,
          replaceWord,
        }))
        .filter(({ type }) => wanted === ALL || wanted === type)
        .map(({ type, ...rest }) => ({ type: String(type), ...rest })),
    }),
  },
];
