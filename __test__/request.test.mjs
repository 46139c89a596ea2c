// The door out: calls of any path, and the end of a client.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, test } from 'node:test';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect, program } = await setUp();
const service = await startAnswering({ after });

/** A client of a service that was asked nothing so far. */
function connectToService(more) {
  service.asked.length = 0;
  service.answer = { body: '{"code":200,"new":{"deep":[1]}}' };
  return connect({ api: service.url, ...more });
}

test('a call of any path is signed as every other', async () => {
  const Rong = connect();
  const fields = { userId: 'u1', name: '马丁', portraitUri: 'p' };
  const { code, userId, token } = await Rong.request('/user/getToken.json', fields);
  assert.deepEqual([code, userId, typeof token], [200, 'u1', 'string']);
  assert.equal(emulator.requests[0].fields.name, '马丁');
});

const FORM = 'application/x-www-form-urlencoded';
const JSON_ = 'application/json';
const verbs = [
  [
    undefined,
    { method: 'POST', url: '/any', type: FORM, body: 'a=1&b=2&b=3&c=%7B%22d%22%3Anull%7D' },
  ],
  [
    { encoding: 'json' },
    { method: 'POST', url: '/any', type: JSON_, body: '{"a":1,"b":[2,3],"c":{"d":null}}' },
  ],
  [
    { method: 'PUT' },
    { method: 'PUT', url: '/any', type: FORM, body: 'a=1&b=2&b=3&c=%7B%22d%22%3Anull%7D' },
  ],
  [
    { method: 'DELETE', encoding: 'json' },
    { method: 'DELETE', url: '/any', type: JSON_, body: '{"a":1,"b":[2,3],"c":{"d":null}}' },
  ],
  [
    { method: 'GET' },
    { method: 'GET', url: '/any?a=1&b=2&b=3&c=%7B%22d%22%3Anull%7D', type: undefined, body: '' },
  ],
];
for (const fetch of [undefined, globalThis.fetch]) {
  for (const [more, wanted] of verbs) {
    test(`${JSON.stringify(more)} ${fetch ? 'through fetch ' : ''}is what it says`, async () => {
      const Rong = connectToService(fetch && { fetch });
      const answer = await Rong.request('/any', { a: 1, b: [2, 3], c: { d: null } }, more);
      assert.deepEqual(answer, { code: 200, new: { deep: [1] } });
      const seen = service.asked.map(({ method, url, headers, body }) => {
        return { method, url, type: headers['content-type'], body };
      });
      assert.deepEqual(seen, [wanted]);
    });
  }
}

test('the code of success under /v2 is one', async () => {
  const Rong = connectToService();
  service.answer = { body: '{"code":10000,"msg":"ok","result":[]}' };
  assert.deepEqual(await Rong.request('/v2/any'), { code: 10000, msg: 'ok', result: [] });
});

test('no fields are none', async () => {
  const Rong = connectToService();
  await Rong.request('/any');
  await Rong.request('/any', {}, { method: 'GET' });
  await Rong.request('/any', null, { encoding: 'json' });
  assert.deepEqual(
    service.asked.map(({ url, body }) => [url, body]),
    [
      ['/any', ''],
      ['/any', ''],
      ['/any', '{}'],
    ],
  );
});

test('it is retried after an unknown outcome only where it is repeatable', async () => {
  const Rong = connectToService({ maxRetries: 1 });
  service.answer = { status: 500, body: '{"code":1000,"errorMessage":"busy"}' };
  await assert.rejects(Rong.request('/any'), { name: 'APIError', code: 1000, attempts: 1 });
  const again = Rong.request('/any', {}, { repeatable: true });
  await assert.rejects(again, { code: 1000, attempts: 2, path: '/any' });
  const more = Rong.request('/any', {}, { repeatable: true, maxRetries: 2, timeout: 60_000 });
  await assert.rejects(more, { attempts: 3 });
});

test('a refusal is an error as ever', async () => {
  const Rong = connect();
  await assert.rejects(Rong.request('/no/such/path.json'), { name: 'APIError', status: 404 });
});

