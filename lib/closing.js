'use strict';

/** Closes a client: waits for the calls in flight, then releases the core. */
async function closeClient({ core, inFlight }) {
  await inFlight.rest();
  core.keepAlive(inFlight.take);
  const number = inFlight.nextNumber();
  const closed = inFlight.add(number);
  core.close(number);
  await closed;
  core.release();
}

module.exports = { closeClient };
