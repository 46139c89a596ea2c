import { EventEmitter } from 'node:events';
import { createApp } from './app.js';
import { createClients } from './clients.js';
import { Faults } from './faults.js';
import { Journal } from './journal.js';
import { listen } from './listener.js';
import { createModeration } from './moderation.js';
import { RateLimit } from './rate-limit.js';
import { readSettings } from './settings.js';
import { State } from './state.js';
import { botEvents } from './webhooks/bot-events.js';
import { Webhooks } from './webhooks.js';

/** How often the emulator looks whether something is due, which no request would tell of. */
const TICK = 1000;

/**
 * Starts an emulator that has these endpoints.
 *
 * @param {Required<import('./endpoint.js').Endpoint>[]} endpoints
 * @param {import('../index.d.ts').EmulatorOptions} options
 * @returns {Promise<import('../index.d.ts').Emulator>}
 */
export async function start(endpoints, options) {
  const settings = readSettings(options);
  const changes = new EventEmitter().setMaxListeners(0);
  const changed = () => changes.emit('change');
  const webhooks = new Webhooks(settings, changed);
  const publish = (kind, event) => {
    changed();
    webhooks.publish(kind, event);
    for (const told of botEvents(kind, event, state.bots)) webhooks.publish('bot', told);
  };
  const state = new State({ ...settings, publish });
  const journal = new Journal(settings, changed);
  const faults = new Faults(changed);
  const rateLimit = new RateLimit(settings.rateLimit, settings.now);

  const reset = () => {
    for (const each of [state, journal, faults, rateLimit, webhooks]) each.clear();
  };
  const settled = () => {
    state.advance();
    return webhooks.settled();
  };
  const moderation = createModeration(state, publish);
  const parts = {
    endpoints,
    settings,
    state,
    journal,
    faults,
    rateLimit,
    webhooks,
    moderation,
    changes,
    settled,
    reset,
  };
  const { url, port, close } = await listen(createApp(parts), settings);
  const ticking = setInterval(() => state.advance(), TICK).unref();

  return {
    url,
    port,
    clients: createClients(parts),
    moderation,
    reset,
    settled,
    close() {
      clearInterval(ticking);
      webhooks.stop();
      return close();
    },
    get deliveries() {
      return webhooks.deliveries;
    },
    get requests() {
      return journal.requests;
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
  };
}
