// Calls whose requests a function given by the `fetch` option sends.

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { test } from 'node:test';
import nock from 'nock';
import { MockAgent, fetch as undiciFetch } from 'undici';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { message, options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const api = 'http://api.test';

const { emulator, program } = await setUp();

const connect = (fetch, more) => RongCloud({ ...options, api, fetch, ...more });
const answer = (body, init) => new Response(JSON.stringify(body), init);

test('a signed request goes out through the function, and its answer comes back', async () => {
  const { User } = connect(fetch, { api: emulator.url });
  const { code, userId } = await User.register({ ...user, name: '马丁' });
  assert.deepEqual([code, userId], [200, user.id]);
  const [request] = emulator.requests;
  assert.equal(request.fields.name, '马丁');
  assert.match(request.headers['user-agent'], /^rongcloud-native\//);
});

test('the function gets what fetch takes', async () => {
  const seen = [];
  const { User } = connect(async (...args) => {
    seen.push(args);
    return answer({ code: 200, userId: 'u', token: 't' });
  });
  await User.register(user);
  const [[url, { headers, signal, ...init }, ...more]] = seen;
  assert.deepEqual(more, []);
  assert.equal(url, 'http://api.test/user/getToken.json');
  assert.deepEqual(init, {
    method: 'POST',
    body: 'userId=mnktiytan0&name=Martin&portraitUri=http%3A%2F%2Fexample.com%2Fmartin.jpg',
    redirect: 'manual',
  });
  assert.deepEqual(
    Object.keys(headers).join(' '),
    'app-key content-type nonce signature timestamp user-agent x-request-id',
  );
  assert.equal(signal.aborted, false);
});

test("undici's MockAgent serves calls", async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  const path = '/user/getToken.json';
  const service = dispatcher.get(api);
  service.intercept({ path, method: 'POST' }).replyWithError(new Error('a bad wire'));
  service.intercept({ path, method: 'POST' }).reply(200, { code: 200, userId: 'u', token: 't' });
  const { User } = connect((url, init) => undiciFetch(url, { ...init, dispatcher }));
  assert.equal((await User.register(user)).token, 't');
  dispatcher.assertNoPendingInterceptors();
  await dispatcher.close();
});

test('nock serves calls', async () => {
  const { User } = connect((url, init) => fetch(url, init));
  nock(api)
    .post('/user/getToken.json', { userId: user.id, name: user.name, portraitUri: user.portrait })
    .matchHeader('app-key', options.appkey)
    .reply(401, { code: 1004, errorMessage: 'Invalid signature' });
  const error = { name: 'AuthenticationError', code: 1004, message: 'Invalid signature' };
  await assert.rejects(User.register(user), error);
  assert.ok(nock.isDone());
  nock.restore();
});

test('attempts go to the domains in turn, each with a signature of its own', async () => {
  const seen = [];
  const answers = [
    () => {
      throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED', message: 'refused' } });
    },
    () => answer({ code: 1008 }, { status: 429, headers: { 'retry-after': '0' } }),
    () => answer({ code: 200 }),
  ];
  const { Message } = connect(
    async (url, { headers }) => {
      seen.push([new URL(url).host, headers.signature]);
      return answers[seen.length - 1]();
    },
    { api: ['http://a.test', 'http://b.test'] },
  );
  await Message.Private.send(message);
  assert.deepEqual(
    seen.map(([host]) => host),
    ['a.test', 'b.test', 'b.test'],
  );
  assert.equal(new Set(seen.map(([, signature]) => signature)).size, 3);
});

test('a redirect is not followed', async (t) => {
  const headers = { location: `${emulator.url}/elsewhere` };
  const { url } = await startAnswering(t, { answer: { status: 307, headers } });
  const { User } = connect(fetch, { api: url });
  await assert.rejects(User.register(user), {
    name: 'APIError',
    status: 307,
    message: /elsewhere/,
  });
  assert.equal(emulator.requests.length, 0);
});

const failures = {
  'a broken connection': {
    fetch: async () => {
      const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
      throw new TypeError('fetch failed', { cause });
    },
    code: 'UND_ERR_SOCKET',
    message: 'the connection broke (http://api.test): fetch failed: other side closed',
    times: [3, 1],
  },
  'no connection': {
    fetch: async () => {
      throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    },
    code: 'ENOTFOUND',
    message: 'could not connect (http://api.test): no such host',
    times: [3, 3],
  },
  'a function that throws': {
    fetch: () => {
      throw new RangeError('a bug');
    },
    code: 'ERR_FETCH',
    message: 'the connection broke (http://api.test): a bug',
    times: [3, 1],
  },
  'a function that throws what is not an error': {
    fetch: async () => {
      throw Object.create(null);
    },
    code: 'ERR_FETCH',
    message: /without a message/,
    times: [3, 1],
  },
  'a code of no connection after an answer': {
    fetch: async () => ({
      status: 200,
      headers: new Headers(),
      text: () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })),
    }),
    code: 'ECONNREFUSED',
    message: 'the connection broke (http://api.test): refused',
    times: [3, 1],
  },
  'half a body': {
    fetch: async () =>
      new Response(
        new ReadableStream({
          start(stream) {
            stream.enqueue(Buffer.from('{"code"'));
            stream.error(Object.assign(new Error('cut off'), { code: 'ECONNRESET' }));
          },
        }),
      ),
    code: 'ECONNRESET',
    message: /cut off/,
    times: [3, 1],
  },
};

