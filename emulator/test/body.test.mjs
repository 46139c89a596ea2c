import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { answerOf, FORM, JSON_TYPE, post, send, signed } from './client.mjs';

const TAGS = '/user/tag/set.json';

describe('body', () => {
  let emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  const codeOf = async (path, type, body) => {
    const headers = type ? { ...signed(), 'Content-Type': type } : signed();
    const answer = await send(emulator.url + path, { headers, body });
    return [answer.status, JSON.parse(answer.body).code];
  };

  test('a space comes as + or as %20', async () => {
    for (const name of ['A+B', 'A%20B']) {
      await answerOf(emulator, '/user/getToken.json', `userId=u1&name=${name}`);
      const { userName } = await answerOf(emulator, '/user/info.json', 'userId=u1');
      assert.equal(userName, 'A B');
    }
  });

  test('a plus comes as %2B', async () => {
    await answerOf(emulator, '/user/getToken.json', 'userId=u1&name=A%2BB');
    assert.equal((await answerOf(emulator, '/user/info.json', 'userId=u1')).userName, 'A+B');
  });

  test('brackets may come raw', async () => {
    await answerOf(emulator, '/group/sync.json', 'userId=u1&group[g1]=One');
    const { groups } = await answerOf(emulator, '/user/group/query.json', 'userId=u1');
    assert.deepEqual(groups, [{ id: 'g1', name: 'One' }]);
  });

  test('a name that every object has is a plain id', async () => {
    await answerOf(emulator, '/group/sync.json', 'userId=u1&group[__proto__]=One');
    const { groups } = await answerOf(emulator, '/user/group/query.json', 'userId=u1');
    assert.deepEqual(groups, [{ id: '__proto__', name: 'One' }]);
  });

  test('the content type may have parameters', async () => {
    const type = `${FORM}; charset=UTF-8`;
    assert.deepEqual(await codeOf('/user/unblock.json', type, 'userId=u1'), [200, 200]);
  });

  test('a body without a content type is refused', async () => {
    assert.deepEqual(await codeOf('/user/unblock.json', undefined, 'userId=u1'), [400, 1002]);
  });

  test('no body is no data', async () => {
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, ''), [400, 1003]);
    assert.deepEqual(await codeOf(TAGS, JSON_TYPE, ''), [400, 1003]);
  });

  for (const text of ['{', '[]', 'null', '"text"', '3']) {
    test(`${text} is no JSON object`, async () => {
      assert.deepEqual(await codeOf(TAGS, JSON_TYPE, text), [400, 1002]);
    });
  }

  test('128 KB pass and one byte more does not', async () => {
    const start = 'userId=u1&extra=';
    const full = start.padEnd(128 * 1024, 'x');
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, full), [200, 200]);
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, `${full}x`), [400, 1508]);
  });

  test('unknown fields are let pass', async () => {
    const { status } = await post(emulator, '/user/unblock.json', 'userId=u1&busChannel=b');
    assert.equal(status, 200);
  });

  test('an unknown path is refused before the signature is looked at', async () => {
    const { status, body } = await send(`${emulator.url}/user/nothing.json`);
    const { code, url } = JSON.parse(body);
    assert.deepEqual([status, code, url], [404, 404, '/user/nothing.json']);
  });

  test('a request id is echoed, and made up when none came', async () => {
    const sent = await post(emulator, '/user/unblock.json', 'userId=u1', { 'X-Request-ID': 'r-1' });
    assert.equal(sent.headers['x-request-id'], 'r-1');
    const bare = await post(emulator, '/user/unblock.json', '');
    assert.match(bare.headers['x-request-id'], /^[0-9a-f-]{36}$/);
  });

  test('a caller who leaves in the middle of a body harms nobody', async () => {
    const controller = new AbortController();
    const gone = send(`${emulator.url}/user/unblock.json`, {
      headers: { ...signed(), 'Content-Type': FORM, 'Content-Length': 100 },
      body: 'userId=u1',
      signal: controller.signal,
    });
    setImmediate(() => controller.abort());
    await assert.rejects(gone, { name: 'AbortError' });
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, 'userId=u1'), [200, 200]);
  });
});
