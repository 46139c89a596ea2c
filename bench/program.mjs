// A server in a process of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Starts a program, and waits for its first line, which says where it listens. */
export async function startProgram(command, words) {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const crashed = ended.then(([code]) => {
    throw new Error(`${command} ended with ${code}`);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), crashed]);
  crashed.catch(() => {});
  return {
    line,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
