import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setUp } from './setup.mjs';

const { emulator, env, file, run } = await setUp();
const COMMAND = fileURLToPath(new URL('../src/rongcloud.js', import.meta.url));
const noFull = !existsSync('/dev/full') && 'there is no /dev/full';
const noShell = process.platform === 'win32' && 'there is no sh';

/** What a line of sh prints, where `rongcloud` is the command. */
async function sh(line) {
  const script = `set -o pipefail 2> /dev/null; rongcloud() { "${process.execPath}" "${COMMAND}" "$@"; }; ${line}`;
  return promisify(execFile)('bash', ['--norc', '-c', script], { env });
}

const failed = (promise) =>
  promise.then(
    () => assert.fail('it did not fail'),
    (error) => error,
  );

describe('in a pipe', { skip: noShell }, () => {
  test('a reader that goes early ends a list without a failure', async () => {
    for (const id of ['a', 'b', 'c']) {
      await run(['call', 'User.Block.add', '--id', id, '--minute', '5']);
    }
    emulator.fault({ kind: 'latency', ms: 100 });
    const { stdout, stderr } = await sh(
      'rongcloud call --all User.Block.getList --size 1 | head -n 1',
    );
    assert.equal(stdout.trim().split('\n').length, 1);
    assert.equal(stderr, '');
    assert.equal((await sh('rongcloud methods | head -n 2')).stderr, '');
    assert.equal((await sh('rongcloud help Group.create | true')).stderr, '');
  });

  test('a long list comes whole', async () => {
    const { stdout } = await sh('rongcloud methods --json | cat');
    assert.ok(JSON.parse(stdout).length > 200);
  });

  test('an output that cannot be written is a failure in a line', { skip: noFull }, async () => {
    const { code, stderr } = await failed(sh('rongcloud methods --json > /dev/full'));
    assert.equal(code, 1);
    assert.match(stderr, /^rongcloud: stdout: ENOSPC.*\n$/);
  });

  test('an import goes on when its messages cannot be written', { skip: noFull }, async () => {
    const path = file('.csv', 'id,name,portrait\na,n,p\nb,n,\n');
    const line = `rongcloud import User.register '${path}' --json 2> /dev/full`;
    const { code, stdout } = await failed(sh(line));
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout).now, { done: 1, failed: 1, unknown: 0 });
  });

  test('an import goes on when nobody reads what it says', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `u${i},1\n`).join('');
    const path = file('.csv', `id,minute\n${rows}`);
    const results = path.replace('.csv', '.results.jsonl');
    const line = `rongcloud import User.Block.add ${path} --json 2>&1 | true; cat ${results}`;
    const { stdout } = await sh(line);
    assert.equal(stdout.split('\n').filter((line) => line.startsWith('{"row"')).length, 30);
  });

  test('rows come from one command, and answers go to another', async () => {
    const results = file('.jsonl', '');
    const { stdout } = await sh(
      `printf '{"id":"a","minute":1}\\n{"id":"b","minute":2}\\n' | rongcloud import User.Block.add - --results ${results} --json | cat`,
    );
    assert.deepEqual(JSON.parse(stdout).now, { done: 2, failed: 0, unknown: 0 });
  });
});

describe('the examples of calls', { skip: noShell }, () => {
  /** Runs lines one after the other; the first that fails ends them. */
  const runAll = (lines) => sh(`set -e; some-model() { echo Hi; }; ${lines.join('\n')}`);

  test('run as help has them', async () => {
    const { out } = await run(['call', '--help']);
    const lines = out.split('\n').filter((line) => /^ {2}.*\brongcloud call /.test(line));
    assert.ok(lines.length > 2);
    await runAll(lines);
    assert.equal(emulator.requests.length, lines.length);
  });

  test('run as README has them', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const [, block] = readme.match(/^## Calls\n\n```sh\n(.*?)^```/ms);
    await runAll([block]);
    const paths = new Set(emulator.requests.map(({ path }) => path));
    assert.equal(paths.size, block.trim().split('\n').length);
  });
});
