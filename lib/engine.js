'use strict';

/** Refuses a Node.js that lacks what the package uses: else clients would throw without saying why. */
function checkEngine({ versions }) {
  if ('isWellFormed' in String.prototype) return;
  throw new Error(`rongcloud-native needs Node.js 20 or later, not ${versions.node}`);
}

module.exports = { checkEngine };
