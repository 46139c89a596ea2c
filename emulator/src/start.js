import { createApp } from './app.js';
import { createClients } from './clients.js';
import { Faults } from './faults.js';
import { Journal } from './journal.js';
import { listen } from './listener.js';
import { RateLimit } from './rate-limit.js';
import { readSettings } from './settings.js';
import { State } from './state.js';

/**
 * Starts an emulator that has these endpoints.
 *
 * @param {Required<import('./endpoint.js').Endpoint>[]} endpoints
 * @param {import('../index.d.ts').EmulatorOptions} options
 * @returns {Promise<import('../index.d.ts').Emulator>}
 */
export async function start(endpoints, options) {
  const settings = readSettings(options);
  const state = new State(settings);
  const journal = new Journal(settings);
  const faults = new Faults();
  const rateLimit = new RateLimit(settings.rateLimit, settings.now);

  const reset = () => {
    for (const each of [state, journal, faults, rateLimit]) each.clear();
  };
  const clients = createClients(state);
  const parts = { endpoints, settings, state, journal, faults, rateLimit, clients, reset };
  const { url, port, close } = await listen(createApp(parts), settings);

  return {
    url,
    port,
    clients,
    close,
    reset,
    get requests() {
      return journal.requests;
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
  };
}
