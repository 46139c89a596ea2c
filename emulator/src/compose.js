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
  const names = new Set();
  const paths = new Map();
  for (const { verb, path, rules } of endpoints) {
    const name = `${verb} ${path}`;
    if (names.has(name)) throw new Error(`There are two endpoints ${name}`);
    names.add(name);

    const known = paths.get(shapeOf(path)) ?? path;
    if (known !== path) {
      throw new Error(`${known} and ${path} must have the same names for their parameters`);
    }
    paths.set(shapeOf(path), path);

    const unruled = parametersOf(path).find((parameter) => !Object.hasOwn(rules, parameter));
    if (unruled) throw new Error(`${name} has no rule for its parameter ${unruled}`);
  }
  return endpoints;
}
