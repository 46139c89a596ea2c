// Takes the results that an import would, and holds them until its stdin ends. The process stops itself
// before one of its operations on files, as a machine may stall it there:
// node stalling.mjs <results> <how many operations to let pass>

import { once } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [results, letPass] = process.argv.slice(2);
let operations = 0;
for (const [name, operation] of Object.entries(fs)) {
  if (!name.endsWith('Sync')) continue;
  fs[name] = (...given) => {
    if (operations === Number(letPass)) process.kill(process.pid, 'SIGSTOP');
    operations += 1;
    return operation(...given);
  };
}
syncBuiltinESMExports();
const { InFlight } = await import('../src/import/in-flight.js');
operations = 0;
let problem;
try {
  InFlight.take(results);
} catch ({ message }) {
  problem = message;
}
console.log(JSON.stringify({ operations, problem }));
await once(process.stdin.resume(), 'end');
