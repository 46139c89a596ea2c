// Which import has the results, wherever one of two processes stalls that want them.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs, { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { InFlight } from '../src/import/in-flight.js';
import { until } from './setup.mjs';

const STALLING = fileURLToPath(new URL('stalling.mjs', import.meta.url));
const noStops = process.platform === 'win32' && 'Windows stops no process';

const folder = mkdtempSync(join(tmpdir(), 'rongcloud-in-flight-'));
after(() => rmSync(folder, { recursive: true }));

const isStopped = ({ pid }) =>
  execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('T');

/** Starts a process that takes results, and waits until it is stopped or has an outcome. */
async function startStalling(results, letPass) {
  const child = spawn(process.execPath, [STALLING, results, String(letPass)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  await until(() => text.endsWith('\n') || isStopped(child), 'a stop or an outcome');
  const hasStalled = text === '';
  return {
    hasStalled,
    /** Lets it go on, and returns what came of it. */
    async outcome() {
      if (hasStalled) child.kill('SIGCONT');
      await until(() => text.endsWith('\n'), 'an outcome');
      return JSON.parse(text);
    },
    async end() {
      child.stdin.end();
      await closed;
    },
  };
}

function take(results) {
  try {
    return { inFlight: InFlight.take(results) };
  } catch ({ message }) {
    return { problem: message };
  }
}

/** Lets a process stall before each of its operations in turn; `meanwhile` is done while it stalls. */
async function stallEverywhere(left, meanwhile) {
  for (let letPass = 0; ; letPass += 1) {
    const results = join(mkdtempSync(join(folder, 'stall-')), 'results.jsonl');
    if (left) writeFileSync(`${results}.inflight`, left);
    const other = await startStalling(results, letPass);
    try {
      const own = meanwhile(results);
      const theirs = await other.outcome();
      const place = `operation ${letPass} of ${theirs.operations}`;
      const holders = [own, theirs].filter(({ problem }) => problem === undefined);
      assert.equal(holders.length, 1, `${place}: ${JSON.stringify([own, theirs])}`);
      const [refused] = [own, theirs].filter(({ problem }) => problem !== undefined);
      assert.match(refused.problem, /^process \d+ is importing with these results/, place);
      if (!other.hasStalled) {
        assert.ok(letPass > 2, 'it never stalled');
        return;
      }
    } finally {
      await other.end();
    }
  }
}

/** What an import has left that was killed: its id, and a row that was in flight. */
const LEFT = ['999999999', '2 3 12345678'].map((line) => `${line.padEnd(47)}\n`).join('');

describe('of two processes that want the same results, one has them', { skip: noStops }, () => {
  test('where there are none', () => stallEverywhere(undefined, take));

  test('where a killed import has left rows in flight', () =>
    stallEverywhere(LEFT, (results) => {
      const taken = take(results);
      taken.inFlight?.begin();
      return taken;
    }));

  test('where others have had them while it stalled', () =>
    stallEverywhere(LEFT, (results) => {
      const first = take(results);
      if (first.problem) return first;
      first.inFlight.begin();
      first.inFlight.end();
      return take(results);
    }));
});

describe('the file of the rows in flight', () => {
  const resultsIn = (name) => join(mkdtempSync(join(folder, name)), 'results.jsonl');

  test('is created as well where the filesystem has no links', (t) => {
    t.after(syncBuiltinESMExports);
    t.mock.method(fs, 'linkSync', () => {
      throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
    });
    syncBuiltinESMExports();
    const results = resultsIn('links-');
    writeFileSync(`${results}.inflight`, LEFT);
    const inFlight = InFlight.take(results);
    assert.deepEqual(inFlight.left, [{ number: 2, line: 3, digest: '12345678' }]);
    inFlight.begin();
    assert.deepEqual(fs.readdirSync(dirname(results)), ['results.jsonl.inflight.2']);
    writeFileSync(`${results}.inflight`, `${process.ppid}\n`);
    assert.throws(() => InFlight.take(results), /is importing with these results/);
    inFlight.end();
    assert.deepEqual(fs.readdirSync(dirname(results)), ['results.jsonl.inflight']);
  });

  test('keeps its rows where the id of the process is as low as in a container', (t) => {
    const { pid } = process;
    t.after(() => Object.defineProperty(process, 'pid', { value: pid }));
    Object.defineProperty(process, 'pid', { value: 2 });
    const results = resultsIn('low-');
    writeFileSync(`${results}.inflight.2`, LEFT);
    assert.deepEqual(InFlight.take(results).left, [{ number: 2, line: 3, digest: '12345678' }]);
  });

  test('is one of a few, of which the last may be removed', () => {
    const results = resultsIn('many-');
    for (let count = 1; count <= 5; count += 1) InFlight.take(results);
    const last = `${results}.inflight.5`;
    assert.throws(() => InFlight.take(results), { message: new RegExp(`remove ${last}$`) });
    rmSync(last);
    InFlight.take(results).begin();
    assert.ok(existsSync(last) && !existsSync(`${results}.inflight`));
  });
});
