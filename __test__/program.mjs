// Programs and worker threads of their own that use the package.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { options, user } from './app.mjs';

const run = promisify(execFile);

/** The file that `require` takes for the package. */
export const index = new URL('../index.js', import.meta.url).pathname;

/** The words before a command that limit how many files it may have open. */
export const limited = (files) => ['sh', '-c', `ulimit -n ${files} && exec "$0" "$@"`];

/** Puts lines before the code that give it `RongCloud`, `options` and `user`. */
const source = (code, api) => `
  const RongCloud = require(${JSON.stringify(index)});
  const options = ${JSON.stringify({ ...options, api })};
  const user = ${JSON.stringify(user)};
  ${code}`;

/**
 * Runs a program whose environment is `env`, by a command that begins with the words of `before`.
 * A program that does not end by itself is ended after a minute.
 */
export function program(code, { api, env, flags = [], before = [] }) {
  const [file, ...args] = [...before, process.execPath, ...flags, '-e', source(code, api)];
  return run(file, args, { env: { PATH: process.env.PATH, ...env }, timeout: 60_000 });
}

/** Starts a worker thread. Its environment is `env`, or that of this process. */
export const startWorker = (code, { api, env }) =>
  new Worker(source(code, api), { eval: true, env });
