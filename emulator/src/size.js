const VALUE = 16;
const ENTRY = 48;

/** About how many bytes a value takes in memory. */
export function sizeOf(value) {
  if (typeof value === 'string') return VALUE + Buffer.byteLength(value);
  if (value === null || typeof value !== 'object') return VALUE;
  return Object.entries(value).reduce(
    (size, [name, each]) => size + ENTRY + Buffer.byteLength(name) + sizeOf(each),
    VALUE,
  );
}
