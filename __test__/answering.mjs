// A server that gives each request the answer that a test names.

import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { listen } from './listening.mjs';

/** What a user is registered with. */
const registered = { body: '{"code":200,"userId":"u","token":"t"}' };

/**
 * Answers with `answer`, or with what it gives for a request, until the test of `t` has ended, and
 * keeps what was asked. It speaks TLS where it has settings for it.
 */
export async function startAnswering(t, { answer = registered, tls } = {}) {
  async function serve(request, response) {
    const { method, url, headers: sent } = request;
    const body = Buffer.concat(await request.toArray()).toString();
    started.asked.push({ method, url, headers: sent, body });
    const { answer } = started;
    const given = typeof answer === 'function' ? answer(request) : answer;
    const { status = 200, type = 'application/json', headers, body: text } = given;
    response.writeHead(status, { ...(type && { 'Content-Type': type }), ...headers }).end(text);
  }
  const server = tls ? createTlsServer(tls, serve) : createServer(serve);
  const port = await listen(t, server);
  const url = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  const started = { server, port, url, answer, asked: [] };
  return started;
}
