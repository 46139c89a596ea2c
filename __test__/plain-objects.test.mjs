// Which objects are sent, and which cannot be meant: JSON would make `{}` of most of them, or drop
// what they inherit.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const client = connect();

const source = Object.entries(user).map(([name, value]) => `export const ${name} = '${value}'`);
const exports = await import(`data:text/javascript,${source.join(';')}`);

class Profile {
  id = user.id;
  name = user.name;
  portrait = user.portrait;
}

class Member extends Profile {
  #since = 1;
  get since() {
    return this.#since;
  }
}

class Bare extends null {}

const elsewhere = (code) => runInNewContext(code, { user });

/** The input, and what the error calls it. */
const refused = {
  'a promise': [Promise.resolve(user), 'a promise'],
  'what an async function gives': [(async () => user)(), 'a promise'],
  'an error': [Object.assign(new Error('no'), user), 'an Error'],
  'an error of another kind': [new RangeError('no'), 'an Error'],
  'an error of another realm': [elsewhere('new TypeError()'), 'an Error'],
  'a regular expression': [/user/, 'a RegExp'],
  'a Map': [new Map(Object.entries(user)), 'a Map'],
  'a Map of another realm': [elsewhere('new Map()'), 'a Map'],
  'a Set': [new Set([user]), 'a Set'],
  'a WeakMap': [new WeakMap([[user, 1]]), 'a WeakMap'],
  'a WeakSet': [new WeakSet([user]), 'a WeakSet'],
  'a WeakRef': [new WeakRef(user), 'an instance of WeakRef'],
  'a typed array': [new Uint8Array([7]), 'binary data'],
  'an ArrayBuffer': [new ArrayBuffer(1), 'binary data'],
  'a DataView': [new DataView(new ArrayBuffer(1)), 'binary data'],
  'a Blob': [new Blob(['user']), 'an instance of Blob'],
  'parameters of a URL': [new URLSearchParams(user), 'an instance of URLSearchParams'],
  headers: [new Headers(user), 'an instance of Headers'],
  'a generator': [(function* () {})(), 'an object with a prototype of its own'],
  'an iterator': [[user][Symbol.iterator](), 'an object with a prototype of its own'],
  'a formatter': [new Intl.NumberFormat('en'), 'an instance of NumberFormat'],
  'a boxed bigint': [Object(1n), 'an instance of BigInt'],
  'a boxed symbol': [Object(Symbol('user')), 'an instance of Symbol'],
  'a boxed NaN': [new Number(Number.NaN), 'NaN'],
  'an instance of a class': [new Profile(), 'an instance of Profile'],
  'an instance of a subclass': [new Member(), 'an instance of Member'],
  'an instance of a class that extends null': [
    Object.assign(Object.create(Bare.prototype), user),
    'an instance of Bare',
  ],
  'an instance of a class without a name': [new (class {})(), 'an object with a prototype'],
  'an instance of a class of another realm': [
    elsewhere('new (class Theirs {})()'),
    'an instance of Theirs',
  ],
  'an object that inherits its fields': [Object.create(user), 'an object with a prototype'],
  'a proxy of an instance': [new Proxy(new Profile(), {}), 'an instance of Profile'],
  'a toJSON that gives a Map': [{ toJSON: () => new Map() }, 'a Map'],
  'a toJSON that gives a date': [{ toJSON: () => new Date(0) }, 'a Date'],
  'a toJSON that gives a promise': [{ toJSON: async () => user }, 'a promise'],
};

/** The call rejects because of the field, and nothing is sent. */
async function isRefused(call, field, what) {
  const error = await call.catch((error) => error);
  assert.deepEqual([error.name, error.code, error.field], ['ValidationError', '20006', field]);
  assert.ok(error.message.startsWith(`${field} must be `), error.message);
  assert.ok(error.message.includes(`, not ${what}`), error.message);
  assert.equal(emulator.requests.length, 0);
}

