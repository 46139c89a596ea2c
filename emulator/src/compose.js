import { CLASSIC } from './envelope.js';
import { parametersOf, shapeOf } from './path.js';

const DEFAULTS = { verb: 'POST', envelope: CLASSIC };

/**
 * Puts tables of endpoints together and refuses two endpoints for one request.
 *
 * @param {import('./endpoint.js').Endpoint[][]} tables
 * @returns {Required<import('./endpoint.js').Endpoint>[]}
 */
export function compose(...tables) {
  const endpoints = tables.flat().map((endpoint) => ({ ...DEFAULTS, ...endpoint }));
  const routes = new Set();
  const paths = new Map();
  for (const { verb, path, rules } of endpoints) {
    const route = `${verb} ${path}`;
    if (routes.has(route)) throw new Error(`There are two endpoints ${route}`);
    routes.add(route);

    const known = paths.get(shapeOf(path)) ?? path;
    if (known !== path) {
      throw new Error(`${known} and ${path} must have the same names for their parameters`);
    }
    paths.set(shapeOf(path), path);

    const unruled = parametersOf(path).find((name) => !Object.hasOwn(rules, name));
    if (unruled) throw new Error(`${route} has no rule for its parameter ${unruled}`);
  }
  return endpoints;
}
