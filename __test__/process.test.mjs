// What holds for a whole process: its end, its threads, its environment.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { certificate } from './certificate.mjs';
import { program } from './program.mjs';

const index = new URL('../index.js', import.meta.url).pathname;

let emulator;
before(async () => {
  emulator = await startEmulator(options);
});
// A fault that came too late for its call must not affect the next test.
afterEach(() => emulator.reset());
after(() => emulator.close());

/** What a program prints. */
async function output(code, more) {
  const { stdout } = await program(code, { api: emulator.url, ...more });
  return stdout.trim();
}

test('a process ends once its calls are done', async () => {
  const code = 'User.register(user).then(({ code }) => console.log(code));';
  assert.equal(await output(code), '200');
});

test('a process ends without a call', async () => {
  assert.equal(await output('console.log("done");'), 'done');
});

test('a process lives until its last call is settled', async () => {
  emulator.fault({ kind: 'latency', ms: 300, times: 2 });
  const code = `
    User.register(user).then(() => console.log('first'));
    User.register(user).then(() => User.register({})).catch((error) => console.log(error.code));`;
  assert.deepEqual((await output(code)).split('\n').sort(), ['20005', 'first']);
});

test('a process ends after a call that was aborted', async () => {
  emulator.fault({ kind: 'silence', times: 1 });
  const code = `User.register(user, { signal: AbortSignal.timeout(50) })
    .catch((error) => console.log(error.name));
    setTimeout(() => {}, 200);`;
  assert.equal(await output(code), 'AbortError');
});

test('a process ends after a call whose signal was refused', async () => {
  const code = `
    for (const signal of [false, Object.create(AbortSignal.prototype)]) {
      User.register(user, { signal }).catch(() => console.log('refused'));
    }`;
  assert.equal(await output(code), 'refused\nrefused');
});

test('many calls may share a signal without a warning', async () => {
  const code = `
    const { signal } = new AbortController();
    const calls = Array.from({ length: 100 }, () => User.register(user, { signal }));
    Promise.all(calls).then(() => console.log('done'));`;
  const { stdout, stderr } = await program(code, { api: emulator.url });
  assert.deepEqual([stdout, stderr], ['done\n', '']);
});

test('an unhandled rejection ends the process as any other does', async () => {
  await assert.rejects(output('User.register({});'), /ValidationError: id is required/);
});

test('a client throws where no descriptor is left, and one that is created later works', async () => {
  const code = `
    const { closeSync, openSync } = require('node:fs');
    const RongCloud = require(${JSON.stringify(index)});
    const options = ${JSON.stringify({ ...options, api: emulator.url })};
    const taken = [];
    for (let left = true; left; ) {
      try {
        taken.push(openSync('/dev/null'));
      } catch {
        left = false;
      }
    }
    for (let time = 0; time < 2; time += 1) {
      try {
        RongCloud(options);
      } catch ({ name, code }) {
        console.log(name, code);
      }
    }
    taken.forEach(closeSync);
    const { User } = RongCloud(options);
    User.register(${JSON.stringify(user)}).then(({ code }) => console.log(code));`;
  const limited = ['-c', 'ulimit -n 64 && exec "$0" -e "$1"', process.execPath, code];
  const { stdout } = await promisify(execFile)('sh', limited, { timeout: 20_000 });
  const refused = 'RongCloudError ERR_INTERNAL\n';
  assert.equal(stdout, `${refused}${refused}200\n`);
});

test('worker threads have clients of their own, and may end during a call', async () => {
  const source = `
    const { parentPort } = require('node:worker_threads');
    const { User } = require(${JSON.stringify(index)})(${JSON.stringify({ ...options, api: emulator.url })});
    User.register(${JSON.stringify(user)}).then(({ code }) => {
      parentPort.postMessage(code);
      User.register(${JSON.stringify(user)}, { timeout: 60000 });
    });`;
  const workers = Array.from({ length: 4 }, () => new Worker(source, { eval: true }));
  const codes = await Promise.all(
    workers.map(async (worker) => {
      const [code] = await once(worker, 'message');
      await worker.terminate();
      return code;
    }),
  );
  assert.deepEqual(codes, [200, 200, 200, 200]);
  const { User } = RongCloud({ ...options, api: emulator.url });
  assert.equal((await User.register(user)).code, 200);
});

