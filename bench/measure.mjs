// A process that makes calls in one way and reports what they cost.

import { contenders, group, message, paced, user } from './contenders.mjs';

const [name, api] = process.argv.slice(2);
const calls = { ...contenders, pace: paced }[name](api);

process.on('message', async ({ kind, members = 100, inFlight, ms }) => {
  const input = { register: user, create: group(members), send: message }[kind];
  process.send(await measure(() => calls[kind](input), inFlight, ms));
});
process.send('ready');

/** Keeps `inFlight` calls in flight for `ms` milliseconds. */
async function measure(call, inFlight, ms) {
  const took = [];
  const utilization = performance.eventLoopUtilization();
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const oneByOne = async () => {
    for (let before = begin; before - begin < ms; ) {
      const { code } = await call();
      if (code !== 200) throw new Error(`the answer has code ${code}`);
      const after = performance.now();
      took.push(after - before);
      before = after;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, oneByOne));
  const wall = performance.now() - begin;
  const { user: inUser, system } = process.cpuUsage(cpu);
  const { active } = performance.eventLoopUtilization(utilization);

  const count = took.length;
  took.sort((one, other) => one - other);
  return {
    rate: (count * 1000) / wall,
    cpu: (inUser + system) / count,
    main: (active * 1000) / count,
    p50: took[Math.floor(count * 0.5)] * 1000,
    p99: took[Math.floor(count * 0.99)] * 1000,
    rss: process.memoryUsage().rss / 2 ** 20,
  };
}
