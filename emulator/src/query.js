import { parseForm } from './form.js';

/** Parses the query of the URL; whatever runs later finds it as `c.get('query')`. */
export async function parseQuery(c, next) {
  const text = new URL(c.req.url).search.slice(1);
  c.set('query', { text, ...parseForm(text) });
  await next();
}
