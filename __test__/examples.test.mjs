// Each example runs to its end against an emulator of its own.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import RongCloud from '../index.js';
import { options } from './app.mjs';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const files = (await readdir(folder)).filter((file) => !['run.mjs', 'options.mjs'].includes(file));
// Those of webhooks are servers: see webhook-examples.test.mjs.
const programs = files.filter((file) => !file.startsWith('webhook-'));

async function run(file) {
  const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs', file], {
    cwd: folder,
    timeout: 30_000,
  });
  return stdout;
}

test('each module is in an example', async () => {
  const sources = await Promise.all(files.map((file) => readFile(`${folder}${file}`, 'utf8')));
  const client = RongCloud(options);
  const modules = Object.keys(client).filter((name) => typeof client[name] === 'object');
  const isShown = (name) => sources.some((source) => source.includes(`${name}.`));
  assert.deepEqual(
    modules.filter((name) => !isShown(name)),
    [],
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
