'use strict';

/** A property of a foreign value; undefined if its getter throws. */
function peek(value, name) {
  try {
    return value?.[name];
  } catch {
    return undefined;
  }
}

module.exports = { peek };
