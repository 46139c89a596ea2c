// What this machine lacks is not the domain's fault.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limited } from './program.mjs';
import { setUp } from './setup.mjs';

const { emulator: primary, program } = await setUp();
const { emulator: backup } = await setUp();

/** Runs a program that may have few files open, and no more when it says `exhaust()`. */
async function output(code, api) {
  const head = `
    const fs = require('node:fs');
    const held = [];
    function exhaust() {
      try { for (;;) held.push(fs.openSync('/dev/null')); } catch {}
    }
    function release() {
      for (const file of held.splice(0)) fs.closeSync(file);
    }
    const facts = ({ name, code, message }) => ({ name, code, message });
    const attempt = (call) => call.then(({ code }) => code, facts);
    const print = (...values) => process.stdout.write(JSON.stringify(values));`;
  const { stdout } = await program(head + code, { api, before: limited(100) });
  return JSON.parse(stdout);
}

const skip = process.platform === 'win32' && 'there is no such limit on Windows';

for (const host of ['127.0.0.1', 'localhost']) {
  test(`without a descriptor left, ${host} is not blamed and not left`, { skip }, async () => {
    const api = [primary, backup].map(({ port }) => `http://${host}:${port}`);
    const [outcome, later] = await output(
      `
      (async () => {
        const { User } = RongCloud({ ...options, maxRetries: 1 });
        exhaust();
        const outcome = await attempt(User.register(user));
        release();
        print(outcome, await attempt(User.register(user)));
      })();`,
      api,
    );
    assert.deepEqual([outcome.name, outcome.code], ['ConnectionError', 'EMFILE']);
    assert.match(outcome.message, /^this machine could not open a connection \(http:.*os error 24/);
    assert.equal(later, 200);
    assert.deepEqual([primary.requests.length, backup.requests.length], [1, 0]);
  });
}

test('a call waits for a shortage to pass', { skip }, async () => {
  const [outcome] = await output(
    `
    (async () => {
      const { User } = RongCloud({ ...options, maxRetries: 10 });
      exhaust();
      setTimeout(release, 300);
      print(await attempt(User.register(user)));
    })();`,
    [primary.url],
  );
  assert.equal(outcome, 200);
});
