// What a function given by the `fetch` option may give back, or fail with: each settles its call,
// and no other call notices.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const { createExchanges } = createRequire(import.meta.url)('../lib/fetch.js');

const api = 'http://api.test';
const body = '{"code":200,"userId":"u","token":"t"}';

const { connect, program } = await setUp();
const other = connect();

/** How a call ends whose request `fetch` sends, while the calls of another client go on. */
async function outcome(fetch) {
  const { User } = RongCloud({ ...options, api, fetch, maxRetries: 0 });
  const settled = await User.register(user, { timeout: 20_000 }).catch((error) => error);
  assert.equal((await other.User.register(user)).code, 200);
  return settled;
}

const own = new Error('thrown by the value itself');
const throws = () => {
  throw own;
};
const withGetter = (value, name, get) => Object.defineProperty(value, name, { get });

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const response = (more) => ({
  status: 200,
  headers: new Headers(),
  text: async () => body,
  ...more,
});
const header = (value) => response({ headers: { get: () => value } });

/** An object that can be awaited like a promise. */
const thenable = (then) => Object.defineProperty({}, 'then', { value: then });

/** An object that looks like text until it is read. */
const liar = { toWellFormed: () => 5, toString: () => liar, valueOf: () => liar };

class Mine extends Response {
  get status() {
    return 200;
  }
}

const readable = {
  'a subclass of Response': () => new Mine(body, { status: 404 }),
  'a thenable': () => thenable((resolve) => resolve(response())),
  'a thenable that answers twice': () =>
    thenable((resolve) => {
      resolve(response());
      resolve('too late');
      throw own;
    }),
  'a text that is promised later': () =>
    response({ text: () => thenable((resolve) => setImmediate(resolve, body)) }),
  'a status that changes its mind': () => {
    const statuses = [200];
    return withGetter(response(), 'status', () => statuses.pop() ?? 'done');
  },
  'a get that changes its mind': () => {
    const gets = [() => null];
    return response({ headers: withGetter({}, 'get', () => gets.pop()) });
  },
  'a number in a header': () => header(5),
  'nothing in a header': () => header(undefined),
  'a list in a header': () => header(['text/html', 'text/plain']),
  'half a character in a header': () => header('\ud800'),
};
for (const [what, fetch] of Object.entries(readable)) {
  test(`${what} is read`, async () => {
    const { code, token } = await outcome(fetch);
    assert.deepEqual([code, token], [200, 't']);
  });
}

const noResponse = {
  'a boxed status': () => response({ status: new Number(200) }),
  'a bigint as status': () => response({ status: 200n }),
  'a status with a fraction': () => response({ status: 200.5 }),
  'a status that is text in disguise': () => response({ status: { valueOf: () => 200 } }),
  'a symbol': () => Symbol('response'),
  'a get that is none': () => response({ headers: { get: 'content-type' } }),
  'a text that is none': () => response({ text: body }),
  'a boxed text': () => response({ text: async () => new String(body) }),
  'a text in disguise': () => response({ text: async () => liar }),
  'a number for a text': () => response({ text: async () => 5 }),
};
for (const [what, fetch] of Object.entries(noResponse)) {
  test(`${what} is not an answer`, async () => {
    const { name, code } = await outcome(fetch);
    assert.deepEqual([name, code], ['ConnectionError', 'EBADMSG']);
  });
}

const throwing = {
  'a status that throws': () => withGetter(response(), 'status', throws),
  'headers that throw': () => withGetter(response(), 'headers', throws),
  'a get that throws': () => response({ headers: { get: throws } }),
  'a header that throws': () => header({ toString: throws }),
  'a text that throws': () => response({ text: throws }),
  'a thenable that throws': () => thenable(throws),
  'a then that throws': () => withGetter(response(), 'then', throws),
};
for (const [what, fetch] of Object.entries(throwing)) {
  test(`what ${what} throws is the cause`, async () => {
    const { name, code, cause } = await outcome(fetch);
    assert.deepEqual([name, code], ['ConnectionError', 'ERR_FETCH']);
    assert.equal(cause, own);
  });
}

test('a header that is not text is an error of fetch', async () => {
  const { name, code, cause } = await outcome(() => header(liar));
  assert.deepEqual([name, code], ['ConnectionError', 'ERR_FETCH']);
  assert.ok(cause instanceof TypeError);
});

const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, throws]));

