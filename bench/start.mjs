// How long a fresh process takes: require, a client, the first call.

import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { user } from './contenders.mjs';
import { medians, number, table } from './table.mjs';

const run = promisify(execFile);
const root = new URL('..', import.meta.url);

export async function measure(server, { rounds, print }) {
  const measured = { 'rongcloud-native': [], 'rongcloud-sdk': [] };
  for (let round = 0; round < rounds * 2; round += 1) {
    for (const name of Object.keys(measured)) measured[name].push(await fresh(name, server));
  }
  const rows = Object.entries(measured).map(([name, all]) => [name, medians(all)]);
  const size = await addonSize();
  print(
    table(
      'A fresh process',
      rows.map(([name, { ready, first }]) => ({
        '': name,
        'require and client, ms': number(ready),
        'then the first call, ms': number(first),
      })),
    ),
  );
  print(`The addon has ${number(size)} MB.\n`);
  return { ...Object.fromEntries(rows), size };
}

async function fresh(name, server) {
  const program = `
    const begin = performance.now();
    const { User } = require(${JSON.stringify(name)})({ appkey: 'k', secret: 's', api: ${JSON.stringify(server.http)} });
    const made = performance.now();
    User.register(${JSON.stringify(user)}).then(() => {
      const called = performance.now();
      console.log(JSON.stringify({ ready: made - begin, first: called - made }));
    });`;
  const { stdout } = await run(process.execPath, ['-e', program], { cwd: root });
  return JSON.parse(stdout);
}

async function addonSize() {
  const names = await readdir(root);
  const { size } = await stat(
    new URL(
      names.find((name) => name.endsWith('.node')),
      root,
    ),
  );
  return size / 1e6;
}
