import { TEXTS } from './texts.js';

/** The languages of the texts, and how a document says them. */
const DOCUMENT = { en: 'en', zh: 'zh-CN' };

/** The first of the browser's languages that there are texts in. */
const spoken =
  navigator.languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((each) => Object.hasOwn(DOCUMENT, each)) ?? 'en';

export const language = DOCUMENT[spoken];

/**
 * A text in the language of the browser.
 * @param {keyof typeof TEXTS} name
 * @param {Record<string, unknown>} [values] what stands for each `{word}` in it
 */
export const say = (name, values = {}) =>
  TEXTS[name][spoken].replace(/\{(\w+)\}/g, (_, word) => String(values[word]));