for (const [name, [value, what]] of Object.entries(refused)) {
  test(`${name} is refused, wherever it stands`, async () => {
    const { User, Message } = client;
    const message = { senderId: 's', targetId: 't', objectName: 'RC:TxtMsg' };
    await isRefused(User.register(value), 'the argument', what);
    await isRefused(User.register({ ...user, extra: [{ value }] }), 'extra[0].value', what);
    await isRefused(Message.Private.send({ ...message, content: value }), 'content', what);
    await isRefused(User.Tag.batchRemove({ users: [value] }), 'users[0]', what);
    await isRefused(User.register(user, value), 'options', what);
    assert.throws(() => RongCloud(value), { name: 'ValidationError', field: 'options' });
  });
}

test('an error says what to do with an instance of a class', async () => {
  await assert.rejects(client.User.register(new Profile()), {
    message:
      'the argument must be a plain object or one with toJSON, not an instance of Profile: ' +
      'pass a copy of its fields, as in { ...value }',
  });
  await client.User.register({ ...new Profile() });
  assert.equal(emulator.requests.length, 1);
});

test('options are checked too, with a signal, a function or a certificate among them', async () => {
  const { signal } = new AbortController();
  const withSignal = Object.assign(new Profile(), { signal });
  await isRefused(client.User.register(user, withSignal), 'options', 'an instance of Profile');
  for (const more of [{ fetch }, { ca: 'pem' }]) {
    const given = Object.assign(Object.create(options), more);
    assert.throws(() => RongCloud(given), { name: 'ValidationError', field: 'options' });
  }
});

test('the name of a class cannot make an error long', async () => {
  const value = new { ['x'.repeat(2 ** 20)]: class {} }['x'.repeat(2 ** 20)]();
  const { message } = await client.User.register(value).catch((error) => error);
  assert.ok(message.length < 300);
});

class Serialized extends Profile {
  hidden = 1;
  toJSON() {
    return { ...user };
  }
}

class Same extends Profile {
  toJSON() {
    return this;
  }
}

class Clone extends Profile {
  toJSON() {
    return Object.assign(new Clone(), this);
  }
}

class Ids extends Array {}

/** An input, and what of it is sent beside the user. */
const sent = {
  'a plain object of another realm': [elsewhere('({ ...user })')],
  'a list and objects of another realm': [
    { ...user, extra: elsewhere('[{ a: 1 }, "b"]') },
    { extra: ['{"a":1}', 'b'] },
  ],
  'an object without a prototype': [Object.assign(Object.create(null), user)],
  'the groups of a regular expression': [
    { ...user, extra: 'a1'.match(/(?<letter>.)(?<digit>.)/).groups },
    { extra: '{"letter":"a","digit":"1"}' },
  ],
  'the exports of a module': [exports],
  'a proxy of a plain object': [new Proxy({ ...user }, {})],
  'a copy': [structuredClone(user)],
  'a frozen object': [Object.freeze({ ...user })],
  'an instance with toJSON': [new Serialized()],
  'an instance whose toJSON gives itself': [new Same()],
  'an instance whose toJSON gives another one': [new Clone()],
  'instances with toJSON further down': [
    { ...user, extra: [new Same(), new URL('http://a.test/')] },
    { extra: [JSON.stringify(user), 'http://a.test/'] },
  ],
  'a list of a class of its own': [{ ...user, extra: Ids.from(['a', 'b']) }, { extra: ['a', 'b'] }],
  'a list with properties': [{ ...user, extra: Object.assign(['a'], { x: 1 }) }, { extra: 'a' }],
  arguments: [
    {
      ...user,
      extra: (function () {
        // biome-ignore lint/complexity/noArguments: it is what is tested
        return arguments;
      })('a'),
    },
    { extra: '{"0":"a"}' },
  ],
};
for (const [name, [input, more]] of Object.entries(sent)) {
  test(`${name} is sent`, async () => {
    await client.User.register(input);
    const { id: userId, name, portrait: portraitUri } = user;
    assert.deepEqual(emulator.requests[0].fields, { userId, name, portraitUri, ...more });
  });
}

test('an object that has only symbols lacks the first field', async () => {
  const call = client.User.register({ [Symbol('id')]: 'u' });
  await assert.rejects(call, { name: 'ValidationError', code: '20005', field: 'id' });
});
