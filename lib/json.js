'use strict';

const { ValidationError } = require('./errors.js');

/** Deeper than any value of the service, and than the core reads. */
const DEEPEST = 100;

/** What JSON would drop or change without a word, and where it stands. */
function findUnsendable(value, depth = 0) {
  if (depth > DEEPEST) return { at: '', what: 'an object that holds itself' };
  if (typeof value?.toJSON === 'function') return findUnsendable(value.toJSON(''), depth + 1);
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : { at: '', what: String(value) };
    case 'string':
      return value.isWellFormed() ? undefined : { at: '', what: 'a text with half a character' };
    case 'bigint':
    case 'function':
    case 'symbol':
      return { at: '', what: `a ${typeof value}` };
    case 'object':
      return value === null ? undefined : findInside(value, depth);
  }
  return undefined;
}

function findInside(object, depth) {
  for (const key of Object.keys(object)) {
    const found = findUnsendable(object[key], depth + 1);
    if (found) {
      const step = Array.isArray(object) ? `[${key}]` : `.${key}`;
      return { ...found, at: step + found.at };
    }
  }
  return undefined;
}

/** JSON text, which is how every value crosses to the core; `name` is what errors call it. */
function encode(value, name) {
  const found = findUnsendable(value);
  if (found) {
    const field = found.at.replace(/^\./, '') || name;
    const message = `${field} must be a value that JSON can carry, not ${found.what}`;
    throw new ValidationError({ message, code: '20006', field });
  }
  return JSON.stringify(value);
}

module.exports = { encode };
