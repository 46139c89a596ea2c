import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { freePort } from '../../__test__/listening.mjs';
import { FORM, send, signed } from './client.mjs';

const fixture = (name) => readFileSync(new URL(`fixtures/localhost.${name}.pem`, import.meta.url));
const CALL = { headers: { ...signed(), 'Content-Type': FORM }, body: 'userId=u1' };

describe('startEmulator', () => {
  test('takes a free port, and the app key and secret of the documentation', async (t) => {
    const emulator = await startEmulator();
    t.after(() => emulator.close());
    assert.ok(emulator.port > 0);
    assert.equal(emulator.url, `http://127.0.0.1:${emulator.port}`);
    assert.equal((await send(`${emulator.url}/user/unblock.json`, CALL)).status, 200);
  });

  test('leaves the globals of its process alone', async (t) => {
    const { Request, Response } = globalThis;
    const emulator = await startEmulator();
    t.after(() => emulator.close());
    assert.equal(globalThis.Request, Request);
    assert.equal(globalThis.Response, Response);
  });

  test('two of them share nothing', async (t) => {
    const [one, other] = await Promise.all([startEmulator(), startEmulator()]);
    t.after(() => Promise.all([one.close(), other.close()]));
    one.fault({ kind: 'refusal' });
    assert.equal((await send(`${one.url}/user/unblock.json`, CALL)).status, 500);
    assert.equal((await send(`${other.url}/user/unblock.json`, CALL)).status, 200);
    assert.equal(other.requests.length, 1);
  });

  test('speaks TLS', async (t) => {
    const emulator = await startEmulator({ tls: { key: fixture('key'), cert: fixture('cert') } });
    t.after(() => emulator.close());
    assert.equal(emulator.url, `https://127.0.0.1:${emulator.port}`);
    const { status } = await send(`${emulator.url}/user/unblock.json`, {
      ...CALL,
      ca: fixture('cert'),
    });
    assert.equal(status, 200);
    emulator.fault({ kind: 'half-answer' });
    await assert.rejects(
      send(`${emulator.url}/user/unblock.json`, { ...CALL, ca: fixture('cert') }),
      { code: 'ECONNRESET' },
    );
  });

  test('rejects when the port is taken', async (t) => {
    const emulator = await startEmulator();
    t.after(() => emulator.close());
    await assert.rejects(startEmulator({ port: emulator.port }), { code: 'EADDRINUSE' });
  });

  test('close destroys what is open, even a request without an answer, and may be called twice', async () => {
    const emulator = await startEmulator({ port: await freePort() });
    emulator.fault({ kind: 'silence' });
    const calling = send(`${emulator.url}/user/unblock.json`, CALL);
    const idle = connect(emulator.port, '127.0.0.1');
    idle.on('error', () => {});
    const dropped = new Promise((resolve) => idle.once('close', resolve));
    await new Promise((resolve) => idle.once('connect', resolve));
    await Promise.all([assert.rejects(calling, { code: 'ECONNRESET' }), emulator.close()]);
    await dropped;
    await emulator.close();
    await assert.rejects(send(emulator.url, CALL), { code: 'ECONNREFUSED' });
  });

  const mistakes = {
    'options that are null': [null, /^options must be an object, not null$/],
    'an unknown option': [{ appKey: 'k' }, /no option appKey/],
    'an empty app key': [{ appkey: '' }, /^appkey must be a non-empty string, not ""$/],
    'a port that is a string': [
      { port: '80' },
      /^port must be a whole number from 0 to 65535, not "80"$/,
    ],
    'a port too high': [{ port: 65536 }, /^port must be .*, not 65536$/],
    'a rate limit of 0': [{ rateLimit: 0 }, /^rateLimit must be a whole number above 0, not 0$/],
    'TLS without a key': [{ tls: { cert: 'c' } }, /^tls must be an object with key and cert$/],
    'TLS with a key that is not PEM': [
      { tls: { key: 'k', cert: 'c' } },
      /^tls must be a private key and its certificate, both in PEM \(.+\)$/,
    ],
    'a log that is not a function': [{ log: true }, /^log must be a function, not true$/],
    'a journal of size 0': [{ journalSize: 0 }, /^journalSize must be .*, not 0$/],
  };
  for (const [name, [options, message]] of Object.entries(mistakes)) {
    test(`rejects ${name}`, async () => {
      await assert.rejects(startEmulator(options), { name: 'TypeError', message });
    });
  }

  test('does not repeat a secret that is wrong', async () => {
    const error = await startEmulator({ secret: 12345 }).catch((reason) => reason);
    assert.match(error.message, /^secret must be a non-empty string$/);
    assert.doesNotMatch(error.message, /12345/);
  });
});
