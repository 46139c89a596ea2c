import { Hono } from 'hono';
import { JSON_TYPE, mediaType } from './body.js';
import { requireOwnOrigin } from './guard.js';
import { Hosts } from './hosts.js';
import { Refusal } from './refusal.js';

/** What `POST clients` can ask for, and what it tells beside `ok`. */
const CLIENT_ACTIONS = {
  connect: (clients, { token }) => ({ userId: clients.connect(token) }),
  disconnect: (clients, { userId }) => clients.disconnect(userId),
  joinChatroom: (clients, { userId, chatroomId }) => clients.joinChatroom(userId, chatroomId),
  leaveChatroom: (clients, { userId, chatroomId }) => clients.leaveChatroom(userId, chatroomId),
};

/** A browser sends JSON to another site only after that site has said that it may. */
async function requireJson(c, next) {
  const type = mediaType(c);
  if (type !== JSON_TYPE) {
    throw new Refusal(415, `The content type is "${type}"; ${JSON_TYPE} is wanted`);
  }
  await next();
}

async function forbidSniffing(c, next) {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
}

/** The routes under /_emulator/, for programs in another process. */
export function controlRoutes({ settings, state, journal, faults, clients, reset }) {
  const control = new Hono();
  const done = (c, more) => c.json({ ok: true, ...more });

  control.onError((error, c) => c.json({ error: error.message }, error.status ?? 400));
  control.use(forbidSniffing, requireOwnOrigin(new Hosts(settings)));
  control.post('*', requireJson);

  control.get('/requests', (c) => c.json(journal.entries));
  control.delete('/requests', (c) => done(c, journal.clear()));

  control.post('/faults', async (c) => done(c, faults.add(await c.req.json())));
  control.delete('/faults', (c) => done(c, faults.clear()));

  control.post('/clients', async (c) => {
    const { action, ...asked } = await c.req.json();
    if (!Object.hasOwn(CLIENT_ACTIONS, action)) {
      const wanted = Object.keys(CLIENT_ACTIONS).join(', ');
      throw new TypeError(`action is ${action}; one of ${wanted} is wanted`);
    }
    return done(c, CLIENT_ACTIONS[action](clients, asked));
  });

  control.post('/reset', (c) => done(c, reset()));

  // The file that /message/history.json answers the address of: one message a line.
  control.get('/history/:hour', (c) => {
    const messages = state.messages.sentIn(c.req.param('hour'));
    return c.text(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  });

  control.all('*', (c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}` }, 404));
  return control;
}
