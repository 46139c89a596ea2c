import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { endpoints } from '../src/api.js';
import { answerOf, post } from './client.mjs';
import chatroom from './tables/chatroom.mjs';
import group from './tables/group.mjs';
import message from './tables/message.mjs';
import rest from './tables/rest.mjs';
import user from './tables/user.mjs';

const TABLE = [...user, ...group, ...chatroom, ...message, ...rest];
const NOW = Date.UTC(2018, 2, 1, 2, 34, 18);
const STATUS = { 1015: 200 };

/** Equality, but where a pattern stands the text must match it. */
function assertMatches(actual, expected, where) {
  if (expected instanceof RegExp) return assert.match(actual, expected, where);
  if (expected === null || typeof expected !== 'object') {
    return assert.equal(actual, expected, where);
  }
  assert.deepEqual(Object.keys(actual).sort(), Object.keys(expected).sort(), where);
  for (const key of Object.keys(expected)) {
    assertMatches(actual[key], expected[key], `${where}.${key}`);
  }
}

describe('endpoints', () => {
  let emulator;
  before(async () => {
    emulator = await startEmulator({ now: () => NOW });
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  test('the tables know every path', () => {
    const known = [...new Set(TABLE.map(({ path }) => path))].sort();
    assert.deepEqual(known, endpoints.map(({ path }) => path).sort());
  });

  for (const { path, given = [], body, answer, refused } of TABLE) {
    test(`${path} answers`, async () => {
      for (const [earlier, fields] of given) await answerOf(emulator, earlier, fields);
      assertMatches(await answerOf(emulator, path, body), answer, path);
    });

    for (const [bad, code] of refused) {
      test(`${path} refuses ${JSON.stringify(bad).slice(0, 60)} with ${code}`, async () => {
        const { status, answer: refusal } = await post(emulator, path, bad);
        assert.equal(refusal.code, code);
        assert.equal(status, STATUS[code] ?? 400);
        assert.deepEqual(Object.keys(refusal), ['code', 'errorMessage', 'url']);
        assert.equal(refusal.url, path);
        assert.match(refusal.errorMessage, /wanted$/);
      });
    }

    test(`${path} is for POST only`, async () => {
      const response = await fetch(emulator.url + path);
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('Allow'), 'POST');
      assert.equal((await response.json()).code, 405);
    });

    test(`${path} wants its own encoding`, async () => {
      const isForm = typeof body === 'string';
      const { status, answer: refusal } = await post(
        emulator,
        path,
        isForm ? { some: 'json' } : 'some=form',
      );
      assert.equal(status, 400);
      assert.equal(refusal.code, 1002);
      assert.match(refusal.errorMessage, /content type/);
    });
  }
});
