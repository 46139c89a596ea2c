// What a call costs, beside rongcloud-sdk in the same run: npm run build && npm run bench

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const user = { id: 'mnktiytan0', name: 'Martin', portrait: 'http://example.com/martin.jpg' };
const packages = ['rongcloud-native', 'rongcloud-sdk'];

const roles = { serve, measure, undefined: compare };
await roles[process.argv[2]](...process.argv.slice(3));

/** Starts a process of its own, so that nobody shares a main thread. */
async function child(...role) {
  const process_ = fork(new URL(import.meta.url), role);
  const [message] = await once(process_, 'message');
  return { message, process: process_ };
}

async function serve() {
  const answer = JSON.stringify({ code: 200, userId: user.id, token: 'SfJQnrPD==' });
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.setHeader('Content-Type', 'application/json').end(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send(server.address().port);
}

async function measure(name, port, atOnce) {
  const RongCloud = require(name);
  const { User } = RongCloud({ appkey: 'k', secret: 's', api: `http://127.0.0.1:${port}` });
  const calls = (count) => Array.from({ length: count }, () => User.register(user));
  const rounds = Math.ceil(4000 / atOnce);
  for (let round = 0; round < rounds / 10; round += 1) await Promise.all(calls(+atOnce));

  let starting = 0;
  const cpu = process.cpuUsage();
  const begin = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    const pending = calls(+atOnce);
    starting += performance.now() - before;
    await Promise.all(pending);
  }
  const seconds = (performance.now() - begin) / 1000;
  const { user: inUser, system } = process.cpuUsage(cpu);
  const total = rounds * atOnce;
  process.send({
    'calls a second': Math.round(total / seconds),
    'processor µs a call': +((inUser + system) / total).toFixed(1),
    'main thread µs to start a call': +((starting * 1000) / total).toFixed(1),
  });
  process.disconnect();
}

async function compare() {
  const server = await child('serve');
  for (const atOnce of [1, 64]) {
    const rows = {};
    for (const name of packages) {
      rows[name] = (await child('measure', name, server.message, atOnce)).message;
    }
    console.log(`${atOnce} at once`);
    console.table(rows);
  }
  server.process.kill();
}
