'use strict';

const { peek } = require('./peek.js');

const number = (value) => (Number.isFinite(value) ? value : undefined);

/** The values of a foreign object; none if it has none, or a getter throws. */
function valuesOf(reason) {
  try {
    return Object.values(reason);
  } catch {
    return [];
  }
}

/** How long to ask again in, as a limiter rejects with; undefined if it failed. */
function waitOf(reason) {
  const wait = number(peek(reason, 'msBeforeNext'));
  if (wait !== undefined || reason instanceof Error) return wait;
  // A union of limiters rejects with the reasons of those that did, by their names.
  const waits = valuesOf(reason).map((each) => number(peek(each, 'msBeforeNext')));
  return waits.length > 0 && !waits.includes(undefined) ? Math.max(...waits) : undefined;
}

/** What the limiter says of points that it was asked for. Without a wait, it gave them. */
async function consume(limiter, { key, points, most, each }) {
  const result = await limiter.consume(key, points, { most, each });
  return {
    // Without a prototype, a toJSON on Object.prototype is not called.
    __proto__: null,
    consumed: number(peek(result, 'consumedPoints')),
    remaining: number(peek(result, 'remainingPoints')),
    left: number(peek(result, 'msBeforeNext')),
  };
}

/** Asks the app's limiter for the turns of one call. `settle` takes each answer as JSON text. */
function createTurns(limiter, settle) {
  return {
    /** Why the limiter failed, if it did. */
    loss: undefined,

    async ask(question) {
      const outcome = await consume(limiter, question).catch((reason) => {
        const wait = waitOf(reason);
        if (wait !== undefined) return { __proto__: null, wait };
        this.loss = reason;
        const message = peek(reason, 'message');
        const failure = typeof message === 'string' ? message.toWellFormed() : 'no reason given';
        return { __proto__: null, failure };
      });
      settle(question.number, JSON.stringify(outcome));
    },
  };
}

module.exports = { createTurns };
