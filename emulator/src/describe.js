const SHOWN = 100;

/** The beginning of a text, for a message that must not be as long as what it is about. */
export const shorten = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What came, in words that never take the text of a value for more than a value. */
export function describe(value) {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}
