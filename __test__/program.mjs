// Programs and worker threads of their own that use the package.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { options, user } from './app.mjs';

const run = promisify(execFile);

/** The file that `require` takes for the package. */
export const index = new URL('../index.js', import.meta.url).pathname;

/** What stands before a command that may have only so many files open. */
export const limited = (files) => ['sh', '-c', `ulimit -n ${files} && exec "$0" "$@"`];

/** The code after lines that give it `RongCloud`, `options` and `user`. */
const source = (code, api) => `
  const RongCloud = require(${JSON.stringify(index)});
  const options = ${JSON.stringify({ ...options, api })};
  const user = ${JSON.stringify(user)};
  ${code}`;

/**
 * Runs a program in no environment but `env`, by a command that begins with `before`. It is ended
 * after a minute if it does not end by itself.
 */
export function program(code, { api, env, flags = [], before = [] }) {
  const [file, ...args] = [...before, process.execPath, ...flags, '-e', source(code, api)];
  return run(file, args, { env: { PATH: process.env.PATH, ...env }, timeout: 60_000 });
}

/** Starts a worker thread, in the environment of this process if it is given none. */
export const startWorker = (code, { api, env }) =>
  new Worker(source(code, api), { eval: true, env });
