// Names that do not resolve, and names that resolve again.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { message, options, unknownHost, user } from './app.mjs';
import { temporaryFolder } from './folder.mjs';
import { setUp } from './setup.mjs';

const UNKNOWN = `http://${unknownHost}`;

const { emulator, program } = await setUp();

test('the error for a name that does not resolve has the name', async () => {
  const { User } = RongCloud({ ...options, api: UNKNOWN, maxRetries: 1 });
  await assert.rejects(User.register(user), {
    name: 'ConnectionError',
    code: 'ENOTFOUND',
    attempts: 2,
    message: new RegExp(unknownHost),
  });
});

test('the next domain takes every call whose domain does not resolve, even a message', async () => {
  const { Message } = RongCloud({ ...options, api: [UNKNOWN, emulator.url], maxRetries: 1 });
  const calls = Array.from({ length: 100 }, () => Message.Private.send(message));
  for (const { code } of await Promise.all(calls)) assert.equal(code, 200);
  assert.equal(emulator.requests.length, 100);
});

/** The words before a command that make it see a file as /etc/hosts. */
function withHosts(file) {
  const mount = 'mount --bind "$0" /etc/hosts && exec "$@"';
  return ['unshare', '--map-root-user', '--mount', 'sh', '-c', mount, file];
}

test('a name that resolves again is called again', async (t) => {
  const hosts = join(await temporaryFolder(t), 'hosts');
  await writeFile(hosts, '127.0.0.1 localhost\n');

  const before = withHosts(hosts);
  const [file, ...args] = [...before, 'true'];
  const possible = await new Promise((resolve) => {
    execFile(file, args, (error) => resolve(!error));
  });
  if (!possible) return t.skip('this system lets nobody have an /etc/hosts of their own');

  const api = `http://api.invalid:${emulator.port}`;
  const code = `
    const { User } = RongCloud({ ...options, maxRetries: 0 });
    const register = () => User.register(user).then(({ code }) => code, ({ code }) => code);
    process.stdin.on('data', () => register().then((code) => console.log(code)));`;
  const { child } = program(code, { api, before });
  const register = async () => {
    child.stdin.write('now');
    const [line] = await once(child.stdout, 'data');
    return line.trim();
  };
  // The latter is what a machine without a network is told.
  assert.match(await register(), /^(ENOTFOUND|EAI_AGAIN)$/);
  await writeFile(hosts, '127.0.0.1 localhost api.invalid\n');
  assert.equal(await register(), '200');
  child.stdin.end();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
