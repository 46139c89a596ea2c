'use strict';

const isOwn = Object.prototype.hasOwnProperty;

/** Most levels of nesting. No value of the service has as many, and the core reads no more. */
const DEEPEST = 100;

/**
 * More values than any request of the service has. JSON repeats an object that stands in several
 * places, so few objects can become endless text.
 */
const MOST = 2 ** 22;

/** How many more values may be looked at. */
let left;

/** Whether a value is not an object, and JSON carries it unchanged. */
function isSimple(value) {
  const type = typeof value;
  if (type === 'string' || type === 'boolean') return true;
  return value === undefined || value === null || Number.isFinite(value);
}

function isPlainList(list, depth) {
  left -= list.length;
  if (left < 0) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!isSimple(item) && !isPlainObject(item, depth)) return false;
  }
  return true;
}

function isPlainRecord(record, depth) {
  // A list of the keys takes twice as long.
  for (const key in record) {
    if (!isOwn.call(record, key)) continue;
    const value = record[key];
    if (!isSimple(value) && !isPlainObject(value, depth)) return false;
  }
  return true;
}

function isPlainObject(value, depth) {
  left -= 1;
  if (typeof value !== 'object' || depth > DEEPEST || left < 0) return false;
  if (typeof value.toJSON === 'function') return false;
  if (Array.isArray(value)) return isPlainList(value, depth + 1);
  return Object.getPrototypeOf(value) === Object.prototype && isPlainRecord(value, depth + 1);
}

/** Whether a value consists only of plain objects, lists and simple values. */
function isPlain(value) {
  left = MOST;
  return isSimple(value) || isPlainObject(value, 0);
}

module.exports = { DEEPEST, MOST, isPlain };
