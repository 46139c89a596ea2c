#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { startEmulator } from './emulator.js';
import { flagsOf, optionsOf, parseFlags, USAGE } from './flags.js';
import { OptionError } from './option-table.js';

const PORT = 8585;

const FAILED = 1;
const MISUSED = 2;

/** @returns {never} */
function exitWith(message, exitCode) {
  console.error(`rongcloud-emulator: ${message}`);
  process.exit(exitCode);
}

function readFlags() {
  try {
    return parseFlags();
  } catch (error) {
    return exitWith(error.message.split('\n')[0], MISUSED);
  }
}

async function start(flags) {
  const log = flags.quiet ? undefined : (line) => console.log(line);
  try {
    return await startEmulator({ port: PORT, ...optionsOf(flags), log });
  } catch (error) {
    if (error instanceof OptionError) {
      return exitWith(`${flagsOf(error.option)} ${error.problem}`, MISUSED);
    }
    return exitWith(error.message, error instanceof TypeError ? MISUSED : FAILED);
  }
}

const flags = readFlags();
if (flags.help) {
  console.log(USAGE);
} else if (flags.version) {
  const manifest = new URL('../package.json', import.meta.url);
  console.log(JSON.parse(readFileSync(manifest, 'utf8')).version);
} else {
  const emulator = await start(flags);
  console.log(`RongCloud emulator on ${emulator.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => emulator.close());
}
