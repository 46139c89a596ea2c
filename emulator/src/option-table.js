/**
 * @typedef {object} Option
 * @property {string} wanted
 * @property {(value: any) => boolean} accepts
 * @property {unknown} [fallback]
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

/**
 * @param {Record<string, Option>} table
 * @param {object} given
 * @param {string} owner whose options they are, for the errors
 */
export function readOptions(table, given, owner) {
  const options = {};
  for (const [name, { fallback }] of Object.entries(table)) options[name] = fallback;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(table, name)) throw new TypeError(`${owner} has no option ${name}`);
    if (value === undefined) continue;
    const { wanted, accepts, hidden } = table[name];
    if (!accepts(value)) {
      throw new TypeError(`${name} is ${hidden ? 'something else' : value}; ${wanted} is wanted`);
    }
    options[name] = value;
  }
  return options;
}
