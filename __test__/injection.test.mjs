// Text that tries to break out of its field, its header or its URL.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const client = connect();

const headers = [
  'accept',
  'app-key',
  'content-length',
  'content-type',
  'host',
  'nonce',
  'signature',
  'timestamp',
  'user-agent',
  'x-request-id',
];

/** The one request that came, with only the headers of every request. */
function request() {
  assert.equal(emulator.requests.length, 1);
  const [only] = emulator.requests;
  assert.deepEqual(Object.keys(only.headers).sort(), headers);
  return only;
}

const texts = [
  'x\r\nX-Evil: 1',
  'x\r\n\r\nPOST / HTTP/1.1\r\nHost: b\r\n\r\n',
  'x&userId=evil',
  'x\0&userId=evil\0',
  'x%00%0d%0a%26userId%3Devil',
  'x;userId=evil',
  'x=y+z %20',
  '"},"userId":"evil","x":{"y":"',
  '\\u0022\\',
  '__proto__',
  '\u2028\u2029\u0085\ufeff\u202e',
];

for (const text of texts) {
  const shown = JSON.stringify(text);

  test(`${shown} stays in the field of a form`, async () => {
    await client.User.register({ ...user, name: text });
    const { fields } = request();
    assert.deepEqual(Object.entries(fields), [
      ['userId', user.id],
      ['name', text],
      ['portraitUri', user.portrait],
    ]);
  });

  test(`${shown} stays the name of a form's field`, async () => {
    await client.User.register({ ...user, [text]: 'value' });
    const expected = [
      [text, 'value'],
      ['userId', user.id],
      ['name', user.name],
      ['portraitUri', user.portrait],
    ];
    assert.deepEqual([...new URLSearchParams(request().body)], expected);
  });

  test(`${shown} stays in the field of a JSON body, and its name`, async () => {
    await client.User.Tag.set({ id: 'u1', tags: [text], [text]: text });
    const expected = { userId: 'u1', tags: [text], [text]: text };
    assert.deepEqual(JSON.parse(request().body), expected);
  });
}

test('a field under a wire name does not replace the one that was checked', async () => {
  await client.User.register({ ...user, userId: 'evil' });
  assert.equal(request().fields.userId, user.id);
});

const halves = ['\ud800', 'x\udc00y', '\udc00\ud800'];
for (const half of halves) {
  const refused = { name: 'ValidationError', code: '20006' };
  test(`half a character is refused: ${JSON.stringify(half)}`, async () => {
    const { User } = client;
    await assert.rejects(User.register({ ...user, name: half }), { ...refused, field: 'name' });
    const nested = { ...user, extra: [{ of: half }] };
    await assert.rejects(User.register(nested), { ...refused, field: 'extra[0].of' });
    await assert.rejects(User.register({ ...user, [half]: 'value' }), refused);
    await assert.rejects(User.register({ ...user, extra: [{ [half]: 'value' }] }), refused);
    await assert.rejects(User.register(user, { [half]: 1 }), refused);
    for (const option of ['appkey', 'secret', 'api', 'region', 'proxy']) {
      const wrong = { ...options, [option]: half };
      assert.throws(() => RongCloud(wrong), { ...refused, field: option });
    }
    assert.equal(emulator.requests.length, 0);
  });
}

test('keys and secrets cannot have characters that end a header', () => {
  const breaks = ['\r\nX-Evil: 1', '\r', '\n', '\0', '\t', ' ', '\x7f', '\x80', 'é', '马'];
  for (const option of ['appkey', 'secret']) {
    for (const text of breaks) {
      for (const value of [text, `a${text}`, `${text}a`, `a${text}b`]) {
        const wrong = { ...options, [option]: value };
        const refused = { name: 'ValidationError', code: '20006', field: option };
        assert.throws(() => RongCloud(wrong), refused, JSON.stringify(value));
      }
    }
  }
});

test('a domain is a URL without a query or fragment', () => {
  for (const api of [
    'http://a.test\r\nX-Evil: 1',
    'http://a.test/?a=1',
    'http://a.test/#a',
    'http://me@a.test',
    'http://me:pass@a.test',
    'http://a\0.test',
    'http://a b.test',
    'http://',
    '//a.test',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ]) {
    const refused = { name: 'ValidationError', code: '20006', field: 'api' };
    assert.throws(() => RongCloud({ ...options, api }), refused, JSON.stringify(api));
  }
});

test('a line break around a URL is dropped, as URL parsers do', async () => {
  const { User } = connect({ api: `\r\n${emulator.url}\r\n` });
  await User.register(user);
  request();
});
