'use strict';

/** A property of somebody else's value, which has none where asking for it throws. */
function peek(value, name) {
  try {
    return value?.[name];
  } catch {
    return undefined;
  }
}

module.exports = { peek };
