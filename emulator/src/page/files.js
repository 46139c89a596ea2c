import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** Libraries of the page, from wherever npm has put their packages. */
const LIBRARIES = {
  'preact.js': () => resolve('preact'),
  'htm.js': () => join(dirname(resolve('htm')), 'htm.module.js'),
};

const PUBLIC = fileURLToPath(new URL('public/', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** No name with a slash or a dot before it leads out of the folder. */
const NAME = /^[a-z][a-z-]*\.(html|css|js|svg)$/;

function read(name) {
  const path = Object.hasOwn(LIBRARIES, name) ? LIBRARIES[name]() : join(PUBLIC, name);
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Answers with a file of the page; undefined when there is none of this name. */
export function serve(c, name, more = {}) {
  const bytes = NAME.test(name) ? read(name) : undefined;
  if (!bytes) return undefined;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  const headers = { ...more, 'Cache-Control': 'no-cache', ETag: etag };
  if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers);
  return c.body(bytes, 200, { ...headers, 'Content-Type': TYPES[extname(name)] });
}
