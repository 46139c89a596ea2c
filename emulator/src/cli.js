#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startEmulator } from './emulator.js';

const USAGE = `Usage: rongcloud-emulator [options]

  --port <number>        port to listen on (8585)
  --host <address>       address to listen on (127.0.0.1)
  --appkey <key>         app key to accept (the documented example)
  --secret <secret>      secret that goes with it (the documented example)
  --rate-limit <number>  calls a second and path (no limit)
  --help                 print this
  --version              print the version`;

const FAILED = 1;
const MISUSED = 2;

/** @returns {never} */
function exitWith(message, exitCode) {
  console.error(`rongcloud-emulator: ${message}`);
  process.exit(exitCode);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8585' },
        host: { type: 'string' },
        appkey: { type: 'string' },
        secret: { type: 'string' },
        'rate-limit': { type: 'string' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return exitWith(error.message.split('\n')[0], MISUSED);
  }
}

async function start({ port, host, appkey, secret, 'rate-limit': rateLimit }) {
  try {
    return await startEmulator({
      port: Number(port),
      host,
      appkey,
      secret,
      rateLimit: rateLimit === undefined ? undefined : Number(rateLimit),
      log: (line) => console.log(line),
    });
  } catch (error) {
    return exitWith(error.message, error instanceof TypeError ? MISUSED : FAILED);
  }
}

const values = readArguments();
if (values.help) {
  console.log(USAGE);
} else if (values.version) {
  const manifest = new URL('../package.json', import.meta.url);
  console.log(JSON.parse(readFileSync(manifest, 'utf8')).version);
} else {
  const emulator = await start(values);
  console.log(`RongCloud emulator on ${emulator.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => emulator.close());
}
