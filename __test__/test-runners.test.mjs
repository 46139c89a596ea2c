// Tests of an app in the test runners that README names. None of them closes its client.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, test } from 'node:test';
import { promisify, stripVTControlCharacters } from 'node:util';
import { options } from './app.mjs';
import { temporaryFolder } from './folder.mjs';
import { installApp } from './package/install.mjs';
import { setUp } from './setup.mjs';

const { emulator } = await setUp();
const app = await installApp('test-runners', await temporaryFolder({ after }));

const env = {
  ...process.env,
  // A runner may take its process for one of node:test.
  NODE_TEST_CONTEXT: undefined,
  RONGCLOUD_APPKEY: options.appkey,
  RONGCLOUD_SECRET: options.secret,
  RONGCLOUD_API: emulator.url,
};

const VITEST = 'vitest run --testTimeout 60000';

// Each is a package, which npx fetches once and keeps. By default, their tests may take 2 to 5 s, which a
// machine that stalls may need.
for (const [name, runner, words, passed] of [
  [
    'Jest, which looks for leaks',
    'jest@30',
    'jest --detectLeaks --testTimeout 60000 --testRegex jest.cjs',
    /5 passed, 5 total/,
  ],
  ['Vitest in vm contexts', 'vitest@4', `${VITEST} --pool vmThreads`, /Tests +3 passed/],
  ['Vitest in worker threads', 'vitest@4', `${VITEST} --pool threads`, /Tests +3 passed/],
  ['Vitest in processes', 'vitest@4', `${VITEST} --pool forks`, /Tests +3 passed/],
  ['Mocha', 'mocha@11', 'mocha --timeout 60000 mocha.cjs', /3 passing/],
]) {
  test(`tests pass and end in ${name}`, async () => {
    const args = ['--yes', '--package', runner, ...words.split(' ')];
    const report = await promisify(execFile)('npx', args, { cwd: app, env, timeout: 250_000 });
    assert.match(stripVTControlCharacters(report.stdout + report.stderr), passed);
  });
}
