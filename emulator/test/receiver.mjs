// A server of an app, as callbacks reach it.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { startEmulator } from 'rongcloud-emulator';
import { answerOf } from './client.mjs';

export const NOW = 1_700_000_000_000;

/** What was sent, with the query and the body parsed. */
function parse({ url, method, headers }, body) {
  const { pathname, searchParams } = new URL(url, 'http://receiver');
  const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
  return {
    method,
    target: url,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers,
    body,
    form: isForm ? Object.fromEntries(new URLSearchParams(body)) : undefined,
    json: isForm ? undefined : JSON.parse(body),
  };
}

/**
 * Starts a server that remembers what it gets, and closes it after the test.
 *
 * @param {{ after: (close: () => void) => void }} t
 * @param {(request: any, response: import('node:http').ServerResponse) => void} [answer]
 */
export async function startReceiver(t, answer = (_request, response) => response.end()) {
  const requests = [];
  const server = createServer((incoming, response) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = parse(incoming, Buffer.concat(chunks).toString());
      requests.push(request);
      answer(request, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}/hooks`, port, requests };
}

/** An emulator with a receiver for everything, and a clock that the test moves. */
export async function setUp(t, { answer, ...options } = {}) {
  const receiver = await startReceiver(t, answer);
  const clock = { now: NOW };
  const emulator = await startEmulator({
    webhooks: receiver.url,
    now: () => clock.now,
    ...options,
  });
  t.after(() => emulator.close());
  const ask = (path, fields) => answerOf(emulator, path, fields);
  const connect = async (userId, device) => {
    const { token } = await ask('/user/getToken.json', `userId=${userId}&name=${userId}`);
    return emulator.clients.connect(token, device);
  };
  /**
   * What has arrived since the last time, once all has arrived. It can have arrived in another order
   * than it was sent in, so that it is put back into that.
   */
  const received = async () => {
    await emulator.settled();
    const sent = emulator.deliveries.map(({ url }) => url.slice(new URL(url).origin.length));
    const placeOf = ({ target }) => sent.indexOf(target);
    return receiver.requests.splice(0).sort((one, other) => placeOf(one) - placeOf(other));
  };
  return { emulator, receiver, clock, ask, connect, received, clients: emulator.clients };
}

/** A text message to a user. */
export const text = (targetId, content, more) => ({
  conversationType: 1,
  targetId,
  content: JSON.stringify({ content }),
  ...more,
});

/** Answers preMessage with a verdict, and all else with 200. */
export const judging = (verdict) => (request, response) =>
  response.end(request.form?.msgType ? JSON.stringify(verdict) : '');
