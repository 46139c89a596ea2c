// How a test file starts: with an emulator of its own, clients of it and programs that call it.

import { after, afterEach } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { options } from './app.mjs';
import { program } from './program.mjs';

/** Starts an emulator that each test finds empty, and that is closed after the last one. */
export async function setUp(settings) {
  const emulator = await startEmulator({ ...options, ...settings });
  afterEach(() => emulator.reset());
  after(() => emulator.close());
  return {
    emulator,
    /** A client of the emulator. */
    connect: (more) => RongCloud({ ...options, api: emulator.url, ...more }),
    /** Runs a program whose `options` are those of the emulator. */
    program: (code, more) => program(code, { api: emulator.url, ...more }),
    /** Waits until `count` requests have arrived at the emulator. */
    async requestsArrive(count = 1) {
      while (emulator.requests.length < count) await new Promise(setImmediate);
    },
  };
}
