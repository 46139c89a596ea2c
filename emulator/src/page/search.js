const quote = (word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * @param {string} search words that must all be there, in any order and case
 * @returns {(text: string) => boolean}
 */
export function matcher(search) {
  const words = search.split(/\s+/).filter(Boolean);
  const patterns = words.map((word) => new RegExp(quote(word), 'iu'));
  return (text) => patterns.every((pattern) => pattern.test(text));
}
