import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { endpoints } from '../src/api.js';
import { compose } from '../src/compose.js';
import { start } from '../src/start.js';
import { FORM, JSON_TYPE, send, signed } from './client.mjs';
import { EVERY_KIND } from './every-kind.mjs';

const RUNS = 300;

/** Values that some endpoint accepts, and names that every object has. */
const FITTING = ['u1', '1', '0', '2018030210', 'ios', 'html', 'connect', 'joinChatroom'];
const OWN = ['__proto__', 'constructor', 'toString', 'valueOf', 'length', 'hasOwnProperty', ''];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FITTING) },
  { weight: 1, arbitrary: fc.constantFrom(...OWN) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const { value, list } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(1, 0, -1, 1e300, true, false, null, { toString: 1, valueOf: 1 }),
    tie('list'),
    fc.array(fc.tuple(text, tie('value')), { maxLength: 3 }).map(Object.fromEntries),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
}));

/** Entries that mostly have the names given, and often values that fit them. */
const entries = (names, each) =>
  fc
    .tuple(
      fc.tuple(
        ...names.map((name) =>
          fc.option(
            each.map((one) => [name, one]),
            { freq: 5 },
          ),
        ),
      ),
      fc.array(fc.tuple(text, each), { maxLength: 2 }),
    )
    .map(([named, others]) => [...named.filter(Boolean), ...others]);

const json = (names) =>
  entries(names, fc.oneof(value, list)).map((all) => JSON.stringify(Object.fromEntries(all)));

const encode = (part) => encodeURIComponent(part.toWellFormed());
const form = (names) =>
  entries(names, text).map((all) => all.map((pair) => pair.map(encode).join('=')).join('&'));

const INPUTS = {
  form: (names) => form(names).map((body) => ({ type: FORM, body })),
  json: (names) => json(names).map((body) => ({ type: JSON_TYPE, body })),
  query: (names) => form(names).map((query) => ({ query: `?${query}` })),
  none: () => fc.constant({}),
};

const ENDPOINTS = compose(endpoints, EVERY_KIND);

describe('any input', () => {
  let emulator;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  before(async () => {
    emulator = await start(ENDPOINTS, { now: () => 0 });
  });
  after(() => {
    agent.destroy();
    return emulator.close();
  });

  const statusOf = async ({ verb = 'POST', path, query = '', type, body = '' }) => {
    const headers = { ...signed(), ...(type && { 'Content-Type': type }) };
    const answer = await send(emulator.url + path + query, { method: verb, headers, body, agent });
    JSON.parse(answer.body);
    return answer.status;
  };
  const holds = async (target, arbitrary, runs = RUNS) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (input) => {
        const status = await statusOf({ ...target, ...input });
        assert.ok([200, 400, 501].includes(status), `${status} for ${JSON.stringify(input)}`);
      }),
      { numRuns: runs },
    );
    assert.deepEqual(Object.keys(Object.prototype), []);
  };

  for (const [path, names] of Object.entries({
    faults: ['kind', 'times', 'ms', 'path'],
    clients: ['action', 'userId', 'chatroomId'],
    reset: [],
  })) {
    test(`to POST ${path} is accepted or refused`, async () => {
      const anything = value.map((one) => JSON.stringify(one));
      const body = fc.oneof(json(names), anything, fc.string({ unit: 'binary' }));
      await holds(
        { path: `/_emulator/${path}`, type: JSON_TYPE },
        body.map((text) => ({ body: text })),
      );
      emulator.reset();
    });
  }

  for (const { verb, path, encoding, rules } of ENDPOINTS) {
    test(`to ${verb} ${path} is accepted or refused`, async () => {
      const input = INPUTS[encoding](Object.keys(rules));
      await holds({ verb, path: path.replace(/\{\w+\}/g, '1') }, input, RUNS / 10);
    });
  }

  test('is remembered in a way that can be read', async () => {
    const { status } = await send(`${emulator.url}/_emulator/requests`, { method: 'GET' });
    assert.equal(status, 200);
  });
});
