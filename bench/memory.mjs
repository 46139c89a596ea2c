// How calls grow the memory of a process.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { number, table } from './table.mjs';

const runs = [
  ['succeed', 100_000, 900_000, '100,000 calls, then 900,000 more'],
  ['fail', 200_000, 200_000, '200,000 calls that the server refuses, on one signal, then again'],
  ['abort', 200_000, 200_000, '200,000 calls, a thousand to a signal that aborts, then again'],
];

export async function measure(server, { print }) {
  const figures = {};
  const rows = [];
  for (const [kind, before, after, what] of runs) {
    const child = fork(new URL('repeat.mjs', import.meta.url), [server.http], {
      execArgv: ['--expose-gc'],
    });
    await once(child, 'message');
    const sizes = [];
    for (const count of [before, after]) {
      child.send({ kind, count });
      sizes.push((await once(child, 'message'))[0]);
    }
    child.disconnect();
    const [first, second] = sizes;
    figures[kind] = second - first;
    rows.push({
      '': what,
      'RSS, MB': number(first),
      'then, MB': number(second),
      'growth, MB': number(second - first),
    });
  }
  print(table('Memory', rows));
  return figures;
}
