// Each example runs to its end against an emulator of its own.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const programs = (await readdir(folder)).filter(
  (file) => !['run.mjs', 'options.mjs'].includes(file),
);

test('there is an example for each module', () => {
  const modules = 'chatroom conversation group message push register sensitive';
  assert.deepEqual(
    programs.sort(),
    modules.split(' ').map((name) => `${name}.mjs`),
  );
});

for (const file of programs) {
  test(file, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs', file], {
      cwd: folder,
      timeout: 30_000,
    });
    assert.match(stdout, / 200 200 \//, 'no call of it was answered');
  });
}
