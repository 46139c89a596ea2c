import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { describe, test } from 'node:test';
import { answerOf, FORM, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const PATH = '/user/getToken.json';

const emulator = await setUp();

describe('faults', () => {
  const call = (options = {}) =>
    send(emulator.url + PATH, {
      headers: { ...signed(), 'Content-Type': FORM },
      body: 'userId=u1&name=n',
      ...options,
    });
  const isRegistered = async () => {
    emulator.clearFaults();
    const { body } = await send(`${emulator.url}/user/info.json`, {
      headers: { ...signed(), 'Content-Type': FORM },
      body: 'userId=u1',
    });
    return JSON.parse(body).code === 200;
  };

  test('latency waits and then answers', async () => {
    emulator.fault({ kind: 'latency', ms: 1 });
    assert.equal((await call()).status, 200);
    assert.ok(await isRegistered());
  });

  test('latency does not hold up later requests', async () => {
    const controller = new AbortController();
    emulator.fault({ kind: 'latency', ms: 60_000, times: 1 });
    const waiting = call({ signal: controller.signal });
    while (emulator.requests.length === 0) await new Promise(setImmediate);
    assert.equal((await call()).status, 200);
    assert.equal(emulator.requests[0].answer, undefined);
    controller.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  });

  test('drop-before destroys the connection and handles nothing', async () => {
    emulator.fault({ kind: 'drop-before' });
    await assert.rejects(call(), { code: 'ECONNRESET' });
    assert.equal(await isRegistered(), false);
  });

  test('drop-after handles the request and destroys the connection', async () => {
    emulator.fault({ kind: 'drop-after' });
    await assert.rejects(call(), { code: 'ECONNRESET' });
    assert.ok(await isRegistered());
  });

  test('half-answer promises more than it sends', async () => {
    emulator.fault({ kind: 'half-answer' });
    const agent = new Agent({ keepAlive: true });
    const received = await new Promise((resolve, reject) => {
      const outgoing = request(emulator.url + PATH, {
        method: 'POST',
        headers: { ...signed(), 'Content-Type': FORM },
        agent,
      });
      outgoing.on('error', reject);
      outgoing.on('response', (response) => {
        let size = 0;
        response.on('data', (chunk) => {
          size += chunk.length;
        });
        response.on('error', ({ code }) =>
          resolve({ code, size, promised: Number(response.headers['content-length']) }),
        );
        response.on('end', () => reject(new Error('The answer came whole')));
      });
      outgoing.end('userId=u1&name=n');
    });
    assert.equal(received.code, 'ECONNRESET');
    assert.ok(received.size > 0, 'some of the body came');
    assert.ok(received.size < received.promised, 'not all of the body came');
    assert.ok(await isRegistered());
  });

  test('silence accepts and never answers', async () => {
    emulator.fault({ kind: 'silence' });
    const controller = new AbortController();
    const waiting = call({ signal: controller.signal });
    while (emulator.requests.length === 0) await new Promise(setImmediate);
    assert.equal(await isRegistered(), false);
    assert.equal(emulator.requests[0].answer, undefined);
    controller.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  });

  test('refusal answers 500 and code 1000 by default', async () => {
    emulator.fault({ kind: 'refusal' });
    const { status, body } = await call();
    assert.equal(status, 500);
    assert.deepEqual(JSON.parse(body), {
      code: 1000,
      errorMessage: 'A fault on demand',
      url: PATH,
    });
    assert.equal(await isRegistered(), false);
  });

  test('refusal takes a status, a code and a text', async () => {
    emulator.fault({ kind: 'refusal', status: 504, code: 1050, errorMessage: 'late' });
    const { status, body } = await call();
    assert.equal(status, 504);
    assert.deepEqual(JSON.parse(body), { code: 1050, errorMessage: 'late', url: PATH });
  });

  test('refusal can hide a business code in a 200', async () => {
    emulator.fault({ kind: 'refusal', status: 200, code: 1002 });
    const { status, body } = await call();
    assert.deepEqual([status, JSON.parse(body).code], [200, 1002]);
  });

  for (const retryAfter of [7, 'Wed, 21 Oct 2026 07:28:00 GMT']) {
    test(`rate-limit asks for a retry after ${retryAfter}`, async () => {
      emulator.fault({ kind: 'rate-limit', retryAfter });
      const { status, headers, body } = await call();
      assert.deepEqual([status, JSON.parse(body).code], [429, 1008]);
      assert.equal(headers['retry-after'], String(retryAfter));
    });
  }

  for (const status of [502, 200]) {
    test(`html answers ${status} as a proxy would`, async () => {
      emulator.fault({ kind: 'html', status });
      const answer = await call();
      assert.equal(answer.status, status);
      assert.match(answer.headers['content-type'], /^text\/html/);
      assert.match(answer.body, /^<html>/);
    });
  }

  test('broken-json answers 200 with half a JSON text', async () => {
    emulator.fault({ kind: 'broken-json' });
    const { status, headers, body } = await call();
    assert.equal(status, 200);
    assert.match(headers['content-type'], /^application\/json/);
    assert.throws(() => JSON.parse(body), SyntaxError);
  });

  for (const status of [200, 204]) {
    test(`empty answers ${status} without a body`, async () => {
      emulator.fault({ kind: 'empty', status });
      const answer = await call();
      assert.deepEqual([answer.status, answer.body], [status, '']);
    });
  }

  for (const status of [301, 302, 303, 307, 308]) {
    test(`redirect answers ${status} and a location`, async () => {
      emulator.fault({ kind: 'redirect', status, location: 'https://elsewhere.test/x' });
      const answer = await call();
      assert.equal(answer.status, status);
      assert.equal(answer.headers.location, 'https://elsewhere.test/x');
    });
  }

  test('a fault is for its path only', async () => {
    emulator.fault({ kind: 'refusal', path: '/user/info.json' });
    assert.equal((await call()).status, 200);
    await assert.rejects(answerOf(emulator, '/user/info.json', 'userId=u1'), /answered 500/);
  });

  test('a fault ends after its times', async () => {
    emulator.fault({ kind: 'refusal', times: 2 });
    const statuses = [];
    for (let calls = 0; calls < 4; calls += 1) statuses.push((await call()).status);
    assert.deepEqual(statuses, [500, 500, 200, 200]);
  });

  test('faults are met in the order they were added', async () => {
    emulator.fault({ kind: 'refusal', status: 503, times: 1 });
    emulator.fault({ kind: 'html', times: 1 });
    const statuses = [];
    for (let calls = 0; calls < 3; calls += 1) statuses.push((await call()).status);
    assert.deepEqual(statuses, [503, 502, 200]);
  });

  test('clearFaults ends them', async () => {
    emulator.fault({ kind: 'refusal' });
    emulator.clearFaults();
    assert.equal((await call()).status, 200);
  });

  test('a fault comes before the signature is checked', async () => {
    emulator.fault({ kind: 'refusal', status: 503 });
    assert.equal((await call({ headers: {} })).status, 503);
  });

  test('the request id is echoed on a fault as well', async () => {
    emulator.fault({ kind: 'refusal' });
    const { headers } = await call({ headers: { 'X-Request-ID': 'r-2' } });
    assert.equal(headers['x-request-id'], 'r-2');
  });

  const mistakes = {
    'no fault': [undefined, /kind must be .*, not undefined/],
    'an unknown kind': [
      { kind: 'flood' },
      /kind must be latency, drop-before, .* or redirect, not "flood"/,
    ],
    'a kind that every object has': [{ kind: 'constructor' }, /kind must be .*, not "constructor"/],
    'an option of another kind': [{ kind: 'silence', status: 500 }, /no option status/],
    'a status that does not exist': [{ kind: 'refusal', status: 99 }, /status must be .*, not 99/],
    '0 times': [{ kind: 'silence', times: 0 }, /times must be .*, not 0/],
    'a negative wait': [{ kind: 'latency', ms: -1 }, /ms must be .*, not -1/],
    'a code that is a string': [
      { kind: 'refusal', code: '1000' },
      /code must be a whole number, not "1000"/,
    ],
    'a redirect with 200': [{ kind: 'redirect', status: 200 }, /301, 302, 303, 307 or 308/],
  };
  for (const [name, [fault, message]] of Object.entries(mistakes)) {
    test(`${name} is a TypeError`, () => {
      assert.throws(() => emulator.fault(fault), { name: 'TypeError', message });
    });
  }
});
