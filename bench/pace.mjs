// What it costs that calls wait for their turn, where none has to wait for long.

import { startCaller } from './caller.mjs';
import { medians, number, table } from './table.mjs';

const ways = { off: 'rongcloud-native', on: 'pace' };

export async function measure(server, { rounds, print }) {
  const callers = {};
  for (const [pace, name] of Object.entries(ways)) {
    callers[pace] = await startCaller(name, server, 'http');
  }
  const figures = {};
  for (const inFlight of [1, 64, 1000]) {
    const order = { kind: 'register', inFlight, ms: 700 };
    const measured = { off: [], on: [] };
    for (const caller of Object.values(callers)) await caller.measure(order);
    for (let round = 0; round < rounds; round += 1) {
      for (const pace of Object.keys(ways)) measured[pace].push(await callers[pace].measure(order));
    }
    const cell = { off: medians(measured.off), on: medians(measured.on) };
    figures[inFlight] = cell;
    const title = `The option pace, ${inFlight} in flight, HTTP`;
    print(table(title, Object.entries(cell).map(toRow(cell.off))));
  }
  for (const caller of Object.values(callers)) caller.stop();
  return figures;
}

const toRow =
  (off) =>
  ([pace, figures]) => ({
    pace,
    'calls/s': number(figures.rate),
    'CPU µs a call': number(figures.cpu),
    'more than without': number(figures.cpu - off.cpu),
    'main thread µs a call': number(figures.main),
    'p50 µs': number(figures.p50),
    'p99 µs': number(figures.p99),
  });
