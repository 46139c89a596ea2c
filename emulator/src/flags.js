import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { anyOf } from './describe.js';
import { forEveryKind, isUrl } from './webhooks/destinations.js';
import { KINDS } from './webhooks/kinds.js';

/**
 * @typedef {object} Flag
 * @property {string} help
 * @property {string} [takes] what its value is; missing for a flag without a value
 * @property {string} [option] the option of `startEmulator` that it sets
 * @property {boolean} [multiple] it may be given more than once
 */

const NUMBER = '<number>';
const FILE = '<file>';

/** @type {Record<string, Flag>} */
const FLAGS = {
  port: { takes: NUMBER, option: 'port', help: 'port to listen on, 0 for a free one (8585)' },
  host: { takes: '<address>', option: 'host', help: 'address to listen on (127.0.0.1)' },
  'allowed-host': {
    takes: '<name>',
    option: 'allowedHosts',
    multiple: true,
    help: 'another host for control requests; may be repeated',
  },
  appkey: { takes: '<key>', option: 'appkey', help: 'app key to accept (the documented example)' },
  secret: { takes: '<secret>', option: 'secret', help: 'its secret (the documented example)' },
  'rate-limit': {
    takes: NUMBER,
    option: 'rateLimit',
    help: 'requests per second and path (no limit)',
  },
  strict: { option: 'strict', help: 'refuse users and groups that do not exist' },
  quotas: { option: 'quotas', help: 'enforce the quotas of an app in development' },
  'journal-size': {
    takes: NUMBER,
    option: 'journalSize',
    help: 'requests and messages to remember (1000)',
  },
  'body-limit': { takes: NUMBER, option: 'bodyLimit', help: 'most bytes in a body (1048576)' },
  'tls-key': { takes: FILE, option: 'tls', help: 'private key in PEM, for HTTPS' },
  'tls-cert': { takes: FILE, option: 'tls', help: 'its certificate in PEM' },
  webhook: {
    takes: '<url>',
    multiple: true,
    help: 'where callbacks go, or <kind>=<url>; repeatable',
  },
  'webhook-signature': {
    takes: '<name>',
    option: 'webhookSignature',
    help: 'how callbacks are signed, current or old (current)',
  },
  'webhook-timeout': {
    takes: NUMBER,
    option: 'webhookTimeout',
    help: 'milliseconds to answer a callback (5000)',
  },
  'server-messages': {
    option: 'serverMessages',
    help: 'send callbacks for messages of the API too',
  },
  quiet: { help: 'print no line for each request' },
  help: { help: 'print this' },
  version: { help: 'print the version' },
};

const WIDTH = 28;

export const USAGE = [
  'Usage: rongcloud-emulator [options]',
  '',
  ...Object.entries(FLAGS).map(
    ([flag, { takes = '', help }]) => `  ${`--${flag} ${takes}`.padEnd(WIDTH)}${help}`,
  ),
].join('\n');

/**
 * The flags that set an option of `startEmulator`, for its errors.
 * @param {string} option
 */
export const flagsOf = (option) =>
  Object.keys(FLAGS)
    .filter((flag) => FLAGS[flag].option === option)
    .map((flag) => `--${flag}`)
    .join(' and ');

/** Throws a TypeError for an unknown flag and for a wrong use of one. */
export const parseFlags = () =>
  parseArgs({
    options: Object.fromEntries(
      Object.entries(FLAGS).map(([flag, { takes, multiple = false }]) => [
        flag,
        { type: takes ? 'string' : 'boolean', multiple },
      ]),
    ),
  }).values;

/** Leaves a text that is not a number as it is, so that the error has it. */
const readNumber = (text) => (/^\d+$/.test(text) ? Number(text) : text);

function readPem(flag, file) {
  try {
    return readFileSync(file);
  } catch ({ code }) {
    throw new TypeError(`--${flag} must be a file in PEM; ${file} cannot be read (${code})`);
  }
}

function readTls({ 'tls-key': key, 'tls-cert': cert }) {
  if (key === undefined && cert === undefined) return undefined;
  if (key === undefined) throw new TypeError('--tls-key is missing; --tls-cert needs it');
  if (cert === undefined) throw new TypeError('--tls-cert is missing; --tls-key needs it');
  return { key: readPem('tls-key', key), cert: readPem('tls-cert', cert) };
}

/** A URL without a kind is for every kind that has none of its own. */
function readWebhooks(given) {
  if (given === undefined) return undefined;
  const read = given.map((text) => {
    const [, kind, url] = text.match(/^(\w+)=(.*)$/s) ?? [undefined, undefined, text];
    if (isUrl(url) && (kind === undefined || Object.hasOwn(KINDS, kind))) return { kind, url };
    const kinds = anyOf(Object.keys(KINDS));
    throw new TypeError(`--webhook must be a URL, or ${kinds} with =URL, not "${text}"`);
  });
  const shared = read.findLast(({ kind }) => kind === undefined);
  return {
    ...(shared && forEveryKind(shared.url)),
    ...Object.fromEntries(
      read.filter(({ kind }) => kind !== undefined).map(({ kind, url }) => [kind, url]),
    ),
  };
}

/** The options of `startEmulator` that the flags set. */
export function optionsOf(values) {
  const options = {};
  for (const [flag, value] of Object.entries(values)) {
    const { option, takes } = FLAGS[flag];
    if (option) options[option] = takes === NUMBER ? readNumber(value) : value;
  }
  return { ...options, webhooks: readWebhooks(values.webhook), tls: readTls(values) };
}
