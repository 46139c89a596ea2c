// The crates as they are published, and an app with an allocator of its own that depends on them.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './folder.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const repository = 'https://example.com/owner/name';

/** At the root of the checkout only: a folder of the same name elsewhere may belong to a crate. */
const leftOut = new Set(['.git', 'emulator', 'fuzz', 'node_modules', 'target']);

/** Beside the crates it depends on, and always there, so that Cargo uses again what it checked. */
const app = join(root, 'target/published/app');

const folder = await temporaryFolder({ after });
const checkout = join(folder, 'checkout');
let crates;
let warnings;

const isCopied = (path) => !leftOut.has(relative(root, path));

/** A checkout as in the release workflow, with the URL of its repository. */
async function checkOut() {
  await cp(root, checkout, { recursive: true, filter: isCopied });
  await cp(join(root, 'emulator/package.json'), join(checkout, 'emulator/package.json'));
  await run(process.execPath, [join(checkout, '.ci/name-repository.mjs'), repository]);
}

/** The manifests of the crates. */
async function readManifests() {
  const flags = ['--no-deps', '--offline', '--format-version', '1'];
  const { stdout } = await run('cargo', ['metadata', ...flags], { cwd: checkout });
  return JSON.parse(stdout).packages;
}

/** Unpacks a crate next to the app, and lists its files. */
async function unpack(manifest) {
  const name = `${manifest.name}-${manifest.version}`;
  const path = join(folder, 'package', `${name}.crate`);
  const destination = join(app, '..');
  // Files of a crate have an old date, so Cargo would take them for unchanged.
  await run('tar', ['-xmf', path, '-C', destination]);
  const { stdout } = await run('tar', ['-tf', path]);
  const files = stdout.trim().split('\n');
  return {
    manifest,
    folder: join(destination, name),
    files: files.map((file) => file.slice(name.length + 1)),
  };
}

before(async () => {
  await checkOut();

  const flags = ['--workspace', '--locked', '--offline', '--no-verify', '--target-dir', folder];
  const { stderr } = await run('cargo', ['package', ...flags], { cwd: checkout });
  warnings = stderr.split('\n').filter((line) => line.startsWith('warning'));

  await rm(join(app, '..'), { recursive: true, force: true });
  await mkdir(join(app, 'src'), { recursive: true });
  crates = await Promise.all((await readManifests()).map(unpack));
});

const crate = (name) => crates.find(({ manifest }) => manifest.name === name);

test('Cargo packages both crates without a warning', () => {
  const names = crates.map(({ manifest }) => manifest.name);
  assert.deepEqual(names.sort(), ['rongcloud-native', 'rongcloud-native-macros']);
  assert.deepEqual(warnings, []);
});

test('crates and npm packages name their repository', async () => {
  for (const { manifest } of crates) assert.equal(manifest.repository, repository);
  for (const file of ['package.json', 'emulator/package.json']) {
    const manifest = JSON.parse(await readFile(join(checkout, file), 'utf8'));
    assert.deepEqual(manifest.repository, { type: 'git', url: `git+${repository}.git` });
  }
});

test('crates and npm packages have the same version', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const emulator = JSON.parse(await readFile(join(root, 'emulator/package.json'), 'utf8'));
  assert.equal(emulator.version, version);
  for (const { manifest } of crates) assert.equal(manifest.version, version);

  const { dependencies } = crate('rongcloud-native').manifest;
  const macros = dependencies.find(({ name }) => name === 'rongcloud-native-macros');
  assert.equal(macros.req, `=${version}`);
});

test('a crate has its README and licence, and no files for Node.js only', () => {
  for (const { manifest, files } of crates) {
    assert.ok(files.includes(manifest.readme), `${manifest.name} has no README`);
    assert.ok(files.includes('LICENSE'), `${manifest.name} has no licence`);
  }
  const folders = crate('rongcloud-native')
    .files.filter((file) => file.includes('/'))
    .map((file) => file.split('/')[0]);
  assert.deepEqual([...new Set(folders)].sort(), ['__test__', 'bench', 'docs', 'src', 'tests']);
});

test("an app compiles as the crate's README says, with an allocator of its own", async () => {
  const { manifest, folder } = crate('rongcloud-native');
  const readme = await readFile(join(folder, manifest.readme), 'utf8');
  const [, dependencies] = readme.match(/^```toml\n(.*?)^```$/ms);
  const [, program] = readme.match(/^```rust.*?\n(.*?)^```$/ms);

  const paths = crates.map(({ manifest, folder }) => `${manifest.name} = { path = '${folder}' }`);
  const lines = ['[package]', 'name = "app"', 'edition = "2024"', '[workspace]', dependencies];
  await writeFile(
    join(app, 'Cargo.toml'),
    [...lines, '[patch.crates-io]', ...paths, ''].join('\n'),
  );
  const allocator = '#[global_allocator]\nstatic OWN: std::alloc::System = std::alloc::System;\n';
  await writeFile(join(app, 'src/main.rs'), allocator + program);
  await cp(join(root, 'Cargo.lock'), join(app, 'Cargo.lock'));

  // The crate's tests have compiled most of what the app depends on, without debug info too.
  const shared = ['--target-dir', join(root, 'target'), '--config', 'profile.dev.debug=false'];
  const { stderr } = await run('cargo', ['check', '--offline', ...shared], { cwd: app });
  assert.doesNotMatch(stderr, /^warning/m);
});
