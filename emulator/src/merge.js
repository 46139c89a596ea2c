/**
 * The fields of an object with those that a request changes: what it did not send is undefined there,
 * and stays as it is.
 */
export const merge = (fields, changes) => ({
  ...fields,
  ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
});

const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** As `merge`, and the same for objects that are fields. A list is replaced. */
export const mergeDeep = (fields, changes) =>
  merge(
    fields,
    Object.fromEntries(
      Object.entries(changes).map(([name, value]) => {
        const earlier = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, isRecord(value) && isRecord(earlier) ? mergeDeep(earlier, value) : value];
      }),
    ),
  );
