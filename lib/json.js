'use strict';

const { isDate, isMap, isSet } = require('node:util/types');
const { ValidationError } = require('./errors.js');

/** Deeper than any value of the service, and than the core reads. */
const DEEPEST = 100;

const LOOP = 'an object that holds itself';
const HALF = 'a text with half a character';

/** What JSON would drop or change without a word, and where it stands. */
function findUnsendable(value, depth = 0) {
  if (depth > DEEPEST) return { at: '', what: LOOP };
  if (typeof value?.toJSON === 'function') return findInJson(value, depth);
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : { at: '', what: String(value) };
    case 'string':
      return value.isWellFormed() ? undefined : { at: '', what: HALF };
    case 'bigint':
    case 'function':
    case 'symbol':
      return { at: '', what: `a ${typeof value}` };
    case 'object':
      return value === null ? undefined : findInside(value, depth);
  }
  return undefined;
}

function findInJson(value, depth) {
  if (isDate(value) && Number.isNaN(value.getTime())) return { at: '', what: 'an invalid date' };
  return findUnsendable(value.toJSON(''), depth + 1);
}

function findInside(object, depth) {
  if (isMap(object) || isSet(object)) return { at: '', what: 'a Map or a Set' };
  const isList = Array.isArray(object);
  for (const key of Object.keys(object)) {
    const found = key.isWellFormed()
      ? findUnsendable(object[key], depth + 1)
      : { at: '', what: `under a name that is ${HALF}` };
    if (found) {
      const step = isList ? `[${key}]` : `.${key.toWellFormed()}`;
      // Where it begins is enough of a loop.
      return { ...found, at: found.what === LOOP ? step : step + found.at };
    }
  }
  return undefined;
}

function refusal(field, what, cause) {
  const message = `${field} must be a value that JSON can carry, not ${what}`;
  return new ValidationError({ message, code: '20006', field, cause });
}

/** JSON text, which is how every value crosses to the core; `name` is what errors call it. */
function encode(value, name) {
  const found = findUnsendable(value);
  if (found) throw refusal(found.at.replace(/^\./, '') || name, found.what);
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw refusal(name, 'one that changes while it is read', cause);
  }
}

module.exports = { encode };
