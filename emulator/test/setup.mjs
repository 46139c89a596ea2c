// How a test file starts: with an emulator of its own.

import { after, beforeEach } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';

/** Starts an emulator that each test finds empty, and that is closed after the last one. */
export async function setUp(options) {
  const emulator = await startEmulator(options);
  beforeEach(() => emulator.reset());
  after(() => emulator.close());
  return emulator;
}
