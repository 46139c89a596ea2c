import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { InFlight } from '../src/import/in-flight.js';
import { Sender } from '../src/import/sender.js';
import { importInterrupted } from './interrupting.mjs';
import { readJsonLines, setUp, until } from './setup.mjs';

const { emulator, env, folder, file, run, start } = await setUp({ journalSize: 20_000 });
const users = (count) =>
  `id,name,portrait\n${Array.from({ length: count }, (_, i) => `u${i + 1},n,http://p\n`).join('')}`;
const resultsOf = (path) => path.replace(/\.csv$/, '.results.jsonl');
const sentIds = () => emulator.requests.map(({ fields }) => fields.userId);
const noSignals = process.platform === 'win32' && 'Windows has no such signals';

describe('an import that was ended', { skip: noSignals }, () => {
  test('at random points is taken up again: each row has exactly one success', async () => {
    emulator.fault({ kind: 'latency', ms: 30 });
    await importInterrupted({
      emulator,
      env,
      folder: mkdtempSync(join(folder, 'random-')),
      rows: 1500,
      signals: ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGTERM'],
      pause: (share) => 50 + share * 350,
      flags: ['--concurrency', '20'],
    });
  });

  test('by Ctrl-C finishes what is in flight, and says how to go on', async () => {
    emulator.fault({ kind: 'latency', ms: 300 });
    const path = file('.csv', users(100));
    const { child, ended } = start(['import', 'User.register', path, '--concurrency', '10'], {
      input: '',
    });
    await until(() => emulator.requests.length >= 10, 'ten requests');
    child.kill('SIGINT');
    const { code, err } = await ended;
    assert.equal(code, 130);
    assert.match(err, /Ending once the rows in flight have their outcomes/);
    assert.ok(
      err.includes(`To go on: rongcloud import User.register ${path} --concurrency 10`),
      err,
    );
    // More than ten are sent if the signal reaches the process later than the answers.
    const sent = emulator.requests.length;
    assert.ok(sent < 100, `${sent} rows were sent`);
    assert.deepEqual(
      readJsonLines(resultsOf(path)).map(({ outcome }) => outcome),
      Array(sent).fill('done'),
    );
    assert.ok(!existsSync(`${resultsOf(path)}.inflight`));
  });

  test('by a second Ctrl-C ends at once, and its rows are unknown', async () => {
    emulator.fault({ kind: 'silence', times: 5 });
    const path = file('.csv', users(5));
    const words = ['import', 'User.register', path];
    const { child, texts, ended } = start(words, { input: '' });
    await until(() => emulator.requests.length === 5, 'five requests');
    child.kill('SIGINT');
    await until(() => texts.err.includes('Ending'), 'a note');
    child.kill('SIGINT');
    assert.equal((await ended).code, 130);
    const { code, err } = await run(words);
    assert.equal(code, 1);
    assert.match(err, /0 rows done, 0 failed, 5 unknown/);
    assert.match(err, /--retry-unknown/);
    assert.equal(emulator.requests.length, 5);
    assert.equal((await run([...words, '--retry-unknown'])).code, 0);
    assert.equal(emulator.requests.length, 10);
  });

  test('while it waits for the next row of stdin ends at once', async () => {
    const words = ['import', 'User.Block.add', '-', '--results', file('.jsonl', '')];
    const { child, ended } = start(words, {});
    child.stdin.write('{"id":"a","minute":1}\n');
    await until(() => emulator.requests.length === 1, 'a request');
    child.kill('SIGINT');
    assert.equal((await ended).code, 130);
  });

  test('while it waits for its quota ends at once, and its rows are not unknown', async () => {
    emulator.fault({ kind: 'rate-limit', retryAfter: 1000 });
    const path = file('.csv', users(3));
    const words = ['import', 'User.register', path];
    const { child, ended } = start(words, { input: '' });
    await until(() => emulator.requests.length >= 3, 'three requests');
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGTERM');
    assert.equal((await ended).code, 143);
    emulator.clearFaults();
    assert.equal((await run(words)).code, 0);
  });
});

