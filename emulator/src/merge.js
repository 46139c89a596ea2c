/**
 * The fields of an object with those that a request changes: what it did not send is undefined there,
 * and stays as it is.
 */
export const merge = (fields, changes) => ({
  ...fields,
  ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
});
