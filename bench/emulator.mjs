// The emulator in a process of its own: how many calls a second it answers.

import { fileURLToPath } from 'node:url';
import { startCaller } from './caller.mjs';
import { startProgram } from './program.mjs';
import { medians, number, table } from './table.mjs';

const COMMAND = fileURLToPath(new URL('../emulator/src/cli.js', import.meta.url));

const kinds = {
  register: 'a user is registered',
  send: 'a message is sent to a user',
};

export async function measure(_, { rounds, print }) {
  const rows = [];
  for (const [kind, what] of Object.entries(kinds)) {
    const order = { kind, inFlight: 64, ms: 2000 };
    const { rate, p50, p99 } = await withEmulator([], (emulator) => ask(emulator, order, rounds));
    rows.push({
      '': what,
      'calls/s': number(rate),
      'p50 ms': number(p50 / 1000),
      'p99 ms': number(p99 / 1000),
    });
  }
  print(table('What the emulator answers, 64 in flight', rows));
}

async function ask(emulator, order, rounds) {
  const caller = await startCaller('rongcloud-native', emulator, 'http');
  await caller.measure(order);
  const measured = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await caller.measure(order));
  caller.stop();
  return medians(measured);
}

/** Starts an emulator with these flags, hands it to `use`, and stops it when that is done. */
export async function withEmulator(flags, use) {
  const words = [COMMAND, '--port', '0', '--quiet', ...flags];
  const { line, stop } = await startProgram(process.execPath, words);
  try {
    return await use({ http: line.split(' ').at(-1) });
  } finally {
    await stop();
  }
}
