// Runs examples against an emulator: node examples/run.mjs register.mjs

import { startEmulator } from 'rongcloud-emulator';

const emulator = await startEmulator({ log: console.log });
process.env.RONGCLOUD_APPKEY = '8alwspkvucoim';
process.env.RONGCLOUD_SECRET = 'yaicmsjl0a3LWz';
process.env.RONGCLOUD_API = emulator.url;
console.log(`emulator at ${emulator.url}`);
try {
  for (const example of process.argv.slice(2)) await import(new URL(example, import.meta.url));
} finally {
  await emulator.close();
}
