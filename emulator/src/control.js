import { Hono } from 'hono';
import { actAs } from './control/actions.js';
import { answerError } from './control/answer-error.js';
import { readExactly, readJson, requireJson } from './control/json.js';
import { judge } from './control/moderation.js';
import { requireOwnOrigin } from './guard.js';
import { Hosts } from './hosts.js';
import { pageRoutes } from './page/routes.js';
import { receiveBody, requireReceived } from './received.js';

async function forbidSniffing(c, next) {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
}

/** The routes under /_emulator/, for programs in another process. */
export function controlRoutes(parts) {
  const { settings, state, journal, faults, webhooks, moderation, settled, reset } = parts;
  const control = new Hono();
  const done = (c, more) => c.json({ ok: true, ...more });

  control.onError(answerError);
  control.use(forbidSniffing, requireOwnOrigin(new Hosts(settings)));
  control.post('*', requireJson);
  control.use(receiveBody(settings.bodyLimit), requireReceived(settings.bodyLimit));

  control.get('/requests', (c) => c.json(journal.requests));
  control.delete('/requests', (c) => done(c, journal.clear()));

  control.post('/faults', (c) => done(c, faults.add(readJson(c.get('received')))));
  control.delete('/faults', (c) => done(c, faults.clear()));

  control.post('/clients', async (c) => done(c, await actAs(parts, readJson(c.get('received')))));

  control.post('/moderation', (c) => done(c, judge(moderation, readJson(c.get('received')))));

  control.get('/deliveries', (c) => c.json(webhooks.deliveries));
  control.delete('/deliveries', (c) => done(c, webhooks.forget()));
  control.get('/settled', async (c) => done(c, await settled()));

  control.post('/reset', (c) => {
    const bytes = c.get('received');
    if (bytes.length > 0) readExactly({}, readJson(bytes), 'A reset');
    return done(c, reset());
  });

  // The file whose url /message/history.json returns: one message per line.
  control.get('/history/:hour', (c) => {
    const messages = state.messages.sentIn(c.req.param('hour'));
    return c.text(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  });

  control.route('/', pageRoutes(parts));

  control.all('*', (c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}` }, 404));
  return control;
}
