// Processes that make calls, one for each way.

import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Starts a process that makes calls one way; `measure` has it do so for a while. */
export async function startCaller(name, server, scheme) {
  if (name === 'reqwest') return reqwestLoop(server, scheme);
  const child = fork(new URL('measure.mjs', import.meta.url), [name, server[scheme]], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: server.ca },
  });
  const crash = new AbortController();
  child.once('exit', (code) => code !== 0 && crash.abort());
  const message = () => once(child, 'message', { signal: crash.signal });
  await message();
  return {
    async measure(order) {
      child.send(order);
      const [figures] = await message();
      return figures;
    },
    stop: () => child.disconnect(),
  };
}

/** What no way to make calls with reqwest can beat: the same calls in a loop, without Node. */
function reqwestLoop(server, scheme) {
  const program = new URL('../target/release/examples/reqwest_loop', import.meta.url).pathname;
  return {
    async measure({ inFlight, ms }) {
      const { stdout } = await run(program, [server[scheme], inFlight, ms, server.ca]);
      return JSON.parse(stdout);
    },
    stop() {},
  };
}
