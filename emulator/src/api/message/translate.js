import { optional, text } from '../../rules.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageTranslate = [
  // No translation, but a text that shows what was asked for.
  {
    path: '/v3/translate.json',
    encoding: 'json',
    rules: {
      text: text({ characters: 1000 }),
      targetLanguage: optional(text(), 'zh'),
      sourceLanguage: optional(text(), 'auto'),
    },
    answer: ({ text: words, targetLanguage, sourceLanguage }) => ({
      translated: `[${sourceLanguage} > ${targetLanguage}] ${words}`,
    }),
  },
];
