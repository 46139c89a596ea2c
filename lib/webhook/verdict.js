'use strict';

const { refused } = require('../errors.js');
const { encode } = require('../json.js');

/** The most characters that the service hands to the sender of a refused message. */
const LONGEST_EXTRA = 1024;

const isText = (value) => typeof value === 'string';
const isShort = (value) => isText(value) && value.length <= LONGEST_EXTRA;
const isObject = (value) => typeof value === 'object' && value !== null;
const isContent = (value) => isText(value) || isObject(value);

/** What a verdict may say: its name on the wire, and which values it has. */
const PROPERTIES = {
  pass: { wire: 'pass', is: (value) => [0, 1, 2].includes(value), wanted: '0, 1 or 2' },
  content: { wire: 'replaceContent', is: isContent, wanted: 'an object or a string' },
  pushContent: { wire: 'replacePushContent', is: isText, wanted: 'a string' },
  disablePush: {
    wire: 'replaceDisablePush',
    is: (value) => typeof value === 'boolean',
    wanted: 'a boolean',
  },
  pushExt: { wire: 'replacePushExt', is: isContent, wanted: 'an object or a string' },
  extraContent: { wire: 'replaceExtraContent', is: isContent, wanted: 'an object or a string' },
  extra: { wire: 'extra', is: isShort, wanted: `a string of at most ${LONGEST_EXTRA} characters` },
};

/**
 * Writes a verdict as the answer that the service reads. A property that is not known is refused:
 * a misspelt replacement would let the message through as it is.
 */
function writeVerdict(verdict, name = 'verdict') {
  if (!isObject(verdict)) throw refused(name, 'must be an object, as in { pass: 1 }');
  if (verdict.pass === undefined) throw refused(`${name}.pass`, 'must be 0, 1 or 2');
  // Refuses what JSON cannot carry, and names its place in the verdict.
  encode({ [name]: verdict }, name);
  const answer = {};
  for (const [key, value] of Object.entries(verdict)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(PROPERTIES, key)) throw refused(`${name}.${key}`, 'is not known');
    const { wire, is, wanted } = PROPERTIES[key];
    if (!is(value)) throw refused(`${name}.${key}`, `must be ${wanted}`);
    // The service wants objects as JSON text.
    answer[wire] = isObject(value) ? JSON.stringify(value) : value;
  }
  return JSON.stringify(answer);
}

module.exports = { writeVerdict };
