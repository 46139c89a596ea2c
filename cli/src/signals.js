// Ctrl-C and the signals that end a process.

import { setMaxListeners } from 'node:events';
import { HUNG_UP, INTERRUPTED, TERMINATED } from './exit-codes.js';

const SIGNALS = { SIGINT: INTERRUPTED, SIGTERM: TERMINATED, SIGHUP: HUNG_UP };

/**
 * Asks a job to end: the first signal aborts `signal`, and a second one ends the process at once.
 *
 * @param {() => void} told tells people that the job is about to end
 */
export function untilInterrupted(told) {
  const controller = new AbortController();
  // Each row in flight may listen.
  setMaxListeners(0, controller.signal);
  const handlers = Object.entries(SIGNALS).map(([name, exitCode]) => {
    const handler = () => {
      if (controller.signal.aborted) process.exit(exitCode);
      controller.abort(exitCode);
      told();
    };
    process.on(name, handler);
    return [name, handler];
  });
  return {
    signal: controller.signal,
    /** The exit code that a signal asks for; undefined without one. */
    get exitCode() {
      const { aborted, reason } = controller.signal;
      return aborted && typeof reason === 'number' ? reason : undefined;
    },
    release() {
      for (const [name, handler] of handlers) process.off(name, handler);
    },
  };
}
