// A server that gives each request the answer that a test names.

import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { listen } from './listening.mjs';

/** The answer of the service to User.register. */
const registered = { body: '{"code":200,"userId":"u","token":"t"}' };

/**
 * Starts a server that listens as `listen` says. It sends `answer`, or what `answer` returns for a
 * request or promises for it, and keeps the requests in `asked`. With settings for TLS, it speaks TLS.
 */
export async function startAnswering(t, { answer = registered, tls } = {}) {
  async function serve(request, response) {
    const { method, url, headers: sent } = request;
    const body = Buffer.concat(await request.toArray()).toString();
    started.asked.push({ method, url, headers: sent, body });
    const { answer } = started;
    const given = await (typeof answer === 'function' ? answer(request) : answer);
    const { status = 200, type = 'application/json', headers, body: text } = given;
    response.writeHead(status, { ...(type && { 'Content-Type': type }), ...headers }).end(text);
  }
  const server = tls ? createTlsServer(tls, serve) : createServer(serve);
  const port = await listen(t, server);
  const url = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  const started = { server, port, url, answer, asked: [] };
  return started;
}
