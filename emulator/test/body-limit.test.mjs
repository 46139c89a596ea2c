import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { FORM, JSON_TYPE, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const LIMIT = 1000;
const MEGABYTE = 1024 * 1024;

const API = {
  path: '/user/unblock.json',
  type: FORM,
  fill: (size) => 'userId=u1&extra='.padEnd(size, 'x'),
  answer: {
    code: 1508,
    errorMessage: `The body must be at most ${LIMIT} bytes long`,
    url: '/user/unblock.json',
  },
};
const CONTROL = {
  path: '/_emulator/faults',
  type: JSON_TYPE,
  fill: (size) => '{"kind":"html","path":"/x"}'.padEnd(size, ' '),
  answer: { error: API.answer.errorMessage },
};

/** Sends a head and parts of a body, and resolves to the answer once the other side has closed. */
function pour({ port }, { path, type }, header, parts) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [head, body] = received.split('\r\n\r\n');
      resolve({ head, body });
    });
    const headers = { Host: 'localhost', 'Content-Type': type, ...signed(), ...header };
    const lines = Object.entries(headers).map((each) => each.join(': '));
    socket.write([`POST ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    for (const part of parts) socket.write(part);
  });
}

const emulator = await setUp({ bodyLimit: LIMIT });

describe('the limit of a body', () => {
  for (const [name, target] of Object.entries({
    'an API request': API,
    'a control request': CONTROL,
  })) {
    const { path, type, fill, answer } = target;
    const ask = (body, headers = {}) =>
      send(emulator.url + path, {
        headers: { ...signed(), 'Content-Type': type, ...headers },
        body,
      });

    test(`${name} of that many bytes passes`, async () => {
      assert.equal((await ask(fill(LIMIT))).status, 200);
    });

    test(`${name} of one byte more gets a 413, and the connection is closed`, async () => {
      const { status, headers, body } = await ask(fill(LIMIT + 1));
      assert.deepEqual([status, JSON.parse(body)], [413, answer]);
      assert.equal(headers.connection, 'close');
    });

    test(`${name} is measured in bytes and not in characters`, async () => {
      assert.equal((await ask('你'.repeat(LIMIT / 2))).status, 413);
    });

    test(`${name} without a Content-Length is stopped while it is read`, async () => {
      const chunk = `100\r\n${'x'.repeat(256)}\r\n`;
      const { head, body } = await pour(
        emulator,
        target,
        { 'Transfer-Encoding': 'chunked' },
        Array(8).fill(chunk),
      );
      assert.match(head, /^HTTP\/1\.1 413 .*\r\nconnection: close/is);
      assert.deepEqual(JSON.parse(body), answer);
    });

    test(`${name} with a Content-Length that is too long is not waited for`, async () => {
      const { head } = await pour(emulator, target, { 'Content-Length': 10 ** 12 }, ['x']);
      assert.match(head, /^HTTP\/1\.1 413 /);
    });

    test(`${name} that is sent to its end gets its answer`, async () => {
      const { status } = await ask('x'.repeat(2 * MEGABYTE));
      assert.equal(status, 413);
    });

    test(`${name} without an end is cut off`, async () => {
      const part = `100000\r\n${'x'.repeat(MEGABYTE)}\r\n`;
      const sent = pour(emulator, target, { 'Transfer-Encoding': 'chunked' }, Array(80).fill(part));
      const { head } = await sent.catch(({ code }) => ({ head: code }));
      assert.match(head, /^(HTTP\/1\.1 413 |ECONNRESET|EPIPE)/);
    });
  }

  test('a request that is too long is remembered without its body', async () => {
    emulator.fault({ kind: 'html' });
    await send(emulator.url + API.path, {
      headers: { ...signed(), 'Content-Type': FORM },
      body: API.fill(LIMIT + 1),
    });
    const [{ path, body, fields, fault, answer }] = emulator.requests;
    assert.deepEqual([path, body, fields, fault], [API.path, '', undefined, undefined]);
    assert.deepEqual([answer.status, answer.code], [413, 1508]);
  });

  test('a foreign page is refused before its body is read', async () => {
    const { head } = await pour(
      emulator,
      CONTROL,
      { Host: 'evil.example', 'Content-Length': 5000 },
      ['x'],
    );
    assert.match(head, /^HTTP\/1\.1 403 /);
  });

  test('a client that leaves in the middle of a body is not remembered and harms no other', async () => {
    for (const target of [API, CONTROL]) {
      const socket = connect(emulator.port, '127.0.0.1');
      const left = new Promise((resolve) => socket.once('close', resolve));
      socket.write(
        `POST ${target.path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${target.type}\r\nContent-Length: 100\r\n\r\n{`,
        () => socket.destroy(),
      );
      await left;
    }
    const { status } = await send(emulator.url + API.path, {
      headers: { ...signed(), 'Content-Type': FORM },
      body: 'userId=u1',
    });
    assert.equal(status, 200);
    assert.equal(emulator.requests.length, 1);
  });

  test('is a megabyte by default', async (t) => {
    const usual = await startEmulator();
    t.after(() => usual.close());
    const statusOf = async (size) =>
      (
        await send(usual.url + API.path, {
          headers: { ...signed(), 'Content-Type': FORM },
          body: API.fill(size),
        })
      ).status;
    assert.equal(await statusOf(MEGABYTE), 400, 'the service refuses it with a code of its own');
    assert.equal(await statusOf(MEGABYTE + 1), 413);
  });

  for (const bodyLimit of [0, -1, 1.5, '1000', Number.POSITIVE_INFINITY, null]) {
    test(`rejects a limit of ${JSON.stringify(bodyLimit)}`, async () => {
      await assert.rejects(startEmulator({ bodyLimit }), {
        name: 'TypeError',
        message: /^bodyLimit must be a whole number above 0, not .+$/,
      });
    });
  }
});
