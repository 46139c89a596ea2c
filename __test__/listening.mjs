// Servers that a test builds.

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

/** A port that is free now: where nobody listens, or for a program that is told where to listen. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
