// A process that makes very many calls and reports its memory afterwards.

import { setTimeout as sleep } from 'node:timers/promises';
import RongCloud from '../index.js';
import { options, user } from './contenders.mjs';

const [api] = process.argv.slice(2);
const { User } = RongCloud({ ...options, api });

const AT_ONCE = 1000;

/** Each makes so many calls at once, and waits for them. */
const kinds = {
  succeed: () => Promise.all(repeat(() => User.register(user))),
  fail: () => Promise.all(repeat(() => User.get(user, { signal: whole.signal }).catch(asExpected))),
  abort: async () => {
    const controller = new AbortController();
    const call = () => User.register(user, { signal: controller.signal }).catch(asExpected);
    const aborted = Promise.all(repeat(call));
    controller.abort();
    await aborted;
  },
};
const whole = new AbortController();

function repeat(call) {
  return Array.from({ length: AT_ONCE }, call);
}

function asExpected(error) {
  if (!['APIError', 'AbortError'].includes(error.name)) throw error;
}

process.on('message', async ({ kind, count }) => {
  for (let done = 0; done < count; done += AT_ONCE) await kinds[kind]();
  // Unused memory returns to the system only after a while.
  global.gc();
  await sleep(2000);
  process.send(process.memoryUsage().rss / 2 ** 20);
});
process.send('ready');
