import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { parseBody } from './body.js';
import { controlRoutes } from './control.js';
import { answerRequest } from './endpoint.js';
import { refusePages } from './guard.js';
import { homeRoutes } from './page/routes.js';
import { parseQuery } from './query.js';
import { receiveBody, requireReceived } from './received.js';
import { Refusal } from './refusal.js';
import { Router, requireEndpoint } from './router.js';
import { requireSignature } from './signature.js';

function answerRefusal(error, c) {
  const refusal =
    error instanceof Refusal ? error : new Refusal(1000, `The emulator failed: ${error.stack}`);
  const { code, message, status, headers } = refusal;
  c.set('code', code);
  const { envelope } = c.get('route');
  return c.json(envelope.refuse({ code, message, path: c.req.path }), status, headers);
}

async function echoRequestId(c, next) {
  c.header('X-Request-ID', c.req.header('X-Request-ID') ?? randomUUID());
  await next();
}

/** Everything a request passes on its way to an endpoint, in order. */
export function createApp(parts) {
  const { endpoints, settings, state, journal, faults, rateLimit } = parts;
  const { bodyLimit, strict } = settings;
  const app = new Hono();
  app.onError(answerRefusal);

  app.route('/_emulator', controlRoutes(parts));
  app.route('/', homeRoutes(settings));
  app.use(new Router(endpoints).middleware, refusePages);
  app.use(receiveBody(bodyLimit), parseBody, parseQuery, journal.middleware, echoRequestId);
  app.use(requireReceived(bodyLimit), faults.middleware);
  app.use(requireEndpoint, requireSignature(settings));
  if (settings.rateLimit) app.use(rateLimit.middleware);
  app.all('*', answerRequest({ state, strict }));
  return app;
}
