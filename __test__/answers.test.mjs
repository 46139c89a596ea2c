// Answers: whatever JSON.parse takes is read, and comes as JSON.parse makes it.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { asyncProperty, assert as check, letrec, oneof, stringMatching, tuple } from 'fast-check';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { options, user } from './app.mjs';

const server = await startAnswering({ after });
const Rong = RongCloud({ ...options, api: server.url, maxRetries: 0 });
const resolving = RongCloud({ ...options, api: server.url, maxRetries: 0, resolveErrors: true });

const register = () => Rong.User.register(user);

/** An answer of User.register with more fields. */
const withFields = (fields) => `{"code":200,"userId":"u","token":"t",${fields}}`;

const odd = {
  'half of a surrogate pair': '"\\ud800"',
  'the other half': '"\\uDFFF"',
  'halves in the wrong order': '"\\udc00\\ud83d"',
  'a whole pair beside a half': '"\\ud83d\\ude00\\ud83d"',
  'a half under a name that has one': '{"\\ud800":"\\ud800","\\ud801":1}',
  'an escaped backslash before a u': '"\\\\ud800"',
  'every escape': '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\\u007f"',
  'characters that JavaScript once took for line ends': '"\u2028\u2029\u007f\ufeff"',
  'a number beyond all bounds': '1e400',
  'a number below all bounds': '[-1e400, 1e-400, -1e-400]',
  'an integer beyond 2^53': '9007199254740993',
  'an integer beyond 2^64': '18446744073709551616',
  'a negative integer beyond 2^63': '-9223372036854775809',
  'a number with hundreds of digits': `${'1234567890'.repeat(40)}.5`,
  'numbers with an exponent': '[1e21, 1E5, 1e+2, 1.5e-7, 0e0]',
  'zero below zero': '[-0, -0.0, -0e1, 0]',
  fractions: '[0.1, 200.0, 2.2250738585072014e-308, 5e-324, 1.7976931348623157e308]',
  'a name twice': '{"a":1,"b":2,"a":{"c":3,"c":4}}',
  'names of numbers': '{"2":1,"1":2,"":3}',
  'white space': '[ 1 ,\r\n\t{ } , [ ] ]',
};

for (const [what, text] of Object.entries(odd)) {
  test(`${what} is read as JSON.parse does`, async () => {
    const body = withFields(`"later":${text},"deep":[{"er":${text}}]`);
    server.answer = { body };
    assert.deepEqual(await register(), JSON.parse(body));
  });

  test(`${what} in the body of a refusal too`, async () => {
    const body = `{"code":1002,"url":"/x","later":${text}}`;
    server.answer = { status: 400, body };
    await assert.rejects(register(), { name: 'APIError', code: 1002, status: 400 });
    const { msg, ...rest } = await resolving.User.register(user);
    assert.equal(typeof msg, 'string');
    assert.deepEqual(rest, JSON.parse(body));
  });
}

test('a field that is renamed is read as JSON.parse does', async () => {
  for (const text of Object.values(odd).filter((text) => text.startsWith('"'))) {
    server.answer = { body: `{"code":200,"userId":${text},"token":${text}}` };
    assert.deepEqual(await register(), JSON.parse(server.answer.body));
    server.answer = { body: `{"code":200,"users":[{"id":${text},"later":${text}},${text}]}` };
    const [object, bare] = JSON.parse(server.answer.body).users;
    assert.deepEqual((await Rong.Group.get({ id: 'g' })).members, [
      { id: object.id, later: object.later },
      { id: bare },
    ]);
  }
});

test('an optional field is renamed whatever its type', async () => {
  const odd = ['{"a":["x"],"b":null}', 'null', '{"a":["x",null]}', '"none"', '[]'];
  for (const result of odd) {
    for (const beside of ['', ',"tags":"other"']) {
      server.answer = { body: `{"code":200,"result":${result}${beside}}` };
      const answer = await Rong.User.Tag.getList('u');
      assert.deepEqual(answer, { code: 200, tags: JSON.parse(result) });
    }
  }
});

test('a count is a whole number, however it is written', async () => {
  for (const [text, count] of [
    ['1', 1],
    ['1.0', 1],
    ['1e2', 100],
    ['10E-1', 1],
    ['-0', -0],
  ]) {
    server.answer = { body: `{"code":200,"isMuted":${text}}` };
    const answer = await Rong.Conversation.get({ type: 'GROUP', userId: 'u', targetId: 'g' });
    assert.deepEqual(answer, { code: 200, isMuted: count }, text);
  }
});

