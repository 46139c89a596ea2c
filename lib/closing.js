'use strict';

/** Closes a client that takes no further calls: waits for those in flight, then lets the core go. */
async function closeClient({ core, inFlight }) {
  await inFlight.rest();
  core.keepAlive(true);
  const number = inFlight.nextNumber();
  const closed = inFlight.add(number);
  core.close(number);
  await closed;
  core.release();
}

module.exports = { closeClient };
