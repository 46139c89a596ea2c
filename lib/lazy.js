'use strict';

/** Defines a property whose value is created when it is first read, and which can be replaced. */
function defineLazily(object, name, create) {
  let value;
  Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get() {
      value ??= create();
      return value;
    },
    set(replacement) {
      const property = { value: replacement, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(this, name, property);
    },
  });
}

module.exports = { defineLazily };
