import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { beforeEach, describe, test } from 'node:test';
import { FORM, post, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const lines = [];
const emulator = await setUp({ journalSize: 3, now: () => 5000, log: (l) => lines.push(l) });

describe('journal', () => {
  beforeEach(() => {
    lines.length = 0;
  });

  test('has the request and the answer', async () => {
    await post(emulator, '/user/unblock.json', 'userId=u1&tag=a&tag=b');
    const [{ headers, connection, ...entry }] = emulator.requests;
    assert.deepEqual(entry, {
      time: 5000,
      method: 'POST',
      path: '/user/unblock.json',
      query: '',
      contentType: FORM,
      body: 'userId=u1&tag=a&tag=b',
      fields: { userId: 'u1', tag: ['a', 'b'] },
      fault: undefined,
      answer: { status: 200, code: 200, body: '{"code":200}' },
    });
    assert.equal(headers['app-key'], signed()['App-Key']);
    assert.equal(connection.requests, 1);
  });

  test('has JSON bodies parsed', async () => {
    await post(emulator, '/user/tag/set.json', { userId: 'u1', tags: ['a'] });
    assert.deepEqual(emulator.requests[0].fields, { userId: 'u1', tags: ['a'] });
  });

  test('has refused and unknown requests too', async () => {
    await post(emulator, '/user/unblock.json', '');
    await post(emulator, '/nowhere.json', { a: 1 }, { 'Content-Type': 'text/plain' });
    const [refused, unknown] = emulator.requests;
    assert.deepEqual([refused.answer.status, refused.answer.code], [400, 1003]);
    assert.deepEqual([unknown.answer.status, unknown.answer.code], [404, 404]);
    assert.deepEqual([unknown.body, unknown.fields], ['{"a":1}', undefined]);
  });

  test('has the fault, and no answer when none was sent whole', async () => {
    for (const kind of ['drop-before', 'drop-after', 'half-answer']) {
      emulator.fault({ kind, times: 1 });
      await assert.rejects(post(emulator, '/user/unblock.json', 'userId=u1'));
    }
    assert.deepEqual(
      emulator.requests.map(({ fault, answer }) => [fault, answer]),
      [
        ['drop-before', undefined],
        ['drop-after', undefined],
        ['half-answer', undefined],
      ],
    );
  });

  test('keeps the last ones only', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      await post(emulator, '/user/unblock.json', `userId=${id}`);
    }
    assert.deepEqual(
      emulator.requests.map(({ fields }) => fields.userId),
      ['b', 'c', 'd'],
    );
  });

  test('numbers the connections and counts the requests on each', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const call = (options) =>
      send(`${emulator.url}/user/unblock.json`, {
        headers: { ...signed(), 'Content-Type': FORM },
        body: 'userId=u1',
        ...options,
      });
    await call({ agent });
    await call({ agent });
    await call();
    agent.destroy();
    const [first, second, third] = emulator.requests.map(({ connection }) => connection);
    assert.equal(second.number, first.number);
    assert.deepEqual([first.requests, second.requests], [1, 2]);
    assert.deepEqual([third.number, third.requests], [first.number + 1, 1]);
  });

  test('a path cannot write a line or a terminal command into the log', async () => {
    const path = '/x%0A2026-01-05T00:00:00.000Z%20200%20200%20/forged%1B[2J%C2%9B%E2%80%AE';
    await send(emulator.url + path);
    assert.equal(lines.length, 1);
    assert.ok(lines[0].includes('404 404 POST /x%0A2026'), lines[0]);
    assert.match(lines[0], /%1B\[2J%C2%9B%E2%80%AE [\d.]+ ms$/);
    assert.match(lines[0], /^[ -~]+$/);
  });

  test('has the query of a GET, and the log has it too', async () => {
    const query = 'userId=u%201&x=%0A%E2%80%AE&y=%1B';
    await send(`${emulator.url}/user/unblock.json?${query}`, { method: 'GET' });
    await send(`${emulator.url}/user/unblock.json?${query}`);
    assert.deepEqual(
      emulator.requests.map((request) => [request.method, request.path, request.query]),
      [
        ['GET', '/user/unblock.json', query],
        ['POST', '/user/unblock.json', ''],
      ],
    );
    assert.ok(lines[0].includes(` 405 405 GET /user/unblock.json?${query} `), lines[0]);
    assert.ok(lines[1].includes(' POST /user/unblock.json '), lines[1]);
  });

  test('logs each request in one line', async () => {
    emulator.fault({ kind: 'silence', path: '/user/info.json' });
    await post(emulator, '/user/unblock.json', 'userId=u1');
    const controller = new AbortController();
    const silent = send(`${emulator.url}/user/info.json`, { signal: controller.signal });
    while (lines.length < 2) await new Promise(setImmediate);
    controller.abort();
    await assert.rejects(silent, { name: 'AbortError' });
    assert.equal(lines.length, 2);
    assert.match(
      lines[0],
      /^1970-01-01T00:00:05.000Z 200 200 POST \/user\/unblock\.json [\d.]+ ms$/,
    );
    assert.match(lines[1], / --- --- POST \/user\/info\.json [\d.]+ ms \(fault: silence\)$/);
  });
});
