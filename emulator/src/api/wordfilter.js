import { text } from '../rules.js';
import { WORD } from './sensitiveword.js';

/**
 * The older paths of sensitive words, which know no replacements.
 * @type {import('../endpoint.js').Endpoint[]}
 */
export const wordfilter = [
  {
    path: '/wordfilter/add.json',
    encoding: 'form',
    rules: { word: WORD },
    answer: ({ word }, { sensitiveWords }) => sensitiveWords.add([{ word, replaceWord: '' }]),
  },

  {
    path: '/wordfilter/delete.json',
    encoding: 'form',
    rules: { word: text({ characters: 32 }) },
    answer: ({ word }, { sensitiveWords }) => sensitiveWords.remove([word]),
  },

  {
    path: '/wordfilter/list.json',
    encoding: 'form',
    rules: {},
    answer: (_fields, { sensitiveWords }) => ({
      words: sensitiveWords
        .list()
        .filter(({ replaceWord }) => replaceWord === '')
        .map(({ word }) => ({ word })),
    }),
  },
];
