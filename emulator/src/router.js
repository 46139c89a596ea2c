import { CLASSIC } from './envelope.js';
import { matchPath, parametersOf } from './path.js';
import { Refusal } from './refusal.js';

/**
 * @typedef {object} Route
 * @property {string} path as the endpoints have it
 * @property {import('./envelope.js').Envelope} envelope
 * @property {Map<string, import('./endpoint.js').Endpoint>} endpoints by verb
 * @property {Record<string, string>} parameters still percent-encoded
 */

/** Finds the endpoints of a path. */
export class Router {
  #fixed = new Map();
  #withParameters = new Map();

  /** @param {Required<import('./endpoint.js').Endpoint>[]} endpoints */
  constructor(endpoints) {
    for (const endpoint of endpoints) {
      const { verb, path, envelope } = endpoint;
      const routes = parametersOf(path).length > 0 ? this.#withParameters : this.#fixed;
      const route = routes.get(path) ?? { path, envelope, endpoints: new Map() };
      route.endpoints.set(verb, endpoint);
      routes.set(path, route);
    }
  }

  /**
   * Prefers a path without parameters to one with them.
   * @param {string} requested
   * @returns {Route} without endpoints where there are none
   */
  find(requested) {
    const fixed = this.#fixed.get(requested);
    if (fixed) return { ...fixed, parameters: {} };
    for (const route of this.#withParameters.values()) {
      const parameters = matchPath(route.path, requested);
      if (parameters) return { ...route, parameters };
    }
    return { path: requested, envelope: CLASSIC, endpoints: new Map(), parameters: {} };
  }

  /** Finds the route; whatever runs later finds it as `c.get('route')`. */
  middleware = async (c, next) => {
    c.set('route', this.find(c.req.path));
    await next();
  };
}

/** Refuses a path without endpoints, and a verb that its endpoints do not have. */
export async function requireEndpoint(c, next) {
  const { path, method } = c.req;
  const { endpoints } = c.get('route');
  if (endpoints.size === 0) throw new Refusal(404, `There is no endpoint ${path}`);
  if (!endpoints.has(method)) {
    const verbs = [...endpoints.keys()].join(', ');
    throw new Refusal(405, `The verb must be ${verbs}, not ${method}`, { Allow: verbs });
  }
  await next();
}
