import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, FORM, JSON_TYPE, post, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const TAGS = '/user/tag/set.json';

const emulator = await setUp();

describe('body', () => {
  const codeOf = async (path, type, body) => {
    const headers = type ? { ...signed(), 'Content-Type': type } : signed();
    const answer = await send(emulator.url + path, { headers, body });
    return [answer.status, JSON.parse(answer.body).code];
  };

  const answerTo = async (path, body) => {
    const headers = { ...signed(), 'Content-Type': JSON_TYPE };
    const answer = await send(emulator.url + path, { headers, body });
    return { status: answer.status, answer: JSON.parse(answer.body) };
  };

  test('a space comes as + or as %20', async () => {
    for (const name of ['A+B', 'A%20B']) {
      await answerOf(emulator, '/user/getToken.json', `userId=u1&name=${name}`);
      const { userName } = await answerOf(emulator, '/user/info.json', 'userId=u1');
      assert.equal(userName, 'A B');
    }
  });

  test('a plus sign comes as %2B', async () => {
    await answerOf(emulator, '/user/getToken.json', 'userId=u1&name=A%2BB');
    assert.equal((await answerOf(emulator, '/user/info.json', 'userId=u1')).userName, 'A+B');
  });

  test('brackets may come raw', async () => {
    await answerOf(emulator, '/group/sync.json', 'userId=u1&group[g1]=One');
    const { groups } = await answerOf(emulator, '/user/group/query.json', 'userId=u1');
    assert.deepEqual(groups, [{ id: 'g1', name: 'One' }]);
  });

  test('a name that every object has is an id like any other', async () => {
    await answerOf(emulator, '/group/sync.json', 'userId=u1&group[__proto__]=One');
    const { groups } = await answerOf(emulator, '/user/group/query.json', 'userId=u1');
    assert.deepEqual(groups, [{ id: '__proto__', name: 'One' }]);
  });

  for (const [what, form] of Object.entries({
    'a percent sign alone': 'userId=100%&extra=1',
    'percent-encoding that is not hex': 'userId=%zz',
    'half of a character': 'userId=%E4%BD',
    'a surrogate': 'userId=%ED%A0%80',
    'a percent sign alone in a name': '%=1&userId=u1',
  })) {
    test(`a form with ${what} is refused`, async () => {
      const { status, answer } = await post(emulator, '/user/unblock.json', form);
      assert.deepEqual([status, answer.code], [400, 1002]);
      assert.match(answer.errorMessage, /^The body must be percent-encoded UTF-8, not ".+"$/);
      assert.equal(emulator.requests[0].fields, undefined);
    });
  }

  test('a form may have empty pairs, names without a value and equals signs in a value', async () => {
    await post(emulator, '/user/unblock.json', '&&userId=a=b&flag&=c&');
    assert.deepEqual(emulator.requests[0].fields, { userId: 'a=b', flag: '', '': 'c' });
  });

  test('the names that every object has are names of fields like any other', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'length'];
    const form = names.map((name) => `${name}=1&${name}=2`).join('&');
    await post(emulator, '/chatroom/entry/query.json', `chatroomId=c1&${form}`);
    const [{ fields, answer }] = emulator.requests;
    assert.equal(answer.code, 200);
    assert.equal(Object.getPrototypeOf(fields), Object.prototype);
    assert.deepEqual(
      Object.entries(fields).slice(1),
      names.map((name) => [name, ['1', '2']]),
    );
    assert.equal({}[1], undefined);
  });

  test('what an object inherits is not a field that was sent', async () => {
    for (const [type, body] of [
      [FORM, '__proto__=a&__proto__=b'],
      [JSON_TYPE, '{"__proto__":{"userId":"u1","tags":[]},"constructor":{"prototype":{"x":1}}}'],
    ]) {
      const path = type === FORM ? '/user/unblock.json' : TAGS;
      assert.deepEqual(await codeOf(path, type, body), [400, 1002]);
    }
    assert.equal({}.x, undefined);
  });

  test('as many fields as a body can hold do not slow the emulator down', {
    timeout: 60_000,
  }, async () => {
    const names = Array.from({ length: 22_000 }, (_, index) => index.toString(36));
    const form = names.join('=&');
    const twice = Array(40_000).fill('a=').join('&');
    for (let call = 0; call < 50; call += 1) {
      assert.deepEqual(await codeOf('/user/unblock.json', FORM, form), [400, 1002]);
      assert.deepEqual(await codeOf('/user/unblock.json', FORM, twice), [400, 1002]);
    }
    const [{ fields }, { fields: repeated }] = emulator.requests.slice(-2);
    assert.deepEqual([Object.keys(fields).length, repeated.a.length], [22_000, 40_000]);
  });

  test('a body that is too long for the service is remembered and not parsed', async () => {
    const long = 'userId=u1&extra='.padEnd(128 * 1024 + 1, 'x');
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, long), [400, 1508]);
    assert.deepEqual(await codeOf('/user/unblock.json', 'text/plain', long), [400, 1508]);
    const [{ body, fields }] = emulator.requests;
    assert.deepEqual([body, fields], [long, undefined]);
  });

  test('JSON that is nested too deep is refused, and the journal can still be read', async () => {
    const deep = (levels) =>
      `{"userId":"u1","tags":[],"x":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    assert.deepEqual(await codeOf(TAGS, JSON_TYPE, deep(90)), [200, 200]);
    const { status, answer } = await answerTo(TAGS, deep(50_000));
    assert.deepEqual([status, answer.code], [400, 1002]);
    assert.match(
      answer.errorMessage,
      /^The body must be a JSON object, not JSON nested more than 100 levels deep$/,
    );
    const { body } = await send(`${emulator.url}/_emulator/requests`, { method: 'GET' });
    assert.equal(JSON.parse(body).length, 2);
  });

  test('a refusal is short, however long the body is', async () => {
    const long = 'x'.repeat(60_000);
    for (const [path, body] of [
      ['/user/block.json', `userId=u1&minute=${long}`],
      ['/chatroom/create.json', `chatroom[${long}]=n`],
      ['/message/history.json', `date=${long}`],
      ['/user/unblock.json', `%&${long}`],
    ]) {
      const { status, answer } = await post(emulator, path, body);
      assert.equal(status, 400);
      assert.ok(answer.errorMessage.length < 500, answer.errorMessage.slice(0, 500));
    }
  });

  const nothing = { toString: 1, valueOf: 1 };
  const deepList = JSON.parse('['.repeat(50) + ']'.repeat(50));
  const push = { platform: ['ios'], audience: { is_to_all: true }, notification: {} };
  const template = {
    fromUserId: 's1',
    objectName: 'a:b',
    content: '{name}',
    toUserId: ['t1'],
    values: [{ '{name}': 'Ann' }],
    pushContent: [null],
  };
  const TEMPLATE = '/message/private/publish_template.json';
  for (const [path, body] of [
    ['/push.json', { ...push, platform: [nothing] }],
    ['/push.json', { ...push, platform: [['ios']] }],
    ['/push.json', { ...push, platform: [deepList] }],
    ['/push.json', { ...push, platform: 'ios' }],
    ['/push.json', { ...push, audience: { is_to_all: ['true'] } }],
    ['/push.json', { ...push, audience: { is_to_all: nothing } }],
    ['/push.json', { ...push, audience: [] }],
    ['/push.json', { ...push, notification: 3 }],
    [TEMPLATE, { ...template, values: [{ '{name}': nothing }] }],
    [TEMPLATE, { ...template, values: [{ '{name}': null }] }],
    [TEMPLATE, { ...template, values: [{ '{name}': ['Ann'] }] }],
    [TEMPLATE, { ...template, isPersisted: [1] }],
    [TEMPLATE, { ...template, isPersisted: nothing }],
    [TEMPLATE, { ...template, pushContent: [nothing] }],
    [TAGS, { userId: nothing, tags: [] }],
    [TAGS, { userId: 'u1', tags: { length: 1 } }],
  ]) {
    test(`${path} refuses ${JSON.stringify(body).slice(0, 90)}`, async () => {
      const { status, answer } = await post(emulator, path, body);
      assert.deepEqual([status, answer.code], [400, 1002], answer.errorMessage);
      assert.match(answer.errorMessage, / must be /);
    });
  }

  test('the content type may have parameters', async () => {
    const type = `${FORM}; charset=UTF-8`;
    assert.deepEqual(await codeOf('/user/unblock.json', type, 'userId=u1'), [200, 200]);
  });

  test('a body without a content type is refused', async () => {
    assert.deepEqual(await codeOf('/user/unblock.json', undefined, 'userId=u1'), [400, 1002]);
  });

  test('an empty body is refused with 1003', async () => {
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, ''), [400, 1003]);
    assert.deepEqual(await codeOf(TAGS, JSON_TYPE, ''), [400, 1003]);
  });

  for (const text of ['{', '[]', 'null', '"text"', '3']) {
    test(`${text} is not a JSON object`, async () => {
      assert.deepEqual(await codeOf(TAGS, JSON_TYPE, text), [400, 1002]);
    });
  }

  test('a body of 128 KB passes and one byte more does not', async () => {
    const start = 'userId=u1&extra=';
    const full = start.padEnd(128 * 1024, 'x');
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, full), [200, 200]);
    assert.deepEqual(await codeOf('/user/unblock.json', FORM, `${full}x`), [400, 1508]);
  });

  test('unknown fields are ignored', async () => {
    const { status } = await post(emulator, '/user/unblock.json', 'userId=u1&busChannel=b');
    assert.equal(status, 200);
  });

  test('an unknown path is refused before the signature is checked', async () => {
    const { status, body } = await send(`${emulator.url}/user/nothing.json`);
    const { code, url } = JSON.parse(body);
    assert.deepEqual([status, code, url], [404, 404, '/user/nothing.json']);
  });

  test('a request id is echoed, and created when there is none', async () => {
    const sent = await post(emulator, '/user/unblock.json', 'userId=u1', { 'X-Request-ID': 'r-1' });
    assert.equal(sent.headers['x-request-id'], 'r-1');
    const bare = await post(emulator, '/user/unblock.json', '');
    assert.match(bare.headers['x-request-id'], /^[0-9a-f-]{36}$/);
  });

  test('a client that leaves in the middle of a body harms no other', async () => {
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
