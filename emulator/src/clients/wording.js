import { parseObject } from '../json.js';

/**
 * Passes the words of a message through the sensitive words. Words are the `content` in the JSON of a
 * message, as text messages have it, or all of a content that is no such JSON.
 *
 * @param {string} content
 * @param {import('../state/sensitive-words.js').SensitiveWords} sensitiveWords
 * @returns {{ blockedBy?: string, content: string }}
 */
export function filterContent(content, sensitiveWords) {
  const { fields } = parseObject(content);
  const isText = typeof fields?.content === 'string';
  const { blockedBy, text } = sensitiveWords.filter(isText ? fields.content : content);
  if (!isText) return { blockedBy, content: text };
  const isSame = text === fields.content;
  return { blockedBy, content: isSame ? content : JSON.stringify({ ...fields, content: text }) };
}
