import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { describe, showPlain } from './describe.js';
import { COUNT, POSITIVE, readOptions, TEXT } from './option-table.js';

const TEXT_LIMIT = 4096;

const SHORT_TEXT = {
  wanted: `a text of at most ${TEXT_LIMIT} characters`,
  accepts: (value) => TEXT.accepts(value) && value.length <= TEXT_LIMIT,
};

/** A header of an answer holds nothing else. */
const LINE = {
  wanted: `a line of at most ${TEXT_LIMIT} characters`,
  accepts: (value) => SHORT_TEXT.accepts(value) && /^[^\p{Cc}\p{Cs}]+$/u.test(value),
};

/** Timers take no more. */
const LONGEST_WAIT = 2 ** 31 - 1;

const MILLISECONDS = {
  wanted: `a whole number from 0 to ${LONGEST_WAIT}`,
  accepts: (value) => COUNT.accepts(value) && value <= LONGEST_WAIT,
};

const CODE = { wanted: 'a whole number', accepts: Number.isSafeInteger };

const STATUS = {
  wanted: 'an HTTP status from 200 to 599',
  accepts: (value) => Number.isInteger(value) && value >= 200 && value <= 599,
};

const BODILESS = [204, 205, 304];

const STATUS_WITH_BODY = {
  wanted: `${STATUS.wanted} and not ${BODILESS.join(', ')}, which have no body,`,
  accepts: (value) => STATUS.accepts(value) && !BODILESS.includes(value),
};

const REDIRECT_STATUS = {
  wanted: '301, 302, 303, 307 or 308',
  accepts: (value) => [301, 302, 303, 307, 308].includes(value),
};

const RETRY_AFTER = {
  wanted: 'a number of seconds or an HTTP date',
  accepts: (value) => COUNT.accepts(value) || (TEXT.accepts(value) && /^[ -~]+$/.test(value)),
};

/** Options of every fault. */
const COMMON = {
  path: SHORT_TEXT,
  times: { ...POSITIVE, fallback: Number.POSITIVE_INFINITY },
  ms: { ...MILLISECONDS, fallback: 0 },
};

function leaveUnanswered(c) {
  c.set('unanswered', true);
  c.res = RESPONSE_ALREADY_SENT;
}

function dropConnection(c) {
  c.env.incoming.socket.destroy();
  leaveUnanswered(c);
}

/** The length is that of the whole body, so that the caller waits for what never comes. */
async function sendHalf(c) {
  const body = Buffer.from(await c.res.arrayBuffer());
  const { outgoing } = c.env;
  outgoing.writeHead(c.res.status, {
    ...Object.fromEntries(c.res.headers),
    'content-length': body.length,
  });
  outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  leaveUnanswered(c);
}

function refuse(c, { status, code, errorMessage }, headers) {
  c.set('code', code);
  c.res = c.json({ code, errorMessage, url: c.req.path }, status, headers);
}

/** What each kind of fault takes beside the common options, and what it does to a call. */
const KINDS = {
  latency: {
    options: { ms: { ...MILLISECONDS, fallback: 100 } },
    play: (_fault, _c, next) => next(),
  },
  'drop-before': {
    options: {},
    play: (_fault, c) => dropConnection(c),
  },
  'drop-after': {
    options: {},
    play: async (_fault, c, next) => {
      await next();
      dropConnection(c);
    },
  },
  'half-answer': {
    options: {},
    play: async (_fault, c, next) => {
      await next();
      await sendHalf(c);
    },
  },
  silence: {
    options: {},
    play: (_fault, c) => leaveUnanswered(c),
  },
  refusal: {
    options: {
      status: { ...STATUS_WITH_BODY, fallback: 500 },
      code: { ...CODE, fallback: 1000 },
      errorMessage: { ...SHORT_TEXT, fallback: 'A fault on demand' },
    },
    play: (fault, c) => refuse(c, fault),
  },
  'rate-limit': {
    options: { retryAfter: { ...RETRY_AFTER, fallback: 1 } },
    play: ({ retryAfter }, c) =>
      refuse(
        c,
        { status: 429, code: 1008, errorMessage: 'Too many calls, on demand' },
        { 'Retry-After': String(retryAfter) },
      ),
  },
  html: {
    options: { status: { ...STATUS_WITH_BODY, fallback: 502 } },
    play: ({ status }, c) => {
      c.res = c.html(`<html><body><h1>${status}</h1></body></html>`, status);
    },
  },
  'broken-json': {
    options: { status: { ...STATUS_WITH_BODY, fallback: 200 } },
    play: ({ status }, c) => {
      c.res = c.body('{"code":200,', status, { 'Content-Type': 'application/json' });
    },
  },
  empty: {
    options: { status: { ...STATUS, fallback: 200 } },
    play: ({ status }, c) => {
      c.res = c.body(null, status);
    },
  },
  redirect: {
    options: {
      location: { ...LINE, fallback: '/' },
      status: { ...REDIRECT_STATUS, fallback: 302 },
    },
    play: ({ location, status }, c) => {
      c.res = c.redirect(location, status);
    },
  },
};

function readFault(fault = {}) {
  if (fault === null || typeof fault !== 'object' || Array.isArray(fault)) {
    throw new TypeError(`The fault is ${describe(fault)}; an object is wanted`);
  }
  const { kind, ...asked } = fault;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    const kinds = Object.keys(KINDS).join(', ');
    throw new TypeError(`kind is ${showPlain(kind)}; one of ${kinds} is wanted`);
  }
  const { options, play } = KINDS[kind];
  return { kind, play, ...readOptions({ ...COMMON, ...options }, asked, `The fault ${kind}`) };
}

const WAITING_LIMIT = 1000;

/** The faults that wait for a call. A call meets the first one that fits it. */
export class Faults {
  #waiting = [];

  /** @param {import('../index.d.ts').Fault} asked */
  add(asked) {
    const fault = readFault(asked);
    const waiting = this.#waiting.length;
    if (waiting >= WAITING_LIMIT) {
      throw new TypeError(`${waiting} faults are waiting; at most ${WAITING_LIMIT} are wanted`);
    }
    this.#waiting.push(fault);
  }

  clear() {
    this.#waiting = [];
  }

  #take(path) {
    const fault = this.#waiting.find((each) => each.path === undefined || each.path === path);
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times === 0) this.#waiting = this.#waiting.filter((each) => each !== fault);
    return fault;
  }

  middleware = async (c, next) => {
    const fault = this.#take(c.req.path);
    if (!fault) return next();
    c.set('fault', fault.kind);
    // A waiting call must not keep the process alive once the emulator is closed.
    if (fault.ms > 0) await wait(fault.ms, undefined, { ref: false });
    await fault.play(fault, c, next);
  };
}
