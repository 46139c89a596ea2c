// Builds the addon and puts it where lib/binding.js looks for it:
// node build.mjs [--release] [--target <triple>[.<version of glibc>] --zig]
//
// `napi build` needs a crate that declares itself a `cdylib`. Rust apps that depend on it would then
// link an addon too, and Cargo would omit link-time optimisation. `cargo rustc` takes it as a flag.

import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync } from 'node:fs';
import { parseArgs } from 'node:util';

const platforms = {
  'x86_64-unknown-linux-gnu': 'linux-x64-gnu',
  'aarch64-unknown-linux-gnu': 'linux-arm64-gnu',
  'x86_64-unknown-linux-musl': 'linux-x64-musl',
  'aarch64-unknown-linux-musl': 'linux-arm64-musl',
  'x86_64-apple-darwin': 'darwin-x64',
  'aarch64-apple-darwin': 'darwin-arm64',
  'x86_64-pc-windows-msvc': 'win32-x64-msvc',
  'aarch64-pc-windows-msvc': 'win32-arm64-msvc',
};

const { values: options } = parseArgs({
  options: {
    release: { type: 'boolean', default: false },
    target: { type: 'string' },
    zig: { type: 'boolean', default: false },
  },
});

function hostTriple() {
  const facts = execFileSync('rustc', ['--version', '--verbose'], { encoding: 'utf8' });
  return facts.match(/^host: (.*)$/m)[1];
}

function libraryName(triple) {
  if (triple.includes('windows')) return 'rongcloud_native.dll';
  return triple.includes('apple') ? 'librongcloud_native.dylib' : 'librongcloud_native.so';
}

const { release, target, zig } = options;
const [triple] = target?.split('.') ?? [hostTriple()];
const platform = platforms[triple];
if (!platform) throw new Error(`there is no platform package for ${triple}`);

const flags = ['rustc', '--locked', '--lib', '--crate-type', 'cdylib', '--features', 'node'];
// CARGO_TARGET_DIR or Cargo's configuration may name another folder, also in the script `bench`.
flags.push('--target-dir', 'target');
if (release) flags.push('--release');
if (target) flags.push('--target', target);
execFileSync(zig ? 'cargo-zigbuild' : 'cargo', flags, {
  stdio: 'inherit',
  // Node provides the C library; with musl, Rust would link another one by default.
  env: triple.endsWith('musl')
    ? { ...process.env, RUSTFLAGS: '-Ctarget-feature=-crt-static' }
    : process.env,
});

const folder = ['target', target && triple, release ? 'release' : 'debug']
  .filter(Boolean)
  .join('/');
// A process that has the old addon in memory keeps it: it would crash if its file changed.
const addon = `rongcloud-native.${platform}.node`;
copyFileSync(`${folder}/${libraryName(triple)}`, `${addon}.new`);
renameSync(`${addon}.new`, addon);
