import { shorten, showPlain } from './describe.js';

/**
 * @typedef {object} Option
 * @property {string} wanted
 * @property {(value: any) => boolean} accepts
 * @property {unknown} [fallback]
 * @property {boolean} [list] it is a list, and `accepts` is for one of its entries
 * @property {boolean} [hidden] its value is not repeated in an error
 */

export const TEXT = {
  wanted: 'a text',
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

export const FLAG = {
  wanted: 'true or false',
  accepts: (value) => typeof value === 'boolean',
};

export const FUNCTION = {
  wanted: 'a function',
  accepts: (value) => typeof value === 'function',
};

/** What is wrong with an option, apart from its name: the command calls it by another one. */
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
  throw new OptionError(
    name,
    `is ${hidden ? 'something else' : showPlain(value)}; ${wanted} is wanted`,
    place,
  );
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
      const known = Object.keys(table).join(', ');
      throw new TypeError(`${owner} has no option ${shorten(name)}; one of ${known} is wanted`);
    }
    if (value === undefined) continue;
    (table[name].list ? checkEach : check)(name, table[name], value);
    options[name] = value;
  }
  return options;
}
