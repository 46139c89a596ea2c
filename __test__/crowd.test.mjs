// Ten thousand calls at once.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';

const CALLS = 10_000;

/** A server in a process of its own, which has room for its end of the connections. */
async function start(t) {
  const cli = fileURLToPath(new URL('../emulator/src/cli.js', import.meta.url));
  const { appkey, secret } = options;
  const server = spawn(process.execPath, [
    cli,
    '--port=0',
    `--appkey=${appkey}`,
    `--secret=${secret}`,
  ]);
  t.after(() => server.kill());
  const lines = createInterface({ input: server.stdout });
  const [started] = await once(lines, 'line');
  return started.split(' ').at(-1);
}

const crowds = [
  ['a hundred connections', 10, {}],
  ['a connection for each', 200, { maxConnections: CALLS, connectTimeout: 60_000 }],
];
for (const [connections, ms, more] of crowds) {
  test(`each of ten thousand calls in flight gets its own answer over ${connections}`, async (t) => {
    const api = await start(t);
    const { ok } = await fetch(`${api}/_emulator/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind: 'latency', ms }),
    });
    assert.ok(ok);
    const { User } = RongCloud({ ...options, api, timeout: 100_000, ...more });
    const calls = Array.from({ length: CALLS }, (_, number) =>
      User.register({ ...user, id: `u${number}` }),
    );
    const ids = (await Promise.all(calls)).map(({ userId }) => userId);
    const own = Array.from({ length: CALLS }, (_, number) => `u${number}`);
    assert.deepEqual(ids, own);
  });
}
