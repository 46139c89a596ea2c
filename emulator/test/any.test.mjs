import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { startEmulator } from 'rongcloud-emulator';
import { endpoints } from '../src/api.js';
import { FORM, JSON_TYPE, send, signed } from './client.mjs';

const RUNS = 300;

/** What calls want here and there, and names that every object has. */
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

describe('any body', () => {
  let emulator;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  before(async () => {
    emulator = await startEmulator({ now: () => 0 });
  });
  after(() => {
    agent.destroy();
    return emulator.close();
  });

  const statusOf = async (path, type, body) => {
    const headers = { ...signed(), 'Content-Type': type };
    const answer = await send(emulator.url + path, { headers, body, agent });
    JSON.parse(answer.body);
    return answer.status;
  };
  const holds = async (path, type, arbitrary, statuses, runs = RUNS) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (body) => {
        const status = await statusOf(path, type, body);
        assert.ok(statuses.includes(status), `${status} for ${body}`);
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
    test(`of POST ${path} is taken or refused`, async () => {
      const anything = value.map((one) => JSON.stringify(one));
      const body = fc.oneof(json(names), anything, fc.string({ unit: 'binary' }));
      await holds(`/_emulator/${path}`, JSON_TYPE, body, [200, 400]);
      emulator.reset();
    });
  }

  for (const { path, encoding, rules } of endpoints) {
    test(`of ${path} is taken or refused`, async () => {
      const names = Object.keys(rules);
      const [type, body] = encoding === 'form' ? [FORM, form(names)] : [JSON_TYPE, json(names)];
      await holds(path, type, body, [200, 400], RUNS / 10);
    });
  }

  test('is remembered in a way that can be told', async () => {
    const { status } = await send(`${emulator.url}/_emulator/requests`, { method: 'GET' });
    assert.equal(status, 200);
  });
});
