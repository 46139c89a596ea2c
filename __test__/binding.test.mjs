// Which file the addon is loaded from, and what is said where there is none or Node.js is too old.

import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseTriple } from '@napi-rs/cli';
import { temporaryFolder } from './folder.mjs';
import { program } from './program.mjs';

const require = createRequire(import.meta.url);
const loader = fileURLToPath(new URL('../lib/binding.js', import.meta.url));
const { engines, napi } = require('../package.json');

const folder = await temporaryFolder({ after });
// As npm installs it: with no addon beside it.
const copy = join(folder, 'node_modules/rongcloud-native/lib/binding.js');
await cp(loader, copy);
const { loadAddon } = require(copy);

/** The start of an executable of Linux. */
async function executable(interpreter) {
  const path = join(folder, 'node');
  await writeFile(path, `\x7fELF${'\0'.repeat(700)}${interpreter}\0`);
  return path;
}

/** A package in node_modules that exports its name instead of an addon. */
async function install(name) {
  const path = join(folder, 'node_modules', name);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.js'), `module.exports = '${name}';`);
}

const published = [
  ['darwin', 'arm64', '', 'darwin-arm64'],
  ['darwin', 'x64', '', 'darwin-x64'],
  ['linux', 'arm64', '/lib/ld-linux-aarch64.so.1', 'linux-arm64-gnu'],
  ['linux', 'arm64', '/lib/ld-musl-aarch64.so.1', 'linux-arm64-musl'],
  ['linux', 'x64', '/lib64/ld-linux-x86-64.so.2', 'linux-x64-gnu'],
  ['linux', 'x64', '/lib/ld-musl-x86_64.so.1', 'linux-x64-musl'],
  ['win32', 'arm64', '', 'win32-arm64-msvc'],
  ['win32', 'x64', '', 'win32-x64-msvc'],
];

test('a package that is missing is named', () => {
  assert.throws(() => loadAddon({ platform: 'win32', arch: 'x64' }), {
    message: /'rongcloud-native-win32-x64-msvc'.*--omit=optional.*npm run build/,
  });
});

for (const [platform, arch, interpreter, name] of published) {
  test(`${name} is loaded from its package`, async () => {
    await install(`rongcloud-native-${name}`);
    const execPath = await executable(interpreter);
    assert.equal(loadAddon({ platform, arch, execPath }), `rongcloud-native-${name}`);
  });
}

test('the loader has the package of each target that is built', async () => {
  const targets = napi.targets.map((triple) => parseTriple(triple).platformArchABI);
  assert.deepEqual(targets.toSorted(), published.map(([, , , name]) => name).toSorted());
  const source = await readFile(loader, 'utf8');
  const literals = source.matchAll(/require\('rongcloud-native-(.+)'\)/g);
  assert.deepEqual(Array.from(literals, ([, name]) => name).toSorted(), targets.toSorted());
});

test('where the executable does not name the C library, the report does', () => {
  const facts = { platform: 'linux', arch: 'riscv64', execPath: join(folder, 'none') };
  for (const [header, name] of [
    [{ glibcVersionRuntime: '2.36' }, /for linux-riscv64-gnu:/],
    [{}, /for linux-riscv64-musl:/],
  ]) {
    const report = { getReport: () => ({ header }) };
    assert.throws(() => loadAddon({ ...facts, report }), { message: name });
  }
});

test('on a platform without a package, the error says what is missing and how to build it', () => {
  assert.throws(
    () => loadAddon({ platform: 'freebsd', arch: 'x64' }),
    (error) => {
      assert.match(error.message, /no addon for freebsd-x64/);
      assert.match(error.message, /there is no package rongcloud-native-freebsd-x64\./);
      assert.match(error.message, /from source.*npm ci && npm run build/);
      return true;
    },
  );
});

test('an addon that does not load is named, with the reason', async () => {
  const root = join(folder, 'node_modules/rongcloud-native');
  const damaged = join(root, 'rongcloud-native.freebsd-arm64.node');
  await writeFile(damaged, 'no addon');
  assert.throws(
    () => loadAddon({ platform: 'freebsd', arch: 'arm64' }),
    (error) => {
      assert.ok(error.cause.message.includes(damaged));
      assert.ok(error.message.includes(error.cause.message));
      assert.equal(error.cause.code, 'ERR_DLOPEN_FAILED');
      return true;
    },
  );
});

test('where Node loads no addons, the error says how to start it', async () => {
  const flags = ['--no-addons'];
  await assert.rejects(program('', { flags }), ({ stderr }) => {
    assert.match(stderr, /Error: rongcloud-native cannot load the addon for .* disabled\. Start/);
    assert.match(stderr, /--allow-addons if it has --permission/);
    return true;
  });
});

test('a Node.js that is too old is refused once the package is loaded', async () => {
  const older = 'data:text/javascript,delete String.prototype.isWellFormed';
  const oldest = engines.node.replace('>=', '');
  await assert.rejects(program('', { flags: ['--import', older] }), {
    message: new RegExp(
      `Error: rongcloud-native needs Node.js ${oldest} or later, not ${process.versions.node}`,
    ),
  });
});
