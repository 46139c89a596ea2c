// Values that throw, lie, never end or carry more than JSON can: an error each, and nothing is
// sent; or what JSON makes of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const { User } = connect();

const own = new Error('thrown by the value itself');
const throws = () => {
  throw own;
};

const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, throws]);

/** A Proxy that throws on every access. */
const refusing = (target) => new Proxy(target, Object.fromEntries(traps));

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function holdingItself(more) {
  const value = { ...more };
  value.self = value;
  return value;
}

function nested(depth) {
  let value = {};
  for (let level = 0; level < depth; level += 1) value = { in: value };
  return value;
}

/** A spread would run the getter, so it is defined on a copy. */
const withGetter = (value, name, get) =>
  Object.defineProperty({ ...value }, name, { get, enumerable: true });

/** The call rejects, nothing is sent, and a call after it works. */
async function refused(expected, input, callOptions) {
  const call = User.register(input, callOptions);
  await assert.rejects(call, expected);
  assert.equal(emulator.requests.length, 0);
  assert.equal((await User.register(user)).code, 200);
  emulator.reset();
}

const throwing = {
  'a getter': withGetter(user, 'name', throws),
  'a getter further down': { ...user, extra: [withGetter({}, 'x', throws)] },
  'a proxy': refusing({}),
  'a proxy further down': { ...user, extra: [refusing({})] },
  'a proxy of a list': { ...user, extra: refusing([]) },
  toJSON: { ...user, extra: { toJSON: throws } },
  'a getter of toJSON': { ...user, extra: withGetter({}, 'toJSON', throws) },
};
for (const [what, input] of Object.entries(throwing)) {
  test(`a call rejects with what ${what} throws`, async () => {
    const same = (error) => error === own;
    await refused(same, input);
    await refused(same, user, input);
    assert.throws(() => RongCloud(input), same);
  });
}

test('what the signal or the certificates throw is thrown', async () => {
  const same = (error) => error === own;
  await refused(same, user, withGetter({}, 'signal', throws));
  await refused(same, user, withGetter({}, 'timeout', throws));
  assert.throws(() => RongCloud(withGetter(options, 'ca', throws)), same);
  assert.throws(() => RongCloud({ ...options, ca: refusing({}) }), same);
});

test('a revoked Proxy is a TypeError, as everywhere', async () => {
  await refused(TypeError, revoked());
  await refused(TypeError, { ...user, extra: revoked() });
  await refused(TypeError, user, revoked());
  assert.throws(() => RongCloud(revoked()), TypeError);
});

const unsendable = {
  'an object that holds itself': holdingItself(user),
  'a list that holds itself': { ...user, extra: [holdingItself()] },
  'an object too deep to read': { ...user, extra: nested(10_000) },
  'a function': throws,
  'a symbol': Symbol('user'),
  'a bigint': 10n,
  NaN: Number.NaN,
  'a bigint further down': { ...user, extra: [10n] },
  'a function further down': { ...user, extra: { of: throws } },
  'a symbol further down': { ...user, extra: Symbol('extra') },
  'a Map': new Map(Object.entries(user)),
  'a Set further down': { ...user, extra: new Set([1]) },
  'an invalid date': { ...user, extra: new Date(Number.NaN) },
  'half a character in a name': { ...user, '\ud800': 1 },
};
for (const [what, value] of Object.entries(unsendable)) {
  test(`${what} is refused`, async () => {
    const expected = { name: 'ValidationError', code: '20006' };
    await refused(expected, value);
    await refused(expected, user, value);
    assert.throws(() => RongCloud(value), expected);
  });
}

test('a bigint that a toJSON returns is refused', async () => {
  BigInt.prototype.toJSON = function () {
    return this;
  };
  try {
    const call = User.register({ ...user, extra: 10n });
    await assert.rejects(call, { name: 'ValidationError', code: '20006', field: 'extra' });
  } finally {
    delete BigInt.prototype.toJSON;
  }
});

test('an error names where a cycle begins, not every round of it', async () => {
  await refused({ field: 'extra' }, { ...user, extra: holdingItself() });
});

