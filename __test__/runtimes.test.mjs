// The same programs in each runtime that README names.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setUp } from './setup.mjs';

const folder = fileURLToPath(new URL('runtimes', import.meta.url));

const { emulator } = await setUp();

const programs = {
  'smoke.mjs': [
    'registered 200 mnktiytan0 string',
    'refreshed 200',
    'invalid true name',
    'stack true',
    'refused true 1004',
    'aborted true enough',
    'many 200',
    'observed 200',
    'carried 200',
    'silent ETIMEDOUT',
    'workers 200 200 200',
    'afterwards 200',
  ],
  'cluster.mjs': ['cluster 200 200 200 200'],
  'vm.mjs': ['vm 200 200 id'],
};

// Each is a package, which npx fetches once and keeps.
for (const [runtime, ...command] of [
  ['node@20', 'node'],
  ['node@22', 'node'],
  ['node@24', 'node'],
  ['bun@1', 'bun'],
  ['deno@2', 'deno', '--allow-env', '--allow-read', '--allow-ffi', '--allow-run', '--allow-net'],
]) {
  for (const [program, lines] of Object.entries(programs)) {
    test(`${program} runs in ${runtime}`, async () => {
      const args = ['--yes', '--package', runtime, ...command, program];
      const { stdout } = await promisify(execFile)('npx', args, {
        cwd: folder,
        env: { ...process.env, RONGCLOUD_API: emulator.url },
        timeout: 250_000,
      });
      assert.deepEqual(stdout.trim().split('\n'), lines);
    });
  }
}
