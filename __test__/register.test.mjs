// Registering and refreshing users, against the emulator.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const { User } = connect();

test('a registered user has a token, and can be refreshed', async () => {
  const registered = await User.register(user);
  assert.deepEqual(Object.keys(registered).sort(), ['code', 'token', 'userId']);
  assert.equal(registered.code, 200);
  assert.equal(registered.userId, user.id);
  assert.ok(registered.token.length > 10);
  assert.deepEqual(await User.refresh({ ...user, name: 'Mar' }), { code: 200 });
  assert.equal((await User.get({ id: user.id })).userName, 'Mar');
});

test('update is the same as refresh', async () => {
  await User.register(user);
  assert.deepEqual(await User.update(user), { code: 200 });
  assert.equal(emulator.requests[1].path, '/user/refresh.json');
});

test('methods work without their object', async () => {
  const { register, refresh } = User;
  await register(user);
  assert.deepEqual(await refresh(user), { code: 200 });
});

test('any text arrives as it was', async () => {
  const odd = {
    id: 'u-1',
    name: '马丁 & = + % " 🐎 \u0000',
    portrait: 'http://x.test/?a=1&b=+%20#f',
  };
  await User.register(odd);
  const { fields } = emulator.requests[0];
  assert.deepEqual({ ...fields }, { userId: odd.id, name: odd.name, portraitUri: odd.portrait });
});

test('a number is accepted as an id', async () => {
  assert.equal((await User.register({ ...user, id: 42 })).userId, '42');
});

test('unknown fields are sent, and the argument is not changed', async () => {
  const given = Object.freeze({ ...user, flag: true, list: Object.freeze(['a', 'b']), no: null });
  const copy = structuredClone(given);
  await User.register(given);
  await User.register(given);
  assert.deepEqual(given, copy);
  const [first, second] = emulator.requests.map(({ body }) => body);
  assert.equal(first, second);
  assert.match(first, /flag=true&list=a&list=b&/);
  assert.doesNotMatch(first, /no=|undefined|object/);
});

test('every attempt has a signature of its own', async () => {
  await User.register(user);
  await User.register(user);
  const [first, second] = emulator.requests.map(({ headers }) => headers);
  for (const name of ['nonce', 'signature', 'x-request-id']) {
    assert.notEqual(first[name], second[name], name);
  }
});

test('two clients with keys of their own work at once', async () => {
  const other = await startEmulator({ appkey: 'another', secret: 'another-secret' });
  try {
    const Other = RongCloud({ appkey: 'another', secret: 'another-secret', api: other.url }).User;
    const both = Array.from({ length: 10 }, () => [User.register(user), Other.register(user)]);
    await Promise.all(both.flat());
    const keys = ({ requests }) => new Set(requests.map(({ headers }) => headers['app-key']));
    assert.deepEqual(keys(emulator), new Set(['8alwspkvucoim']));
    assert.deepEqual(keys(other), new Set(['another']));
  } finally {
    await other.close();
  }
});

const limits = [
  ['name', 1, 128],
  ['portrait', 1, 1024],
];
for (const [field, shortest, longest] of limits) {
  test(`${field}: ${shortest}-${longest} bytes`, async () => {
    for (const length of [shortest, longest]) {
      assert.equal((await User.register({ ...user, [field]: 'x'.repeat(length) })).code, 200);
    }
    const sent = emulator.requests.length;
    const horses = '马'.repeat(Math.ceil((longest + 1) / 3));
    for (const value of ['', 'x'.repeat(longest + 1), horses]) {
      await assert.rejects(User.register({ ...user, [field]: value }), {
        name: 'ValidationError',
        code: '20003',
        field,
      });
    }
    assert.equal(emulator.requests.length, sent);
  });
}

const broken = [
  ['nothing at all', undefined, 'id', '20005'],
  ['no id', { ...user, id: undefined }, 'id', '20005'],
  ['a null name', { ...user, name: null }, 'name', '20005'],
  ['no portrait', { ...user, portrait: undefined }, 'portrait', '20005'],
  ['an object for an id', { ...user, id: {} }, 'id', '20006'],
  ['a boolean for a name', { ...user, name: true }, 'name', '20006'],
  ['a text for the user', 'mnktiytan0', 'user', '20006'],
  ['a list for the user', [user], 'user', '20006'],
  ['NaN', { ...user, id: Number.NaN }, 'id', '20006'],
  ['a bigint', { ...user, id: 1n }, 'id', '20006'],
  ['a function deep inside', { ...user, more: [{ run() {} }] }, 'more[0].run', '20006'],
  ['half a character', { ...user, name: '\ud800' }, 'name', '20006'],
];
for (const [what, input, field, code] of broken) {
  test(`${what} is refused, and nothing is sent`, async () => {
    const promise = User.register(input);
    await assert.rejects(promise, { name: 'ValidationError', code, field });
    assert.equal(emulator.requests.length, 0);
  });
}

test('the toJSON of an object gives what is checked and sent', async () => {
  await User.register({ ...user, since: new Date(0), more: { toJSON: () => ['a', 'b'] } });
  assert.match(emulator.requests[0].body, /since=1970-01-01T00%3A00%3A00.000Z&more=a&more=b/);
  const hidden = { toJSON: () => ({ count: Number.NaN }) };
  await assert.rejects(User.register({ ...user, hidden }), { field: 'hidden.count' });
});

test('an object that holds itself is refused', async () => {
  const loop = { ...user };
  loop.self = loop;
  await assert.rejects(User.register(loop), { name: 'ValidationError', code: '20006' });
});
