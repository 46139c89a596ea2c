// The package as it is published.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('package.json');
const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((name) =>
  name.endsWith('.js'),
);

test('it has its sources and README', async () => {
  const shell = process.platform === 'win32';
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], {
    cwd: root,
    shell,
  });
  const [{ files }] = JSON.parse(stdout);
  const paths = sources.map((name) => `src/${name.replaceAll('\\', '/')}`);
  assert.deepEqual(
    files.map(({ path }) => path).sort(),
    ['README.md', 'package.json', ...paths].sort(),
  );
});

test('it imports nothing but its dependencies and what is in it', () => {
  const known = new Set([
    ...Object.keys(manifest.dependencies),
    ...builtinModules.map((name) => `node:${name}`),
  ]);
  const used = new Set();
  for (const name of sources) {
    const text = readFileSync(join(root, 'src', name), 'utf8');
    for (const [, from] of text.matchAll(/^(?:import|export|\}).* from '([^']+)';$/gm)) {
      if (from.startsWith('.')) {
        assert.ok(!join('src', name, '..', from).startsWith('..'), `${name} imports ${from}`);
        continue;
      }
      const [scope, below] = from.split('/');
      const wanted = from.startsWith('node:')
        ? from
        : scope.startsWith('@')
          ? `${scope}/${below}`
          : scope;
      assert.ok(
        [...known].some((one) => one === wanted || wanted.startsWith(`${one}/`)),
        `${name} imports ${from}`,
      );
      used.add(wanted);
    }
  }
  for (const name of Object.keys(manifest.dependencies))
    assert.ok(used.has(name), `${name} is not used`);
});

test('it has the version of rongcloud-native, and depends on that', () => {
  const { version } = read('../package.json');
  assert.equal(manifest.version, version);
  assert.equal(manifest.dependencies['rongcloud-native'], version);
});

test('its README has every command and option', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const program = readFileSync(join(root, 'src/program.js'), 'utf8');
  const flags = [...program.matchAll(/ption\('(--[\w-]+)/g)].map(([, flag]) => flag);
  assert.ok(flags.length > 10);
  for (const flag of flags)
    assert.ok(readme.includes(`\`${flag}`) || readme.includes(` ${flag} `), flag);
  for (const [, command] of program.matchAll(/\.command\('(\w+)'\)/g)) {
    assert.ok(readme.includes(`rongcloud ${command}`), command);
  }
});
