// One call at a time over a network with a delay.

import { once } from 'node:events';
import { connect } from 'node:net';
import { startCaller } from './caller.mjs';
import { contenders } from './contenders.mjs';
import { startProgram } from './program.mjs';
import { medians, number, table } from './table.mjs';

/** From a request to its answer, in milliseconds. */
const DELAY = 5;
const ROUND = 2000;
const ORDER = { kind: 'register', inFlight: 1, ms: ROUND };
const names = Object.keys(contenders).filter((name) => name !== 'rongcloud-sdk');

export async function measure(server, { rounds, print }) {
  const proxies = { http: await startProxy(server.http), https: await startProxy(server.https) };
  const slow = { http: proxies.http.url, https: proxies.https.url, ca: server.ca };
  const figures = {};
  try {
    for (const scheme of ['http', 'https']) {
      const cell = await compare(slow, scheme, rounds);
      figures[scheme] = cell;
      const title = `${scheme.toUpperCase()} over a network with a delay of ${DELAY} ms, 1 in flight`;
      print(table(title, Object.entries(cell).map(toRow(cell['rongcloud-native']))));
    }
    const [far, near] = [await roundTrip(slow.http), await roundTrip(server.http)];
    print(
      `A bare socket gets its answer after ${(far / 1000).toFixed(2)} ms there, and after ` +
        `${(near / 1000).toFixed(2)} ms without the delay.\n`,
    );
  } finally {
    for (const proxy of Object.values(proxies)) await proxy.stop();
  }
  return figures;
}

async function startProxy(url) {
  const { protocol, port } = new URL(url);
  const program = new URL('../target/release/examples/slow_network', import.meta.url).pathname;
  const { line, stop } = await startProgram(program, [`127.0.0.1:${port}`, (DELAY * 1000) / 2]);
  return { url: `${protocol}//localhost:${line}`, stop };
}

async function compare(slow, scheme, rounds) {
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  const callers = {};
  for (const name of names) {
    callers[name] = await startCaller(name, slow, scheme);
    await callers[name].measure(ORDER);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured[name].push(await callers[name].measure(ORDER));
  }
  for (const caller of Object.values(callers)) caller.stop();
  return Object.fromEntries(names.map((name) => [name, medians(measured[name])]));
}

/** How long a socket without any client on it waits for an answer, in microseconds: the median. */
async function roundTrip(url) {
  const socket = connect(new URL(url).port, '127.0.0.1').setNoDelay();
  const took = [];
  for (const end = performance.now() + ROUND; performance.now() < end; ) {
    const begin = performance.now();
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
    took.push((performance.now() - begin) * 1000);
  }
  socket.destroy();
  return took.sort((one, other) => one - other)[Math.floor(took.length / 2)];
}

const toRow =
  (ours) =>
  ([name, figures]) => ({
    '': name,
    'p50 ms': (figures.p50 / 1000).toFixed(2),
    'ours is': `${(ours.p50 / figures.p50).toFixed(3)} ×`,
    'p99 ms': (figures.p99 / 1000).toFixed(2),
    'calls/s': number(figures.rate),
    'CPU µs a call': number(figures.cpu),
    'main thread µs a call': number(figures.main),
  });
