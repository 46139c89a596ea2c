import { endpoints } from './api.js';
import { start } from './start.js';

/**
 * @param {import('../index.d.ts').EmulatorOptions} [options]
 * @returns {Promise<import('../index.d.ts').Emulator>}
 */
export const startEmulator = (options = {}) => start(endpoints, options);
