'use strict';

/**
 * The variables that the core reads. Those for proxies are also read in lower case. `REQUEST_METHOD` tells
 * a CGI program, whose clients could choose `HTTP_PROXY`.
 */
const OF_PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
const NAMES = [
  ...OF_PROXIES,
  ...OF_PROXIES.map((name) => name.toLowerCase()),
  'NODE_EXTRA_CA_CERTS',
  'REQUEST_METHOD',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
];

/** What `read` returns; undefined if it throws, as without permission. */
function attempt(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A variable. A test may have replaced `process.env` by an object with any values. */
function variable(name) {
  const value = attempt(() => process.env[name]);
  return typeof value === 'string' ? value.toWellFormed() : undefined;
}

/**
 * The environment's settings for connections, as JSON text. Read here, once for each client: only
 * Node prevents other threads from changing a variable meanwhile.
 */
function readEnvironment() {
  return JSON.stringify({
    variables: Object.fromEntries(NAMES.map((name) => [name, variable(name)])),
    directory: attempt(() => process.cwd())?.toWellFormed(),
  });
}

module.exports = { readEnvironment };
