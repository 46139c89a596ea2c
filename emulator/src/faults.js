import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { allOf, anyOf, describe } from './describe.js';
import { COUNT, milliseconds, POSITIVE, readOptions, TEXT } from './option-table.js';

const TEXT_LIMIT = 4096;

const SHORT_TEXT = {
  wanted: `a non-empty string of at most ${TEXT_LIMIT} characters`,
  accepts: (value) => TEXT.accepts(value) && value.length <= TEXT_LIMIT,
};

/** A header of an answer cannot hold anything else. */
const LINE = {
  wanted: `a line of 1 to ${TEXT_LIMIT} characters`,
  accepts: (value) => SHORT_TEXT.accepts(value) && /^[^\p{Cc}\p{Cs}]+$/u.test(value),
};

const CODE = { wanted: 'a whole number', accepts: Number.isSafeInteger };

const STATUS = {
  wanted: 'an HTTP status from 200 to 599',
  accepts: (value) => Number.isInteger(value) && value >= 200 && value <= 599,
};

const BODILESS = [204, 205, 304];

const STATUS_WITH_BODY = {
  wanted: `${STATUS.wanted} except ${allOf(BODILESS)}, which have no body`,
  accepts: (value) => STATUS.accepts(value) && !BODILESS.includes(value),
};

const REDIRECTS = [301, 302, 303, 307, 308];

const REDIRECT_STATUS = {
  wanted: anyOf(REDIRECTS),
  accepts: (value) => REDIRECTS.includes(value),
};

const RETRY_AFTER = {
  wanted: 'a number of seconds or an HTTP date',
  accepts: (value) => COUNT.accepts(value) || (TEXT.accepts(value) && /^[ -~]+$/.test(value)),
};

/** The options of every fault. */
const COMMON = {
  path: SHORT_TEXT,
  times: { ...POSITIVE, fallback: Number.POSITIVE_INFINITY },
  ms: { ...milliseconds(0), fallback: 0 },
};

function leaveUnanswered(c) {
  c.set('unanswered', true);
  c.res = RESPONSE_ALREADY_SENT;
}

function dropConnection(c) {
  c.env.incoming.socket.destroy();
  leaveUnanswered(c);
}

/** Announces the length of the whole body, so that the caller waits for the rest of it. */
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

function refuse(c, { status, code, errorMessage: message }, headers) {
  c.set('code', code);
  const { envelope } = c.get('route');
  c.res = c.json(envelope.refuse({ code, message, path: c.req.path }), status, headers);
}

/** The options of each kind of fault beside the common ones, and what it does to a request. */
const KINDS = {
  latency: {
    options: { ms: { ...milliseconds(0), fallback: 100 } },
    run: (_fault, _c, next) => next(),
  },
  'drop-before': {
    options: {},
    run: (_fault, c) => dropConnection(c),
  },
  'drop-after': {
    options: {},
    run: async (_fault, c, next) => {
      await next();
      dropConnection(c);
    },
  },
  'half-answer': {
    options: {},
    run: async (_fault, c, next) => {
      await next();
      await sendHalf(c);
    },
  },
  silence: {
    options: {},
    run: (_fault, c) => leaveUnanswered(c),
  },
  refusal: {
    options: {
      status: { ...STATUS_WITH_BODY, fallback: 500 },
      code: { ...CODE, fallback: 1000 },
      errorMessage: { ...SHORT_TEXT, fallback: 'A fault on demand' },
    },
    run: (fault, c) => refuse(c, fault),
  },
  'rate-limit': {
    options: { retryAfter: { ...RETRY_AFTER, fallback: 1 } },
    run: ({ retryAfter }, c) =>
      refuse(
        c,
        { status: 429, code: 1008, errorMessage: 'Too many requests, on demand' },
        { 'Retry-After': String(retryAfter) },
      ),
  },
  html: {
    options: { status: { ...STATUS_WITH_BODY, fallback: 502 } },
    run: ({ status }, c) => {
      c.res = c.html(`<html><body><h1>${status}</h1></body></html>`, status);
    },
  },
  'broken-json': {
    options: { status: { ...STATUS_WITH_BODY, fallback: 200 } },
    run: ({ status }, c) => {
      c.res = c.body('{"code":200,', status, { 'Content-Type': 'application/json' });
    },
  },
  empty: {
    options: { status: { ...STATUS, fallback: 200 } },
    run: ({ status }, c) => {
      c.res = c.body(null, status);
    },
  },
  redirect: {
    options: {
      location: { ...LINE, fallback: '/' },
      status: { ...REDIRECT_STATUS, fallback: 302 },
    },
    run: ({ location, status }, c) => {
      c.res = c.redirect(location, status);
    },
  },
};

function readFault(fault = {}) {
  if (fault === null || typeof fault !== 'object' || Array.isArray(fault)) {
    throw new TypeError(`The fault must be an object, not ${describe(fault)}`);
  }
  const { kind, ...rest } = fault;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    throw new TypeError(`kind must be ${anyOf(Object.keys(KINDS))}, not ${describe(kind)}`);
  }
  const { options, run } = KINDS[kind];
  return { kind, run, ...readOptions({ ...COMMON, ...options }, rest, `The fault ${kind}`) };
}

const WAITING_LIMIT = 1000;

/** The faults that wait for a request. A request meets the first one that is for its path. */
export class Faults {
  #waiting = [];
  #changed;

  /** @param {() => void} changed called when other faults wait */
  constructor(changed) {
    this.#changed = changed;
  }

  /** @returns {object[]} as they were given, with the times that are left; null without an end */
  get waiting() {
    return this.#waiting.map(({ run, times, ...fault }) => ({
      ...fault,
      times: Number.isFinite(times) ? times : null,
    }));
  }

  /** @param {import('../index.d.ts').Fault} fault */
  add(fault) {
    const waiting = readFault(fault);
    if (this.#waiting.length >= WAITING_LIMIT) {
      throw new TypeError(`At most ${WAITING_LIMIT} faults can wait`);
    }
    this.#waiting.push(waiting);
    this.#changed();
  }

  clear() {
    this.#waiting = [];
    this.#changed();
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
    // A waiting request must not keep the process alive once the emulator is closed.
    if (fault.ms > 0) await wait(fault.ms, undefined, { ref: false });
    await fault.run(fault, c, next);
  };
}
