import { streamSSE } from 'hono/streaming';

/** How long changes are gathered, in milliseconds: nobody can see each of a thousand calls come. */
const PAUSE = 100;

/** How often a connection without changes shows that it is alive, in milliseconds. */
const HEARTBEAT = 15_000;

/**
 * Says whenever something has changed, and not what: a reader who is slow or was away misses
 * nothing, and nothing is kept for one.
 *
 * @param {import('node:events').EventEmitter} changes
 */
export const tellChanges = (changes) => (c) =>
  streamSSE(c, async (stream) => {
    let hasChanged = true;
    let told = 0;
    let wake = () => {};
    const note = () => {
      hasChanged = true;
      wake();
    };
    const stop = () => {
      changes.off('change', note);
      wake();
    };
    const wait = (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms).unref();
        wake = () => {
          clearTimeout(timer);
          resolve(undefined);
        };
      });

    changes.on('change', note);
    stream.onAbort(stop);
    while (!stream.aborted) {
      if (hasChanged) {
        hasChanged = false;
        told += 1;
        await stream.writeSSE({ event: 'change', data: String(told) });
        await stream.sleep(PAUSE);
      } else {
        await wait(HEARTBEAT);
        if (!hasChanged) await stream.writeSSE({ event: 'alive', data: String(told) });
      }
    }
  });
