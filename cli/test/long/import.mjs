// Imports many users into an emulator with a quota, with interruptions at random, and says how much of
// the quota was used: node cli/test/long/import.mjs [--rows=100000] [--quota=1000] [--interruptions=10]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from 'rongcloud-emulator';
import { importInterrupted } from '../interrupting.mjs';
import { APP, environment } from '../setup.mjs';

const SIGNALS = ['SIGINT', 'SIGKILL', 'SIGTERM'];
/** In milliseconds. */
const SECOND = 1000;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    quota: { type: 'string', default: '1000' },
    interruptions: { type: 'string', default: '10' },
  },
});
const [rows, quota, interruptions] = [values.rows, values.quota, values.interruptions].map(Number);

/** Of the whole seconds of requests without a pause of half a second, the share of the quota used. */
function shareUsed(requests) {
  const counts = new Map();
  for (const { time, code } of requests) {
    const second = Math.floor(time / SECOND);
    if (code === 200) counts.set(second, (counts.get(second) ?? 0) + 1);
  }
  const seconds = [...counts.keys()].sort((a, b) => a - b);
  // A second in which a run begins or ends is no whole one.
  const whole = seconds.filter((second) => counts.has(second - 1) && counts.has(second + 1));
  const used = whole.reduce((sum, second) => sum + counts.get(second), 0);
  return { share: used / (whole.length * quota), seconds: whole.length };
}

const emulator = await startEmulator({ ...APP, rateLimit: quota, journalSize: quota * 20 });
const folder = mkdtempSync(join(tmpdir(), 'rongcloud-import-'));
const began = Date.now();
try {
  const length = (rows / quota / (interruptions + 1)) * SECOND;
  const { requests, unknown, peak } = await importInterrupted({
    emulator,
    folder,
    env: environment(emulator.url),
    rows,
    signals: Array.from({ length: interruptions }, (_, index) => SIGNALS[index % SIGNALS.length]),
    pause: (share) => share * 2 * length,
    flags: ['--quota', `${quota}/s`],
    tell: console.log,
  });
  const refused = requests.filter(({ code }) => code === 1008).length;
  const { share, seconds } = shareUsed(requests);
  console.log(
    `${rows} rows in ${Math.round((Date.now() - began) / SECOND)} s: each has one success`,
  );
  console.log(`${unknown} rows were in flight when the process was killed`);
  console.log(`${refused} calls were refused`);
  console.log(`${(share * 100).toFixed(1)} % of the quota were used in ${seconds} whole seconds`);
  console.log(`${Math.round(peak)} MB of memory at most`);
} finally {
  await emulator.close();
  rmSync(folder, { recursive: true });
}
