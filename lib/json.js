'use strict';

const { isDate, isMap, isSet } = require('node:util/types');
const { refused } = require('./errors.js');

/** Deeper than any value of the service, and than the core reads. */
const DEEPEST = 100;

const LOOP = 'an object that holds itself';
const DEEP = `one nested too deeply: more than ${DEEPEST} levels`;
const HALF = 'a text with half a character';

/** What JSON would drop or change without a word, and where it stands. */
function findUnsendable(value, depth = 0) {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : { at: '', what: String(value) };
    case 'object':
      return value === null ? undefined : withWay(value, findInside(value, depth));
    case 'bigint':
      if (typeof value.toJSON === 'function') return findUnsendable(value.toJSON(''), depth + 1);
      return { at: '', what: 'a bigint' };
    case 'function':
    case 'symbol':
      return { at: '', what: `a ${typeof value}` };
  }
  return undefined;
}

/** What is too deep holds itself where the way down to it leads through an object twice. */
function withWay(object, found) {
  if (!found?.way) return found;
  if (found.way.has(object)) return { ...found, what: LOOP };
  found.way.add(object);
  return found;
}

function findInside(object, depth) {
  if (depth > DEEPEST) return { at: '', what: DEEP, way: new Set() };
  if (typeof object.toJSON === 'function') return findInJson(object, depth);
  if (Array.isArray(object)) return findInList(object, depth);
  if (isCollection(object)) return { at: '', what: 'a Map or a Set' };
  for (const key of Object.keys(object)) {
    const found = findUnsendable(object[key], depth + 1);
    if (found) return under(`.${key}`, found);
  }
  return undefined;
}

/** Most objects are plain, which is seen sooner than what they are not. */
function isCollection(object) {
  return Object.getPrototypeOf(object) !== Object.prototype && (isMap(object) || isSet(object));
}

function findInJson(object, depth) {
  if (isDate(object) && Number.isNaN(object.getTime())) return { at: '', what: 'an invalid date' };
  return findUnsendable(object.toJSON(''), depth + 1);
}

function findInList(list, depth) {
  for (let index = 0; index < list.length; index += 1) {
    const found = findUnsendable(list[index], depth + 1);
    if (found) return under(`[${index}]`, found);
  }
  return undefined;
}

/** What JSON escapes and the core cannot have, in what it makes of a value. */
function findHalf(value) {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : { at: '', what: HALF };
  if (value === null || typeof value !== 'object') return undefined;
  for (const [name, item] of Object.entries(value)) {
    const isNamed = name.isWellFormed();
    const found = isNamed ? findHalf(item) : { at: '', what: `under a name that is ${HALF}` };
    if (found) return under(Array.isArray(value) ? `[${name}]` : `.${name.toWellFormed()}`, found);
  }
  return undefined;
}

/** Where a long way begins is enough of it. */
function under(step, found) {
  return { ...found, at: found.way ? step : step + found.at };
}

function refusal(field, what, cause) {
  return refused(field, `must be a value that JSON can carry, not ${what}`, cause);
}

function refuse(found, name) {
  if (found) throw refusal(found.at.replace(/^\./, '') || name, found.what);
}

function write(value, name) {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw refusal(name, 'one that changes while it is read', cause);
  }
}

/** JSON text, which is how every value crosses to the core; `name` is what errors call it. */
function encode(value, name) {
  refuse(findUnsendable(value), name);
  const json = write(value, name);
  // Halves of characters are all that is escaped so: to look for them in each text takes longer
  // than to look for all the rest.
  if (json?.includes('\\ud')) refuse(findHalf(JSON.parse(json)), name);
  return json;
}

module.exports = { encode };
