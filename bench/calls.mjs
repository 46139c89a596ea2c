// Makes the same calls in several ways, in turns.

import { startCaller } from './caller.mjs';
import { contenders } from './contenders.mjs';
import { medians, number, table } from './table.mjs';

const kinds = {
  register: 'a user is registered',
  create: 'a group of 100 members is created',
};

/** In milliseconds. */
const ROUND = 700;
const WARM_UP = 2000;

export async function measure(server, { rounds, print }) {
  const figures = {};
  for (const scheme of ['http', 'https']) {
    const callers = {};
    for (const name of [...Object.keys(contenders), 'reqwest']) {
      callers[name] = await startCaller(name, server, scheme);
      // Until its code is compiled, a caller is slower than it stays.
      await callers[name].measure({ kind: 'register', inFlight: 64, ms: WARM_UP });
    }
    for (const kind of Object.keys(kinds)) {
      for (const inFlight of [1, 64, 1000]) {
        const cell = await compare(callers, { kind, inFlight, ms: ROUND }, rounds);
        figures[`${scheme} ${kind} ${inFlight}`] = cell;
        const title = `${scheme.toUpperCase()}, ${inFlight} in flight, ${kinds[kind]}`;
        print(table(title, Object.entries(cell).map(toRow(cell['rongcloud-native']))));
      }
    }
    for (const caller of Object.values(callers)) caller.stop();
  }
  return figures;
}

async function compare(callers, order, rounds) {
  // The loop in Rust has only this call.
  const names = Object.keys(callers).filter((n) => n !== 'reqwest' || order.kind === 'register');
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await callers[name].measure({ ...order, ms: ROUND / 2 });
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured[name].push(await callers[name].measure(order));
  }
  return Object.fromEntries(names.map((name) => [name, medians(measured[name])]));
}

const toRow =
  (ours) =>
  ([name, figures]) => ({
    '': name,
    'calls/s': number(figures.rate),
    'ours is': `${number(ours.rate / figures.rate)} ×`,
    'CPU µs a call': number(figures.cpu),
    'main thread µs a call': number(figures.main),
    'p50 µs': number(figures.p50),
    'p99 µs': number(figures.p99),
    'RSS MB': number(figures.rss),
  });
