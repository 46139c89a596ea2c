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

async function run(file) {
  const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs', file], {
    cwd: folder,
    timeout: 30_000,
  });
  return stdout;
}

test('each module has an example, and so has OpenTelemetry', () => {
  const names =
    'bot chatroom conversation group message opentelemetry push register sensitive ultra-group';
  assert.deepEqual(
    programs.sort(),
    names.split(' ').map((name) => `${name}.mjs`),
  );
});

for (const file of programs) {
  test(file, async () => {
    assert.match(await run(file), / 200 200 POST \//, 'none of its calls was answered');
  });
}

test("the spans of OpenTelemetry are children of the caller's", async () => {
  const spans = (await run('opentelemetry.mjs')).split('\n').filter((line) => /^span /.test(line));
  assert.deepEqual(spans, [
    'span sign up > POST /user/getToken.json 200',
    'span sign up > POST /user/info.json 400',
    'span sign up ',
  ]);
});
