// A log with one line for each thing that happened. A line is written before anything else goes on,
// so that a process may be killed at any moment.

import { openSync, readFileSync, writeSync } from 'node:fs';

export function openLedger(path) {
  const file = openSync(path, 'a');
  return (...words) => writeSync(file, `${words.join(' ')}\n`);
}

export function readLedger(path) {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => line.split(' '));
}