test('nesting that is too deep has another error than a cycle', async () => {
  const deep =
    'must be a value that JSON can carry, not one nested too deeply: more than 100 levels';
  const loop = 'must be a value that JSON can carry, not an object that holds itself';
  const list = (depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const endless = { toJSON: () => ({ more: { toJSON: endless.toJSON } }) };
  const round = { in: [{ in: {} }] };
  round.in[0].in.in = round.in;
  const cases = [
    [list(200), deep],
    [nested(200), deep],
    [[nested(150)], deep],
    [endless, deep],
    [round, loop],
    [[round.in], loop],
  ];
  for (const [extra, why] of cases) {
    await refused({ field: 'extra', message: `extra ${why}` }, { ...user, extra });
  }
  await User.register({ ...user, extra: list(90) });
  // The same object in two places is not a cycle.
  const shared = nested(10);
  await User.register({ ...user, extra: [shared, shared] });
});

/** A getter that returns another value when it is read again. */
const changing = (first, then) => {
  const answers = [first];
  return withGetter(user, 'extra', () => answers.pop() ?? then);
};

/** A few objects of which JSON would write 2 ** depth. */
function shared(depth) {
  let value = {};
  for (let level = 0; level < depth; level += 1) value = { one: value, other: value };
  return value;
}

for (const [what, large] of Object.entries({
  'objects that stand in many places': shared(60),
  'the same beside what is not plain': { date: new Date(), shared: shared(60) },
  'the same from toJSON': { toJSON: () => shared(60) },
  'an endless list without items': new Array(2 ** 32 - 1),
})) {
  test(`${what}: refused within seconds`, { timeout: 20_000 }, async () => {
    const message = 'more must be a value that JSON can carry, not one of more than 4194304 values';
    await assert.rejects(User.register({ ...user, more: large }), { field: /^more/, message });
    assert.equal(emulator.requests.length, 0);
  });
}

test('what is longer than any string is refused as such', async () => {
  const long = new Array(18).fill('x'.repeat(30_000_000));
  const { message, cause } = await User.register({ ...user, long }).catch((error) => error);
  assert.match(message, /too long for a string/);
  assert.ok(cause instanceof RangeError, String(cause));
});

test('an object that stands in several places is sent in each', async () => {
  await User.register({ ...user, more: shared(10) });
  assert.deepEqual(JSON.parse(emulator.requests[0].fields.more), shared(10));
});

test('a value that changes while it is read is refused or sent', async () => {
  for (const then of ['b', '\ud800', 10n]) {
    const outcome = await User.register(changing('a', then)).catch((error) => error);
    assert.ok([200, '20006'].includes(outcome.code), String(outcome));
  }
});

test('a signal that is not an AbortSignal is refused', async () => {
  for (const signal of [false, 0, '', 'stop', {}]) {
    const expected = { name: 'ValidationError', code: '20006', field: 'signal' };
    await refused(expected, user, { signal });
  }
  await refused(Error, user, { signal: Object.create(AbortSignal.prototype) });
});

test('an input that is not an object is refused', async () => {
  for (const value of [5, 'text', true, [], [user], new String('text'), new Date(0)]) {
    await refused({ name: 'ValidationError', code: '20006' }, value);
    await refused({ name: 'ValidationError', code: '20006' }, user, value);
  }
});

test('an input without fields of its own lacks the first one', async () => {
  for (const empty of [undefined, null, {}]) {
    await refused({ name: 'ValidationError', code: '20005', field: 'id' }, empty);
  }
});

const sent = {
  'an object without a prototype': [Object.assign(Object.create(null), user), {}],
  'an object with symbols': [{ ...user, [Symbol('extra')]: 1 }, {}],
  'a proxy': [new Proxy({ ...user }, {}), {}],
  'boxed values': [{ ...user, name: new String('Martin'), extra: new Number(5) }, { extra: '5' }],
  'a date': [{ ...user, extra: new Date(0) }, { extra: '1970-01-01T00:00:00.000Z' }],
  'a buffer': [{ ...user, extra: Buffer.from('a') }, { extra: '{"type":"Buffer","data":[97]}' }],
  'a list with holes': [
    { ...user, extra: Object.assign([], { 1: 'a', 3: 'b' }) },
    { extra: ['a', 'b'] },
  ],
  'names of Object.prototype': [
    { ...user, constructor: 'c', toString: 't', hasOwnProperty: 'h' },
    { constructor: 'c', toString: 't', hasOwnProperty: 'h' },
  ],
};
for (const [what, [input, extra]] of Object.entries(sent)) {
  test(`${what} is sent as JSON.stringify writes it`, async () => {
    await User.register(input);
    const { id: userId, name, portrait: portraitUri } = user;
    assert.deepEqual(emulator.requests[0].fields, { userId, name, portraitUri, ...extra });
  });
}

test('a huge value is refused or sent whole, and never quoted', async () => {
  const huge = 'x'.repeat(8 * 2 ** 20);
  const tooLong = await User.register({ ...user, name: huge }).catch((error) => error);
  assert.deepEqual([tooLong.code, tooLong.field], ['20003', 'name']);
  const notNumber = await User.register(user, { timeout: huge }).catch((error) => error);
  assert.deepEqual([notNumber.code, notNumber.field], ['20006', 'timeout']);
  assert.equal(emulator.requests.length, 0);

  const tooBig = await User.register({ ...user, extra: huge }).catch((error) => error);
  assert.deepEqual([tooBig.name, tooBig.code], ['APIError', 1508]);
  const many = Array.from({ length: 100_000 }, (_, index) => index);
  const tooMany = await User.register({ ...user, extra: many }).catch((error) => error);
  assert.deepEqual([tooMany.name, tooMany.code], ['APIError', 1508]);
  for (const error of [tooLong, notNumber, tooBig, tooMany]) {
    assert.ok(JSON.stringify([error, error.stack]).length < 5000);
  }
});
