import { describe } from './describe.js';

/** What recursion, as that of JSON.stringify, can follow with room to spare. */
const LEVELS = 100;

const isNested = (value) => value !== null && typeof value === 'object';

/** Level by level and not by recursion, which is what a deep value breaks. */
function isTooDeep(value) {
  let level = [value];
  for (let depth = 0; depth < LEVELS; depth += 1) {
    level = level.flatMap(Object.values).filter(isNested);
    if (level.length === 0) return false;
  }
  return true;
}

/**
 * @param {string} text
 * @returns {{ fields: Record<string, any> } | { problem: string }}
 */
export function parseObject(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not JSON' };
  }
  if (!isNested(value) || Array.isArray(value)) return { problem: describe(value) };
  if (isTooDeep(value)) return { problem: `nested more than ${LEVELS} levels deep` };
  return { fields: value };
}
