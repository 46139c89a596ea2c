'use strict';

// Loads the addon: the one built in this checkout, or the one in the platform's package.
// napi can generate such a file, but that one uses process.report to detect libc, which takes 8 ms.

const { closeSync, existsSync, openSync, readSync } = require('node:fs');
const { join } = require('node:path');

/** The start of a file, where an executable names the loader it is linked for. */
function readHead(path) {
  const head = Buffer.alloc(2048);
  try {
    const file = openSync(path);
    readSync(file, head);
    closeSync(file);
  } catch {
    // The process may not have permission to read it.
  }
  return head;
}

function libc(facts) {
  const head = readHead(facts.execPath);
  if (head.includes('/ld-musl-')) return 'musl';
  if (head.includes('/ld-linux')) return 'gnu';
  return facts.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl';
}

/** The platform's name in files and packages, as napi writes it. */
function nameOf(facts) {
  const { platform, arch } = facts;
  if (platform === 'win32') return `${platform}-${arch}-msvc`;
  if (platform !== 'linux') return `${platform}-${arch}`;
  return `${platform}-${arch}-${libc(facts)}${arch === 'arm' ? 'eabihf' : ''}`;
}

/** What is said where this addon does not load. */
const MISSING = {
  what: 'found no addon',
  advice:
    'npm installs it as an optional dependency, which --omit=optional leaves out. ' +
    'To build it from source, with Rust, run "npm ci && npm run build" in a checkout.',
};

/** What is said where Node loads no addon at all. */
const REFUSED = {
  what: 'cannot load the addon',
  advice: 'Start Node.js with --allow-addons if it has --permission, and without --no-addons.',
};

function failure(name, cause) {
  const reason = cause.message.split('\n')[0].replace(/[.\s]+$/, '');
  const { what, advice } = cause.code === 'ERR_DLOPEN_DISABLED' ? REFUSED : MISSING;
  return new Error(`rongcloud-native ${what} for ${name}: ${reason}. ${advice}`, { cause });
}

/** Loads the addon for a platform. `facts` has the properties of `process`. */
function loadAddon(facts) {
  // Clients would throw later, without saying why.
  if (!('isWellFormed' in String.prototype)) {
    throw new Error(`rongcloud-native needs Node.js 20 or later, not ${facts.versions.node}`);
  }
  const name = nameOf(facts);
  const built = join(__dirname, `../rongcloud-native.${name}.node`);
  try {
    if (existsSync(built)) return require(built);
    // Literal names, inside a try: bundlers include the installed package and ignore the others.
    switch (name) {
      case 'darwin-arm64':
        return require('rongcloud-native-darwin-arm64');
      case 'darwin-x64':
        return require('rongcloud-native-darwin-x64');
      case 'linux-arm64-gnu':
        return require('rongcloud-native-linux-arm64-gnu');
      case 'linux-arm64-musl':
        return require('rongcloud-native-linux-arm64-musl');
      case 'linux-x64-gnu':
        return require('rongcloud-native-linux-x64-gnu');
      case 'linux-x64-musl':
        return require('rongcloud-native-linux-x64-musl');
      case 'win32-arm64-msvc':
        return require('rongcloud-native-win32-arm64-msvc');
      case 'win32-x64-msvc':
        return require('rongcloud-native-win32-x64-msvc');
    }
    throw new Error(`there is no package rongcloud-native-${name}`);
  } catch (cause) {
    throw failure(name, cause);
  }
}

module.exports = { loadAddon };
