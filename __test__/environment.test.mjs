// What the environment says of connections: read once, when a client is created, and by nobody else.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { certificate } from './certificate.mjs';

const { ValidationError } = RongCloud;
const run = promisify(execFile);
const index = new URL('../index.js', import.meta.url).pathname;

let emulator;
let proxy;
before(async () => {
  emulator = await startEmulator(options);
  proxy = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(`{"code":200,"userId":"u","token":"${request.url.split('/')[2]}"}`);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  proxy.url = `http://127.0.0.1:${proxy.address().port}`;
});
after(() => {
  proxy.closeAllConnections();
  proxy.close();
  return emulator.close();
});

/** Runs a program in a process of its own, with an environment of its own. */
async function output(source, env = {}) {
  const settings = { options: { ...options, api: emulator.url }, user };
  const head = `const RongCloud = require(${JSON.stringify(index)});
    const { options, user } = ${JSON.stringify(settings)};`;
  const { stdout } = await run(process.execPath, ['-e', head + source], { env, timeout: 60_000 });
  return stdout.trim();
}

const WRITES = `
  let number = 0;
  const timer = setInterval(() => {
    for (let count = 0; count < 100; count += 1) process.env['NEW_' + number++] = 'x'.repeat(100);
  });
  (async () => {
    for (let round = 0; round < 20; round += 1) {
      const { User } = RongCloud(options);
      await Promise.all(Array.from({ length: 100 }, () => User.register(user)));
    }
    clearInterval(timer);
    console.log('done');
  })();`;

test('variables may be set while connections open', async () => {
  assert.equal(await output(WRITES), 'done');
});

test('the main thread may set variables while a worker opens connections', async () => {
  const source = `
    const { Worker } = require('node:worker_threads');
    const program = ${JSON.stringify(`
      const { index, options, user } = require('node:worker_threads').workerData;
      const RongCloud = require(index);
      (async () => {
        for (let round = 0; round < 20; round += 1) {
          const { User } = RongCloud(options);
          await Promise.all(Array.from({ length: 50 }, () => User.register(user)));
        }
      })();`)};
    const workerData = { index: ${JSON.stringify(index)}, options, user };
    const worker = new Worker(program, { eval: true, workerData });
    let number = 0;
    const timer = setInterval(() => {
      for (let count = 0; count < 100; count += 1) process.env['NEW_' + number++] = 'x'.repeat(100);
    });
    worker.on('exit', (code) => { clearInterval(timer); console.log(code); });`;
  assert.equal(await output(source), '0');
});

const skip = process.platform !== 'linux' && 'nothing can be preloaded here';

