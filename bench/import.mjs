// What it takes to import many users with rongcloud-cli: one run each.

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { options } from './contenders.mjs';
import { withEmulator } from './emulator.mjs';
import { number, table } from './table.mjs';

const COMMAND = fileURLToPath(new URL('../cli/src/rongcloud.js', import.meta.url));
const USAGE = new URL('usage.mjs', import.meta.url).href;
const ROWS = 100_000;
/** With a quota, fewer say as much in less time. */
const ROWS_WITHIN_QUOTA = 50_000;
/** More than any run can use. */
const NO_QUOTA = '100000000/s';
const QUOTA = 1000;

export async function measure(server, { print }) {
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-bench-'));
  const figures = {};
  try {
    const into =
      (what, rows, quota) =>
      async ({ http }) => {
        figures[what] = await importUsers(http, { folder, rows, quota });
      };
    await into('into nginx, without a quota', ROWS, NO_QUOTA)(server);
    await withEmulator([], into('into the emulator, without a quota', ROWS, NO_QUOTA));
    const limited = into('into the emulator, 1,000 a second', ROWS_WITHIN_QUOTA, `${QUOTA}/s`);
    await withEmulator(['--rate-limit', QUOTA], limited);
  } finally {
    await rm(folder, { recursive: true });
  }
  print(table('An import of users', Object.entries(figures).map(toRow)));
  return figures;
}

function users(count) {
  const row = (_, index) => `u${index},Name ${index},http://example.com/${index}.png`;
  return `id,name,portrait\n${Array.from({ length: count }, row).join('\n')}\n`;
}

async function importUsers(api, { folder, rows, quota }) {
  const [file, results] = [join(folder, 'users.csv'), join(folder, 'results.jsonl')];
  await writeFile(file, users(rows));
  const words = ['import', 'User.register', file, '--results', results, '--quota', quota, '--json'];
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, COMMAND, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      RONGCLOUD_APPKEY: options.appkey,
      RONGCLOUD_SECRET: options.secret,
      RONGCLOUD_API: api,
    },
  });
  const [said, complaints, usage] = await Promise.all(child.stdio.slice(1).map(text));
  const wall = performance.now() - begin;
  const { total, refused } = JSON.parse(said || '{}');
  if (total?.done !== rows) throw new Error(`the import failed: ${said}${complaints}`);
  await rm(results);
  const { cpu, rss } = JSON.parse(usage);
  return { rows, rate: (rows * 1000) / wall, cpu: cpu / rows, rss, refused };
}

const toRow = ([what, { rows, rate, cpu, rss, refused }]) => ({
  '': what,
  rows: number(rows),
  'rows/s': number(rate),
  'CPU µs a row': number(cpu),
  'RSS MB at most': number(rss),
  'refused for the quota': number(refused),
});
