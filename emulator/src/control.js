import { Hono } from 'hono';
import { actAs } from './control/actions.js';
import { readExactly, readJson, requireJson } from './control/json.js';
import { requireOwnOrigin } from './guard.js';
import { Hosts } from './hosts.js';

async function forbidSniffing(c, next) {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
}

const bytesOf = async (c) => new Uint8Array(await c.req.arrayBuffer());

/** The routes under /_emulator/, for programs in another process. */
export function controlRoutes({ settings, state, journal, faults, clients, reset }) {
  const control = new Hono();
  const done = (c, more) => c.json({ ok: true, ...more });

  control.onError((error, c) => c.json({ error: error.message }, error.status ?? 400));
  control.use(forbidSniffing, requireOwnOrigin(new Hosts(settings)));
  control.post('*', requireJson);

  control.get('/requests', (c) => c.json(journal.entries));
  control.delete('/requests', (c) => done(c, journal.clear()));

  control.post('/faults', async (c) => done(c, faults.add(readJson(await bytesOf(c)))));
  control.delete('/faults', (c) => done(c, faults.clear()));

  control.post('/clients', async (c) => done(c, actAs(clients, readJson(await bytesOf(c)))));

  control.post('/reset', async (c) => {
    const bytes = await bytesOf(c);
    if (bytes.length > 0) readExactly({}, readJson(bytes), 'The call reset');
    return done(c, reset());
  });

  // The file that /message/history.json answers the address of: one message a line.
  control.get('/history/:hour', (c) => {
    const messages = state.messages.sentIn(c.req.param('hour'));
    return c.text(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  });

  control.all('*', (c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}` }, 404));
  return control;
}
