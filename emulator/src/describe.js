const SHOWN = 100;

/** The beginning of a text, for a message that must not be as long as what it is about. */
export const shorten = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What came, without calling a `toString` that came with it. */
export function describe(value) {
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}

/** The same with a text as it is, where it can only be mistaken for a word. */
export const showPlain = (value) => (typeof value === 'string' ? shorten(value) : describe(value));
