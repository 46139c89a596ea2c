'use strict';

const { bodyUsed, cutOff, tooLarge } = require('./failures.js');

/**
 * How long a client that is still sending may read the answer before its connection is closed, in
 * milliseconds. Closed at once, it might lose the answer.
 */
const LINGER = 1000;

/** The empty object that body-parser 1, as in Express 4, leaves where it has read nothing. */
function isPlaceholder({ body, readableDidRead }) {
  return readableDidRead === false && Object(body) === body && Object.keys(body).length === 0;
}

/** The body that a framework has parsed, if one has. */
function parsedBody(request) {
  const { body } = request;
  return body === undefined || body === null || isPlaceholder(request) ? undefined : body;
}

/** Reads a body. What comes after its limit, or after the signal, is thrown away. */
function readStream(request, limit, signal) {
  if (request.readableDidRead) throw bodyUsed();
  if (Number(request.headers['content-length']) > limit) throw tooLarge(limit);
  return new Promise((resolve, reject) => {
    let chunks = [];
    let size = 0;
    const stop = (error) => {
      chunks = [];
      reject(error);
    };
    request.on('data', (chunk) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > limit) stop(tooLarge(limit));
      else if (!signal.aborted) chunks.push(bytes);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', (error) => stop(cutOff(error)));
    request.on('close', () => stop(cutOff()));
    signal.addEventListener('abort', () => stop(signal.reason), { once: true });
    // The app may have paused it until it knew where to send it.
    request.resume();
  });
}

/** Closes the connection of a client that is still sending. */
function dismiss(request) {
  if (request.complete !== false) return;
  const timer = setTimeout(() => request.destroy(), LINGER);
  request.on('close', () => clearTimeout(timer));
  request.on('end', () => clearTimeout(timer));
  request.resume();
}

function send(response, { status, headers, body }) {
  // The app, or a time limit of its framework, may have answered before.
  if (response.headersSent || response.writableEnded) return;
  response.writeHead(status, headers);
  response.end(body);
}

/** Sends by Fastify's reply, so that its hooks see the answer, and waits until it is sent. */
async function sendReply(reply, { status, headers, body }) {
  if (!reply.sent) await reply.code(status).headers(headers).send(body);
}

const isFastify = (request, reply) => request.raw !== undefined && reply.raw !== undefined;

/** Creates the handler for node:http, Express, Connect and Fastify. */
function createHandler(responder) {
  /** The answers under way: a request that comes a second time gets no second answer. */
  const answering = new WeakMap();

  async function respond(request, response) {
    const { method, url, headers } = request;
    const body = parsedBody(request);
    const raw = request.raw ?? request;
    const answer = await responder.answer({
      method,
      url,
      headers,
      encoding: headers['content-encoding'],
      read: (limit, signal) => body ?? readStream(raw, limit, signal),
    });
    if (isFastify(request, response)) await sendReply(response, answer);
    else send(response, answer);
    dismiss(raw);
  }

  return function handler(request, response) {
    const raw = request.raw ?? request;
    if (!answering.has(raw)) answering.set(raw, respond(request, response));
    return answering.get(raw);
  };
}

module.exports = { createHandler };
