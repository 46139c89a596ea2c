// The memory, files and threads of this process.

import { readdirSync } from 'node:fs';
import { memoryUsage } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const count = (folder) => readdirSync(`/proc/self/${folder}`).length;

export const resources = () => ({
  megabytes: Math.round(memoryUsage.rss() / 2 ** 20),
  files: count('fd'),
  threads: count('task'),
});

/** Waits until a condition holds, up to a limit. */
export async function until(holds, seconds) {
  for (let left = seconds * 10; left > 0 && !holds(resources()); left -= 1) await wait(100);
}

/** The resources of this process, once they have not changed for a second. */
export async function settled() {
  let last = resources();
  let since = Date.now();
  await until((now) => {
    globalThis.gc();
    if (now.files !== last.files || now.threads !== last.threads) since = Date.now();
    last = now;
    return Date.now() - since > 1000;
  }, 15);
  return resources();
}