test('the name of a field may be escaped', async () => {
  server.answer = { body: '{"c\\u006fde":200,"\\u0075serId":"u","token":"t"}' };
  assert.deepEqual(await register(), { code: 200, userId: 'u', token: 't' });
});

test('a code is a whole number, however it is written', async () => {
  for (const text of ['200', '200.0', '200.000', '2e2', '2.0E+2', '20000e-2']) {
    server.answer = { body: `{"code":${text},"userId":"u","token":"t"}` };
    assert.deepEqual(await register(), { code: 200, userId: 'u', token: 't' }, text);
  }
  server.answer = { status: 400, body: '{"code":1002.0,"errorMessage":"no"}' };
  await assert.rejects(register(), { name: 'APIError', code: 1002, message: 'no' });
});

test('of a code that appears twice, the last counts', async () => {
  server.answer = { body: '{"code":1000,"userId":"u","token":"t","code":200}' };
  assert.deepEqual(await register(), { code: 200, userId: 'u', token: 't' });
  server.answer = { body: '{"code":200,"userId":"u","token":"t","code":1015}' };
  await assert.rejects(register(), { name: 'APIError', code: 1015, status: 200 });
  server.answer = {
    status: 400,
    body: '{"code":1004,"errorMessage":"a","errorMessage":"b","code":1002}',
  };
  await assert.rejects(register(), { name: 'APIError', code: 1002, message: 'b' });
  assert.deepEqual(await resolving.User.register(user), { code: 1002, msg: 'b' });
});

test('of any other field that appears twice, the last counts', async () => {
  server.answer = { body: withFields('"token":"u","later":1,"later":2') };
  assert.deepEqual(await register(), JSON.parse(server.answer.body));
});

/** How deep a list is. */
function depthOf(list) {
  let depth = 0;
  for (let inner = list; inner !== undefined; inner = inner[0]) depth += 1;
  return depth;
}

const nested = (depth) => '['.repeat(depth) + ']'.repeat(depth);

for (const depth of [127, 128, 10_000, 1_000_000]) {
  test(`a list ${depth} deep is read`, async () => {
    server.answer = { body: withFields(`"later":${nested(depth)}`) };
    assert.equal(depthOf((await register()).later), depth);
    server.answer = { status: 400, body: `{"code":1002,"later":${nested(depth)}}` };
    await assert.rejects(register(), { name: 'APIError', code: 1002 });
    assert.equal(depthOf((await resolving.User.register(user)).later), depth);
  });
}

test('a list without an end is not an answer', async () => {
  server.answer = { body: withFields(`"later":${'['.repeat(1_000_000)}`) };
  await assert.rejects(register(), { name: 'ConnectionError', code: 'EBADMSG' });
});

const json = Buffer.from('{"code":200,"userId":"u","token":"t","later":"马"}');
for (const [what, body] of [
  ['a byte order mark', Buffer.concat([Buffer.from('\ufeff'), json])],
  [
    'bytes that are not UTF-8',
    Buffer.concat([
      Buffer.from(withFields('"later":"')).subarray(0, -1),
      Buffer.from([0xff, 0xe9, 0xa9, 0x20, 0xed, 0xa0, 0x80]),
      Buffer.from('"}'),
    ]),
  ],
  ['a body in two kinds of white space', Buffer.from(`\r\n\t ${json}\n`)],
]) {
  test(`${what}: read as by response.json() of fetch`, async () => {
    server.answer = { body };
    const reference = await new Response(body).json();
    assert.deepEqual(await register(), reference);
    const { User } = RongCloud({ ...options, api: server.url, fetch });
    assert.deepEqual(await User.register(user), reference);
  });
}

/** JSON text with what the grammar allows and JSON.stringify never writes. */
const { value: anyJson } = letrec((tie) => {
  const space = stringMatching(/^[ \t\r\n]{0,2}$/);
  const text = stringMatching(
    /^"([ !#-[\]-~é马]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4}|\\u[dD][89abAB][0-9a-f]{2}|\\ud83d\\ude0[0-9])*"$/,
    { maxLength: 40 },
  );
  const number = stringMatching(/^-?(0|[1-9][0-9]{0,24})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?$/);
  const spaced = tuple(space, tie('value'), space).map((parts) => parts.join(''));
  const member = tuple(space, text, space, spaced).map(
    ([a, name, b, item]) => `${a}${name}${b}:${item}`,
  );
  const several = (item) =>
    oneof(tuple(), tuple(item), tuple(item, item), tuple(item, item, item)).map((items) =>
      items.join(','),
    );
  return {
    value: oneof(
      { depthSize: 'small', withCrossShrink: true },
      oneof(text, number, text, number, stringMatching(/^(null|true|false)$/)),
      several(spaced).map((items) => `[${items}]`),
      several(member).map((members) => `{${members}}`),
    ),
  };
});

