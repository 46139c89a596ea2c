// Thousands of calls through a proxy that does them every harm; `npm run test:chaos` makes hundreds
// of thousands.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { judge } from './chaos/verdict.mjs';

const skip = !existsSync('/proc/self') && 'it counts what /proc shows';

test('no call is lost, doubled or mixed up, and nothing is left over', { skip }, async (t) => {
  const program = fileURLToPath(new URL('chaos/run.mjs', import.meta.url));
  const bounds = ['--calls=10000', '--at-once=300', '--seconds=15'];
  const command = [process.execPath, '--expose-gc', program, ...bounds];
  const [error, output] = await new Promise((resolve) => {
    execFile('sh', ['-c', 'ulimit -n 2000 && exec "$0" "$@"', ...command], (...end) =>
      resolve(end),
    );
  });
  t.diagnostic(output.split('\n')[0]);
  assert.equal(error, null, output);
  const fates = ['stalled-within', 'garbled-body', 'reset-after', 'followed-by-another', 'limited'];
  for (const fate of fates) assert.match(output, new RegExp(`${fate}'?: [1-9]`));
  assert.match(output, /kill: [1-9]|closeBothAndKill: [1-9]/);
  assert.match(output, /exhausted [1-9]/);
});

/** A message that was answered, as ledgers record it: a timeout of 1000 ms, started at 0. */
const fine = {
  made: 1,
  atOnce: 1,
  settled: [['m1', 'answered', '1000', '2', '0']],
  met: [
    ['m1', 'pass', '1'],
    ['m1', 'delivered', '2'],
  ],
  served: [['m1']],
};
const settledBy = (outcome) => ({ settled: [['m1', outcome, '1000', '2', '0']] });
const attempts = (...fates) => ({ met: fates.map((fate) => ['m1', fate, '1']) });

test('each kind of failure is detected', () => {
  const seen = (difference) => judge({ ...fine, ...difference });
  assert.deepEqual(seen({}), []);
  assert.match(seen({ made: 2 })[0], /2 calls were made, 1 settled/);
  assert.match(seen({ settled: [...fine.settled, ...fine.settled] })[1], /settled 2 times/);
  assert.match(seen(settledBy('answered-by-another'))[0], /answered-by-another/);
  assert.match(seen(settledBy('refused-as-another'))[0], /refused-as-another/);
  assert.match(seen(settledBy('ConnectionError:ECONNRESET'))[0], /lost its answer/);
  assert.match(seen(settledBy('TimeoutError'))[0], /lost its answer/);
  assert.match(seen({ served: [] })[0], /answered by nobody/);
  assert.match(seen({ served: [['m1'], ['m1']] })[0], /carried out 2 times/);
  assert.match(seen(attempts('reset-before', 'pass'))[0], /sent again/);
  assert.match(seen(attempts('limited', 'limited', 'limited', 'pass'))[0], /too often/);
  assert.deepEqual(seen(attempts('limited', 'pass')), []);

  const broken = (times) => ({
    met: [['weather', 'breakOne'], ...Array(times).fill(['r1', 'broken'])],
  });
  assert.match(seen(broken(3))[0], /3 requests went to broken domains/);
  assert.deepEqual(seen(broken(2)), []);
});
