const LIMIT = 160;

/** What fits into a line of a list. */
export const preview = (text) => (text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text);

/**
 * Fields as they fit into a line.
 * @param {Record<string, unknown> | undefined} fields
 * @param {string} text that they were read from; a long one is not written anew
 */
export function previewFields(fields, text) {
  if (!fields || text.length > 20 * LIMIT) return preview(text);
  const pairs = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return preview(pairs.join(' '));
}
