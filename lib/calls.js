'use strict';

const { observe } = require('./diagnostics.js');
const { readEnvironment } = require('./environment.js');
const errors = require('./errors.js');
const { createExchanges } = require('./fetch.js');
const { encode, refuseStranger } = require('./json.js');
const { watchSignals } = require('./signals.js');

const endOfTurn = Promise.resolve();

/** Characters of a batch that does not wait for more: a text cannot hold any number of them. */
const FULL = 2 ** 20;

/** Hands the outcome of a call to who waits for it; one that was aborted has nobody any more. */
function settle(waiting, number, kind, value) {
  const call = waiting.get(number);
  waiting.delete(number);
  call?.resolve({ kind, value });
}

/** Made apart from the client: the core holds on to it, and must not hold on to the client. */
function delivery(waiting) {
  return (batch) => {
    const messages = JSON.parse(batch);
    for (let at = 0; at < messages.length; at += 3) {
      const number = messages[at];
      const kind = messages[at + 1];
      const value = messages[at + 2];
      if (kind === 'event') waiting.get(number)?.observation.reach(value);
      else if (kind === 'fetch') waiting.get(number)?.exchange.start(value);
      else settle(waiting, number, kind, value);
    }
  };
}

/** The numbers of the calls in a batch of three lines each. */
function numbersOf(batch) {
  const heads = batch.split('\n').filter((line, at) => line !== '' && at % 3 === 0);
  return heads.map((head) => Number.parseInt(head, 10));
}

/** The signal among the options of a call, and the options that the core knows. */
function takeSignal(options) {
  if (!options || !Object.hasOwn(options, 'signal')) return { signal: undefined, options };
  refuseStranger(options, 'options');
  const { signal, ...others } = options;
  if (signal === undefined || signal === null) return { signal: undefined, options: others };
  if (!(signal instanceof AbortSignal)) throw errors.refused('signal', 'must be an AbortSignal');
  return { signal, options: others };
}

/** What a call is made of, as the core takes it. */
function read(argument, callOptions, entry) {
  try {
    const { signal, options } = takeSignal(callOptions);
    const input = encode(argument, 'the argument') ?? null;
    const limits = encode(options, 'options') ?? null;
    if (signal?.aborted) throw errors.aborted(signal);
    return { signal, input, limits };
  } catch (error) {
    throw errors.below(error, entry);
  }
}

/** A client of the core, as functions that make a call and close it. */
function openClient(native, { options: clientOptions, fetch }) {
  const waiting = new Map();
  const json = encode(clientOptions, 'options');
  const calls = native.open(json, readEnvironment(), fetch !== undefined, delivery(waiting));
  if (typeof calls === 'string') throw errors.toError(JSON.parse(calls));

  // The calls of one turn start together: one string costs less to hand over than many.
  let batch = '';
  function flush() {
    const started = batch;
    batch = '';
    if (started === '') return;
    try {
      calls.start(started);
    } catch (cause) {
      for (const number of numbersOf(started)) settle(waiting, number, 'lost', cause);
    }
  }
  function start(lines) {
    if (batch.length + lines.length > FULL) flush();
    if (batch === '') endOfTurn.then(flush);
    batch += lines;
  }
  const { watch, forget } = watchSignals((number) => {
    flush();
    settle(waiting, number, 'abort');
    calls.abort(number);
  });

  let last = 0;
  function next() {
    last = (last + 1) >>> 0;
    return last;
  }

  /** Called once no call is in flight. */
  let onRest = () => {};
  function rest() {
    calls.keepAlive(false);
    onRest();
  }

  let closing;
  async function make(observation, place, argument, callOptions, entry) {
    if (closing) throw errors.below(errors.closed(), entry);
    const { signal, input, limits } = read(argument, callOptions, entry);
    const number = next();
    const lines = `${number} ${place} ${observation ? 1 : 0}\n${input}\n${limits}\n`;
    const exchange = fetch && createExchanges(fetch, (...outcome) => calls.fetched(...outcome));
    if (signal) watch(signal, number);
    if (waiting.size === 0) calls.keepAlive(true);
    const { kind, value } = await new Promise((resolve) => {
      waiting.set(number, { resolve, observation, exchange });
      start(lines);
    });
    if (waiting.size === 0) rest();
    if (signal) forget(signal, number);
    exchange?.end();

    // Errors are made after the await, so that their stack leads to the caller.
    if (kind === 'failure') throw errors.belowAwaited(errors.toError(value, exchange?.loss), make);
    if (kind === 'abort') throw errors.belowAwaited(errors.aborted(signal), make);
    if (kind === 'lost') throw errors.belowAwaited(errors.lost(value), make);
    if (kind === 'answer') return value;
    observation?.fail(errors.toError(value.failure));
    return value.answer;
  }

  /** Makes a call; `entry` is the function that was called for it. */
  function call(method, place, argument, options, entry) {
    const observation = observe(method);
    const outcome = make(observation, place, argument, options, entry);
    return observation ? observation.follow(outcome) : outcome;
  }

  async function end() {
    if (waiting.size > 0) {
      await new Promise((resolve) => {
        onRest = resolve;
      });
    }
    calls.keepAlive(true);
    await new Promise((resolve) => {
      const number = next();
      waiting.set(number, { resolve });
      calls.close(number);
    });
    calls.release();
  }

  /** Refuses further calls, waits for those in flight, and closes the connections. */
  function close() {
    closing ??= end();
    return closing;
  }

  return { call, close };
}

module.exports = { openClient };
