import { Hono } from 'hono';
import { answerError } from '../control/answer-error.js';
import { requireOwnOrigin } from '../guard.js';
import { Hosts } from '../hosts.js';
import { tellChanges } from './events.js';
import { serve } from './files.js';
import { Snapshot } from './snapshot.js';

const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

async function protect(c, next) {
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  await next();
}

async function forbidStoring(c, next) {
  c.header('Cache-Control', 'no-store');
  await next();
}

const wantsHtml = (c) => /\btext\/html\b/.test(c.req.header('Accept') ?? '');

/** The page itself. Who does not ask for HTML is no browser, and answered as the service would. */
export function homeRoutes(settings) {
  const guard = requireOwnOrigin(new Hosts(settings), { visits: true });
  const routes = new Hono();
  routes.onError(answerError);
  routes.get('/', async (c, next) => {
    if (!wantsHtml(c)) return next();
    await guard(c, () => protect(c, () => {}));
    return serve(c, 'index.html', { Vary: 'Accept' });
  });
  return routes;
}

/** What the page is made of and what it shows: routes under `/_emulator/`. */
export function pageRoutes(parts) {
  const snapshot = new Snapshot(parts);
  const routes = new Hono();
  routes.use('/page/*', protect);
  routes.get('/page/:file', (c, next) => serve(c, c.req.param('file')) ?? next());
  routes.use(forbidStoring);
  routes.get('/state', (c) => c.json(snapshot.lists(c.req.query())));
  routes.get('/item', (c) => c.json(snapshot.item(c.req.query())));
  routes.get('/events', tellChanges(parts.changes));
  return routes;
}