describe('results', () => {
  test('a last line that a crash has cut off is no result', async () => {
    const path = file('.csv', users(2));
    await run(['import', 'User.register', path, '--concurrency', '1']);
    const text = readFileSync(resultsOf(path), 'utf8');
    const [first, second] = text.split('\n');
    for (const cut of [1, 20, second.length - 1]) {
      writeFileSync(resultsOf(path), `${first}\n${second.slice(0, cut)}`);
      emulator.reset();
      assert.equal((await run(['import', 'User.register', path])).code, 0);
      assert.deepEqual(sentIds(), ['u2']);
      assert.equal(readJsonLines(resultsOf(path)).length, 2);
    }
  });

  test('a last line that lacks its line break only is one', async () => {
    const path = file('.csv', users(3));
    await run(['import', 'User.register', path, '--concurrency', '1']);
    const [first, second] = readFileSync(resultsOf(path), 'utf8').split('\n');
    writeFileSync(resultsOf(path), `${first}\n${second}`);
    emulator.reset();
    await run(['import', 'User.register', path]);
    assert.deepEqual(sentIds(), ['u3']);
    assert.equal(readJsonLines(resultsOf(path)).length, 3);
  });

  test('rows that were in flight in a crash are unknown, and no others', async () => {
    const path = file('.csv', users(4));
    await run(['import', 'User.register', path, '--concurrency', '1']);
    const results = readJsonLines(resultsOf(path));
    const kept = results.filter(({ row }) => row !== 2 && row !== 3);
    writeFileSync(resultsOf(path), kept.map((result) => `${JSON.stringify(result)}\n`).join(''));
    const padded = (line) => `${line.padEnd(47)}\n`;
    const [, two] = results;
    const lines = ['999999999', `2 3 ${two.digest}`, '', `1 2 ${results[0].digest}`, '3 4 12'];
    writeFileSync(`${resultsOf(path)}.inflight`, lines.map(padded).join(''));
    emulator.reset();
    const { code } = await run(['import', 'User.register', path]);
    assert.equal(code, 1);
    assert.deepEqual(sentIds(), ['u3']);
    const unknown = readJsonLines(resultsOf(path)).filter(({ outcome }) => outcome === 'unknown');
    assert.deepEqual(
      unknown.map(({ row, line }) => [row, line]),
      [[2, 3]],
    );
  });

  test('that cannot be written keep their rows among those in flight', async () => {
    const path = join(mkdtempSync(join(folder, 'full-')), 'results.jsonl');
    const inFlight = InFlight.take(path);
    inFlight.begin();
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const results = {
      add({ number }) {
        if (number === 2) throw full;
      },
    };
    const { signal } = new AbortController();
    const sender = new Sender({ send: async () => ({ code: 200 }), results, inFlight, signal });
    const row = (number) => ({ number, line: number + 1, digest: '12345678', input: {} });
    await sender.settle(row(1));
    await assert.rejects(sender.settle(row(2)), full);
    await sender.settle(row(3));
    inFlight.end();
    const { left: rows } = InFlight.take(path);
    const left = rows.map(({ number }) => number);
    assert.ok(left.includes(2), String(left));
  });

  test('two imports cannot have the same results at once', async () => {
    const path = file('.csv', users(2));
    writeFileSync(`${resultsOf(path)}.inflight`, `${process.pid}\n`);
    const words = ['import', 'User.register', path];
    const { code, err } = await run(words);
    assert.equal(code, 2);
    assert.match(err, new RegExp(`process ${process.pid} is importing with these results`));
    assert.equal(emulator.requests.length, 0);
    assert.equal((await run([...words, '--take-over'])).code, 0);
  });

  test('of imports that begin at the same time, one goes on', async () => {
    const path = file('.csv', users(60));
    const words = ['import', 'User.register', path, '--quota', '30/s'];
    const ends = await Promise.all([run(words), run(words), run(words)]);
    // One that begins once another is through finds everything done.
    assert.ok(
      ends.every(({ code }) => code === 0 || code === 2) && ends.some(({ code }) => code === 0),
      JSON.stringify(ends),
    );
    assert.equal(emulator.requests.length, 60);
    assert.equal(readJsonLines(resultsOf(path)).length, 60);
  });

  test('results of another app are refused', async () => {
    const words = ['import', 'User.register', file('.csv', users(1))];
    await run(words);
    const other = { ...env, RONGCLOUD_APPKEY: 'another', RONGCLOUD_SECRET: 's' };
    const { code, err } = await run(words, { env: other });
    assert.equal(code, 2);
    assert.match(err, /:1 is a result of another app/);
  });

  test('lines that something else has added are told', async () => {
    const path = file('.csv', users(1));
    await run(['import', 'User.register', path]);
    appendFileSync(resultsOf(path), 'noise\n');
    const { code, err } = await run(['import', 'User.register', path]);
    assert.equal(code, 2);
    assert.match(err, /results\.jsonl:2 is no result/);
  });
});
