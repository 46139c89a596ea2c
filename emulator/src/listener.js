import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';

/**
 * @param {import('hono').Hono} app
 * @param {{ host: string, port: number, tls?: { key: string | Buffer, cert: string | Buffer } }} settings
 */
export async function listen(app, { host, port, tls }) {
  const server = createAdaptorServer({
    fetch: app.fetch,
    // The emulator runs inside test processes of others and must not change their globals.
    overrideGlobalObjects: false,
    createServer: tls ? createHttpsServer : createHttpServer,
    serverOptions: tls,
  });
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();

  return {
    port: address.port,
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