const wrong = [
  [[], 'path', '20005', /path is required/],
  [[5], 'path', '20006', /path must be a path as in \/user\/info\.json/],
  [['user/info.json'], 'path', '20006', /not "user\/info\.json"/],
  [['/user/info.json?userId=u'], 'path', '20006', /without a query/],
  [['/user/../group/create.json'], 'path', '20006', /path must be/],
  [['/a\r\nHost: evil.test'], 'path', '20006', /path must be/],
  [['/any', 'userId=u'], 'fields', '20006', /fields must be an object, not "userId=u"/],
  [['/any', { a: { b: Number.NaN } }], 'fields.a.b', '20006', /NaN/],
  [['/any', {}, { method: 'get' }], 'method', '20006', /GET, POST, PUT or DELETE, not "get"/],
  [['/any', {}, { encoding: 'xml' }], 'encoding', '20006', /form or json, not "xml"/],
  [['/any', {}, { repeatable: 1 }], 'repeatable', '20006', /true or false, not 1/],
  [['/any', {}, { timeOut: 1 }], 'timeOut', '20006', /not an option/],
  [['/any', {}, { timeout: 0 }], 'timeout', '20004', /not 0/],
  [['/any', {}, 'json'], 'options', '20006', /an object/],
  [['/any', {}, { signal: 1 }], 'signal', '20006', /AbortSignal/],
];
for (const [args, field, code, message] of wrong) {
  test(`${JSON.stringify(args)} is refused, unsent`, async () => {
    const Rong = connectToService();
    const expected = { name: 'ValidationError', field, code, message };
    await assert.rejects(Rong.request(...args), expected);
    assert.deepEqual(service.asked, []);
  });
}

test('an option that throws is a rejection, and nothing is sent', async () => {
  const Rong = connectToService();
  const reason = new Error('no');
  const throwing = {
    get method() {
      throw reason;
    },
  };
  await assert.rejects(Rong.request('/any', {}, throwing), reason);
  assert.deepEqual(service.asked, []);
});

test('it is aborted by its signal', async () => {
  const Rong = connectToService();
  await assert.rejects(Rong.request('/any', {}, { signal: AbortSignal.abort() }), {
    name: 'AbortError',
  });
});

test('a client that is closed waits for its calls, closes its connections and refuses others', async () => {
  const Rong = connect();
  emulator.fault({ kind: 'latency', ms: 100, times: 1 });
  const inFlight = Rong.User.register(user);
  const closing = Rong.close();
  const refused = { name: 'RongCloudError', code: 'ERR_CLIENT_CLOSED' };
  await assert.rejects(Rong.User.register(user), refused);
  await assert.rejects(Rong.request('/any'), refused);
  await closing;
  assert.equal((await inFlight).code, 200);
  assert.equal(await Rong.close(), undefined);
  assert.equal(emulator.requests.length, 1);
});

test('closed connections are closed for the server too', async () => {
  const sockets = new Set();
  service.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const Rong = connectToService();
  await Promise.all(Array.from({ length: 20 }, () => Rong.request('/any')));
  assert.ok(sockets.size > 0);
  const closed = Promise.all([...sockets].map((socket) => once(socket, 'close')));
  await Rong.close();
  await closed;
});

test('a client that made no call can be closed, and await using closes one', async () => {
  await RongCloud(options).close();
  const Rong = connectToService();
  await Rong[Symbol.asyncDispose]();
  await assert.rejects(Rong.request('/any'), { code: 'ERR_CLIENT_CLOSED' });
});

test('nothing of a closed client is left open', async () => {
  const code = `
    const { createHook } = require('node:async_hooks');
    const open = new Map();
    const hook = createHook({
      init(id, type) { open.set(id, type); },
      destroy(id) { open.delete(id); },
    });
    (async () => {
      hook.enable();
      const Rong = RongCloud(options);
      await Rong.User.register(user);
      await Rong.close();
      const isKept = () => [...open.values()].some((type) => /rongcloud|napi|thread/i.test(type));
      while (isKept()) await new Promise((resolve) => setTimeout(resolve, 1));
      hook.disable();
      console.log(process.getActiveResourcesInfo().length);
    })();`;
  const { stdout } = await program(code);
  assert.match(stdout, /^[01]\n$/);
});
