// Names that do not resolve, and names that resolve again.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';

const UNKNOWN = 'http://no-such-host.invalid';

let emulator;
before(async () => {
  emulator = await startEmulator(options);
});
afterEach(() => emulator.reset());
after(() => emulator.close());

test('the error for a name that does not resolve has the name', async () => {
  const { User } = RongCloud({ ...options, api: UNKNOWN, maxRetries: 1 });
  await assert.rejects(User.register(user), {
    name: 'ConnectionError',
    code: 'ENOTFOUND',
    attempts: 2,
    message: /no-such-host\.invalid/,
  });
});

test('the next domain takes every call whose domain does not resolve, even a message', async () => {
  const message = {
    senderId: 's',
    targetId: 't',
    objectName: 'RC:TxtMsg',
    content: { content: 'a' },
  };
  const { Message } = RongCloud({ ...options, api: [UNKNOWN, emulator.url], maxRetries: 1 });
  const calls = Array.from({ length: 100 }, () => Message.Private.send(message));
  for (const { code } of await Promise.all(calls)) assert.equal(code, 200);
  assert.equal(emulator.requests.length, 100);
});

/** Runs a program with a file of ours as /etc/hosts, in a mount namespace of its own. */
function withHosts(file, ...command) {
  const mount = 'mount --bind "$0" /etc/hosts && exec "$@"';
  return ['unshare', ['--map-root-user', '--mount', 'sh', '-c', mount, file, ...command]];
}

test('a name that resolves again is called again', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-'));
  t.after(() => rm(folder, { recursive: true }));
  const hosts = join(folder, 'hosts');
  await writeFile(hosts, '127.0.0.1 localhost\n');

  const possible = await new Promise((resolve) => {
    execFile(...withHosts(hosts, 'true'), (error) => resolve(!error));
  });
  if (!possible) return t.skip('this system lets nobody have an /etc/hosts of their own');

  const api = `http://api.invalid:${emulator.port}`;
  const index = new URL('../index.js', import.meta.url).pathname;
  const source = `
    const { User } = require(${JSON.stringify(index)})(${JSON.stringify({ ...options, api, maxRetries: 0 })});
    const register = () => User.register(${JSON.stringify(user)}).then(({ code }) => code, ({ code }) => code);
    process.stdin.on('data', () => register().then((code) => console.log(code)));`;
  const child = execFile(...withHosts(hosts, process.execPath, '-e', source));
  const register = async () => {
    child.stdin.write('now');
    const [line] = await once(child.stdout, 'data');
    return line.trim();
  };
  assert.equal(await register(), 'ENOTFOUND');
  await writeFile(hosts, '127.0.0.1 localhost api.invalid\n');
  assert.equal(await register(), '200');
  child.stdin.end();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
