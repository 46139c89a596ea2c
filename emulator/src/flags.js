import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Flag
 * @property {string} says for the help
 * @property {string} [takes] what its value is; one that takes none is there or not
 * @property {string} [option] the option of `startEmulator` that it gives
 * @property {boolean} [multiple] it may come more than once
 */

const NUMBER = '<number>';
const FILE = '<file>';

/** @type {Record<string, Flag>} */
const FLAGS = {
  port: { takes: NUMBER, option: 'port', says: 'port to listen on, 0 for a free one (8585)' },
  host: { takes: '<address>', option: 'host', says: 'address to listen on (127.0.0.1)' },
  'allowed-host': {
    takes: '<name>',
    option: 'allowedHosts',
    multiple: true,
    says: 'another host for control calls; may be repeated',
  },
  appkey: { takes: '<key>', option: 'appkey', says: 'app key to accept (the documented example)' },
  secret: { takes: '<secret>', option: 'secret', says: 'its secret (the documented example)' },
  'rate-limit': { takes: NUMBER, option: 'rateLimit', says: 'calls a second and path (no limit)' },
  strict: { option: 'strict', says: 'refuse users and groups that do not exist' },
  quotas: { option: 'quotas', says: 'enforce the allowances of a development app' },
  'journal-size': {
    takes: NUMBER,
    option: 'journalSize',
    says: 'requests and messages to remember (1000)',
  },
  'body-limit': { takes: NUMBER, option: 'bodyLimit', says: 'most bytes of a body (1048576)' },
  'tls-key': { takes: FILE, option: 'tls', says: 'private key in PEM, for HTTPS' },
  'tls-cert': { takes: FILE, option: 'tls', says: 'its certificate in PEM' },
  quiet: { says: 'print no line for each call' },
  help: { says: 'print this' },
  version: { says: 'print the version' },
};

const WIDTH = 25;

export const USAGE = [
  'Usage: rongcloud-emulator [options]',
  '',
  ...Object.entries(FLAGS).map(
    ([flag, { takes = '', says }]) => `  ${`--${flag} ${takes}`.padEnd(WIDTH)}${says}`,
  ),
].join('\n');

/**
 * The flags that give an option of `startEmulator`, for its errors.
 * @param {string} option
 */
export const flagsOf = (option) =>
  Object.keys(FLAGS)
    .filter((flag) => FLAGS[flag].option === option)
    .map((flag) => `--${flag}`)
    .join(' and ');

/** Throws a TypeError when they are none of the flags. */
export const parseFlags = () =>
  parseArgs({
    options: Object.fromEntries(
      Object.entries(FLAGS).map(([flag, { takes, multiple = false }]) => [
        flag,
        { type: takes ? 'string' : 'boolean', multiple },
      ]),
    ),
  }).values;

/** What is no number stays a text, for the error to tell. */
const readNumber = (text) => (/^\d+$/.test(text) ? Number(text) : text);

function readPem(flag, path) {
  try {
    return readFileSync(path);
  } catch ({ code }) {
    throw new TypeError(
      `--${flag} is ${path}, which cannot be read (${code}); a file in PEM is wanted`,
    );
  }
}

function readTls({ 'tls-key': key, 'tls-cert': cert }) {
  if (key === undefined && cert === undefined) return undefined;
  if (key === undefined) throw new TypeError('--tls-key is missing; it is wanted with --tls-cert');
  if (cert === undefined) throw new TypeError('--tls-cert is missing; it is wanted with --tls-key');
  return { key: readPem('tls-key', key), cert: readPem('tls-cert', cert) };
}

/** The options of `startEmulator` that the flags give. */
export function optionsOf(values) {
  const options = {};
  for (const [flag, value] of Object.entries(values)) {
    const { option, takes } = FLAGS[flag];
    if (option) options[option] = takes === NUMBER ? readNumber(value) : value;
  }
  return { ...options, tls: readTls(values) };
}