for (const [name, { fetch, code, message: text, times }] of Object.entries(failures)) {
  test(`${name} is a ConnectionError, retried only where that can do no harm`, async (t) => {
    const seen = t.mock.fn(fetch);
    const { User, Message } = connect(seen);
    const expected = { name: 'ConnectionError', code, message: text };
    for (const [at, make] of [
      () => User.register(user),
      () => Message.Private.send(message),
    ].entries()) {
      seen.mock.resetCalls();
      await assert.rejects(make, { ...expected, attempts: times[at] });
      assert.equal(seen.mock.callCount(), times[at]);
    }
  });
}

test('the cause is what the function failed with', async () => {
  const reason = new Error('the tunnel is closed');
  const { User } = connect(() => Promise.reject(reason), { maxRetries: 0 });
  await assert.rejects(User.register(user), ({ cause }) => cause === reason);
});

for (const [name, response] of Object.entries({
  nothing: undefined,
  text: '{"code":200}',
  'an object': {},
  'a status that is text': { status: '200', headers: new Headers(), text: async () => '{}' },
  'an opaque answer': Response.error(),
  'no headers': { status: 200, text: async () => '{}' },
  'a body that is not text': { status: 200, headers: new Headers(), text: async () => ({}) },
  'a page': new Response('<h1>Welcome</h1>'),
})) {
  test(`${name} is not an answer, and the call is not retried`, async (t) => {
    const seen = t.mock.fn(async () => response);
    await assert.rejects(connect(seen).User.register(user), {
      name: 'ConnectionError',
      code: 'EBADMSG',
    });
    assert.equal(seen.mock.callCount(), 1);
  });
}

test('half a character in an answer is replaced', async () => {
  const half = {
    status: 400,
    headers: new Headers(),
    text: async () => '{"code":1002,"msg":"\ud83d"}',
  };
  await assert.rejects(connect(async () => half).User.register(user), { message: '\ufffd' });
});

/** A function that never answers, and when its signal is aborted. */
function silence() {
  let fetch;
  const aborted = new Promise((resolve) => {
    fetch = (_, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason);
          resolve(true);
        });
      });
  });
  return { fetch, aborted };
}

test('the timeout of the call aborts the signal', async () => {
  const { fetch, aborted } = silence();
  const call = connect(fetch).User.register(user, { timeout: 50, maxRetries: 0 });
  await assert.rejects(call, { name: 'TimeoutError', code: 'ETIMEDOUT', attempts: 1 });
  assert.ok(await aborted);
});

test('an abort by the caller aborts the signal', async () => {
  const { fetch, aborted } = silence();
  const controller = new AbortController();
  const call = connect((url, init) => {
    setImmediate(() => controller.abort('enough'));
    return fetch(url, init);
  }).User.register(user, { signal: controller.signal });
  await assert.rejects(call, { name: 'AbortError', cause: 'enough' });
  assert.ok(await aborted);
});

test('an answer that comes too late is ignored', async () => {
  let late;
  const { User } = connect((_, { signal }) => {
    if (late) return Promise.resolve(answer({ code: 200, userId: 'second', token: 't' }));
    return new Promise((resolve) => {
      late = () => resolve(answer({ code: 200, userId: 'first', token: 't' }));
      signal.addEventListener('abort', late);
    });
  });
  const hasty = { timeout: 50, maxRetries: 0 };
  await assert.rejects(User.register(user, hasty), { name: 'TimeoutError' });
  assert.equal((await User.register(user)).userId, 'second');
});

test('each of many calls at once gets its own answer', async () => {
  const { User } = connect(async (_, { body }) => {
    const userId = new URLSearchParams(body).get('userId');
    await new Promise((resolve) => setTimeout(resolve, Number(userId) % 7));
    return answer({ code: 200, userId, token: 't' });
  });
  const ids = Array.from({ length: 500 }, (_, number) => String(number));
  const answers = await Promise.all(ids.map((id) => User.register({ ...user, id })));
  assert.deepEqual(
    answers.map(({ userId }) => userId),
    ids,
  );
});

test('the function runs in the async context of the caller', async () => {
  const storage = new AsyncLocalStorage();
  const seen = [];
  const { User } = connect(async () => {
    seen.push(storage.getStore());
    return answer({ code: 200, userId: 'u', token: 't' });
  });
  await Promise.all(['one', 'other'].map((name) => storage.run(name, () => User.register(user))));
  assert.deepEqual(seen.sort(), ['one', 'other']);
});

test('a failed check sends nothing', async (t) => {
  const seen = t.mock.fn();
  await assert.rejects(connect(seen).User.register({}), { name: 'ValidationError' });
  assert.equal(seen.mock.callCount(), 0);
});

test('a process lives until its last answer has come, and then ends', async () => {
  const code = `
    const fetch = (url) => new Promise((resolve) => {
      setTimeout(() => resolve(new Response('{"code":200}')), 100).unref();
    });
    const { Message } = RongCloud({ ...options, fetch });
    Message.Private.send(${JSON.stringify(message)}).then(({ code }) => console.log(code));`;
  assert.equal((await program(code, { api })).stdout, '200\n');
});

test('a client is collected once its calls are done', async () => {
  const code = `
    const fetch = async () => new Response('{"code":200,"userId":"u","token":"t"}');
    const collected = new FinalizationRegistry(() => process.exit(0));
    (async () => {
      const client = RongCloud({ ...options, fetch });
      collected.register(client, '');
      await client.User.register(user);
    })().then(() => setInterval(gc, 10));`;
  await program(code, { api, flags: ['--expose-gc'] });
});