/** What a function may reject with, even what is not an error. */
const reasons = {
  undefined: undefined,
  null: null,
  'a number': 5,
  'a text': 'the tunnel is closed',
  'a symbol': Symbol('reason'),
  'a function': throws,
  'an object without a prototype': Object.create(null),
  'a revoked proxy': revoked(),
  'a proxy that throws': new Proxy({}, traps),
  'an error whose code throws': withGetter(new Error(), 'code', throws),
  'an error whose message throws': withGetter(new Error(), 'message', throws),
  'an error whose cause throws': withGetter(new Error(), 'cause', throws),
  'an error whose cause is a revoked proxy': new Error('outer', { cause: revoked() }),
  'a code and a message in disguise': Object.assign(new Error(), { code: liar, message: liar }),
  'a boxed code': Object.assign(new Error(), { code: new String('ECONNREFUSED') }),
  'an empty code': Object.assign(new Error(), { code: '' }),
};
for (const [what, reason] of Object.entries(reasons)) {
  test(`${what} is the cause where fetch rejects or throws`, async () => {
    for (const fetch of [
      () => Promise.reject(reason),
      () => {
        throw reason;
      },
      () => response({ text: () => Promise.reject(reason) }),
    ]) {
      const { name, code, cause, attempts } = await outcome(fetch);
      assert.deepEqual([name, code, attempts], ['ConnectionError', 'ERR_FETCH', 1]);
      assert.ok(Object.is(cause, reason));
    }
  });
}

test('half a character in a code or a message is replaced', async () => {
  const reason = Object.assign(new Error('\ud800'), { code: '\ud800' });
  const { code, message } = await outcome(() => Promise.reject(reason));
  assert.equal(code, '\ufffd');
  assert.match(message, /: \ufffd$/);
});

test('a call whose function never settles ends with a timeout', async () => {
  const { User } = RongCloud({ ...options, api, fetch: () => thenable(() => {}) });
  await assert.rejects(User.register(user, { timeout: 50 }), { name: 'TimeoutError' });
  assert.equal((await other.User.register(user)).code, 200);
});

test('a request that was given up is aborted, and not taken for the next one', async () => {
  const answers = [];
  const signals = [];
  const settled = [];
  const fetch = (_, { signal }) => {
    signals.push(signal);
    return new Promise((resolve, reject) => answers.push({ resolve, reject }));
  };
  const exchange = createExchanges(fetch, (number, outcome) =>
    settled.push([number, JSON.parse(outcome)]),
  );
  const first = exchange.start({ number: 7, url: api, headers: {}, body: '' });
  const second = exchange.start({ number: 8, url: api, headers: {}, body: '' });
  assert.deepEqual(
    signals.map(({ aborted }) => aborted),
    [true, false],
  );
  answers[1].reject(own);
  await second;
  answers[0].reject(new Error('given up'));
  await first;
  assert.equal(exchange.loss, own);
  assert.deepEqual(
    settled.map(([number, { code }]) => [number, code]),
    [
      [8, 'ERR_FETCH'],
      [7, 'ERR_FETCH'],
    ],
  );
});

/** What a program prints whose calls end before their function settles. */
async function late(settlement) {
  const code = `
    let settle;
    const fetch = () => new Promise((resolve, reject) => { settle = () => { ${settlement} }; });
    const call = RongCloud({ ...options, fetch }).User.register(user, { timeout: 50 });
    call.catch(async ({ code }) => {
      settle();
      for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
      console.log(code);
    });`;
  return (await program(code, { api })).stdout;
}

test('what the function returns after the call has ended is ignored, whatever it is', async () => {
  const proxy = 'const { proxy, revoke } = Proxy.revocable({}, {}); revoke();';
  for (const settlement of [
    `${proxy} reject(proxy);`,
    `${proxy} resolve(proxy);`,
    'resolve({ status: 200, headers: { get: () => { throw null; } }, text: () => "" });',
    'resolve({ status: 200, headers: new Headers(), text: () => Promise.reject(undefined) });',
  ]) {
    assert.equal(await late(settlement), 'ETIMEDOUT\n');
  }
});

test('an Object.prototype.toJSON of other code changes no answer', async () => {
  const code = `
    const fetch = async () => {
      Object.prototype.toJSON = () => 5;
      return new Response('${body}');
    };
    RongCloud({ ...options, fetch }).User.register(user).then(({ token }) => console.log(token));`;
  assert.equal((await program(code, { api })).stdout, 't\n');
});
