'use strict';

const types = require('node:util/types');
const { refused } = require('./errors.js');
const { DEEPEST, MOST, isPlain } = require('./plain.js');
const { shown } = require('./shown.js');

const { isBooleanObject, isBoxedPrimitive, isDate, isNumberObject, isStringObject } = types;

/** Most characters that an error quotes of a class name. */
const LONGEST_NAME = 60;

/** Objects whose content JSON.stringify leaves out. */
const HIDDEN = [
  [types.isPromise, 'a promise'],
  [types.isNativeError, 'an Error'],
  [types.isRegExp, 'a RegExp'],
  [types.isMap, 'a Map'],
  [types.isSet, 'a Set'],
  [types.isWeakMap, 'a WeakMap'],
  [types.isWeakSet, 'a WeakSet'],
  [types.isArrayBufferView, 'binary data'],
  [types.isAnyArrayBuffer, 'binary data'],
  [isDate, 'a Date'],
];

const BIGINT = { at: '', what: 'a bigint' };
const LOOP = 'an object that holds itself';
const DEEP = `one nested too deeply: more than ${DEEPEST} levels`;
const LARGE = `one of more than ${MOST} values`;
const UNWRITTEN = 'one that is too long for a string, or changes while it is read';
const HALF = 'a text with half a character';

/** How many more values may be looked at. */
let left;

/** Finds a value that JSON would silently drop or change, and its place. */
function findUnsendable(value, depth = 0) {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : { at: '', what: String(value) };
    case 'object':
      return value === null ? undefined : withWay(value, findInside(value, depth));
    case 'bigint':
      return typeof value.toJSON === 'function' ? findInJson(value, depth) : BIGINT;
    case 'function':
    case 'symbol':
      return { at: '', what: `a ${typeof value}` };
  }
  return undefined;
}

function findIn(value) {
  left = MOST;
  return findUnsendable(value);
}

/** A value that is too deep is a loop if the way down to it passes an object twice. */
function withWay(object, found) {
  if (!found?.way) return found;
  if (found.way.has(object)) return { ...found, what: LOOP };
  found.way.add(object);
  return found;
}

function findInside(object, depth) {
  left -= 1;
  if (depth > DEEPEST) return { at: '', what: DEEP, way: new Set() };
  if (left < 0) return { at: '', what: LARGE, way: new Set() };
  if (typeof object.toJSON === 'function') return findInJson(object, depth);
  if (Array.isArray(object)) return findInList(object, depth);
  // Most objects are plain, and that is the fastest check.
  if (Object.getPrototypeOf(object) !== Object.prototype) {
    if (isBoxedPrimitive(object)) return findInBox(object, depth);
    const stranger = findStranger(object);
    if (stranger) return stranger;
  }
  return findInFields(object, depth);
}

function findInFields(object, depth) {
  for (const key of Object.keys(object)) {
    const found = findUnsendable(object[key], depth + 1);
    if (found) return under(`.${key}`, found);
  }
  return undefined;
}

/** Does not call a toJSON of what toJSON returned, which may be the same object. */
function findInJson(asked, depth) {
  if (isDate(asked) && Number.isNaN(asked.getTime())) return { at: '', what: 'an invalid date' };
  const value = asked.toJSON('');
  if (typeof value === 'bigint') return BIGINT;
  if (value === null || typeof value !== 'object') return findUnsendable(value, depth + 1);
  if (Array.isArray(value)) return findInList(value, depth + 1);
  if (isBoxedPrimitive(value)) return findInBox(value, depth + 1);
  const what = nameHidden(value);
  return what ? { at: '', what } : findInFields(value, depth + 1);
}

function findInBox(box, depth) {
  if (isNumberObject(box)) return findUnsendable(Number(box), depth);
  return isStringObject(box) || isBooleanObject(box) ? undefined : findStranger(box);
}

/** Finds an object that is more than its own fields, as a Map or an instance of a class is. */
function findStranger(object) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype === null || isRoot(prototype)) return undefined;
  const what = nameHidden(object);
  return what ? { at: '', what } : { at: '', what: nameInstance(prototype), isInstance: true };
}

/** Whether it is the Object.prototype of a realm: each vm context has one of its own. */
function isRoot(prototype) {
  if (prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

function nameHidden(object) {
  return HIDDEN.find(([is]) => is(object))?.[1];
}

function nameInstance(prototype) {
  const { value } = Object.getOwnPropertyDescriptor(prototype, 'constructor') ?? {};
  const name = typeof value === 'function' ? value.name : undefined;
  if (typeof name !== 'string' || name === '') return 'an object with a prototype of its own';
  return `an instance of ${shown(name.slice(0, LONGEST_NAME))}`;
}

function findInList(list, depth) {
  left -= list.length;
  if (left < 0) return { at: '', what: LARGE, way: new Set() };
  for (let index = 0; index < list.length; index += 1) {
    const found = findUnsendable(list[index], depth + 1);
    if (found) return under(`[${index}]`, found);
  }
  return undefined;
}

/** Finds half of a character, which JSON escapes and the core cannot hold, in a parsed value. */
function findHalf(value) {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : { at: '', what: HALF };
  if (value === null || typeof value !== 'object') return undefined;
  for (const [name, item] of Object.entries(value)) {
    const isNamed = name.isWellFormed();
    const found = isNamed ? findHalf(item) : { at: '', what: `under a name that is ${HALF}` };
    if (found) return under(Array.isArray(value) ? `[${name}]` : `.${name}`, found);
  }
  return undefined;
}

/** Adds a step to the place of what was found. Of a deep place, only the first step is kept. */
function under(step, found) {
  return { ...found, at: found.way ? step : step + found.at };
}

function refusal(field, { what, isInstance }, cause) {
  const why = isInstance
    ? `a plain object or one with toJSON, not ${what}: ` +
      'pass a copy of its fields, as in { ...value }'
    : `a value that JSON can carry, not ${what}`;
  return refused(shown(field), `must be ${why}`, cause);
}

function refuse(found, name) {
  if (found) throw refusal(found.at.replace(/^\./, '') || name, found);
}

/** Refuses an object that a copy of its fields cannot replace; `name` is what errors call it. */
function refuseStranger(object, name) {
  const isKnown = Array.isArray(object) || typeof object.toJSON === 'function';
  if (!isKnown) refuse(findStranger(object), name);
}

function write(value, name) {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw refusal(name, { what: UNWRITTEN }, cause);
  }
}

/** Writes a value as JSON text, to cross to the core; `name` is what errors call it. */
function encode(value, name) {
  // Nearly every value is plain, and that is the fastest check.
  if (!isPlain(value)) refuse(findIn(value), name);
  const json = write(value, name);
  // Only halves of characters are escaped like this. Searching the JSON text for that is faster
  // than checking each string.
  if (json?.includes('\\ud')) refuse(findHalf(JSON.parse(json)), name);
  return json;
}

module.exports = { encode, refuseStranger };
