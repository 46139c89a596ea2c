// A browser for the tests of the page.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

async function findChromium() {
  const { stdout } = await run('sh', ['-c', 'command -v chromium || command -v google-chrome']);
  return stdout.trim();
}

/**
 * Starts a browser.
 * @returns {Promise<{ browser?: import('playwright-core').Browser, problem?: string }>} why there is none
 */
export async function startChromium() {
  try {
    const executablePath = await findChromium();
    // Where everything runs as root, as in a container, chromium has no sandbox.
    return { browser: await chromium.launch({ executablePath, chromiumSandbox: false }) };
  } catch ({ message }) {
    return { problem: `no chromium: ${message.split('\n')[0]}` };
  }
}
