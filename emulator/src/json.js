import { describe } from './describe.js';

/** Far fewer levels than recursion, such as that of JSON.stringify, can follow. */
const LEVELS = 100;

const isNested = (value) => value !== null && typeof value === 'object';

/** Goes level by level and not by recursion, which a deep value would break. */
function isTooDeep(value) {
  let level = [value].filter(isNested);
  for (let depth = 0; depth < LEVELS; depth += 1) {
    level = level.flatMap(Object.values).filter(isNested);
    if (level.length === 0) return false;
  }
  return true;
}

/**
 * @param {string} text
 * @returns {{ value: unknown } | { came: string }} `came` says what the text is in place of JSON
 */
export function parseJson(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { came: 'text that is not JSON' };
  }
  return isTooDeep(value) ? { came: `JSON nested more than ${LEVELS} levels deep` } : { value };
}

/**
 * @param {string} text
 * @returns {{ fields: Record<string, any> } | { problem: string }}
 */
export function parseObject(text) {
  const { value, came } = parseJson(text);
  if (!came && isNested(value) && !Array.isArray(value)) return { fields: value };
  return { problem: `must be a JSON object, not ${came ?? describe(value)}` };
}
