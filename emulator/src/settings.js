import { createSecureContext } from 'node:tls';
import { anyOf } from './describe.js';
import { readHost } from './hosts.js';
import {
  FLAG,
  FUNCTION,
  milliseconds,
  OptionError,
  POSITIVE,
  readOptions,
  TEXT,
} from './option-table.js';
import { WEBHOOKS } from './webhooks/destinations.js';
import { VARIANTS } from './webhooks/signing.js';

const isKeyMaterial = (value) => TEXT.accepts(value) || Buffer.isBuffer(value);

const OPTIONS = {
  appkey: { ...TEXT, fallback: '8alwspkvucoim' },
  secret: { ...TEXT, fallback: 'yaicmsjl0a3LWz', hidden: true },
  host: { ...TEXT, fallback: '127.0.0.1' },
  port: {
    wanted: 'a whole number from 0 to 65535',
    accepts: (value) => Number.isInteger(value) && value >= 0 && value <= 65535,
    fallback: 0,
  },
  allowedHosts: {
    wanted: 'a host name or an address without a port',
    accepts: (value) => typeof value === 'string' && readHost(value) !== undefined,
    list: true,
    fallback: [],
  },
  rateLimit: POSITIVE,
  tls: {
    wanted: 'an object with key and cert',
    accepts: (value) => isKeyMaterial(value?.key) && isKeyMaterial(value?.cert),
    hidden: true,
  },
  log: { ...FUNCTION, fallback: () => {} },
  now: { ...FUNCTION, fallback: Date.now },
  strict: { ...FLAG, fallback: false },
  quotas: { ...FLAG, fallback: false },
  bodyLimit: { ...POSITIVE, fallback: 1024 * 1024 },
  journalSize: { ...POSITIVE, fallback: 1000 },
  webhooks: WEBHOOKS,
  webhookSignature: {
    wanted: anyOf(VARIANTS),
    accepts: (value) => VARIANTS.includes(value),
    fallback: 'current',
  },
  webhookTimeout: milliseconds(1),
  serverMessages: { ...FLAG, fallback: false },
};

function requireUsable(tls) {
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new OptionError(
      'tls',
      `must be a private key and its certificate, both in PEM (${error.reason ?? error.message})`,
    );
  }
}

/**
 * @param {import('../index.d.ts').EmulatorOptions} options
 * @returns {any} every option, with its default where it is missing
 */
export function readSettings(options) {
  if (options === null || typeof options !== 'object') {
    throw new TypeError(`options must be an object, not ${options}`);
  }
  const settings = readOptions(OPTIONS, options, 'The emulator');
  if (settings.tls) requireUsable(settings.tls);
  return settings;
}
