// The test suite of rongcloud-sdk 3.1.1, run against this package and the emulator.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEmulator } from 'rongcloud-emulator';

const require = createRequire(import.meta.url);

test('the suite of rongcloud-sdk passes', async () => {
  // The key and secret that the suite has in its helpers.
  const emulator = await startEmulator({ appkey: '8luwapkvucoil', secret: 'y0icysjl4h3LWz' });
  try {
    const preload = fileURLToPath(new URL('suite.cjs', import.meta.url));
    const jasmine = fileURLToPath(new URL('../node_modules/.bin/jasmine', import.meta.url));
    const report = await new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--require', preload, jasmine, '--random=false', '--config=spec/support/jasmine.json'],
        {
          cwd: dirname(require.resolve('rongcloud-sdk')),
          env: { ...process.env, RONGCLOUD_API: emulator.url },
        },
        (_, stdout, stderr) => resolve(stdout + stderr),
      );
    });
    assert.match(report, /^217 specs, 0 failures$/m, report);
    assert.ok(emulator.requests.length > 100, 'the suite did not reach the emulator');
  } finally {
    await emulator.close();
  }
});
