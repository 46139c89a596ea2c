// Apps with the installed package, bundled with the settings that README tells.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { options } from './app.mjs';
import { temporaryFolder } from './folder.mjs';
import { installApp } from './package/install.mjs';
import { setUp } from './setup.mjs';

const run = promisify(execFile);
const { emulator } = await setUp();
const folder = await temporaryFolder({ after });
const app = await installApp('bundlers', folder);

const env = {
  ...process.env,
  RONGCLOUD_APPKEY: options.appkey,
  RONGCLOUD_SECRET: options.secret,
  RONGCLOUD_API: emulator.url,
};

// Each is a package, which npx fetches once and keeps.
for (const [name, { packages, words, bundle, isAlone }] of Object.entries({
  'esbuild leaves the package out': {
    packages: ['esbuild@0.28'],
    words:
      'esbuild app.mjs --bundle --platform=node --format=esm --external:rongcloud-native --outfile=esbuild/app.mjs',
    bundle: 'esbuild/app.mjs',
  },
  'esbuild copies the addon': {
    packages: ['esbuild@0.28'],
    words: 'esbuild app.cjs --bundle --platform=node --loader:.node=copy --outfile=copied/app.cjs',
    bundle: 'copied/app.cjs',
    isAlone: true,
  },
  'Rollup leaves the package out': {
    packages: ['rollup@4'],
    words: 'rollup app.mjs --external rongcloud-native --file rollup/app.mjs',
    bundle: 'rollup/app.mjs',
  },
  'webpack leaves the package out': {
    packages: ['webpack@5', 'webpack-cli@7'],
    words: 'webpack --config webpack.config.cjs',
    bundle: 'webpack/app.cjs',
  },
})) {
  test(name, async () => {
    const command = [...packages.flatMap((other) => ['--package', other]), ...words.split(' ')];
    await run('npx', ['--yes', ...command], { cwd: app, timeout: 250_000 });
    const place = isAlone ? 'alone' : 'app';
    // Away from the installed package, it has only what is in its folder.
    if (isAlone)
      await cp(join(app, dirname(bundle)), join(folder, 'alone', dirname(bundle)), {
        recursive: true,
      });
    const { stdout } = await run(process.execPath, [join(folder, place, bundle)], { env });
    assert.equal(stdout, 'registered 200\n');
  });
}
