import { PAIRS } from '../api/message/expansion.js';
import { parseObject } from '../json.js';
import { BOOLEAN, choice, jsonText, optional, readFields, text } from '../rules.js';

const TEXT = optional(text({ empty: true }));

const RULES = {
  pass: choice(0, 1, 2),
  replaceContent: optional(text()),
  replacePushContent: TEXT,
  replaceDisablePush: optional(BOOLEAN),
  replacePushExt: TEXT,
  replaceExtraContent: optional(jsonText(PAIRS)),
  extra: optional(text({ characters: 1024, empty: true })),
};

/**
 * What a receiver says of a message: the answer of `preMessage`.
 * @param {import('./post.js').Answer} answer
 */
export function readVerdict({ text: body, whole }) {
  if (!whole) throw new Error('The answer is too long or was not sent whole');
  const { fields, problem } = parseObject(body);
  if (problem) throw new Error(`The answer ${problem}`);
  return readFields(RULES, fields);
}
