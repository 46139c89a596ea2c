'use strict';

const isOwn = Object.prototype.hasOwnProperty;

/** Most levels of nesting. No value of the service has as many, and the core reads no more. */
const DEEPEST = 100;

/** Whether a value is not an object, and JSON carries it unchanged. */
function isSimple(value) {
  const type = typeof value;
  if (type === 'string' || type === 'boolean') return true;
  return value === undefined || value === null || Number.isFinite(value);
}

function isPlainList(list, depth) {
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
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  if (typeof value.toJSON === 'function') return false;
  if (Array.isArray(value)) return isPlainList(value, depth + 1);
  return Object.getPrototypeOf(value) === Object.prototype && isPlainRecord(value, depth + 1);
}

/** Whether a value consists only of plain objects, lists and simple values. */
function isPlain(value) {
  return isSimple(value) || isPlainObject(value, 0);
}

module.exports = { DEEPEST, isPlain };
