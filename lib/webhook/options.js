'use strict';

const { ValidationError, refused } = require('../errors.js');
const { writeVerdict } = require('./verdict.js');

/** The kinds of events that handlers are called for. */
const KINDS = [
  'message',
  'preMessage',
  'userStatus',
  'userActivation',
  'chatroomStatus',
  'chatroomAttribute',
  'auditResult',
  'hostedInfoAudit',
  'userProfile',
  'friendship',
  'groupProfile',
  'groupOperation',
  'messageOperation',
  'bot',
  'unknown',
];

/** The longest time that a timer takes. */
const LONGEST = 2 ** 31 - 1;

const isFunction = (value) => typeof value === 'function';
const isObject = (value) => typeof value === 'object' && value !== null;

/** The options that `receive` has too. */
const OF_RECEIVE = ['secrets', 'apps', 'tolerance'];

/** The options that only handlers have: which values they take. */
const OWN = {
  bodyLimit: {
    is: (value) => Number.isSafeInteger(value) && value > 0,
    wanted: 'a number of bytes above 0',
  },
  deadline: {
    is: (value) => Number.isFinite(value) && value > 0 && value <= LONGEST,
    wanted: `a number of milliseconds from above 0 to ${LONGEST}`,
  },
  fallback: { is: isObject, wanted: 'a verdict, as in { pass: 0 }' },
  onError: { is: isFunction, wanted: 'a function' },
};

/** Prints what went wrong: for a request that is refused, a line without a stack. */
function print(error, event) {
  console.error(event ? error : String(error));
}

function checkHandlers(handlers) {
  if (!isObject(handlers)) throw refused('handlers', 'must be an object of functions');
  const stranger = Object.keys(handlers).find((name) => !KINDS.includes(name));
  if (stranger) throw refused(`handlers.${stranger}`, `is not one of ${KINDS.join(', ')}`);
  for (const kind of KINDS) {
    const handler = handlers[kind];
    if (handler !== undefined && !isFunction(handler)) {
      throw refused(`handlers.${kind}`, 'must be a function');
    }
  }
}

/** Refuses options that `receive` would refuse with every request. */
function checkReceiving(receive, receiving) {
  try {
    receive({ url: '/', body: '' }, receiving);
  } catch (error) {
    if (error instanceof ValidationError) throw error;
  }
}

/** Splits the options of a handler into its own, with their defaults, and those of `receive`. */
function readSettings(options = {}) {
  if (!isObject(options)) throw refused('options', 'must be an object');
  const own = { bodyLimit: 1024 * 1024, onError: print };
  const receiving = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (OF_RECEIVE.includes(name)) {
      receiving[name] = value;
      continue;
    }
    if (!Object.hasOwn(OWN, name)) throw refused(name, 'is not an option of webhook handlers');
    if (!OWN[name].is(value)) throw refused(name, `must be ${OWN[name].wanted}`);
    own[name] = value;
  }
  const fallback = own.fallback && writeVerdict(own.fallback, 'fallback');
  return { ...own, fallback, receiving };
}

module.exports = { checkHandlers, checkReceiving, readSettings };
