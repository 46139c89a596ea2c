// What the environment says of connections: read once, when a client is created, and by nobody else.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { options, unknownHost } from './app.mjs';
import { certificate } from './certificate.mjs';
import { temporaryFolder } from './folder.mjs';
import { index, startWorker } from './program.mjs';
import { setUp } from './setup.mjs';

const { ValidationError } = RongCloud;
const run = promisify(execFile);

const { emulator, program } = await setUp();
const proxy = await startAnswering(
  { after },
  { answer: ({ url }) => ({ body: `{"code":200,"userId":"u","token":"${url.split('/')[2]}"}` }) },
);

/** What a program prints that has an environment of its own. */
async function output(code, env) {
  const { stdout } = await program(code, { env });
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

test('nothing but what a client reads once is asked of the environment', { skip }, async (t) => {
  const library = join(await temporaryFolder(t), 'getenv.so');
  const source = new URL('preload/getenv.rs', import.meta.url).pathname;
  await run('rustc', ['--edition=2024', '--crate-type=cdylib', '-o', library, source]);

  const tls = await certificate();
  const { url } = await startAnswering(t, { tls });

  const code = `
    const urls = ${JSON.stringify([url, emulator.url])};
    (async () => {
      void process.env.BEGIN;
      for (const api of urls) {
        const { User } = RongCloud({ ...options, api, ca: ${JSON.stringify(tls.cert)} });
        await Promise.all(Array.from({ length: 20 }, () => User.register(user)));
        await User.register(user, { timeout: 1 }).catch(() => {});
      }
      const { User } = RongCloud({ ...options, api: 'http://${unknownHost}' });
      await User.register(user).catch(() => {});
      void process.env.END;
    })();`;
  const { stderr } = await program(code, { env: { LD_PRELOAD: library } });
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
  const { User } = RongCloud({ ...options, api: 'http://${unknownHost}' });
  User.register(user).then(({ token }) => console.log(token), ({ code }) => console.log(code));`;

test('a client keeps the proxy that it was created with', async () => {
  const removed = `${CALLS} delete process.env.http_proxy;`;
  assert.equal(await output(removed, { http_proxy: proxy.url }), unknownHost);
  const added = `${CALLS} process.env.http_proxy = ${JSON.stringify(proxy.url)};`;
  assert.equal(await output(added), 'ENOTFOUND');
  const set = `process.env.http_proxy = ${JSON.stringify(proxy.url)}; ${CALLS}`;
  assert.equal(await output(set), unknownHost);
});

test('names of proxies may be in either case, and NO_PROXY may have a star or a port', async () => {
  const HTTP_PROXY = proxy.url;
  assert.equal(await output(CALLS, { HTTP_PROXY }), unknownHost);
  assert.equal(await output(CALLS, { all_proxy: proxy.url }), unknownHost);
  assert.equal(
    await output(CALLS, { HTTP_PROXY, http_proxy: 'http://127.0.0.1:1' }),
    'ECONNREFUSED',
  );
  for (const NO_PROXY of ['*', unknownHost, '.test', `b.test, ${unknownHost}:80`]) {
    assert.equal(await output(CALLS, { HTTP_PROXY, NO_PROXY }), 'ENOTFOUND', NO_PROXY);
  }
  assert.equal(await output(CALLS, { HTTP_PROXY, no_proxy: `${unknownHost}:81` }), unknownHost);
});

test('a worker thread has the proxy of its own environment', async () => {
  const code = `
    const { parentPort } = require('node:worker_threads');
    RongCloud(options).User.register(user).then(({ token }) => parentPort.postMessage(token));`;
  const worker = startWorker(code, {
    api: `http://${unknownHost}`,
    env: { http_proxy: proxy.url },
  });
  assert.deepEqual(await once(worker, 'message'), [unknownHost]);
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
