'use strict';

const { isDate, isMap, isSet } = require('node:util/types');
const { ValidationError } = require('./errors.js');

/** Deeper than any value of the service, and than the core reads. */
const DEEPEST = 100;

const LOOP = 'an object that holds itself';
const HALF = 'a text with half a character';

/** What JSON would drop or change without a word, and where it stands. */
function findUnsendable(value, inTexts, depth = 0) {
  switch (typeof value) {
    case 'string':
      return inTexts && !value.isWellFormed() ? { at: '', what: HALF } : undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : { at: '', what: String(value) };
    case 'object':
      return value === null ? undefined : findInside(value, inTexts, depth);
    case 'bigint':
      if (typeof value.toJSON === 'function')
        return findUnsendable(value.toJSON(''), inTexts, depth + 1);
      return { at: '', what: 'a bigint' };
    case 'function':
    case 'symbol':
      return { at: '', what: `a ${typeof value}` };
  }
  return undefined;
}

function findInside(object, inTexts, depth) {
  if (depth > DEEPEST) return { at: '', what: LOOP };
  if (typeof object.toJSON === 'function') return findInJson(object, inTexts, depth);
  if (Array.isArray(object)) return findInList(object, inTexts, depth);
  if (isCollection(object)) return { at: '', what: 'a Map or a Set' };
  for (const key of Object.keys(object)) {
    if (inTexts && !key.isWellFormed()) {
      return { at: `.${key.toWellFormed()}`, what: `under a name that is ${HALF}` };
    }
    const found = findUnsendable(object[key], inTexts, depth + 1);
    if (found) return under(`.${key}`, found);
  }
  return undefined;
}

/** Most objects are plain, which is seen sooner than what they are not. */
function isCollection(object) {
  return Object.getPrototypeOf(object) !== Object.prototype && (isMap(object) || isSet(object));
}

function findInJson(object, inTexts, depth) {
  if (isDate(object) && Number.isNaN(object.getTime())) return { at: '', what: 'an invalid date' };
  return findUnsendable(object.toJSON(''), inTexts, depth + 1);
}

function findInList(list, inTexts, depth) {
  for (let index = 0; index < list.length; index += 1) {
    const found = findUnsendable(list[index], inTexts, depth + 1);
    if (found) return under(`[${index}]`, found);
  }
  return undefined;
}

/** Where a loop begins is enough of it. */
function under(step, { at, what }) {
  return { at: what === LOOP ? step : step + at, what };
}

function refusal(field, what, cause) {
  const message = `${field} must be a value that JSON can carry, not ${what}`;
  return new ValidationError({ message, code: '20006', field, cause });
}

function write(value, name) {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw refusal(name, 'one that changes while it is read', cause);
  }
}

function check(value, name, inTexts) {
  const found = findUnsendable(value, inTexts);
  if (found) throw refusal(found.at.replace(/^\./, '') || name, found.what);
}

/** JSON text, which is how every value crosses to the core; `name` is what errors call it. */
function encode(value, name) {
  check(value, name, false);
  const json = write(value, name);
  // The only letters that JSON escapes are halves of characters: to look into each text for them
  // takes longer than all the rest.
  if (json?.includes('\\ud')) check(value, name, true);
  return json;
}

module.exports = { encode };
