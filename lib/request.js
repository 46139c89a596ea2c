'use strict';

const { refuseStranger } = require('./json.js');

/** Splits the arguments of `request` into an input and the options of a call. */
function arrangeRequest(path, fields, options) {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    return { input: { path, fields }, options };
  }
  refuseStranger(options, 'options');
  const { method: verb, encoding, repeatable, ...others } = options;
  return { input: { path, fields, method: verb, encoding, repeatable }, options: others };
}

module.exports = { arrangeRequest };
