// Servers that a test builds.

import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Lets a server listen on a port of its own until the test of `t` has ended, and returns the port.
 * At the top of a file, `t` is the `{ after }` of node:test: the server listens for the whole file.
 */
export async function listen(t, server) {
  const sockets = new Set();
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return server.address().port;
}

/** Systems give the ports from here on to programs that ask for any: Linux from this one, others from 49152. */
const FIRST_GIVEN = 32_768;

/**
 * A port that is free now: where nobody listens, or for a program that is told where to listen. The
 * system gives it to nobody who asks for any port meanwhile.
 */
export async function freePort() {
  const port = randomInt(20_000, FIRST_GIVEN);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE') return freePort();
    throw error;
  }
  server.close();
  await once(server, 'close');
  return port;
}
