// A proxy that causes faults, and its server, which is killed and restarted. Each of the two ports is
// closed, or breaks every connection, for a while. A third port is dead: TLS never begins there.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { idOf } from './calls.mjs';
import { draw, fates } from './fates.mjs';
import { openLedger } from './ledger.mjs';
import { onMessage } from './messages.mjs';
import { random } from './random.mjs';

const [seed, ledgerPath, serverLedger] = process.argv.slice(2);
const note = openLedger(ledgerPath);
const attempts = new Map();
let calm = false;

let server;
let serverPort;
async function startServer() {
  server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)), [serverLedger]);
  [serverPort] = await once(server, 'message');
}

/** A connection of the client, and the one to the server that belongs to it. */
function serve(socket, port) {
  let upstream;
  let answered;
  let left;

  function ask(request) {
    if (upstream === undefined) {
      upstream = connect(serverPort, '127.0.0.1').setNoDelay();
      upstream.on('error', () => {});
      upstream.on('close', () => (left ? left() : socket.end()));
      onMessage(upstream, (answer) => {
        left = undefined;
        answered(answer);
      });
    }
    return new Promise((resolve, reject) => {
      answered = resolve;
      left = reject;
      upstream.write(request);
    });
  }

  socket.setNoDelay();
  socket.on('error', () => {});
  socket.on('close', () => upstream?.destroy());
  onMessage(socket, async (request) => {
    const id = idOf(request.toString());
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    const dice = random(seed, id, attempt);
    const fate = (port.breaks && 'broken') || (calm ? 'pass' : draw(dice));
    note(id, fate, Date.now());

    const send = (bytes) =>
      new Promise((resolve, reject) => {
        socket.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
    const deliver = (bytes) => send(bytes).then(() => note(id, 'delivered', Date.now()));
    const reset = () => socket.resetAndDestroy();
    const end = () => socket.end();
    const [, play] = fates[fate];
    try {
      await play({ id, random: dice, ask: () => ask(request), send, deliver, reset, end });
    } catch {
      // The server or the client has closed it.
      reset();
    }
  });
}

/** A port that can be closed and opened again, or break all connections instead of answering. */
class Port {
  breaks = false;
  #number = 0;
  #listening = createServer((socket) => serve(socket, this));

  async open() {
    this.#listening.listen(this.#number, '127.0.0.1');
    await once(this.#listening, 'listening');
    this.#number = this.#listening.address().port;
    return `http://127.0.0.1:${this.#number}`;
  }

  close() {
    this.#listening.close();
  }
}
const ports = [new Port(), new Port()];

/** The URL of a service whose TLS never begins. */
async function openDead() {
  const dead = createServer((socket) => socket.on('error', () => {}).resume());
  dead.listen(0, '127.0.0.1');
  await once(dead, 'listening');
  return `https://127.0.0.1:${dead.address().port}`;
}

/** Faults of the server and the ports; after each, all is well again. */
const weathers = {
  async kill() {
    server.kill('SIGKILL');
    await once(server, 'exit');
    await startServer();
  },
  async closeFirst(dice) {
    ports[0].close();
    await wait(dice() * 500);
    await ports[0].open();
  },
  async breakOne(dice) {
    const port = ports[dice() < 0.5 ? 0 : 1];
    port.breaks = true;
    await wait(dice() * 1000);
    port.breaks = false;
  },
  async closeBothAndKill(dice) {
    for (const port of ports) port.close();
    server.kill('SIGKILL');
    await once(server, 'exit');
    await wait(dice() * 300);
    await startServer();
    for (const port of ports) await port.open();
  },
};

async function weather() {
  const dice = random(seed, 'weather');
  // In rounds, so that a short run has all of them too.
  let left = [];
  while (!calm) {
    await wait(200 + dice() * 1500);
    if (left.length === 0) left = Object.keys(weathers);
    const [name] = left.splice(Math.floor(dice() * left.length), 1);
    note('weather', name, Date.now());
    await weathers[name](dice);
  }
}

await startServer();
process.send([await openDead(), ...(await Promise.all(ports.map((port) => port.open())))]);
const over = weather();
await once(process, 'message');
calm = true;
await over;
process.send('calm');
process.on('disconnect', () => process.exit());
