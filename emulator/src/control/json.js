import { JSON_TYPE, mediaType } from '../body.js';
import { allOf, shorten } from '../describe.js';
import { parseObject } from '../json.js';
import { Refusal } from '../refusal.js';
import { readFields } from '../rules.js';

/** A browser sends JSON to another site only after that site has said that it may. */
export async function requireJson(c, next) {
  const type = mediaType(c);
  if (type !== JSON_TYPE) {
    throw new Refusal(415, `The content type must be ${JSON_TYPE}, not "${type}"`);
  }
  await next();
}

function parse(bytes) {
  if (bytes.length === 0) return { problem: 'is empty; it must be a JSON object' };
  try {
    return parseObject(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { problem: 'must be UTF-8' };
  }
}

/** @param {Uint8Array} bytes */
export function readJson(bytes) {
  const { fields, problem } = parse(bytes);
  if (problem) throw new TypeError(`The body ${problem}`);
  return fields;
}

/**
 * Reads the fields that have a rule and refuses others, which the service would ignore.
 * @param {Record<string, import('../rules.js').Rule>} rules
 * @param {Record<string, unknown>} sent
 * @param {string} owner what has these fields, for the errors
 */
export function readExactly(rules, sent, owner) {
  const known = Object.keys(rules);
  const unknown = Object.keys(sent).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const fields = known.length > 0 ? `only ${allOf(known)}` : 'no fields';
    throw new TypeError(`${owner} has no field ${shorten(unknown)}; it takes ${fields}`);
  }
  return readFields(rules, sent);
}
