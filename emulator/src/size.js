const VALUE = 16;
const SLOT = 16;

/** About how many bytes a value takes in memory. */
export function sizeOf(value) {
  if (typeof value === 'string') return VALUE + Buffer.byteLength(value);
  if (value === null || typeof value !== 'object') return VALUE;
  let size = VALUE;
  for (const each of Object.values(value)) size += SLOT + sizeOf(each);
  return Array.isArray(value) ? size : size + sizeOf(Object.keys(value));
}
