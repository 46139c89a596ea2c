// A process that ends with calls in flight ends as it would without them.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './listening.mjs';
import { setUp } from './setup.mjs';

const CALLS = 50;

const { emulator, program } = await setUp();

/** Runs a program that has a client. */
const run = (code, more) => program(`const { User } = RongCloud(options); ${code}`, more);

/** How a program ends. */
async function end(running) {
  try {
    const { stdout, stderr } = await running;
    return { code: 0, signal: null, stdout, stderr };
  } catch ({ code, signal, stdout, stderr }) {
    return { code, signal, stdout, stderr };
  }
}

const silentCalls = `
  for (let call = 0; call < ${CALLS}; call += 1) User.register(user).catch(() => {});`;

/** How a program ends if something happens to it once the server has all of its calls. */
async function ending(code, happen) {
  emulator.fault({ kind: 'silence' });
  const running = run(code);
  const ended = end(running);
  const { child } = running;
  while (emulator.requests.length < CALLS && child.exitCode === null) await wait(5);
  happen(child);
  return ended;
}

/** The program runs `code` after it began with `first`. */
const endingBy = (code, first = '') =>
  ending(`${first} ${silentCalls} process.stdin.once('data', () => { ${code} });`, ({ stdin }) =>
    stdin.write('now'),
  );

/** The program gets a signal after it began with `first`. */
const endingOn = (signal, first = '') =>
  ending(`${first} ${silentCalls}`, (child) => child.kill(signal));

for (const [code, expected, first] of [
  ['process.exit(3);', { code: 3, signal: null }],
  ['process.exitCode = 4; process.exit();', { code: 4, signal: null }],
  ['throw new Error("on purpose");', { code: 1, signal: null }],
  ['Promise.reject(new Error("on purpose"));', { code: 1, signal: null }],
  ['process.kill(process.pid, "SIGTERM");', { code: null, signal: 'SIGTERM' }],
  [
    'process.exit(5);',
    { code: 5, signal: null },
    'process.on("exit", () => { User.register(user); });',
  ],
]) {
  test(`${first ?? ''}${code} ends it with ${expected.code ?? expected.signal}`, async () => {
    const { code: exitCode, signal } = await endingBy(code, first);
    assert.deepEqual({ code: exitCode, signal }, expected);
  });
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL']) {
  test(`${signal} ends it`, async () => {
    const ended = await endingOn(signal);
    assert.deepEqual([ended.code, ended.signal], [null, signal]);
  });
}

test('a handler of a signal may end it', async () => {
  const { code } = await endingOn('SIGTERM', 'process.once("SIGTERM", () => process.exit(6));');
  assert.equal(code, 6);
});

test('a process that throws prints only that', async () => {
  const { stdout, stderr } = await endingBy('throw new Error("on purpose");');
  assert.equal(stdout, '');
  assert.match(stderr, /Error: on purpose/);
  assert.doesNotMatch(stderr, /panicked|rongcloud-io/);
});

test('a process that has nothing else to do ends with its last call', async (t) => {
  // Requests that nobody waits for any more may arrive later, and the next test counts its own.
  const port = await listen(
    t,
    createServer(() => {}),
  );
  const api = `http://127.0.0.1:${port}`;
  const code = `
    process.exitCode = 7;
    const settled = [];
    for (let call = 0; call < ${CALLS}; call += 1) {
      User.register(user, { timeout: 200 }).catch(({ name }) => settled.push(name));
    }
    process.on('exit', () => console.log(settled.length, [...new Set(settled)].join()));`;
  const { code: exitCode, stdout } = await end(run(code, { api }));
  assert.deepEqual([exitCode, stdout], [7, `${CALLS} TimeoutError\n`]);
});

test('a process that aborts its calls on SIGTERM ends normally', async () => {
  const code = `
    const controller = new AbortController();
    const settled = [];
    for (let call = 0; call < ${CALLS}; call += 1) {
      User.register(user, { signal: controller.signal }).catch(({ name }) => settled.push(name));
    }
    process.on('exit', () => console.log(settled.length, [...new Set(settled)].join()));
    process.once('SIGTERM', () => controller.abort());`;
  const { code: exitCode, stdout } = await ending(code, (child) => child.kill('SIGTERM'));
  assert.deepEqual([exitCode, stdout], [0, `${CALLS} AbortError\n`]);
});

for (const answers of [1, 10, 100, 500, 999]) {
  test(`a process that exits at its answer ${answers} of 1000 exits`, async () => {
    const code = `
      let left = ${answers};
      const exit = () => { left -= 1; if (left === 0) process.exit(8); };
      for (let call = 0; call < 1000; call += 1) User.register(user).then(exit, exit);`;
    const { code: exitCode, stderr } = await end(run(code));
    assert.deepEqual([exitCode, stderr], [8, '']);
  });
}