test('a client reads only its own variables, and each once', { skip }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-'));
  t.after(() => rm(folder, { recursive: true }));
  const library = join(folder, 'getenv.so');
  const source = new URL('preload/getenv.rs', import.meta.url).pathname;
  await run('rustc', ['--edition=2024', '--crate-type=cdylib', '-o', library, source]);

  const certificates = await certificate();
  const server = createTlsServer(certificates, (_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end('{"code":200,"userId":"u","token":"t"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  t.after(() => server.closeAllConnections());

  const code = `
    const RongCloud = require(${JSON.stringify(index)});
    const { options, user } = ${JSON.stringify({ options, user })};
    const urls = ${JSON.stringify([`https://localhost:${server.address().port}`, emulator.url])};
    (async () => {
      void process.env.BEGIN;
      for (const api of urls) {
        const { User } = RongCloud({ ...options, api, ca: ${JSON.stringify(certificates.cert)} });
        await Promise.all(Array.from({ length: 20 }, () => User.register(user)));
        await User.register(user, { timeout: 1 }).catch(() => {});
      }
      const { User } = RongCloud({ ...options, api: 'http://no-such-host.invalid' });
      await User.register(user).catch(() => {});
      void process.env.END;
    })();`;
  const { stderr } = await run(process.execPath, ['-e', code], { env: { LD_PRELOAD: library } });
  const [, during] = stderr.match(/^BEGIN\n(.*)^END$/ms);
  const asked = during.trim().split('\n');
  assert.equal(asked.length, 3 * new Set(asked).size, 'each is asked once a client');
  const built = (await readdir(new URL('..', import.meta.url))).find((name) =>
    name.endsWith('.node'),
  );
  const addon = await readFile(new URL(`../${built}`, import.meta.url));
  assert.ok(!addon.includes('\0environ\0'), 'nor is all of it looked through');
  assert.deepEqual(
    asked.filter((name) => !/^(HTTP|HTTPS|ALL|NO)_PROXY$/i.test(name)).sort(),
    ['NODE_EXTRA_CA_CERTS', 'REQUEST_METHOD', 'SSL_CERT_DIR', 'SSL_CERT_FILE'].flatMap((name) =>
      Array(3).fill(name),
    ),
  );
});

const CALLS = `
  const { User } = RongCloud({ ...options, api: 'http://a.test' });
  User.register(user).then(({ token }) => console.log(token), ({ code }) => console.log(code));`;

test('a client keeps the proxy that it was created with', async () => {
  const removed = `${CALLS} delete process.env.http_proxy;`;
  assert.equal(await output(removed, { http_proxy: proxy.url }), 'a.test');
  const added = `${CALLS} process.env.http_proxy = ${JSON.stringify(proxy.url)};`;
  assert.equal(await output(added), 'ENOTFOUND');
  const set = `process.env.http_proxy = ${JSON.stringify(proxy.url)}; ${CALLS}`;
  assert.equal(await output(set), 'a.test');
});

test('names of proxies may be in either case, and NO_PROXY may have a star or a port', async () => {
  const HTTP_PROXY = proxy.url;
  assert.equal(await output(CALLS, { HTTP_PROXY }), 'a.test');
  assert.equal(await output(CALLS, { all_proxy: proxy.url }), 'a.test');
  assert.equal(
    await output(CALLS, { HTTP_PROXY, http_proxy: 'http://127.0.0.1:1' }),
    'ECONNREFUSED',
  );
  for (const NO_PROXY of ['*', 'a.test', '.test', 'b.test, a.test:80']) {
    assert.equal(await output(CALLS, { HTTP_PROXY, NO_PROXY }), 'ENOTFOUND', NO_PROXY);
  }
  assert.equal(await output(CALLS, { HTTP_PROXY, no_proxy: 'a.test:81' }), 'a.test');
});

test('a worker thread has the proxy of its own environment', async () => {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    const { index, options, user } = workerData;
    require(index)(options).User.register(user).then(({ token }) => parentPort.postMessage(token));`,
    {
      eval: true,
      env: { http_proxy: proxy.url },
      workerData: { index, options: { ...options, api: 'http://a.test' }, user },
    },
  );
  assert.deepEqual(await once(worker, 'message'), ['a.test']);
});

test('a variable without an HTTP proxy is refused by its name, and not quoted', (t) => {
  process.env.ALL_PROXY = 'socks5://ann:pa55word@127.0.0.1:1080';
  t.after(() => delete process.env.ALL_PROXY);
  assert.throws(
    () => RongCloud(options),
    (error) =>
      error instanceof ValidationError &&
      error.field === 'ALL_PROXY' &&
      error.code === '20006' &&
      !error.message.includes('pa55word'),
  );
  RongCloud({ ...options, proxy: proxy.url });
  RongCloud({ ...options, fetch });
});

test('a client works in an environment that throws, and in a folder that was removed', async () => {
  const source = `
    const fs = require('node:fs');
    const folder = fs.mkdtempSync(require('node:os').tmpdir() + '/rongcloud-');
    process.chdir(folder);
    fs.rmdirSync(folder);
    const { env } = process;
    process.env = new Proxy({}, { get() { throw new Error('not allowed'); } });
    const { User } = RongCloud(options);
    process.env = env;
    User.register(user).then(({ code }) => console.log(code));`;
  assert.equal(await output(source), '200');
});
