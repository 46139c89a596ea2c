import { anyOf, describe } from '../describe.js';
import { JUDGEMENTS } from '../moderation.js';
import { readExactly } from './json.js';

/**
 * Carries out a judgement of the moderation.
 * @param {import('../../index.d.ts').Moderation} moderation
 * @param {Record<string, unknown>} fields
 */
export function judge(moderation, { of: kind, ...fields }) {
  if (typeof kind !== 'string' || !Object.hasOwn(JUDGEMENTS, kind)) {
    throw new TypeError(`of must be ${anyOf(Object.keys(JUDGEMENTS))}, not ${describe(kind)}`);
  }
  moderation[kind](readExactly(JUDGEMENTS[kind].rules, fields, `The judgement of a ${kind}`));
}
