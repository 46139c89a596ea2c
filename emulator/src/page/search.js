const quote = (word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * @param {string} search words that must all be there, in any order and case
 * @returns {(write: () => string) => boolean} the text is written only if there is a word to look for
 */
export function matcher(search) {
  const words = new Set(search.split(/\s+/).filter(Boolean));
  if (words.size === 0) return () => true;
  const patterns = Array.from(words, (word) => new RegExp(quote(word), 'iu'));
  return (write) => {
    const text = write();
    return patterns.every((pattern) => pattern.test(text));
  };
}
