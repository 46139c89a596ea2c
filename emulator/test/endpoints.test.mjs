import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endpoints } from '../src/api.js';
import { Router } from '../src/router.js';
import { answerOf, FORM, JSON_TYPE, request, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';
import agent from './tables/agent.mjs';
import bot from './tables/bot.mjs';
import chatroom from './tables/chatroom.mjs';
import entrust from './tables/entrust.mjs';
import friend from './tables/friend.mjs';
import group from './tables/group.mjs';
import message from './tables/message.mjs';
import rest from './tables/rest.mjs';
import ultragroup from './tables/ultragroup.mjs';
import user from './tables/user.mjs';

/**
 * A row is one request to an endpoint, a POST unless it has a `verb`: what is posted before it, its
 * answer, and what the endpoint refuses after the same.
 */
const TABLE = [
  ...user,
  ...friend,
  ...group,
  ...entrust,
  ...chatroom,
  ...message,
  ...ultragroup,
  ...bot,
  ...agent,
  ...rest,
];
const VERBS = ['GET', 'POST', 'PUT', 'DELETE'];
/** A content type and a body that the encoding is not. */
const OTHER_ENCODING = { form: [JSON_TYPE, '{"some":"json"}'], json: [FORM, 'some=form'] };
const NOW = Date.UTC(2018, 2, 1, 2, 34, 18);
const STATUS = { 501: 501, 1015: 200 };

/** Asserts equality, and a match where a pattern is expected. */
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

/** Asserts that a refusal looks as the service's refusals do, by the code of its successes. */
const ASSERT_REFUSAL = {
  200(refusal, path) {
    assert.deepEqual(Object.keys(refusal), ['code', 'errorMessage', 'url']);
    assert.equal(refusal.url, path);
    assert.match(refusal.errorMessage, / must /);
  },
  10000(refusal) {
    assert.deepEqual(Object.keys(refusal), ['code', 'msg']);
    assert.match(refusal.msg, / must /);
  },
};

const start = (body) => JSON.stringify(body).slice(0, 60);

const router = new Router(endpoints);
const endpointOf = ({ verb = 'POST', path }) => router.find(path).endpoints.get(verb);

const emulator = await setUp({ now: () => NOW });

describe('endpoints', () => {
  test('have every request of the tables', () => {
    assert.deepEqual(
      TABLE.filter((row) => !endpointOf(row)),
      [],
    );
  });

  for (const endpoint of endpoints) {
    const { verb, path, encoding, envelope } = endpoint;
    const rows = TABLE.filter((row) => endpointOf(row) === endpoint);

    test(`${verb} ${path} is in the tables`, () => {
      assert.notEqual(rows.length, 0);
    });

    test(`${verb} ${path} is for the verbs of its path only`, async () => {
      const verbs = [...router.find(path).endpoints.keys()];
      for (const other of VERBS.filter((each) => !verbs.includes(each))) {
        const { status, headers, body } = await send(emulator.url + path, { method: other });
        assert.equal(status, 405);
        assert.equal(headers.allow, verbs.join(', '));
        assert.equal(JSON.parse(body).code, 405);
      }
    });

    if (OTHER_ENCODING[encoding]) {
      test(`${verb} ${path} takes its own encoding only`, async () => {
        const [type, sent] = OTHER_ENCODING[encoding];
        const { status, body } = await send(emulator.url + path, {
          method: verb,
          headers: { ...signed(), 'Content-Type': type },
          body: sent,
        });
        assert.equal(status, 400);
        const { code, errorMessage } = JSON.parse(body);
        assert.equal(code, 1002);
        assert.match(errorMessage, /^The content type must be /);
      });
    }

    for (const row of rows) {
      const { given = [], body, answer, refused } = row;
      const prepare = async () => {
        for (const [earlier, fields] of given) await answerOf(emulator, earlier, fields);
      };

      test(`${verb} ${row.path} answers ${start(body)}`, async () => {
        await prepare();
        assertMatches(await answerOf(emulator, row, body), answer, row.path);
      });

      for (const [bad, code] of refused) {
        test(`${verb} ${row.path} refuses ${start(bad)} with ${code}`, async () => {
          await prepare();
          const { status, answer: refusal } = await request(emulator, row, bad);
          assert.equal(refusal.code, code);
          assert.equal(status, STATUS[code] ?? 400);
          ASSERT_REFUSAL[envelope.success](refusal, row.path);
        });
      }
    }
  }
});
