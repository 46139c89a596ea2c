// An import that is ended again and again at random points, and taken up again.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Requests } from './requests.mjs';
import { readJsonLines, start, until } from './setup.mjs';

/** Each signal with how the command ends on it. */
const ENDINGS = {
  SIGINT: { code: 130, signal: null },
  SIGTERM: { code: 143, signal: null },
  SIGKILL: { code: null, signal: 'SIGKILL' },
};

/** The most memory that a process has had, in megabytes; undefined where the system does not say. */
function peakOf(pid) {
  try {
    const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/);
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** What is in a file; nothing if it is gone, or is removed at this moment. */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch ({ code }) {
    assert.equal(code, 'ENOENT');
    return '';
  }
}

/** Starts an import, and watches its memory. */
function watch(words, options) {
  const command = start(words, options);
  let peak;
  const timer = setInterval(() => {
    peak = peakOf(command.child.pid) ?? peak;
  }, 100);
  const ended = command.ended.then((end) => {
    clearInterval(timer);
    return { ...end, peak };
  });
  return { ...command, ended };
}

const countBy = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/**
 * Imports users into an emulator, with interruptions, and checks that
 * each row has exactly one success.
 *
 * @param {object} facts
 * @param {(share: number) => number} facts.pause how long a run goes on before it is ended, in
 *   milliseconds; `share` is a random number from 0 to 1
 */
export async function importInterrupted({
  emulator,
  folder,
  env,
  rows,
  signals,
  pause,
  flags = [],
  tell = () => {},
}) {
  const file = join(folder, 'users.csv');
  const results = join(folder, 'results.jsonl');
  const lines = Array.from(
    { length: rows },
    (_, row) => `u${row + 1},Name ${row + 1},http://example.com/${row + 1}.png`,
  );
  writeFileSync(file, `id,name,portrait\n${lines.join('\n')}\n`);
  const filesInFlight = [`${results}.inflight`, `${results}.inflight.2`, `${results}.inflight.3`];
  const words = ['import', 'User.register', file, '--results', results, ...flags];
  const requests = new Requests(emulator);
  // The last line may be half written.
  const count = () => textOf(results).split('\n').length - 1;

  const peaks = [];
  for (const signal of signals) {
    const { child, ended } = watch(words, { env, input: '' });
    const begun = () => filesInFlight.some((path) => textOf(path).startsWith(`${child.pid} `));
    await until(() => begun() || child.exitCode !== null, 'the import');
    await wait(pause(Math.random()));
    child.kill(signal);
    const end = await ended;
    peaks.push(end.peak);
    tell(`${signal} after ${count()} rows`);
    const isOver = end.code === 0 || end.code === 1;
    if (!isOver) assert.deepEqual({ code: end.code, signal: end.signal }, ENDINGS[signal], end.err);
  }

  const last = await watch(words, { env, input: '' }).ended;
  peaks.push(last.peak);
  const before = requests.end();
  const once = countBy(before.filter(({ code }) => code === 200).map(({ id }) => id));
  const unknown = new Set(
    readJsonLines(results)
      .filter(({ outcome }) => outcome === 'unknown')
      .map(({ row }) => `u${row}`),
  );
  assert.equal(last.code, unknown.size > 0 ? 1 : 0, last.err);
  for (const [id, count] of once) assert.equal(count, 1, `${id} was registered ${count} times`);
  assert.equal(readJsonLines(results).filter(({ outcome }) => outcome === 'failed').length, 0);
  const lost = Array.from({ length: rows }, (_, row) => `u${row + 1}`).filter(
    (id) => !once.has(id) && !unknown.has(id),
  );
  assert.deepEqual(lost, []);

  const end = await watch([...words, '--retry-unknown'], { env, input: '' }).ended;
  assert.equal(end.code, 0, end.err);
  const done = countBy(
    readJsonLines(results)
      .filter(({ outcome }) => outcome === 'done')
      .map(({ row }) => row),
  );
  assert.equal(done.size, rows);
  for (const [row, count] of done) assert.equal(count, 1, `row ${row} has ${count} successes`);
  return {
    requests: before,
    unknown: unknown.size,
    peak: Math.max(...peaks.map((peak) => peak ?? 0)),
  };
}
