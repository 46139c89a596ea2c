// Programs of their own that have a client.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { options, user } from './app.mjs';

const run = promisify(execFile);
const index = new URL('../index.js', import.meta.url).pathname;

/** Runs a program; it is ended after a while if it does not end by itself. */
export function program(code, { api, env = {}, flags = [] }) {
  const source = `
    const RongCloud = require(${JSON.stringify(index)});
    const options = ${JSON.stringify({ ...options, api })};
    const user = ${JSON.stringify(user)};
    const { User } = RongCloud(options);
    ${code}`;
  const plain = { HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '', NO_PROXY: '' };
  return run(process.execPath, [...flags, '-e', source], {
    env: { ...process.env, ...plain, ...env },
    timeout: 20_000,
  });
}
