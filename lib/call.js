'use strict';

const { readCall } = require('./argument.js');
const { below, closed } = require('./errors.js');
const { readOutcome } = require('./outcome.js');

// What few apps use is loaded with its first use: the package loads a tenth sooner.
const createExchanges = (...given) => require('./fetch.js').createExchanges(...given);
const createTurns = (...given) => require('./limiter.js').createTurns(...given);

/** Makes a call: from what the caller passed to what the caller gets. */
async function makeCall(client, { place, argument, options, entry, observation, rejects }) {
  if (client.closing) throw below(closed(), entry);
  const { core, fetch, limiter, inFlight, batch, signals } = client;
  const { input, limits, signal } = readCall(argument, options, entry);

  const number = inFlight.nextNumber();
  // Before the call is in flight: an input may be too long for one string with the rest.
  const lines = `${number} ${place} ${observation ? 1 : 0}\n${input}\n${limits}\n`;
  const exchanges = fetch && createExchanges(fetch, (...outcome) => core.fetched(...outcome));
  const turns = limiter && createTurns(limiter, (...outcome) => core.consumed(...outcome));
  if (signal) signals.watch(signal, number);
  if (inFlight.isEmpty) core.keepAlive(inFlight.take);
  const settled = inFlight.add(number, observation, exchanges, turns);
  batch.add(lines);
  const outcome = await settled;

  if (inFlight.isEmpty) core.keepAlive();
  if (signal) signals.forget(signal, number);
  exchanges?.end();
  return readOutcome(outcome, { signal, observation, exchanges, turns, rejects }, makeCall);
}

module.exports = { makeCall };
