'use strict';

/** The variables that the core knows, which also come in lower case where they are of proxies. */
const OF_PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
const NAMES = [
  ...OF_PROXIES,
  ...OF_PROXIES.map((name) => name.toLowerCase()),
  'NODE_EXTRA_CA_CERTS',
  'REQUEST_METHOD',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
];

/** What `read` gives, unless it is not allowed to. */
function attempt(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A variable, which a test may have replaced by any value. */
function variable(name) {
  const value = attempt(() => process.env[name]);
  return typeof value === 'string' ? value.toWellFormed() : undefined;
}

/**
 * What the environment says of connections, as JSON text. It is read here, and once for each
 * client, since only Node keeps it from being changed meanwhile.
 */
function readEnvironment() {
  return JSON.stringify({
    variables: Object.fromEntries(NAMES.map((name) => [name, variable(name)])),
    directory: attempt(() => process.cwd())?.toWellFormed(),
  });
}

module.exports = { readEnvironment };
