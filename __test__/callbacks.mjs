// Callbacks as the service sends them, to servers that a test builds.

import { createServer } from 'node:http';
import { connect } from 'node:net';
import RongCloud from '../index.js';
import { options } from './app.mjs';
import { listen } from './listening.mjs';

export const { Webhook } = RongCloud(options);

const said = {
  senderId: 'u1',
  objectName: 'RC:TxtMsg',
  content: { content: 'hello' },
  channelType: 'PERSON',
  time: 1700000000000,
  messageUID: 'CLU2-NFGR-CQ82-O4IS',
  source: 'iOS',
};

export const message = { type: 'message', ...said, targetId: 'u2', sensitiveType: 0 };

export const preMessage = { type: 'preMessage', ...said, targetId: 'u2', clientIp: '1.2.3.4:5678' };

export const userStatus = (userId) => ({
  type: 'userStatus',
  userId,
  status: 'online',
  source: 'iOS',
  time: 1700000000000,
  clientIp: '1.2.3.4:5678',
  sessionId: `session of ${userId}`,
});

/** The signed request for an event. */
export const requestOf = (event, url = 'http://app.test/callback') =>
  Webhook.request(event, { url });

/** The signed request for several events, which the service sends as one list. */
export function requestOfAll(events, url) {
  const requests = events.map((event) => requestOf(event, url));
  const lists = requests.map(({ body }) => JSON.parse(body));
  return { ...requests[0], body: JSON.stringify(lists.flat()) };
}

/** Sends a request, and returns the status, the headers and the text of its answer. */
export async function send({ url, ...request }) {
  const answer = await fetch(url, request);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Starts a server of node:http with these handlers, and returns the URL for its callbacks. */
export async function serve(t, handlers, options = undefined) {
  const server = createServer(Webhook.handler(handlers, options));
  return `http://127.0.0.1:${await listen(t, server)}/callback`;
}

/** An `onError` that remembers what it was told. */
export function remember() {
  const errors = [];
  return { errors, onError: (error, event) => errors.push({ error, event }) };
}

/** A connection to the server of a URL, which sends a request byte by byte as it is told. */
export function dial(url) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    received += text;
  });
  // The server may reset the connection; what counts is what arrived before.
  socket.on('error', () => {});
  return {
    socket,
    write: (text) => socket.write(text),
    /** What the server has sent once it has sent `text`, or has closed the connection. */
    async until(text) {
      while (!received.includes(text) && !socket.closed) await new Promise(setImmediate);
      return received;
    },
    async closed() {
      while (!socket.closed) await new Promise(setImmediate);
      return received;
    },
  };
}

/** The head of a request, as text of HTTP/1.1. */
export function headOf({ url, method, headers }, more = {}) {
  const { pathname, search, host } = new URL(url);
  const lines = Object.entries({ host, ...headers, ...more }).map(([key, v]) => `${key}: ${v}`);
  return `${[`${method} ${pathname}${search} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
}
