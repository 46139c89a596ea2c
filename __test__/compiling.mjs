// What the TypeScript compiler says of programs.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const inModules = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

export const STRICT = '--strict --exactOptionalPropertyTypes';

/** The errors of the compiler for files in a folder; of a crash, what it says. */
export async function compile(folder, files, flags) {
  const types = ['--types', 'node', '--typeRoots', inModules('@types')];
  const common = ['--noEmit', '--target', 'es2022', ...types];
  const args = [inModules('typescript/bin/tsc'), ...common, ...flags.split(' '), ...files];
  const run = promisify(execFile);
  const { stdout, stderr } = await run(process.execPath, args, { cwd: folder }).catch(
    (error) => error,
  );
  return stdout + stderr;
}
