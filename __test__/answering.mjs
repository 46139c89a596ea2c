// A server that gives each request the answer that a test names.

import { once } from 'node:events';
import { createServer } from 'node:http';

/** Answers with `server.answer`, or with the next of several; keeps what was asked. */
export async function startAnswering() {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { answer } = started;
    const next = Array.isArray(answer) ? answer.shift() : answer;
    asked.push({ path: request.url, requestId: request.headers['x-request-id'] });
    await request.resume().toArray();
    const { status = 200, type = 'application/json', headers = {}, body } = next;
    response.writeHead(status, { ...(type && { 'Content-Type': type }), ...headers }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const started = {
    asked,
    answer: undefined,
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return started;
}
