// Webhook handlers in the frameworks that apps use.

import assert from 'node:assert/strict';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { test } from 'node:test';
import formbody from '@fastify/formbody';
import { serve as serveHono } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import {
  message,
  preMessage,
  remember,
  requestOf,
  send,
  userStatus,
  Webhook,
} from './callbacks.mjs';
import { listen } from './listening.mjs';

/** An app of handlers for a form, a form with a verdict, and JSON. */
function createApp() {
  const seen = [];
  const note = ({ type, content, userId }) => seen.push({ type, content, userId });
  const { errors, onError } = remember();
  const handlers = {
    message: note,
    userStatus: note,
    preMessage(event) {
      note(event);
      return { pass: 1, content: { content: '***' } };
    },
  };
  return { seen, errors, handlers, options: { onError } };
}

/** Sends one event of each kind, and checks the answers and what the handlers saw. */
async function check(url, { seen, errors }) {
  for (const event of [message, preMessage, userStatus('u1')]) {
    const { status, text } = await send(requestOf(event, url));
    assert.deepEqual(errors, [], event.type);
    assert.equal(status, 200, event.type);
    const verdict = '{"pass":1,"replaceContent":"{\\"content\\":\\"***\\"}"}';
    assert.equal(text, event === preMessage ? verdict : '', event.type);
    const { type, content, userId } = event;
    assert.deepEqual(seen.pop(), { type, content, userId });
  }
  assert.equal((await send({ ...requestOf(message, url), url })).status, 401);
  assert.equal(errors.pop().error.code, 'ERR_WEBHOOK_SIGNATURE');
}

/** Lets an app of Express listen, and returns the URL of the callbacks. */
async function serveExpress(t, app) {
  const { createServer } = await import('node:http');
  return `http://127.0.0.1:${await listen(t, createServer(app))}/callback`;
}

async function serveFastify(t, app) {
  t.after(() => app.close());
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/callback`;
}

for (const [name, middleware] of [
  ['no middleware', []],
  ['the bodies parsed', [express.json(), express.urlencoded({ extended: false })]],
  ['the bodies parsed with qs', [express.json(), express.urlencoded({ extended: true })]],
  ['the bodies as bytes', [express.raw({ type: '*/*' })]],
  ['the bodies as text', [express.text({ type: '*/*' })]],
  ['only JSON parsed', [express.json()]],
  ['an empty object where nothing is parsed, as in Express 4', [placeholder, express.json()]],
]) {
  test(`Express with ${name}`, async (t) => {
    const app = createApp();
    const server = express();
    if (middleware.length > 0) server.use(...middleware);
    server.post('/callback', Webhook.handler(app.handlers, app.options));
    await check(await serveExpress(t, server), app);
  });
}

function placeholder(request, _response, next) {
  request.body = {};
  next();
}

test('Express with the handler under a path, and for all methods', async (t) => {
  const app = createApp();
  const server = express().use('/callback', Webhook.handler(app.handlers, app.options));
  const url = await serveExpress(t, server);
  await check(url, app);
  assert.equal((await send({ url })).status, 405);
});

test('the receivers of a message arrive whatever Express parses them with', async (t) => {
  const groupUserIds = Array.from({ length: 150 }, (_, at) => `u${at}`);
  for (const extended of [true, false]) {
    let seen;
    const server = express();
    server.use(express.urlencoded({ extended }));
    server.post(
      '/callback',
      Webhook.handler({
        message: (event) => {
          seen = event;
        },
      }),
    );
    const url = await serveExpress(t, server);
    const event = { ...message, channelType: 'GROUP', groupUserIds };
    assert.equal((await send(requestOf(event, url))).status, 200);
    assert.deepEqual(seen.groupUserIds, groupUserIds);
  }
});

test("Express's error handlers see no error of a handler", async (t) => {
  const { errors, onError } = remember();
  const server = express();
  server.post(
    '/callback',
    Webhook.handler({ message: () => Promise.reject(new Error('secret')) }, { onError }),
  );
  server.use((_error, _request, response, _next) => response.status(418).end());
  const url = await serveExpress(t, server);
  const { status, text } = await send(requestOf(message, url));
  assert.deepEqual([status, text, errors.length], [500, '', 1]);
});

const FORM = 'application/x-www-form-urlencoded';

for (const [name, prepare] of [
  ['@fastify/formbody', (server) => server.register(formbody)],
  [
    'a parser for forms that keeps the text',
    (server) => server.addContentTypeParser(FORM, { parseAs: 'string' }, async (_, text) => text),
  ],
  [
    'all bodies left unread',
    (server) => {
      server.removeAllContentTypeParsers();
      server.addContentTypeParser('*', async () => {});
    },
  ],
]) {
  test(`Fastify with ${name}`, async (t) => {
    const app = createApp();
    const server = fastify();
    prepare(server);
    const answered = [];
    server.addHook('onResponse', async (_request, reply) => {
      answered.push(reply.statusCode);
    });
    server.post('/callback', Webhook.handler(app.handlers, app.options));
    await check(await serveFastify(t, server), app);
    assert.deepEqual(answered, [200, 200, 200, 401]);
  });
}

test("Fastify's raw request and response, with all bodies left unread", async (t) => {
  const app = createApp();
  const handler = Webhook.handler(app.handlers, app.options);
  const server = fastify();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', async () => {});
  server.post('/callback', (request, reply) => handler(request.raw, reply.raw));
  await check(await serveFastify(t, server), app);
});

test("Fastify's raw request is 500 at once where Fastify has parsed the body", async (t) => {
  const app = createApp();
  const handler = Webhook.handler(app.handlers, app.options);
  const server = fastify();
  server.post('/callback', (request, reply) => handler(request.raw, reply.raw));
  const url = await serveFastify(t, server);
  assert.equal((await send(requestOf(userStatus('u1'), url))).status, 500);
  assert.equal(app.errors[0].error.code, 'ERR_WEBHOOK_BODY_USED');
});

test("Fastify's hooks may change the answer", async (t) => {
  const app = createApp();
  const server = fastify();
  server.register(formbody);
  server.addHook('onSend', async (_request, reply, payload) => {
    reply.header('x-app', 'mine');
    return payload;
  });
  server.post('/callback', Webhook.handler(app.handlers, app.options));
  const url = await serveFastify(t, server);
  assert.equal((await send(requestOf(preMessage, url))).headers.get('x-app'), 'mine');
});

test('Hono on Node.js', async (t) => {
  const app = createApp();
  const answer = Webhook.fetch(app.handlers, app.options);
  const server = new Hono().post('/callback', (context) => answer(context.req.raw));
  const node = serveHono({ fetch: server.fetch, port: 0, hostname: '127.0.0.1' });
  t.after(() => node.close());
  if (!node.listening) await new Promise((resolve) => node.once('listening', resolve));
  await check(`http://127.0.0.1:${node.address().port}/callback`, app);
});

test('HTTP/2', async (t) => {
  const app = createApp();
  const port = await listen(t, createHttp2Server(Webhook.handler(app.handlers, app.options)));
  const client = connectHttp2(`http://127.0.0.1:${port}`);
  t.after(() => client.close());
  const { url, method, headers, body } = requestOf(preMessage, `http://127.0.0.1:${port}/callback`);
  const { pathname, search } = new URL(url);
  const stream = client.request({ ':method': method, ':path': pathname + search, ...headers });
  stream.end(body);
  const status = new Promise((resolve) => {
    stream.on('response', (answered) => resolve(answered[':status']));
  });
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  assert.equal(await status, 200);
  assert.equal(JSON.parse(text).pass, 1);
});
