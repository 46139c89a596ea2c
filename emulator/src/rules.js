import { allOf, anyOf, describe, shorten } from './describe.js';
import { parseJson } from './json.js';
import { Refusal } from './refusal.js';

/** @typedef {'users' | 'groups' | 'messages' | 'ultraGroups' | 'busChannels' | 'userGroups'} Known */

/**
 * What one field must be. `collect` finds the value among the fields that were sent, `check` returns
 * it in the type the endpoint works with or throws a Refusal.
 *
 * @typedef {object} Rule
 * @property {string} wanted follows "must be"
 * @property {boolean} required
 * @property {unknown} [fallback]
 * @property {Known} [refersTo] where a strict emulator looks for the id
 * @property {(sent: Record<string, any>, name: string) => unknown} collect
 * @property {(value: any, name: string) => any} check
 */

/** What an object inherits was not sent. */
const ownField = (sent, name) => (Object.hasOwn(sent, name) ? sent[name] : undefined);

const countCharacters = (value) => [...value].length;

/**
 * @param {string} wanted
 * @param {(value: any, refuse: (sent: string, code?: number) => Refusal, name: string) => any} accept
 * @returns {Rule}
 */
const rule = (wanted, accept) => ({
  wanted,
  required: true,
  collect: ownField,
  check: (value, name) =>
    accept(
      value,
      (sent, code = 1002) => new Refusal(code, `${name} must be ${wanted}, not ${sent}`),
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
 * @param {{ bytes?: number, characters?: number, min?: number, pattern?: RegExp, like?: string,
 *   empty?: boolean }} [limits] `like` describes the pattern
 * @returns {Rule}
 */
export function text({ bytes, characters, min = 0, pattern, like, empty = false } = {}) {
  const max = bytes ?? characters ?? Number.POSITIVE_INFINITY;
  const [unit, measure] = bytes ? ['bytes', Buffer.byteLength] : ['characters', countCharacters];
  const wanted = ['a string'];
  if (Number.isFinite(max)) wanted.push(`of ${min > 0 ? `${min} to` : 'at most'} ${max} ${unit}`);
  if (like) wanted.push(like);
  return rule(wanted.join(' '), (value, refuse) => {
    if (typeof value !== 'string') throw refuse(describe(value));
    if (value === '' && !empty) throw refuse('an empty one');
    const size = measure(value);
    if (size > max) throw refuse(`one of ${size} ${unit}`, 1005);
    if (size < min) throw refuse(`one of ${size} ${unit}`);
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

/**
 * A number in JSON.
 * @returns {Rule}
 */
export const number = ({ min, max }) =>
  rule(`a number from ${min} to ${max}`, (value, refuse) => {
    if (typeof value !== 'number' || value < min || value > max) throw refuse(describe(value));
    return value;
  });

/** @param {unknown} value */
const isScalar = (value) => ['string', 'number', 'boolean'].includes(typeof value);

/**
 * A string, or a value that JSON writes without quotes: `1` for `"1"`.
 * @type {Rule}
 */
export const SCALAR = rule('a string, a number, true or false', (value, refuse) => {
  if (!isScalar(value)) throw refuse(describe(value));
  return String(value);
});

/** @type {Rule} */
export const ANYTHING = rule('anything', (value) => value);

/** @returns {Rule} */
export const choice = (...values) =>
  rule(anyOf(values), (value, refuse) => {
    const found = isScalar(value)
      ? values.find((each) => String(each) === String(value))
      : undefined;
    if (found === undefined) throw refuse(describe(value));
    return found;
  });

/** A switch that the service writes as a number. */
export const FLAG = choice(0, 1);

/** A switch that the service writes as a word. */
export const BOOLEAN = choice(true, false);

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
 * A form field that is sent once for each entry.
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
 * A form field whose entries are joined by commas.
 * @returns {Rule}
 */
export const commaSeparated = (item, limits) => {
  const entries = list(item, limits);
  return {
    ...rule(`${entries.wanted} joined by commas`, (value, refuse, name) => {
      if (typeof value !== 'string') throw refuse(describe(value));
      return entries.check(value.split(','), name);
    }),
    refersTo: item.refersTo,
  };
};

/**
 * A form field that is sent once for each entry, or once with its entries joined by commas: where the
 * documentation has the one, SDKs of the service send the other.
 * @returns {Rule}
 */
export const repeatedOrJoined = (item, limits) => ({
  ...list(item, limits),
  collect(sent, name) {
    const value = ownField(sent, name);
    return value === undefined ? undefined : [value].flat().flatMap((each) => each.split(','));
  },
});

/**
 * A form field that SDKs of the service send without a value where they have none.
 * @param {Rule} inner
 * @returns {Rule}
 */
export const unlessEmpty = (inner) => ({
  ...inner,
  collect: (sent, name) => (sent[name] === '' ? undefined : inner.collect(sent, name)),
});

/**
 * A form field with JSON in it, which another rule reads.
 * @param {Rule} inner
 * @returns {Rule}
 */
export const jsonText = (inner) => ({
  ...rule(`${inner.wanted} as JSON`, (sent, refuse, name) => {
    if (typeof sent !== 'string') throw refuse(describe(sent));
    const { value, came } = parseJson(sent);
    if (came) throw refuse(came);
    return inner.check(value, name);
  }),
  refersTo: inner.refersTo,
});

/**
 * Form fields `name[id]=value`, read as a list of [id, value].
 * @param {Rule} id
 * @param {Rule} value
 * @returns {Rule}
 */
export const keyed = (id, value) => ({
  ...rule('sent as name[id]=value', (entries, _refuse, name) =>
    entries.map(([key, each]) => {
      const field = `${name}[${shorten(key)}]`;
      return [id.check(key, `the id in ${field}`), value.check(each, field)];
    }),
  ),
  collect(sent, name) {
    const entries = Object.entries(sent).flatMap(([field, each]) =>
      field.startsWith(`${name}[`) && field.endsWith(']')
        ? [[field.slice(name.length + 1, -1), each]]
        : [],
    );
    return entries.length > 0 ? entries : undefined;
  },
});

function asObject(value, refuse) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw refuse(describe(value));
  }
  return value;
}

/**
 * A JSON object. Fields that no rule names are kept.
 * @returns {Rule}
 */
export const record = (rules) =>
  rule('an object', (value, refuse, name) => ({
    ...asObject(value, refuse),
    ...readFields(rules, value, `${name}.`),
  }));

/**
 * A JSON object that has no other fields.
 * @returns {Rule}
 */
export const closedRecord = (rules) =>
  rule('an object', (value, refuse, name) => {
    const sent = asObject(value, refuse);
    const unknown = Object.keys(sent).find((field) => !Object.hasOwn(rules, field));
    if (unknown !== undefined) {
      const known = allOf(Object.keys(rules));
      throw new Refusal(1002, `${name} has no field ${shorten(unknown)}; it takes only ${known}`);
    }
    return readFields(rules, sent, `${name}.`);
  });

/**
 * A JSON object with any names, whose values follow one rule.
 * @param {Rule} inner
 * @param {{ key?: Rule, max?: number }} [limits] the rule of the names, and how many there may be
 * @returns {Rule}
 */
export const dictionary = (inner, { key, max = Number.POSITIVE_INFINITY } = {}) =>
  rule(
    Number.isFinite(max) ? `an object with at most ${max} names` : 'an object',
    (value, refuse, name) => {
      const entries = Object.entries(asObject(value, refuse));
      if (entries.length > max) throw refuse(`one with ${entries.length}`);
      return Object.fromEntries(
        entries.map(([each, content]) => {
          const field = `${name}.${shorten(each)}`;
          return [key?.check(each, `the name in ${field}`) ?? each, inner.check(content, field)];
        }),
      );
    },
  );

/**
 * @param {Record<string, Rule>} rules
 * @param {Record<string, any>} sent
 */
export function readFields(rules, sent, prefix = '') {
  const fields = {};
  for (const [name, each] of Object.entries(rules)) {
    const value = each.collect(sent, name);
    // The service takes a null in JSON for a field that was not sent.
    if (value !== undefined && value !== null) fields[name] = each.check(value, prefix + name);
    else if (!each.required) fields[name] = each.fallback;
    else throw new Refusal(1002, `${prefix}${name} is missing; it must be ${each.wanted}`);
  }
  return fields;
}

export const ID = text({ bytes: 64 });

/** @type {Rule} */
export const USER_ID = { ...ID, refersTo: 'users' };

/** @type {Rule} */
export const GROUP_ID = { ...ID, refersTo: 'groups' };

/**
 * The UID of a message. An unknown one is accepted unless the emulator is strict: the service forgets
 * messages too.
 * @type {Rule}
 */
export const MESSAGE_UID = { ...text(), refersTo: 'messages' };

/** The pages about hosted profiles, friends and groups count characters where others count bytes. */
export const HOSTED_ID = text({ characters: 64 });

/** @type {Rule} */
export const HOSTED_USER_ID = { ...HOSTED_ID, refersTo: 'users' };

/** @type {Rule} */
export const ORDER = choice(0, 1);

export const OBJECT_NAME = text({ characters: 32 });

/** A channel of an ultra group. */
export const BUS_CHANNEL = text({ characters: 20 });
