import { allOf, describe, shorten } from './describe.js';

/**
 * @typedef {object} Option
 * @property {string} wanted follows "must be"
 * @property {(value: any) => boolean} accepts
 * @property {unknown} [fallback]
 * @property {boolean} [list] it is a list; `accepts` is for one entry
 * @property {boolean} [hidden] no error repeats its value
 */

export const TEXT = {
  wanted: 'a non-empty string',
  accepts: (value) => typeof value === 'string' && value !== '',
};

export const COUNT = {
  wanted: 'a whole number of 0 or more',
  accepts: (value) => Number.isSafeInteger(value) && value >= 0,
};

export const POSITIVE = {
  wanted: 'a whole number above 0',
  accepts: (value) => Number.isSafeInteger(value) && value > 0,
};

/** The longest delay that a timer takes. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** @param {number} min */
export const milliseconds = (min) => ({
  wanted: `a whole number from ${min} to ${LONGEST_WAIT}`,
  accepts: (value) => COUNT.accepts(value) && value >= min && value <= LONGEST_WAIT,
});

export const FLAG = {
  wanted: 'true or false',
  accepts: (value) => typeof value === 'boolean',
};

export const FUNCTION = {
  wanted: 'a function',
  accepts: (value) => typeof value === 'function',
};

/** Keeps the name of an option apart from its problem: the command has another name for it. */
export class OptionError extends TypeError {
  /**
   * @param {string} option
   * @param {string} problem
   * @param {string} [place] the entry of a list, as in `hosts[1]`
   */
  constructor(option, problem, place = option) {
    super(`${place} ${problem}`);
    this.option = option;
    this.problem = problem;
  }
}

function check(name, { wanted, accepts, hidden }, value, place) {
  if (accepts(value)) return;
  const sent = hidden ? '' : `, not ${describe(value)}`;
  throw new OptionError(name, `must be ${wanted}${sent}`, place);
}

function checkEach(name, option, values) {
  check(name, { wanted: 'a list', accepts: Array.isArray }, values);
  for (const [index, value] of values.entries()) check(name, option, value, `${name}[${index}]`);
}

/**
 * @param {Record<string, Option>} table
 * @param {object} given
 * @param {string} owner whose options they are, for the errors
 */
export function readOptions(table, given, owner) {
  const options = {};
  for (const [name, { fallback }] of Object.entries(table)) options[name] = fallback;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(table, name)) {
      const known = allOf(Object.keys(table));
      throw new TypeError(`${owner} has no option ${shorten(name)}; its options are ${known}`);
    }
    if (value === undefined) continue;
    (table[name].list ? checkEach : check)(name, table[name], value);
    options[name] = value;
  }
  return options;
}
