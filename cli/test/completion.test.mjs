import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setUp } from './setup.mjs';

const { folder, run } = await setUp();
const bare = { env: { PATH: process.env.PATH } };

/** What the words can become, of which the last is begun. */
async function completed(...words) {
  const { code, out } = await run(['complete', '--', ...words], bare);
  assert.equal(code, 0);
  const lines = out.trim().split('\n');
  const directive = lines.pop();
  return { names: lines.map((line) => line.split('\t')[0]), directive };
}

describe('completion', () => {
  test('of commands', async () => {
    assert.deepEqual((await completed('')).names, [
      'call',
      'methods',
      'help',
      'import',
      'history',
      'webhook',
      'completion',
    ]);
    assert.deepEqual((await completed('im')).names, ['import']);
  });

  test('of methods', async () => {
    assert.deepEqual((await completed('call', 'User.Black')).names.sort(), [
      'User.Blacklist.add',
      'User.Blacklist.getList',
      'User.Blacklist.remove',
    ]);
    assert.deepEqual((await completed('help', 'User.reg')).names, ['User.register']);
    assert.deepEqual((await completed('import', 'Message.Private.str')).names, []);
    assert.deepEqual((await completed('call', 'Message.Private.str')).names, [
      'Message.Private.stream',
    ]);
  });

  test('of the fields of a method', async () => {
    const { names } = await completed('call', 'User.register', '--');
    for (const name of ['--id', '--name', '--portrait']) assert.ok(names.includes(name), name);
  });

  test('of options and their values', async () => {
    const { names } = await completed('import', 'User.register', 'a.csv', '--re');
    assert.deepEqual(names, ['--results', '--retry-failed', '--retry-unknown']);
    assert.deepEqual((await completed('import', '--format', '')).names, ['csv', 'tsv', 'jsonl']);
    assert.deepEqual((await completed('completion', 'b')).names, ['bash']);
  });

  test('of events', async () => {
    assert.ok((await completed('webhook', 'mess')).names.includes('message'));
  });

  test('of files is left to the shell', async () => {
    assert.deepEqual(await completed('import', 'User.register', 'us'), {
      names: [],
      directive: ':0',
    });
    assert.equal((await completed('import', '--results', '')).directive, ':0');
  });

  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    test(`there is a script for ${shell}`, async () => {
      const { code, out } = await run(['completion', shell], bare);
      assert.equal(code, 0);
      assert.ok(out.includes('rongcloud complete'), out);
    });
  }

  test('another shell is refused', async () => {
    assert.equal((await run(['completion', 'tcsh'], bare)).code, 2);
  });

  const library = '/usr/share/bash-completion/bash_completion';
  const missing = !existsSync(library) && 'bash-completion is not installed';
  test('bash completes a method', { skip: missing }, async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    symlinkSync(
      fileURLToPath(new URL('../src/rongcloud.js', import.meta.url)),
      join(bin, 'rongcloud'),
    );
    const script = `
      source ${library}
      source <(rongcloud completion bash)
      COMP_WORDS=(rongcloud call User.reg) COMP_CWORD=2
      COMP_LINE='rongcloud call User.reg' COMP_POINT=23
      __rongcloud_complete
      printf '%s\\n' "\${COMPREPLY[@]}"
      complete -p rongcloud`;
    const PATH = [bin, process.env.PATH].join(delimiter);
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script], {
      env: { PATH },
    });
    assert.match(stdout, /^User\.register/);
    // Names of files are left to bash.
    assert.match(stdout, /complete -o default -F __rongcloud_complete rongcloud/);
  });

  for (const shell of ['bash', 'zsh', 'fish']) {
    let isThere = true;
    try {
      execFileSync(shell, ['-c', 'true']);
    } catch {
      isThere = false;
    }
    test(`${shell} can read its script`, { skip: !isThere && 'it is not installed' }, async () => {
      const { out } = await run(['completion', shell], bare);
      const script = join(folder, `completion.${shell}`);
      writeFileSync(script, out);
      await promisify(execFile)(shell, ['-n', script]);
    });
  }
});
