// Apps that have installed the packages as npm packs them.

import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packAll } from './pack.mjs';

/** Creates an app of the programs in a folder beside this one's. Returns its path, in `folder`. */
export async function installApp(programs, folder) {
  const { main, platform } = await packAll(folder);
  const app = join(folder, 'app');
  await cp(fileURLToPath(new URL(`../${programs}`, import.meta.url)), app, { recursive: true });
  await writeFile(join(app, 'package.json'), '{}');
  const words = ['install', '--offline', '--no-audit', main.path, platform.path];
  await promisify(execFile)('npm', words, { cwd: app });
  return app;
}
