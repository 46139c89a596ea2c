import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { answerOf, exchange, post, send, sendRaw, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const IDS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'length',
  '.',
  '..',
];

const emulator = await setUp();

describe('a strange request', () => {
  afterEach(async () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
    await answerOf(emulator, '/user/unblock.json', 'userId=u1');
  });

  for (const id of IDS) {
    test(`${id} is an id like any other`, async () => {
      const other = `not ${id}`;
      const ask = (path, body) => answerOf(emulator, path, body);
      const { token } = await ask('/user/getToken.json', `userId=${id}&name=${id}`);
      assert.equal(emulator.clients.connect(token), id);
      assert.equal((await ask('/user/checkOnline.json', `userId=${id}`)).status, '1');
      assert.equal((await ask('/user/checkOnline.json', `userId=${other}`)).status, '0');

      await ask('/user/tag/set.json', { userId: id, tags: [id] });
      const { result } = await ask('/user/tags/get.json', `userIds=${id}&userIds=${other}`);
      assert.deepEqual(Object.entries(result), [
        [id, [id]],
        [other, []],
      ]);

      await ask('/user/blacklist/add.json', `userId=${id}&blackUserId=${id}`);
      assert.deepEqual(await ask('/user/blacklist/query.json', `userId=${id}`), { users: [id] });
      assert.deepEqual(await ask('/user/blacklist/query.json', `userId=${other}`), { users: [] });

      await ask('/group/create.json', `groupId=${id}&groupName=n&userId=${id}`);
      assert.deepEqual((await ask('/group/user/query.json', `groupId=${id}`)).users, [{ id }]);
      assert.deepEqual((await ask('/group/user/query.json', `groupId=${other}`)).users, []);

      await ask('/chatroom/create.json', `chatroom[${id}]=n`);
      await ask('/chatroom/entry/set.json', `chatroomId=${id}&userId=u&key=__proto__&value=${id}`);
      const { keys } = await ask('/chatroom/entry/query.json', `chatroomId=${id}`);
      assert.deepEqual([keys.length, keys[0].key, keys[0].value], [1, '__proto__', id]);
      const refused = await post(emulator, '/chatroom/get.json', `chatroomId=${other}`);
      assert.equal(refused.answer.code, 23410);

      await ask('/sensitiveword/add.json', 'word=constructor&replaceWord=x');
      assert.equal((await ask('/sensitiveword/list.json', 'type=2')).words.length, 1);
    });
  }

  test('more headers than HTTP allows are refused', async () => {
    const headers = ['Host: localhost', ...Array.from({ length: 3000 }, (_, i) => `X-${i}: v`)];
    assert.equal((await sendRaw(emulator, { target: '/', headers })).status, 431);
    assert.equal(emulator.requests.length, 0);
  });

  test('a header that is too long is refused', async () => {
    const headers = ['Host: localhost', `X-Long: ${'x'.repeat(100_000)}`];
    assert.equal((await sendRaw(emulator, { target: '/', headers })).status, 431);
  });

  test('a target that is too long is refused, and a query is not remembered in the path', async () => {
    const headers = ['Host: localhost'];
    const target = (length) => `/x?${'q'.repeat(length)}`;
    assert.equal((await sendRaw(emulator, { target: target(100_000), headers })).status, 431);
    assert.equal((await sendRaw(emulator, { target: target(10_000), headers })).status, 404);
    assert.equal(emulator.requests[0].path, '/x');
  });

  const nonsense = {
    'text that is not HTTP': 'hello\r\n\r\n',
    'TLS to a server without TLS': Buffer.from('16030100010000', 'hex'),
    'two lengths': 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
    'a length and chunks':
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'a chunk without a length':
      'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n0\r\n\r\n',
    'a chunk with a length that is too long':
      'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n',
    'a NUL in a header': 'GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n',
    'a name with a space': 'GET / HTTP/1.1\r\nHost : a\r\n\r\n',
    'an unknown method': 'RESET /_emulator/reset HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'a target without a slash': 'GET x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'the target *': 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'a broken whole URL': 'GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  };
  for (const [name, bytes] of Object.entries(nonsense)) {
    test(`${name} is refused`, async () => {
      assert.match(await exchange(emulator, bytes), /^HTTP\/1\.1 400 /);
      assert.equal(emulator.requests.length, 0);
    });
  }

  test('a CONNECT request gets no tunnel', async () => {
    const received = await exchange(emulator, 'CONNECT example.com:80 HTTP/1.1\r\nHost: a\r\n\r\n');
    assert.equal(received, '');
  });

  test('a request to upgrade the protocol is answered like any other', async () => {
    const headers = ['Host: localhost', 'Upgrade: websocket', 'Connection: Upgrade'];
    const { status } = await sendRaw(emulator, { target: '/_emulator/requests', headers });
    assert.equal(status, 200);
  });

  test('a request id that is not ASCII is answered', async () => {
    const { status } = await sendRaw(emulator, {
      method: 'POST',
      target: '/user/unblock.json',
      headers: [
        'Host: localhost',
        'X-Request-ID: \xff\xfe',
        ...Object.entries(signed()).map((header) => header.join(': ')),
      ],
    });
    assert.equal(status, 400);
  });

  for (const path of ['/%', '/%zz', '/%ff', '/%00', '/_emulator/history/%', '/_emulator/%e4']) {
    test(`the path ${path} is answered`, async () => {
      const { status } = await sendRaw(emulator, { target: path, headers: ['Host: localhost'] });
      assert.ok([200, 400, 404].includes(status), String(status));
    });
  }

  test('a client that sends many requests at once gets the answers in order', async () => {
    const request = 'GET /_emulator/requests HTTP/1.1\r\nHost: localhost\r\n';
    const received = await exchange(
      emulator,
      `${request}\r\n`.repeat(20),
      `${request}Connection: close\r\n\r\n`,
    );
    assert.equal(received.match(/HTTP\/1\.1 200 OK/g).length, 21);
  });

  test('clients that leave before their answer harm no other', async () => {
    emulator.fault({ kind: 'latency', ms: 20, times: 20 });
    const controller = new AbortController();
    const calls = Array.from({ length: 20 }, () =>
      send(`${emulator.url}/user/info.json`, { signal: controller.signal }),
    );
    setTimeout(() => controller.abort(), 5);
    const outcomes = await Promise.allSettled(calls);
    assert.equal(outcomes.length, 20);
    emulator.clearFaults();
  });
});
