import { Refusal } from '../refusal.js';

/**
 * The fields of an app's own in a hosted profile, with those that a request adds or changes.
 * @param {number} max how many there may be
 */
export function mergeExtProfile(fields, changes, max) {
  const merged = { ...fields, ...changes };
  const count = Object.keys(merged).length;
  if (count > max) {
    throw new Refusal(
      1002,
      `A profile must have at most ${max} fields of an app's own, not ${count}`,
    );
  }
  return merged;
}
