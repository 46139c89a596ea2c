// Makes calls through a proxy that causes every kind of fault, and checks the results. Prints what
// happened, and exits with 1 if something is wrong.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import RongCloud from '../../index.js';
import { options } from '../app.mjs';
import { makeCalls } from './driver.mjs';
import { harm } from './harm.mjs';
import { openLedger, readLedger } from './ledger.mjs';
import { resources, settled, until } from './resources.mjs';
import { judge, tally } from './verdict.mjs';

/** Megabytes that the allocator may keep. */
const SLACK = 32;

const { values } = parseArgs({
  options: {
    calls: { type: 'string' },
    'at-once': { type: 'string' },
    /** After that, no call begins. */
    seconds: { type: 'string' },
    /** How long idle connections may take to close, before their client is dropped. */
    idle: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
  },
});
const { seed } = values;
const [calls, atOnce, seconds, idle] = ['calls', 'at-once', 'seconds', 'idle'].map((name) =>
  Number(values[name]),
);
console.log(`seed ${seed}: --seed=${seed} plays the same fates`);

const folder = mkdtempSync(join(tmpdir(), 'rongcloud-chaos-'));
const [met, served, outcomes] = ['met', 'served', 'outcomes'].map((name) => join(folder, name));
const note = openLedger(outcomes);
const proxy = fork(fileURLToPath(new URL('proxy.mjs', import.meta.url)), [seed, met, served]);
const [api] = await once(proxy, 'message');

/** The first domain is dead, so that calls wait for it before they go to the others. */
const connect = () => RongCloud({ ...options, api, connectTimeout: 300, maxConnections: 100 });

const begun = Date.now();
const end = begun + seconds * 1000;
let made = 0;
async function drive(client, share) {
  made += await makeCalls({ client, seed, from: made, calls: share, atOnce, end, note });
}

const hung = setTimeout(
  () => {
    console.log(`of the calls made, only ${readLedger(outcomes).length} settled`);
    process.exit(1);
  },
  (seconds + idle + 60) * 1000,
);

// The first client is the baseline: what it leaves behind, every process with calls has.
const stopHarm = harm(seed);
await drive(connect(), calls / 4);
const exhaustedBefore = await stopHarm();
const before = await settled();
const stopMoreHarm = harm(`${seed} again`);
let client = connect();
await drive(client, calls - made);
const exhausted = exhaustedBefore + (await stopMoreHarm());
const busy = resources();
const took = (Date.now() - begun) / 1000;

proxy.send('calm');
await once(proxy, 'message');
const user = { id: 'c0', name: 'n', portrait: 'p' };
const last = await Promise.allSettled(
  Array.from({ length: 100 }, () => client.User.register(user)),
);
const recovered = last.filter(({ status }) => status === 'fulfilled').length;
await until(({ files }) => files <= before.files, idle);
const kept = resources();
client = undefined;
const after = await settled();
clearTimeout(hung);
proxy.disconnect();

const ledgers = { settled: readLedger(outcomes), met: readLedger(met), served: readLedger(served) };
const wrong = judge({ made, atOnce, ...ledgers });
if (recovered < last.length) wrong.push(`in the calm only ${recovered} of 100 calls were answered`);
if (idle > 0 && kept.files > before.files) wrong.push('idle connections stay open');
if (after.files > before.files) wrong.push('connections are left over');
if (after.threads > before.threads) wrong.push('threads are left over');
if (after.megabytes > before.megabytes + SLACK) wrong.push('memory is left over');
rmSync(folder, { recursive: true });

console.log(`descriptors were exhausted ${exhausted} times`);
console.log(`${made} calls in ${took.toFixed(1)} s, ${ledgers.served.length} carried out`);
console.log('settled', tally(ledgers.settled, 1));
console.log('met', tally(ledgers.met, 1));
console.table({ before, busy, kept, after });
for (const what of wrong.slice(0, 20)) console.log(what);
console.log(wrong.length === 0 ? 'nothing is wrong' : `${wrong.length} things are wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
