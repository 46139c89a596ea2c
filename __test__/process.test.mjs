// What holds for a whole process: its end, its threads, its environment.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect as connectSocket, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { startEmulator } from 'rongcloud-emulator';
import { startAnswering } from './answering.mjs';
import { options, user } from './app.mjs';
import { certificate } from './certificate.mjs';
import { temporaryFolder } from './folder.mjs';
import { listen } from './listening.mjs';
import { index, limited, startWorker } from './program.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect, program } = await setUp();

/** What a program prints. */
async function output(code, more) {
  const { stdout } = await program(code, more);
  return stdout.trim();
}

/** Starts an emulator that speaks TLS, with a certificate that no authority has issued. */
async function startSecure(t) {
  const { cert, key } = await certificate();
  const secure = await startEmulator({ ...options, host: 'localhost', tls: { key, cert } });
  t.after(() => secure.close());
  return { secure, cert };
}

test('a process ends once its calls are done', async () => {
  const code = 'RongCloud(options).User.register(user).then(({ code }) => console.log(code));';
  assert.equal(await output(code), '200');
});

test('a process ends where no call was made', async () => {
  assert.equal(await output('RongCloud(options); console.log("done");'), 'done');
});

test('a process lives until its last call is settled', async () => {
  emulator.fault({ kind: 'latency', ms: 300, times: 2 });
  const code = `
    const { User } = RongCloud(options);
    User.register(user).then(() => console.log('first'));
    User.register(user).then(() => User.register({})).catch((error) => console.log(error.code));`;
  assert.deepEqual((await output(code)).split('\n').sort(), ['20005', 'first']);
});

test('a process ends after a call that was aborted', async () => {
  emulator.fault({ kind: 'silence', times: 1 });
  const code = `
    RongCloud(options).User.register(user, { signal: AbortSignal.timeout(50) })
      .catch((error) => console.log(error.name));
    setTimeout(() => {}, 200);`;
  assert.equal(await output(code), 'AbortError');
});

test('a process ends after a call whose signal was refused', async () => {
  const code = `
    const { User } = RongCloud(options);
    for (const signal of [false, Object.create(AbortSignal.prototype)]) {
      User.register(user, { signal }).catch(() => console.log('refused'));
    }`;
  assert.equal(await output(code), 'refused\nrefused');
});

test('many calls may share a signal without a warning', async () => {
  const code = `
    const { User } = RongCloud(options);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 100 }, () => User.register(user, { signal }));
    Promise.all(calls).then(() => console.log('done'));`;
  const { stdout, stderr } = await program(code);
  assert.deepEqual([stdout, stderr], ['done\n', '']);
});

test('a rejection that nobody handles ends the process as any other does', async () => {
  await assert.rejects(
    output('RongCloud(options).User.register({});'),
    /ValidationError: id is required/,
  );
});

test('a client throws where no descriptor is left, and one that is created later works', async () => {
  const code = `
    const { closeSync, openSync } = require('node:fs');
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
    User.register(user).then(({ code }) => console.log(code));`;
  const refused = 'RongCloudError ERR_INTERNAL\n';
  assert.equal(await output(code, { before: limited(64) }), `${refused}${refused}200`);
});

test('worker threads have clients of their own, and may end during a call', async () => {
  const source = `
    const { parentPort } = require('node:worker_threads');
    const { User } = RongCloud(options);
    User.register(user).then(({ code }) => {
      parentPort.postMessage(code);
      User.register(user, { timeout: 60000 });
    });`;
  const workers = Array.from({ length: 4 }, () => startWorker(source, { api: emulator.url }));
  const codes = await Promise.all(
    workers.map(async (worker) => {
      const [code] = await once(worker, 'message');
      await worker.terminate();
      return code;
    }),
  );
  assert.deepEqual(codes, [200, 200, 200, 200]);
  assert.equal((await connect().User.register(user)).code, 200);
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

test('the calls of a worker thread end with it', async (t) => {
  const silent = createServer();
  const api = `http://127.0.0.1:${await listen(t, silent)}`;
  const code = 'RongCloud(options).User.register(user, { timeout: 2147483647 });';
  const worker = startWorker(code, { api });
  const [socket] = await once(silent, 'connection');
  socket.on('error', () => {}).resume();
  await once(socket, 'data');
  const closed = once(socket, 'close');
  await worker.terminate();
  await closed;
});

test('the memory of a client is freed with it', async () => {
  const code = `
    const client = () => RongCloud(options).User;
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

test('a private certificate is trusted by ca or where the environment names it, and refused without', async (t) => {
  const { secure, cert } = await startSecure(t);
  const register = (more) => connect({ api: secure.url, ...more }).User.register(user);
  assert.equal((await register({ ca: cert })).code, 200);
  assert.equal((await register({ ca: [Buffer.from(cert)] })).code, 200);
  await assert.rejects(register({ maxRetries: 0 }), {
    name: 'ConnectionError',
    code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  });
  assert.equal(secure.requests.length, 2);

  const folder = await temporaryFolder(t);
  const file = join(folder, 'ca.pem');
  await writeFile(file, cert);
  const code = 'RongCloud(options).User.register(user).then(({ code }) => console.log(code));';
  const named = [{ NODE_EXTRA_CA_CERTS: file }, { SSL_CERT_FILE: file }, { SSL_CERT_DIR: folder }];
  for (const env of named) assert.equal(await output(code, { api: secure.url, env }), '200');
});

test('calls go through a proxy where the environment or an option names one', async (t) => {
  const { server, port, asked } = await startAnswering(t);
  server.on('connect', ({ url, headers }, socket) => {
    asked.push({ url, headers });
    const [host, port] = url.split(':');
    // Of several addresses, Node would give up one that takes 250 ms.
    const upstream = connectSocket({ port, host, autoSelectFamily: false }, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
  });
  const { secure, cert } = await startSecure(t);
  const api = 'http://api.invalid';
  const proxy = `http://me:pass@127.0.0.1:${port}`;
  assert.equal((await connect({ api, proxy }).User.register(user)).code, 200);

  const code = 'RongCloud(options).User.register(user).then(({ code }) => console.log(code));';
  const HTTP_PROXY = `http://127.0.0.1:${port}`;
  assert.equal(await output(code, { api, env: { HTTP_PROXY } }), '200');
  const direct = { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' };
  assert.equal(await output(code, { env: direct }), '200');

  const tunnelled = connect({ api: secure.url, ca: cert, proxy });
  assert.equal((await tunnelled.User.register(user)).code, 200);

  const url = 'http://api.invalid/user/getToken.json';
  const credentials = `Basic ${Buffer.from('me:pass').toString('base64')}`;
  assert.deepEqual(
    asked.map(({ url, headers }) => [url, headers['proxy-authorization']]),
    [
      [url, credentials],
      [url, undefined],
      [`localhost:${secure.port}`, credentials],
    ],
  );
});
