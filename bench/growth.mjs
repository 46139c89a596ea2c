// How the cost of a call grows: with the calls in flight, and with the members in it.

import { startCaller } from './caller.mjs';
import { medians, number, table } from './table.mjs';

const steps = [
  ['calls in flight', [1, 4, 16, 64, 256, 1000, 4000, 10_000], (inFlight) => ({ inFlight })],
  ['members in a call', [1, 10, 100, 1000], (members) => ({ kind: 'create', members })],
];

export async function measure(server, { rounds, print }) {
  const caller = await startCaller('rongcloud-native', server, 'http');
  for (const [what, sizes, order] of steps) {
    const rows = [];
    for (const size of sizes) {
      const measured = [];
      for (let round = 0; round < rounds; round += 1) {
        const usual = { kind: 'register', inFlight: 64, ms: 700 };
        measured.push(await caller.measure({ ...usual, ...order(size) }));
      }
      const { rate, cpu, main, p50, p99 } = medians(measured);
      rows.push({
        [what]: number(size),
        'calls/s': number(rate),
        'CPU µs a call': number(cpu),
        'main thread µs a call': number(main),
        'p50 µs': number(p50),
        'p99 µs': number(p99),
      });
    }
    print(table(`Growth with the ${what}`, rows));
  }
  caller.stop();
}
