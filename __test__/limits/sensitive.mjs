// Limits of what the methods of `Sensitive` take.

import { ID, list, number, text } from './kinds.mjs';

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
  ['SensitiveWord.type', 'Sensitive.add', { keyword: 'w' }, number(0, 1)],
  ['SensitiveWord.keyword', 'Sensitive.add', {}, ID],
  ['SensitiveWord.replace', 'Sensitive.add', { keyword: 'w' }, text(0, 64)],
  ['SensitiveWords.keywords', 'Sensitive.remove', {}, list(1, undefined, 'word', ID)],
  ['WordFilter.type', 'Sensitive.getList', {}, number(0, 2)],
  [
    'SensitiveBatchAdd.words',
    'Sensitive.batchAdd',
    {},
    list(1, 50, 'words', undefined, { make: (length) => Array(length).fill({ keyword: 'w' }) }),
  ],
  ['OneWord.keyword', 'Sensitive.removeOne', {}, text(1, 32)],
];

/** The names of a nested field, a method, the input around it, and the limit. */
export const deeper = [
  ['words[0].keyword', 'Sensitive.batchAdd', (keyword) => ({ words: [{ keyword }] }), text(1, 32)],
  [
    'words[0].replace',
    'Sensitive.batchAdd',
    (replace) => ({ words: [{ keyword: 'w', replace }] }),
    text(0, 32),
  ],
];

/** Fields of types whose limits are tested above, where the values are nested. */
export const known = { 'AddedWord.keyword': text(1, 32), 'AddedWord.replace': text(0, 32) };
