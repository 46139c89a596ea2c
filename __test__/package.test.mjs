// The packages as they are published, installed from a registry where there is no Rust.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './folder.mjs';
import { packAll } from './package/pack.mjs';
import { startRegistry } from './package/registry.mjs';
import { setUp } from './setup.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const programs = fileURLToPath(new URL('package', import.meta.url));

const { emulator } = await setUp();
const folder = await temporaryFolder({ after });
const packages = await packAll(folder);
const published = [packages.main, packages.platform, ...packages.others];
const registry = await startRegistry({ after }, published);

const bin = join(folder, 'bin');
await mkdir(bin);
await symlink(process.execPath, join(bin, 'node'));
const { stdout: npm } = await run('sh', ['-c', 'command -v npm']);
await symlink(npm.trim(), join(bin, 'npm'));
const env = {
  PATH: bin,
  HOME: folder,
  RONGCLOUD_API: emulator.url,
  npm_config_registry: registry.url,
  npm_config_audit: 'false',
  npm_config_update_notifier: 'false',
};

/** A folder with the programs, in which npm has installed a package. */
async function install(...what) {
  const app = await mkdtemp(join(folder, 'app-'));
  await cp(programs, app, { recursive: true });
  await writeFile(join(app, 'package.json'), '{ "type": "module" }');
  await run('npm', ['install', ...what], { cwd: app, env });
  return app;
}

async function output(app, program) {
  const { stdout } = await run('node', [program], { cwd: app, env });
  return stdout.trim().split('\n');
}

test('the main package has only what its users need', () => {
  assert.deepEqual(packages.main.files, [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'docs/migrating.md',
    'docs/migrating.zh-CN.md',
    'docs/webhooks.md',
    'docs/webhooks.zh-CN.md',
    'index.d.ts',
    'index.js',
    'index.zh.d.ts',
    'lib/argument.js',
    'lib/batch.js',
    'lib/binding.js',
    'lib/call.js',
    'lib/client.js',
    'lib/closing.js',
    'lib/core.js',
    'lib/debug.js',
    'lib/diagnostics.js',
    'lib/environment.js',
    'lib/errors.js',
    'lib/fetch.js',
    'lib/in-flight.js',
    'lib/json.js',
    'lib/lazy.js',
    'lib/limiter.js',
    'lib/options.js',
    'lib/outcome.js',
    'lib/pages.js',
    'lib/peek.js',
    'lib/plain.js',
    'lib/request.js',
    'lib/resources.js',
    'lib/shown.js',
    'lib/signals.js',
    'lib/stream.js',
    'lib/webhook.js',
    'lib/webhook/deadline.js',
    'lib/webhook/failures.js',
    'lib/webhook/fetch.js',
    'lib/webhook/node.js',
    'lib/webhook/options.js',
    'lib/webhook/responder.js',
    'lib/webhook/verdict.js',
    'package.json',
  ]);
});

test('the package of a platform has its addon', () => {
  const { manifest, files } = packages.platform;
  assert.deepEqual(files, ['LICENSE', 'README.md', 'package.json', manifest.main]);
});

test('nothing runs when they are installed', () => {
  for (const { manifest } of [packages.main, packages.platform]) {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
    assert.deepEqual(
      hooks.filter((hook) => hook in (manifest.scripts ?? {})),
      [],
    );
  }
});

test('the main package depends only on those of the platforms, of its own version', () => {
  const { dependencies, peerDependencies, optionalDependencies, version } = packages.main.manifest;
  assert.deepEqual({ ...dependencies, ...peerDependencies }, {});
  const platforms = [packages.platform, ...packages.others].map(({ manifest }) => manifest);
  assert.deepEqual(
    optionalDependencies,
    Object.fromEntries(platforms.map(({ name }) => [name, version])),
  );
});

test('the size is what README says', async (t) => {
  const { main, platform } = packages;
  if (platform.manifest.name !== 'rongcloud-native-linux-x64-gnu') return t.skip('not said');
  if (platform.unpackedSize > 15e6) return t.skip('a debug build');
  const size = (main.unpackedSize + platform.unpackedSize) / 1e6;
  for (const file of ['README.md', 'README.zh-CN.md']) {
    const [, said] = (await readFile(join(root, file), 'utf8')).match(/(\d+\.\d) MB/);
    assert.ok(Math.abs(said - size) < size / 10, `${file} says ${said} MB, and it is ${size} MB`);
  }
});

test('npm installs the main package and that of the platform; apps of each kind run', async () => {
  const app = await install('rongcloud-native');
  const names = [packages.main, packages.platform].map(({ manifest }) => manifest.name);
  const installed = await readdir(join(app, 'node_modules'));
  assert.deepEqual(installed.filter((name) => !name.startsWith('.')).sort(), names.toSorted());
  assert.deepEqual(registry.fetched.toSorted(), names.toSorted());
  await assert.rejects(run('cargo', ['--version'], { env }), { code: 'ENOENT' });

  const seen = ['200 u1', '1004 true'];
  assert.deepEqual(await output(app, 'app.cjs'), seen);
  assert.deepEqual(await output(app, 'app.mjs'), seen);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2022', ...types];
  await run('node', [tsc, ...strict, 'app.ts'], { cwd: app, env });
  assert.deepEqual(await output(app, 'app.js'), seen);
});

test('an app for rongcloud-sdk runs unchanged with the package under that name', async () => {
  const app = await install('rongcloud-sdk@npm:rongcloud-native');
  const seen = ['200 u1', '200', '20005'];
  assert.deepEqual(await output(programs, 'old-app.cjs'), seen, 'rongcloud-sdk itself');
  assert.deepEqual(await output(app, 'old-app.cjs'), seen);
});

test('where the package of the platform is missing, the error names it', async () => {
  const app = await install('rongcloud-native', '--omit=optional');
  await assert.rejects(run('node', ['app.cjs'], { cwd: app, env }), ({ stderr }) => {
    assert.ok(stderr.includes(packages.platform.manifest.name));
    assert.ok(stderr.includes('--omit=optional'));
    return true;
  });
});
