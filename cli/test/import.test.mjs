import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { freePort } from '../../__test__/listening.mjs';
import { readJsonLines, setUp, until } from './setup.mjs';

const { emulator, env, file, run, start } = await setUp({ journalSize: 20_000 });
const USERS = 'id,name,portrait\n';
const user = (id) => `${id},Name of ${id},http://example.com/${id}.png\n`;
const users = (count) =>
  USERS + Array.from({ length: count }, (_, i) => user(`u${i + 1}`)).join('');
const isWindows = process.platform === 'win32';
const resultsOf = (path) => path.replace(/\.\w+$/, '.results.jsonl');
const sentIds = () => emulator.requests.map(({ fields }) => fields.userId);

describe('import', () => {
  test('calls a method for each row, and writes each outcome', async () => {
    const path = file('.csv', users(5));
    const { code, out, err } = await run(['import', 'User.register', path]);
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /5 rows now; in all 5 rows done, 0 failed, 0 unknown/);
    const results = readJsonLines(resultsOf(path)).sort((a, b) => a.row - b.row);
    assert.deepEqual(
      results.map(({ row, line, method, outcome, answer }) => [
        row,
        line,
        method,
        outcome,
        answer.userId,
      ]),
      [1, 2, 3, 4, 5].map((row) => [row, row + 1, 'User.register', 'done', `u${row}`]),
    );
    assert.ok(!existsSync(`${resultsOf(path)}.inflight`));
  });

  test('the results, which may hold tokens, are for their owner only', async (t) => {
    if (process.platform === 'win32') return t.skip('Windows has no such modes');
    const path = file('.csv', users(1));
    await run(['import', 'User.register', path]);
    assert.equal(statSync(resultsOf(path)).mode & 0o777, 0o600);
  });

  test('started again, it sends nothing that is done', async () => {
    const path = file('.csv', users(5));
    await run(['import', 'User.register', path]);
    const { code, err } = await run(['import', 'User.register', path]);
    assert.equal(code, 0);
    assert.match(err, /0 rows now; in all 5 rows done/);
    assert.equal(emulator.requests.length, 5);
  });

  test('rows that were added are sent', async () => {
    const results = file('.jsonl', '');
    await run(['import', 'User.register', file('.csv', users(2)), '--results', results]);
    await run(['import', 'User.register', file('.csv', users(4)), '--results', results]);
    assert.deepEqual(sentIds().sort(), ['u1', 'u2', 'u3', 'u4']);
  });

  test('another row under the number of one that is done is refused', async () => {
    const path = file('.csv', users(2));
    await run(['import', 'User.register', path]);
    const other = file('.csv', USERS + user('new') + user('u1') + user('u2'));
    const words = ['import', 'User.register', other, '--results', resultsOf(path)];
    const { code, err } = await run(words);
    assert.equal(code, 2);
    assert.match(err, /:2: row 1 is not what was sent as row 1: the file has changed/);
    assert.equal(emulator.requests.length, 2);
  });

  test('rows that fail are told with file and line, and sent again with --retry-failed only', async () => {
    const path = file('.csv', users(3));
    emulator.fault({ kind: 'refusal', status: 403, code: 1009, errorMessage: 'No', times: 1 });
    const words = ['import', 'User.register', path, '--concurrency', '1'];
    const first = await run(words);
    assert.equal(first.code, 1);
    assert.ok(first.err.includes(`${path}:2: APIError 1009: No`), first.err);
    assert.equal((await run(words)).code, 1);
    assert.equal(emulator.requests.length, 3);
    assert.equal((await run([...words, '--retry-failed'])).code, 0);
    assert.deepEqual(sentIds(), ['u1', 'u2', 'u3', 'u1']);
  });

  test('a row without an answer is unknown, and sent again with --retry-unknown only', async () => {
    const row =
      '{"senderId":"a","targetId":"b","objectName":"RC:TxtMsg","content":{"content":"c"}}\n';
    const path = file('.jsonl', row);
    const words = ['import', 'Message.Private.send', path];
    emulator.fault({ kind: 'drop-after', times: 1 });
    assert.equal((await run(words)).code, 1);
    const [{ outcome, error }] = readJsonLines(resultsOf(path));
    assert.deepEqual([outcome, error.name], ['unknown', 'ConnectionError']);
    assert.equal((await run([...words, '--retry-failed'])).code, 1);
    assert.equal(emulator.requests.length, 1);
    assert.equal((await run([...words, '--retry-unknown'])).code, 0);
    assert.equal(emulator.requests.length, 2);
  });

  test('a row that was carried out is done, even if its answer cannot be read', async () => {
    const path = file('.csv', users(1));
    emulator.fault({ kind: 'refusal', status: 200, code: 200 });
    const { code } = await run(['import', 'User.register', path]);
    const [{ outcome, error }] = readJsonLines(resultsOf(path));
    assert.deepEqual([code, outcome, error.name], [0, 'done', 'AnswerError']);
  });

  test('a refusal for the quota makes the rows wait, and fails none', async () => {
    const path = file('.csv', users(20));
    emulator.fault({ kind: 'rate-limit', retryAfter: 0, times: 30 });
    const { code } = await run(['import', 'User.register', path, '--concurrency', '4']);
    assert.equal(code, 0);
    assert.equal(
      readJsonLines(resultsOf(path)).filter(({ outcome }) => outcome === 'done').length,
      20,
    );
  });

  test('a wrong secret ends it at the first row, which then has no outcome', async () => {
    const path = file('.csv', users(50));
    const wrong = { ...env, RONGCLOUD_SECRET: 'a-wrong-secret' };
    const words = ['import', 'User.register', path, '--concurrency', '2'];
    const { code, err } = await run(words, { env: wrong });
    assert.equal(code, 1);
    assert.match(err, /stopped: AuthenticationError 1004/);
    assert.ok(!err.includes('a-wrong-secret'));
    assert.ok(emulator.requests.length <= 3);
    assert.equal(readFileSync(resultsOf(path), 'utf8'), '');
    assert.equal((await run(words)).code, 0);
  });

  test('waits for a service that cannot be reached', async (t) => {
    const port = await freePort();
    const path = file('.csv', users(3));
    const at = { ...env, RONGCLOUD_API: `http://127.0.0.1:${port}` };
    const { ended } = start(['import', 'User.register', path], { env: at, input: '' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const late = await startEmulator({ port });
    t.after(() => late.close());
    assert.equal((await ended).code, 0);
    assert.equal(late.requests.length, 3);
  });

  test('--dry-run checks every row, and sends nothing', async () => {
    const path = file('.csv', `${users(2)},no id,x\n${user('u4')}`);
    const { code, err } = await run(['import', 'User.register', path, '--dry-run'], {
      env: { PATH: env.PATH },
    });
    assert.equal(code, 1);
    assert.ok(err.includes(`${path}:4: ValidationError 20005: id is required`), err);
    assert.match(err, /4 rows, 1 of them bad\. Nothing was sent\./);
    assert.equal(emulator.requests.length, 0);
    assert.ok(!existsSync(resultsOf(path)));
    const good = await run([
      'import',
      'User.register',
      file('.csv', users(2)),
      '--dry-run',
      '--json',
    ]);
    assert.deepEqual([good.code, JSON.parse(good.out)], [0, { rows: 2, good: 2, bad: 0 }]);
  });

  test('--json prints the counts', async () => {
    const path = file('.csv', `${users(1)}x\n`);
    const { code, out } = await run(['import', 'User.register', path, '--json']);
    const { now, total, refused, results } = JSON.parse(out);
    assert.deepEqual([code, now, total], [1, { done: 1, failed: 1, unknown: 0 }, now]);
    assert.deepEqual([refused, results], [0, resultsOf(path)]);
  });

  test('stdin has JSON lines, or what --format says', async () => {
    const results = file('.jsonl', '');
    const lines = '{"id":"a","minute":1}\n\n{"id":"b","minute":2}';
    const words = ['import', 'User.Block.add', '-', '--results', results];
    assert.equal((await run(words, { input: lines })).code, 0);
    assert.deepEqual(emulator.requests.map(({ fields }) => fields.minute).sort(), ['1', '2']);
    const other = [
      'import',
      'User.Block.add',
      '-',
      '--results',
      file('.jsonl', ''),
      '--format',
      'csv',
    ];
    assert.equal((await run(other, { input: 'id,minute\nc,3\n' })).code, 0);
    assert.equal(emulator.requests.at(-1).fields.minute, '3');
  });

  test('rows of stdin are sent while more are to come', async () => {
    const words = ['import', 'User.Block.add', '-', '--results', file('.jsonl', '')];
    const { child, ended } = start(words, {});
    child.stdin.write('{"id":"a","minute":1}\n');
    await until(() => emulator.requests.length === 1, 'a request');
    child.stdin.end('{"id":"b","minute":1}\n');
    assert.equal((await ended).code, 0);
    assert.equal(emulator.requests.length, 2);
  });

  const misuses = [
    [['import', 'User.register', 'none.csv'], /none\.csv cannot be read \(ENOENT\)/],
    [['import', 'User.register', '.'], /\. is a folder/],
    [['import', 'User.register', process.execPath], /does not say what it is/],
    [['import', 'User.register', '-'], /--results <file>/],
    [['import', 'Message.Private.stream', 'x.csv'], /stream of texts/],
    [['import', 'User.register', 'x.csv', '--concurrency', '0'], /whole number above 0/],
    [['import', 'User.register', 'x.csv', '--quota', 'many'], /1000\/s/],
    [
      ['import', 'User.register', 'x.csv', '--results', './x.csv'],
      /cannot go into the file itself/,
    ],
    [['import', 'User.register', 'x.csv', '--encoding', 'klingon'], /no encoding klingon/],
    [['import', 'User.register', 'x.csv', '--encoding', 'gbk'], /x\.csv cannot be read \(ENOENT\)/],
    [['import', 'User.register', 'x.csv', '--results', ''], /--results lacks its file/],
    [['import', 'User.register', 'x.csv', '--delimiter', ''], /--delimiter.*without quotes/],
  ];
  for (const [words, message] of misuses) {
    test(`refuses ${words.join(' ')}`, async () => {
      const { code, err } = await run(words);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal(emulator.requests.length, 0);
    });
  }

  test('results of something else are refused, and left as they are', async () => {
    const path = file('.csv', users(1));
    const text = 'not\nresults\n';
    const results = file('.jsonl', text);
    const { code, err } = await run(['import', 'User.register', path, '--results', results]);
    assert.equal(code, 2);
    assert.match(err, /:1 is no result of an import/);
    assert.equal(readFileSync(results, 'utf8'), text);
    const other = await run(['import', 'User.Block.add', file('.csv', 'id,minute\na,1\n')]);
    assert.equal(other.code, 0);
    const blocks = emulator.requests.length;
    await run(['import', 'User.register', path]);
    const mixed = ['import', 'User.Block.add', file('.csv', 'id,minute\na,1\n')];
    const { err: why } = await run([...mixed, '--results', resultsOf(path)]);
    assert.match(why, /is a result of User\.register/);
    assert.equal(emulator.requests.length, blocks + 1);
  });

  test('results that cannot be written end it before anything is sent', async (t) => {
    if (process.getuid?.() === 0) return t.skip('root may write anywhere');
    const path = file('.csv', users(1));
    const results = file('.jsonl', '');
    chmodSync(results, 0o400);
    const { code } = await run(['import', 'User.register', path, '--results', results]);
    assert.notEqual(code, 0);
    assert.equal(emulator.requests.length, 0);
  });

  for (const results of ['/dev/null', '/missing/results.jsonl']) {
    test(`results in ${results} are refused in a line`, { skip: isWindows }, async () => {
      const path = file('.csv', users(1));
      const { code, err } = await run(['import', 'User.register', path, '--results', results]);
      assert.notEqual(code, 0);
      assert.match(err, /^rongcloud: .*\n$/);
      assert.equal(emulator.requests.length, 0);
    });
  }

  test('a file that cannot be read to its end is told in a line', { skip: isWindows }, async () => {
    const words = ['import', 'User.register', '/proc/self/mem', '--format', 'csv', '--dry-run'];
    const { code, err } = await run(words);
    assert.notEqual(code, 0);
    assert.match(err, /^rongcloud: .*\n$/);
  });

  test('rows that wait for their quota cause no warning', async () => {
    const path = file('.csv', users(40));
    const { code, err } = await run(['import', 'User.register', path, '--quota', '20/s']);
    assert.equal(code, 0);
    assert.ok(!err.includes('Warning'), err);
  });

  test('a tab may be written as shells do not read it', async () => {
    const path = file('.csv', 'id\tminute\na\t1\n');
    const words = ['import', 'User.Block.add', path, '--dry-run', '--delimiter', '\\t'];
    assert.equal((await run(words)).code, 0);
  });

  test('the bar gives the cursor back when the process ends in its midst', async () => {
    const script = `
      import { Progress } from '${new URL('../src/import/progress.js', import.meta.url)}';
      const err = Object.assign(process.stdout, { isTTY: true });
      new Progress({ isInteractive: true, err }, 100).begin();
      process.exit(130);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    assert.ok(stdout.lastIndexOf('\u001B[?25h') > stdout.lastIndexOf('\u001B[?25l'));
  });

  test('elsewhere than on a terminal, no bar is drawn', async () => {
    const { err } = await run(['import', 'User.register', file('.csv', users(3))]);
    assert.ok(!err.includes('\u001B'), err);
  });
});
