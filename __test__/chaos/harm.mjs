// Faults that the client's own process causes meanwhile.

import { closeSync, openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { random } from './random.mjs';

/** More files than the process may open, if its limit is low enough. */
const MANY = 5000;

/** Sets environment variables, as a program does that reloads a .env file. */
function writeEnvironment(dice) {
  for (let count = 0; count < 50; count += 1) {
    const name = `CHAOS_${Math.floor(dice() * 500)}`;
    if (dice() < 0.2) delete process.env[name];
    else process.env[name] = 'x'.repeat(dice() * 200);
  }
}

/** Uses up all descriptors for a while, and returns whether there is a limit. */
async function exhaustDescriptors(dice) {
  const files = [];
  let isExhausted = false;
  try {
    while (files.length < MANY) files.push(openSync('/dev/null'));
  } catch {
    isExhausted = true;
  }
  await wait(20 + dice() * 100);
  for (const file of files) closeSync(file);
  return isExhausted;
}

/** Causes faults until it is stopped, which resolves with how often there was no descriptor. */
export function harm(seed) {
  const dice = random(seed, 'harm');
  const writing = setInterval(() => writeEnvironment(dice), 5);
  let isOver = false;
  const exhausting = (async () => {
    let times = 0;
    while (!isOver) {
      await wait(500 + dice() * 1000);
      if (!isOver && (await exhaustDescriptors(dice))) times += 1;
    }
    return times;
  })();
  return function stop() {
    isOver = true;
    clearInterval(writing);
    return exhausting;
  };
}
