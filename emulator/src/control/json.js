import { JSON_TYPE, mediaType } from '../body.js';
import { shorten } from '../describe.js';
import { parseObject } from '../json.js';
import { Refusal } from '../refusal.js';
import { readFields } from '../rules.js';

/** A browser sends JSON to another site only after that site has said that it may. */
export async function requireJson(c, next) {
  const type = mediaType(c);
  if (type !== JSON_TYPE) {
    throw new Refusal(415, `The content type is "${type}"; ${JSON_TYPE} is wanted`);
  }
  await next();
}

function parse(bytes) {
  if (bytes.length === 0) return { problem: 'empty' };
  try {
    return parseObject(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { problem: 'not UTF-8' };
  }
}

/** @param {Uint8Array} bytes */
export function readJson(bytes) {
  const { fields, problem } = parse(bytes);
  if (problem) throw new TypeError(`The body is ${problem}; a JSON object is wanted`);
  return fields;
}

/**
 * Reads what the rules name and refuses what they do not, where the service lets it pass.
 * @param {Record<string, import('../rules.js').Rule>} rules
 * @param {Record<string, unknown>} fields
 * @param {string} owner whose fields they are, for the errors
 */
export function readExactly(rules, fields, owner) {
  const known = Object.keys(rules);
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const wanted = known.length > 0 ? `only ${known.join(' and ')}` : 'none';
    throw new TypeError(`${owner} has no field ${shorten(unknown)}; ${wanted} is wanted`);
  }
  return readFields(rules, fields);
}
