// Names that every object inherits: no input, option or answer changes what they mean, and what
// somebody else did to them changes no call.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startAnswering } from './answering.mjs';
import { user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect, program } = await setUp();
const { User } = connect();

test('a field named __proto__ is a field like any other', async () => {
  await User.register(JSON.parse(JSON.stringify(user).replace('{', '{"__proto__":"p",')));
  assert.match(emulator.requests[0].body, /^__proto__=p&/);
  const options = JSON.parse('{"__proto__":{"timeout":1}}');
  await assert.rejects(User.register(user, options), {
    name: 'ValidationError',
    field: '__proto__',
  });
  await assert.rejects(User.register(user, { constructor: 1 }), { field: 'constructor' });
});

/** What tries to reach what every object inherits. */
const reaching = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';

test('an answer reaches no prototype', async (t) => {
  const body = `{"code":200,"userId":"u","token":"t",${reaching}}`;
  const { url: api } = await startAnswering(t, { answer: { body } });
  const answer = await connect({ api }).User.register(user);
  assert.deepEqual(Object.keys(answer).sort(), [
    '__proto__',
    'code',
    'constructor',
    'token',
    'userId',
  ]);
  assert.equal({}.polluted, undefined);
});

test('a refusal changes no prototype, also where it resolves', async (t) => {
  const body = `{"code":1002,"errorMessage":"no","name":"n","stack":"s","field":"f",${reaching}}`;
  const { url: api } = await startAnswering(t, { answer: { status: 400, body } });
  const error = await connect({ api })
    .User.register(user)
    .catch((error) => error);
  assert.deepEqual([error.name, error.message, error.field], ['APIError', 'no', undefined]);
  assert.equal(error.polluted, undefined);
  const resolved = await connect({ api, resolveErrors: true }).User.register(user);
  assert.equal(resolved.code, 1002);
  assert.equal({}.polluted, undefined);
});

/** What a program prints whose Object.prototype has a further property. */
async function polluted(name, value) {
  const code = `
    Object.prototype[${JSON.stringify(name)}] = ${value};
    const polluted = RongCloud({ ...options }).User;
    const calls = [
      polluted.register(user),
      polluted.register(user, { maxRetries: 0 }),
      polluted.register({}).catch(({ name, code }) => ({ code: name + code })),
    ];
    Promise.all(calls).then((answers) => {
      // Node's own streams would take it for one of their options.
      delete Object.prototype[${JSON.stringify(name)}];
      console.log(...answers.map(({ code }) => code));
    });`;
  const { stdout } = await program(code);
  return stdout.trim();
}

for (const [name, value] of [
  ['timeout', '"soon"'],
  ['maxRetries', '99'],
  ['api', '"http://127.0.0.1:1"'],
  ['region', '"mars"'],
  ['proxy', '"http://127.0.0.1:1"'],
  ['resolveErrors', 'true'],
  ['id', '"evil"'],
  ['name', '"evil"'],
  ['code', '"evil"'],
  ['field', '"evil"'],
  ['signal', 'AbortSignal.abort()'],
  ['ca', '"no certificate"'],
  ['polluted', '{}'],
]) {
  test(`a polluted Object.prototype.${name} changes nothing`, async () => {
    assert.equal(await polluted(name, value), '200 200 ValidationError20005');
    assert.equal(emulator.requests.length, 2);
    const [{ fields }] = emulator.requests;
    assert.deepEqual(Object.keys(fields), ['userId', 'name', 'portraitUri']);
  });
}
