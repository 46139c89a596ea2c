// A browser for the tests of the page. Run by itself, it installs one: `npm run setup:browser`.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

/** Installs chromium with apt, if this user may. It takes longer than a test may. */
async function install() {
  const apt = 'apt-get -qq -o DPkg::Lock::Timeout=300';
  const command = `${apt} update && ${apt} install -y --no-install-recommends chromium`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('sh', ['-c', command], { env, timeout: 600_000 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await findChromium()
    .catch(install)
    .catch(({ message }) => {
      console.log(`The tests in a browser will be skipped: no chromium. ${message.split('\n')[0]}`);
    });
}
