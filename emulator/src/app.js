import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { endpoints } from './api.js';
import { parseBody } from './body.js';
import { controlRoutes } from './control.js';
import { answerWith } from './endpoint.js';
import { refusePages } from './guard.js';
import { receiveBody, requireReceived } from './received.js';
import { Refusal } from './refusal.js';
import { requireSignature } from './signature.js';

function answerRefusal(error, c) {
  const refusal =
    error instanceof Refusal ? error : new Refusal(1000, `The emulator failed: ${error.stack}`);
  const { code, message, status, headers } = refusal;
  c.set('code', code);
  return c.json({ code, errorMessage: message, url: c.req.path }, status, headers);
}

async function echoRequestId(c, next) {
  c.header('X-Request-ID', c.req.header('X-Request-ID') ?? randomUUID());
  await next();
}

/** Everything a call passes on its way to an endpoint, in order. */
export function createApp({ settings, state, journal, faults, rateLimit, clients, reset }) {
  const app = new Hono();
  app.onError(answerRefusal);
  app.notFound((c) => answerRefusal(new Refusal(404, `There is no endpoint ${c.req.path}`), c));

  app.route('/_emulator', controlRoutes({ settings, state, journal, faults, clients, reset }));
  app.use(refusePages);
  app.use(receiveBody(settings.bodyLimit), parseBody, journal.middleware, echoRequestId);
  app.use(requireReceived(settings.bodyLimit), faults.middleware);

  const guards = [requireSignature(settings)];
  if (settings.rateLimit) guards.push(rateLimit.middleware);
  for (const endpoint of endpoints) {
    const { path } = endpoint;
    app.post(path, ...guards, answerWith(endpoint, { state, strict: settings.strict }));
    app.all(path, (c) => {
      throw new Refusal(405, `The method is ${c.req.method}; POST is wanted`, { Allow: 'POST' });
    });
  }
  return app;
}
