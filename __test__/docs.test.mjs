// docs/api is what `npm run docs` makes of index.d.ts.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

async function pages(folder) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
}

test('the API reference is that of these types', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-'));
  try {
    await promisify(execFile)('npm', ['run', 'docs', '--', '--markdown', folder], { cwd: root });
    assert.deepEqual(await pages(join(root, 'docs/api')), await pages(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
});
