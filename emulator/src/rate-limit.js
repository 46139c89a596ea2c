import { Refusal } from './refusal.js';

const WINDOW_MS = 1000;

/** Counts the requests for each path over the last second. */
export class RateLimit {
  #limit;
  #now;
  #times = new Map();

  /**
   * @param {number} limit requests per second and path
   * @param {() => number} now
   */
  constructor(limit, now) {
    this.#limit = limit;
    this.#now = now;
  }

  middleware = async (c, next) => {
    const { path } = c.get('route');
    const now = this.#now();
    const recent = (this.#times.get(path) ?? []).filter((time) => time > now - WINDOW_MS);
    if (recent.length >= this.#limit) {
      throw new Refusal(1008, `More than ${this.#limit} requests per second for ${path}`, {
        'Retry-After': '1',
      });
    }
    this.#times.set(path, [...recent, now]);
    await next();
  };

  clear() {
    this.#times.clear();
  }
}
