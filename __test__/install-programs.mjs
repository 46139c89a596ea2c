// Installs the programs that some tests need, with apt where this user may: `npm run setup:programs`. The
// tests do not install them themselves, since a test may not take as long.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The packages of Debian, and the commands of which each gives one. */
const PROGRAMS = {
  chromium: ['chromium', 'google-chrome'],
  'redis-server': ['redis-server'],
};

const isThere = (command) =>
  run('sh', ['-c', `command -v ${command}`]).then(
    () => true,
    () => false,
  );

const missing = [];
for (const [name, commands] of Object.entries(PROGRAMS)) {
  const found = await Promise.all(commands.map(isThere));
  if (!found.includes(true)) missing.push(name);
}

if (missing.length > 0) {
  const apt = 'apt-get -qq -o DPkg::Lock::Timeout=300';
  const install = `${apt} update && ${apt} install -y --no-install-recommends ${missing.join(' ')}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('sh', ['-c', install], { env, timeout: 600_000 }).catch(({ message }) => {
    console.log(`The tests with ${missing.join(' and ')} are skipped: ${message.split('\n')[0]}`);
  });
}