test('any JSON is read as JSON.parse does', async () => {
  await check(
    asyncProperty(anyJson, anyJson, async (one, other) => {
      const body = withFields(`"later": ${one} ,"again":[${other}]`);
      server.answer = { body };
      assert.deepEqual(await register(), JSON.parse(body));
      server.answer = { status: 403, body: `{"code":1016,"errorMessage":"no","later":${one}}` };
      const { msg, ...rest } = await resolving.User.register(user);
      const { errorMessage, ...reference } = JSON.parse(server.answer.body);
      assert.deepEqual([msg, rest], [errorMessage, reference]);
    }),
    { numRuns: 500 },
  );
});

test('what JSON.parse refuses is not an answer', async () => {
  for (const text of [
    '01',
    '1.',
    '.5',
    '+1',
    '1e',
    '-',
    'NaN',
    'Infinity',
    "'a'",
    '"\t"',
    '"\\x"',
    '"\\u12g4"',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    'nul',
    '"a',
  ]) {
    const body = withFields(`"later":${text}`);
    assert.throws(() => JSON.parse(body));
    server.answer = { body };
    await assert.rejects(register(), { name: 'ConnectionError', code: 'EBADMSG' }, text);
  }
});

/** The error of a call that was carried out but whose answer cannot be read. */
async function unread(call) {
  const error = await call.then(assert.fail, (error) => error);
  assert.ok(error instanceof RongCloud.AnswerError, String(error));
  // An app that retries calls after these errors would send a message twice.
  assert.ok(!(error instanceof RongCloud.ConnectionError || error instanceof RongCloud.APIError));
  return error;
}

test('an answer without a field that callers rely on says that the call was carried out', async () => {
  server.asked.length = 0;
  server.answer = { status: 201, body: '{"code":200,"userId":"u"}' };
  const { name, code, status, path, requestId, attempts, message } = await unread(register());
  assert.deepEqual(
    { name, code, status, path, attempts },
    { name: 'AnswerError', code: 'EBADMSG', status: 201, path: '/user/getToken.json', attempts: 1 },
  );
  assert.equal(requestId, server.asked[0].headers['x-request-id']);
  assert.match(message, /carried out.*its answer cannot be read: token is required$/);
  assert.equal(server.asked.length, 1);
});

test('so does one with a field of another type, in a list too', async () => {
  for (const [text, field] of [
    ['"users":"all"', 'users must be a list, not "all"'],
    ['"users":[{"id":"u"},{"name":"n"}]', 'users[1].id is required'],
    ['"users":[{"id":["u"]}]', 'users[0].id must be a string, not a list'],
    ['"users":[true]', 'users[0] must be an id, or an object with one, not true'],
    ['"users":[{"id":null}]', 'users[0].id is required'],
  ]) {
    server.answer = { body: `{"code":200,${text}}` };
    const { message } = await unread(Rong.Group.get({ id: 'g' }));
    assert.ok(message.endsWith(`: ${field}`), message);
  }
});

test('a call whose answer cannot be read is not retried, and counts its attempts', async () => {
  server.asked.length = 0;
  const answers = [{ status: 500, body: '{"code":1000}' }, { body: '{"code":200}' }];
  server.answer = () => answers.shift();
  const { User } = RongCloud({ ...options, api: server.url });
  const { attempts, requestId } = await unread(User.register(user));
  assert.deepEqual([attempts, server.asked.length], [2, 2]);
  assert.equal(requestId, server.asked[1].headers['x-request-id']);
});

test('with resolveErrors, an answer without a known field resolves as it came', async () => {
  for (const body of [
    '{"code":200}',
    '{"code":200,"token":["t"],"later":1e400}',
    '{"code":200,"userId":null,"token":"t"}',
  ]) {
    server.answer = { body };
    assert.deepEqual(await resolving.User.register(user), JSON.parse(body));
  }
  server.answer = { body: '{"code":200,"users":[{"userId":"u"},{"time":"t"},5]}' };
  assert.deepEqual(await resolving.Chatroom.Ban.getList(), {
    code: 200,
    members: [{ id: 'u' }, { time: 't' }, 5],
  });
});
