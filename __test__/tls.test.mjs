// Whom a client trusts over TLS, and which versions it speaks.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { connect } from 'node:tls';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { options, user } from './app.mjs';
import { certificate } from './certificate.mjs';

function register({ cert, port, host = 'localhost' }) {
  const api = `https://${host}:${port}`;
  return RongCloud({ ...options, api, ca: cert, maxRetries: 0 }).User.register(user);
}

/**
 * A connection of Node's own client. It asks for no address of the name: of several, Node gives up one
 * that takes 250 ms.
 */
const connectTo = (settings) => connect({ host: '127.0.0.1', ...settings });

for (const version of ['TLSv1.2', 'TLSv1.3']) {
  test(`${version} is spoken`, async (t) => {
    const { cert, key } = await certificate();
    const { port } = await startAnswering(t, {
      tls: { cert, key, minVersion: version, maxVersion: version },
    });
    assert.equal((await register({ cert, port })).code, 200);
  });
}

for (const version of ['TLSv1', 'TLSv1.1']) {
  test(`${version} is refused`, async (t) => {
    const { cert, key } = await certificate();
    const old = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' };
    const { asked, port } = await startAnswering(t, { tls: { cert, key, ...old } });
    // Who speaks it is served.
    const socket = connectTo({ port, ca: cert, servername: 'localhost', ...old });
    await once(socket, 'secureConnect');
    assert.equal(socket.getProtocol(), version);
    socket.destroy();

    await assert.rejects(register({ cert, port }), { name: 'ConnectionError', code: 'EPROTO' });
    assert.deepEqual(asked, []);
  });
}

test('a certificate for another host is refused', async (t) => {
  const { cert, key } = await certificate('api.example.com');
  const { asked, port } = await startAnswering(t, { tls: { cert, key } });
  const refused = { name: 'ConnectionError', code: 'ERR_TLS_CERT_ALTNAME_INVALID' };
  await assert.rejects(register({ cert, port }), refused);
  assert.deepEqual(asked, []);
});

test('a certificate for a name is not valid for an address', async (t) => {
  const { cert, key } = await certificate();
  const { asked, port } = await startAnswering(t, { tls: { cert, key } });
  const refused = { name: 'ConnectionError', code: 'ERR_TLS_CERT_ALTNAME_INVALID' };
  await assert.rejects(register({ cert, port, host: '127.0.0.1' }), refused);
  assert.deepEqual(asked, []);
});

const day = 24 * 60 * 60 * 1000;
for (const [code, from, to] of [
  ['CERT_HAS_EXPIRED', -2, -1],
  ['CERT_NOT_YET_VALID', 1, 2],
]) {
  test(`a certificate outside of its dates is refused: ${code}`, async (t) => {
    const { cert, key } = await certificate('localhost', {
      notBeforeDate: new Date(Date.now() + from * day),
      notAfterDate: new Date(Date.now() + to * day),
    });
    const { asked, port } = await startAnswering(t, { tls: { cert, key } });
    await assert.rejects(register({ cert, port }), { name: 'ConnectionError', code });
    assert.deepEqual(asked, []);
  });
}

/** How Node's own client and ours end where they trust `ca`. */
async function both({ port, ca, host = 'localhost' }) {
  const socket = connectTo({ port, ca, servername: host });
  const node = await once(socket, 'secureConnect').then(
    () => 'connected',
    ({ code }) => code,
  );
  socket.destroy();
  const ours = await register({ cert: ca, port, host }).then(
    () => 'connected',
    ({ code }) => code,
  );
  return { node, ours };
}

for (const version of ['TLSv1.2', 'TLSv1.3']) {
  test(`the certificate of an authority is accepted from a server if ca names it: ${version}`, async (t) => {
    const { cert, key } = await certificate('localhost', { authority: true });
    const { port } = await startAnswering(t, {
      tls: { cert, key, minVersion: version, maxVersion: version },
    });
    assert.deepEqual(await both({ port, ca: cert }), { node: 'connected', ours: 'connected' });
    const another = await certificate('localhost', { authority: true });
    assert.equal((await both({ port, ca: `${another.cert}\n${cert}` })).ours, 'connected');
  });
}

test('the certificate of an authority is refused if ca does not name it', async (t) => {
  const { cert, key } = await certificate('localhost', { authority: true });
  const { asked, port } = await startAnswering(t, { tls: { cert, key } });
  // The same name, and another key.
  const another = await certificate('localhost', { authority: true });
  for (const ca of [undefined, another.cert]) {
    const code = 'DEPTH_ZERO_SELF_SIGNED_CERT';
    assert.deepEqual(await both({ port, ca }), { node: code, ours: code });
    await assert.rejects(register({ cert: ca, port }), {
      name: 'ConnectionError',
      message: /: the certificate is self-signed, and the ca option does not name it$/,
    });
  }
  assert.deepEqual(asked, []);
});

test('the certificate of an authority is not valid for another host', async (t) => {
  const { cert, key } = await certificate('api.example.com', { authority: true });
  const { asked, port } = await startAnswering(t, { tls: { cert, key } });
  const code = 'ERR_TLS_CERT_ALTNAME_INVALID';
  assert.deepEqual(await both({ port, ca: cert }), { node: code, ours: code });
  const { cert: local, key: localKey } = await certificate('localhost', { authority: true });
  const named = await startAnswering(t, { tls: { cert: local, key: localKey } });
  const address = { port: named.port, ca: local, host: '127.0.0.1' };
  assert.equal((await both(address)).ours, code);
  assert.deepEqual([...asked, ...named.asked], []);
});

for (const [code, from, to] of [
  ['CERT_HAS_EXPIRED', -2, -1],
  ['CERT_NOT_YET_VALID', 1, 2],
]) {
  test(`the certificate of an authority is refused outside of its dates: ${code}`, async (t) => {
    const { cert, key } = await certificate('localhost', {
      authority: true,
      notBeforeDate: new Date(Date.now() + from * day),
      notAfterDate: new Date(Date.now() + to * day),
    });
    const { asked, port } = await startAnswering(t, { tls: { cert, key } });
    assert.deepEqual(await both({ port, ca: cert }), { node: code, ours: code });
    assert.deepEqual(asked, []);
  });
}
