// Loaded before a program: when that ends, says on descriptor 3 what it has used.

import { writeSync } from 'node:fs';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: userCPUTime + systemCPUTime, rss: maxRSS / 1024 }));
});
