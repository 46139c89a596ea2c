/**
 * Puts tables of endpoints together, and refuses a path that stands in them twice.
 *
 * @param {import('./endpoint.js').Endpoint[][]} tables
 * @returns {import('./endpoint.js').Endpoint[]}
 */
export function compose(...tables) {
  const endpoints = tables.flat();
  const paths = new Set();
  for (const { path } of endpoints) {
    if (paths.has(path)) throw new Error(`Two endpoints have the path ${path}`);
    paths.add(path);
  }
  return endpoints;
}
