const LIMIT = 100;

/** The beginning of a text, for a message that must not be as long as what it is about. */
export const shorten = (text) => (text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text);

/** Says what a value is, without calling a `toString` that was sent with it. */
export function describe(value) {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}

const lister = (type) => {
  const format = new Intl.ListFormat('en-GB', { type });
  return (words) => format.format(words.map(String));
};

/** `a, b or c` */
export const anyOf = lister('disjunction');

/** `a, b and c` */
export const allOf = lister('conjunction');
