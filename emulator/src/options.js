const isText = (value) => typeof value === 'string' && value !== '';
const isFunction = (value) => typeof value === 'function';
const isBoolean = (value) => typeof value === 'boolean';
const isAbove0 = (value) => Number.isSafeInteger(value) && value > 0;
const isPort = (value) => Number.isInteger(value) && value >= 0 && value <= 65535;
const isKeyMaterial = (value) => isText(value) || Buffer.isBuffer(value);

/** Every option of `startEmulator`; one without a fallback is off unless it is given. */
const OPTIONS = {
  appkey: { wanted: 'a text', accepts: isText, fallback: '8alwspkvucoim' },
  secret: { wanted: 'a text', accepts: isText, fallback: 'yaicmsjl0a3LWz', hidden: true },
  host: { wanted: 'a text', accepts: isText, fallback: '127.0.0.1' },
  port: { wanted: 'a whole number from 0 to 65535', accepts: isPort, fallback: 0 },
  rateLimit: { wanted: 'a whole number above 0', accepts: isAbove0 },
  tls: {
    wanted: 'an object with key and cert',
    accepts: (value) => isKeyMaterial(value?.key) && isKeyMaterial(value?.cert),
    hidden: true,
  },
  log: { wanted: 'a function', accepts: isFunction, fallback: () => {} },
  now: { wanted: 'a function', accepts: isFunction, fallback: Date.now },
  strict: { wanted: 'true or false', accepts: isBoolean, fallback: false },
  quotas: { wanted: 'true or false', accepts: isBoolean, fallback: false },
  journalSize: { wanted: 'a whole number above 0', accepts: isAbove0, fallback: 1000 },
};

/** @param {import('../index.d.ts').EmulatorOptions} given */
export function readOptions(given) {
  if (given === null || typeof given !== 'object') {
    throw new TypeError(`options is ${given}; an object is wanted`);
  }
  const settings = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { fallback }]) => [name, fallback]),
  );
  for (const [name, value] of Object.entries(given)) {
    const option = OPTIONS[name];
    if (!option) throw new TypeError(`There is no option ${name}`);
    if (value === undefined) continue;
    if (!option.accepts(value)) {
      const came = option.hidden ? 'something else' : String(value);
      throw new TypeError(`${name} is ${came}; ${option.wanted} is wanted`);
    }
    settings[name] = value;
  }
  return settings;
}
