'use strict';

const { Batch } = require('./batch.js');
const { makeCall } = require('./call.js');
const { closeClient } = require('./closing.js');
const { openCore } = require('./core.js');
const { observe } = require('./diagnostics.js');
const { InFlight } = require('./in-flight.js');
const { Signals } = require('./signals.js');

/** Opens a client of the core. Returns it with what makes a call, closes the client, and more. */
function openClient(native, { options, fetch, limiter }) {
  const inFlight = new InFlight();
  const core = openCore(native, { options, fetch, limiter });
  const batch = new Batch(core, inFlight);
  const signals = new Signals((number) => {
    // The core can only end a call that it has started.
    batch.flush();
    inFlight.settle(number, 'abort');
    core.abort(number);
  });
  const client = { core, fetch, limiter, inFlight, batch, signals, closing: undefined };

  /**
   * Makes a call of the method at `place`; `entry` is the function that was called. With `rejects`,
   * errors reject whatever the option `resolveErrors` says.
   */
  function call(method, place, argument, options, entry, rejects = false) {
    const observation = observe(method);
    const answer = makeCall(client, { place, argument, options, entry, observation, rejects });
    return observation ? observation.follow(answer) : answer;
  }

  /** Refuses further calls, waits for those in flight, and closes the connections. */
  function close() {
    client.closing ??= closeClient(client);
    return client.closing;
  }

  /** What each quota is used for now. */
  function pace() {
    return JSON.parse(core.pace());
  }

  return { core, call, close, pace };
}

module.exports = { openClient };