test('worker threads that come and go need no client on the main thread', async () => {
  const source = `
    const program = \`
      const { index, options, user } = require('node:worker_threads').workerData;
      require(index)(options).User.register(user);\`;
    const { once } = require('node:events');
    const { Worker } = require('node:worker_threads');
    const workerData = ${JSON.stringify({ index, options: { ...options, api: emulator.url }, user })};
    (async () => {
      for (let count = 0; count < 3; count += 1) {
        console.log(...(await once(new Worker(program, { eval: true, workerData }), 'exit')));
      }
    })();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', source]);
  assert.equal(stdout, '0\n0\n0\n');
});

test('the calls of a worker thread end with it', async () => {
  const silent = createTcpServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const api = `http://127.0.0.1:${silent.address().port}`;
  const source = `require(${JSON.stringify(index)})(${JSON.stringify({ ...options, api })}).User
    .register(${JSON.stringify(user)}, { timeout: 2147483647 });`;
  const worker = new Worker(source, { eval: true });
  const [socket] = await once(silent, 'connection');
  socket.on('error', () => {}).resume();
  await once(socket, 'data');
  const closed = once(socket, 'close');
  await worker.terminate();
  await closed;
  silent.close();
});

test('the memory of a client is freed with it', async () => {
  const code = `
    const client = () => RongCloud(${JSON.stringify({ ...options, api: emulator.url })}).User;
    (async () => {
      for (let made = 0; made < 50; made += 1) await client().register(user);
      global.gc();
      const before = process.memoryUsage().rss;
      for (let made = 0; made < 300; made += 1) await client().register(user);
      global.gc();
      const grown = (process.memoryUsage().rss - before) / 2 ** 20;
      console.log(grown < 30 ? 'flat' : 'grew by ' + grown + ' MB');
    })();`;
  assert.equal(await output(code, { env: { NODE_OPTIONS: '--expose-gc' } }), 'flat');
});

test('a private certificate is trusted by ca or where the environment names it, and refused without', async () => {
  const { cert, key } = await certificate();
  const secure = await startEmulator({ ...options, host: 'localhost', tls: { key, cert } });
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-'));
  try {
    const register = (more) =>
      RongCloud({ ...options, api: secure.url, ...more }).User.register(user);
    assert.equal((await register({ ca: cert })).code, 200);
    assert.equal((await register({ ca: [Buffer.from(cert)] })).code, 200);
    await assert.rejects(register({ maxRetries: 0 }), {
      name: 'ConnectionError',
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    });
    assert.equal(secure.requests.length, 2);

    const file = join(folder, 'ca.pem');
    await writeFile(file, cert);
    const code = 'User.register(user).then(({ code }) => console.log(code));';
    const named = [
      { NODE_EXTRA_CA_CERTS: file },
      { SSL_CERT_FILE: file },
      { SSL_CERT_DIR: folder },
    ];
    for (const env of named) assert.equal(await output(code, { api: secure.url, env }), '200');
  } finally {
    await secure.close();
    await rm(folder, { recursive: true });
  }
});

test('calls go through a proxy where the environment or an option names one', async () => {
  const seen = [];
  const proxy = createServer(async (request, response) => {
    seen.push([request.url, request.headers['proxy-authorization']]);
    await request.toArray();
    response
      .setHeader('Content-Type', 'application/json')
      .end('{"code":200,"userId":"u","token":"t"}');
  });
  const tunnels = [];
  proxy.on('connect', (request, socket) => {
    tunnels.push(socket);
    seen.push([request.url, request.headers['proxy-authorization']]);
    const [host, port] = request.url.split(':');
    const upstream = connect(port, host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = `127.0.0.1:${proxy.address().port}`;
  const { cert, key } = await certificate();
  const secure = await startEmulator({ ...options, host: 'localhost', tls: { key, cert } });
  try {
    const api = 'http://api.invalid';
    const proxied = RongCloud({ ...options, api, proxy: `http://me:pass@${address}` });
    assert.equal((await proxied.User.register(user)).code, 200);

    const code = 'User.register(user).then(({ code }) => console.log(code));';
    const HTTP_PROXY = `http://${address}`;
    assert.equal(await output(code, { api, env: { HTTP_PROXY } }), '200');
    const direct = { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' };
    assert.equal(await output(code, { env: direct }), '200');

    const tunnelled = { ...options, api: secure.url, ca: cert, proxy: `http://me:pass@${address}` };
    assert.equal((await RongCloud(tunnelled).User.register(user)).code, 200);

    const url = 'http://api.invalid/user/getToken.json';
    const credentials = `Basic ${Buffer.from('me:pass').toString('base64')}`;
    assert.deepEqual(seen, [
      [url, credentials],
      [url, undefined],
      [`localhost:${secure.port}`, credentials],
    ]);
  } finally {
    await secure.close();
    proxy.close();
    proxy.closeAllConnections();
    for (const tunnel of tunnels) tunnel.destroy();
  }
});
