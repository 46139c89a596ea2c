// Loaded before the suite of rongcloud-sdk: where the suite asks for its own package, it gets ours,
// pointed at the emulator.

const Module = require('node:module');
const RongCloud = require('../index.js');

const theirs = require.resolve('rongcloud-sdk');
const load = Module._load;
Module._load = function (request, parent, ...rest) {
  if (parent && Module._resolveFilename(request, parent) === theirs) {
    return (options) =>
      RongCloud({ ...options, api: process.env.RONGCLOUD_API, resolveErrors: true });
  }
  return load.call(this, request, parent, ...rest);
};
