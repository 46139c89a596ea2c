import { describe, shorten } from './describe.js';
import { Refusal } from './refusal.js';

/**
 * What one field must be. `collect` finds the value among the fields that came, `check` returns it
 * in the type the endpoint works with or throws a Refusal.
 *
 * @typedef {object} Rule
 * @property {string} wanted
 * @property {boolean} required
 * @property {unknown} [fallback]
 * @property {'users' | 'groups'} [refersTo] the part of the state that a strict emulator must know it in
 * @property {(sent: Record<string, any>, name: string) => unknown} collect
 * @property {(value: any, name: string) => any} check
 */

/** What an object inherits did not come. */
const ownField = (sent, name) => (Object.hasOwn(sent, name) ? sent[name] : undefined);

const countCharacters = (value) => [...value].length;

/**
 * @param {string} wanted
 * @param {(value: any, refuse: (came: string, code?: number) => Refusal, name: string) => any} accept
 * @returns {Rule}
 */
const rule = (wanted, accept) => ({
  wanted,
  required: true,
  collect: ownField,
  check: (value, name) =>
    accept(
      value,
      (came, code = 1002) => new Refusal(code, `${name} is ${came}; ${wanted} is wanted`),
      name,
    ),
});

/**
 * @param {Rule} inner
 * @param {unknown} [fallback]
 * @returns {Rule}
 */
export const optional = (inner, fallback) => ({ ...inner, required: false, fallback });

/**
 * @param {{ bytes?: number, characters?: number, pattern?: RegExp, like?: string, empty?: boolean }} [limits]
 *   `like` says the pattern in words
 * @returns {Rule}
 */
export function text({ bytes, characters, pattern, like, empty = false } = {}) {
  const max = bytes ?? characters ?? Number.POSITIVE_INFINITY;
  const [unit, measure] = bytes ? ['bytes', Buffer.byteLength] : ['characters', countCharacters];
  const wanted = ['a text'];
  if (like) wanted.push(like);
  if (Number.isFinite(max)) wanted.push(`of at most ${max} ${unit}`);
  return rule(wanted.join(' '), (value, refuse) => {
    if (typeof value !== 'string') throw refuse(describe(value));
    if (value === '' && !empty) throw refuse('empty');
    const size = measure(value);
    if (size > max) throw refuse(`${size} ${unit} long`, 1005);
    if (pattern && !pattern.test(value)) throw refuse(describe(value));
    return value;
  });
}

/** @returns {Rule} */
export const integer = ({ min = 0, max = Number.MAX_SAFE_INTEGER } = {}) =>
  rule(`a whole number from ${min} to ${max}`, (value, refuse) => {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    const fits = Number.isSafeInteger(number) && number >= min && number <= max;
    if (!fits) throw refuse(describe(value));
    return number;
  });

/** @param {unknown} value */
const isWord = (value) => ['string', 'number', 'boolean'].includes(typeof value);

/**
 * A text, or what JSON writes without quotes for it: `1` for `"1"`.
 * @type {Rule}
 */
export const WORD = rule('a text, a number, true or false', (value, refuse) => {
  if (!isWord(value)) throw refuse(describe(value));
  return String(value);
});

/** @returns {Rule} */
export const choice = (...values) =>
  rule(`one of ${values.join(', ')}`, (value, refuse) => {
    const found = isWord(value) ? values.find((each) => String(each) === String(value)) : undefined;
    if (found === undefined) throw refuse(describe(value));
    return found;
  });

/**
 * @param {Rule} inner
 * @returns {Rule}
 */
export const nullable = (inner) => ({
  ...inner,
  check: (value, name) => (value === null ? null : inner.check(value, name)),
});

/**
 * A JSON list.
 * @returns {Rule}
 */
export const list = (item, { min = 1, max = Number.POSITIVE_INFINITY } = {}) => ({
  ...rule(
    Number.isFinite(max) ? `a list of ${min} to ${max}` : `a list of ${min} or more`,
    (value, refuse, name) => {
      if (!Array.isArray(value)) throw refuse(describe(value));
      if (value.length < min || value.length > max) throw refuse(describe(value));
      return value.map((each, index) => item.check(each, `${name}[${index}]`));
    },
  ),
  refersTo: item.refersTo,
});

/**
 * A form field that comes once for each entry.
 * @returns {Rule}
 */
export const repeated = (item, limits) => ({
  ...list(item, limits),
  collect(sent, name) {
    const value = ownField(sent, name);
    return value === undefined ? undefined : [value].flat();
  },
});

/**
 * Form fields `name[key]=value`, read as a list of [key, value].
 * @returns {Rule}
 */
export const keyed = (key, value, { min }) => ({
  ...rule(`at least ${min} field of the form name[id]=value`, (entries, refuse, name) => {
    if (entries.length < min) throw refuse('missing');
    return entries.map(([id, each]) => {
      const field = `${name}[${shorten(id)}]`;
      return [key.check(id, `the id in ${field}`), value.check(each, field)];
    });
  }),
  collect: (sent, name) =>
    Object.entries(sent).flatMap(([field, value]) =>
      field.startsWith(`${name}[`) && field.endsWith(']')
        ? [[field.slice(name.length + 1, -1), value]]
        : [],
    ),
});

function asObject(value, refuse) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw refuse(describe(value));
  }
  return value;
}

/**
 * A JSON object; fields that no rule names are kept.
 * @returns {Rule}
 */
export const record = (rules) =>
  rule('an object', (value, refuse, name) => ({
    ...asObject(value, refuse),
    ...readFields(rules, value, `${name}.`),
  }));

/**
 * A JSON object of any names, whose values keep one rule.
 * @param {Rule} inner
 * @returns {Rule}
 */
export const dictionary = (inner) =>
  rule('an object', (value, refuse, name) => {
    const entries = Object.entries(asObject(value, refuse)).map(([key, each]) => [
      key,
      inner.check(each, `${name}.${shorten(key)}`),
    ]);
    return Object.fromEntries(entries);
  });

/**
 * @param {Record<string, Rule>} rules
 * @param {Record<string, any>} sent
 */
export function readFields(rules, sent, prefix = '') {
  const fields = {};
  for (const [name, each] of Object.entries(rules)) {
    const value = each.collect(sent, name);
    // A null in JSON says no more than a field that did not come.
    if (value !== undefined && value !== null) fields[name] = each.check(value, prefix + name);
    else if (!each.required) fields[name] = each.fallback;
    else throw new Refusal(1002, `${prefix}${name} is missing; ${each.wanted} is wanted`);
  }
  return fields;
}

export const ID = text({ bytes: 64 });

/** @type {Rule} */
export const USER_ID = { ...ID, refersTo: 'users' };

/** @type {Rule} */
export const GROUP_ID = { ...ID, refersTo: 'groups' };

export const OBJECT_NAME = text({ characters: 32 });
