// npm run bench [-- --write] [-- --rounds 9] [-- calls network pace …]

import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import * as calls from './calls.mjs';
import * as emulator from './emulator.mjs';
import { verdict } from './goals.mjs';
import * as growth from './growth.mjs';
import * as imports from './import.mjs';
import * as memory from './memory.mjs';
import * as network from './network.mjs';
import { startNginx, version } from './nginx.mjs';
import * as pace from './pace.mjs';
import * as start from './start.mjs';
import * as webhooks from './webhooks.mjs';

const sections = {
  calls,
  network,
  pace,
  growth,
  start,
  memory,
  webhooks,
  import: imports,
  emulator,
};
const readme = new URL('README.md', import.meta.url);
const marks = ['<!-- figures -->\n', '<!-- end of figures -->'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
  },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(sections);

let report = '';
function print(text) {
  console.log(text);
  report += `${text}\n`;
}

const nginx = await version();
const server = await startNginx();
const figures = {};
try {
  const [{ model }] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const system = `${platform()} ${release().split('-')[0]} ${arch()}`;
  print(
    `${cpus().length} cores (${model.trim()}), ${gigabytes} GB, ${system}, Node ${process.version}, ${nginx}.\n`,
  );
  for (const name of chosen) {
    figures[name] = await sections[name].measure(server, { rounds: +options.rounds, print });
  }
} finally {
  await server.stop();
}
const judged = verdict(figures);
if (judged) print(judged);

if (options.write) {
  const text = await readFile(readme, 'utf8');
  const [before, rest] = text.split(marks[0]);
  const [, after] = rest.split(marks[1]);
  await writeFile(readme, [before, marks[0], '\n', report, marks[1], after].join(''));
}
