'use strict';

const { AsyncResource } = require('node:async_hooks');
const { peek } = require('./peek.js');

/** Codes of failures before a connection was made: the service knows nothing of the request. */
const UNSENT = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']);

/** The code of an answer that nobody can read. */
const UNREADABLE = 'EBADMSG';

class Unreadable extends Error {
  code = UNREADABLE;
}

/** Characters of a body that is read: as JSON, it is to be one text still. */
const LARGEST = 32 * 2 ** 20;

function isStatus(status) {
  return Number.isInteger(status) && status >= 200 && status <= 599;
}

/**
 * Each property is read once, and only what is text or a number for certain goes on to the core.
 */
async function readResponse(response) {
  const { status, headers, text } = response ?? {};
  const get = headers?.get;
  if (!isStatus(status) || typeof get !== 'function' || typeof text !== 'function') {
    throw new Unreadable('what the fetch option gave is no Response');
  }
  const body = await Reflect.apply(text, response, []);
  if (typeof body !== 'string') throw new Unreadable('the body of the Response is no text');
  if (body.length > LARGEST) throw new Unreadable('the answer is larger than 32 MB');
  const header = (name) => {
    const value = Reflect.apply(get, headers, [name]) ?? undefined;
    return value === undefined ? undefined : String(value).toWellFormed();
  };
  return {
    // What was put on Object.prototype is not asked how this is written as JSON.
    __proto__: null,
    status,
    contentType: header('content-type'),
    location: header('location'),
    retryAfter: header('retry-after'),
    body: body.toWellFormed(),
  };
}

const isWords = (value) => typeof value === 'string' && value !== '';

/** A loss as the core reads it. After an answer, the request was sent, whatever the code says. */
function describe(error, isAnswered) {
  const cause = peek(error, 'cause');
  const code = [peek(cause, 'code'), peek(error, 'code')].find(isWords);
  const texts = [peek(error, 'message'), peek(cause, 'message')].filter(isWords);
  return {
    __proto__: null,
    code: code?.toWellFormed() ?? 'ERR_FETCH',
    message: texts.join(': ').toWellFormed() || 'fetch failed without a message',
    sent: isAnswered || !UNSENT.has(code),
  };
}

/**
 * Makes the exchanges of one call with a function like `fetch`, in the async context of the caller.
 * `settle` takes the number of each and what became of it, as JSON text.
 */
function createExchanges(fetch, settle) {
  const caller = new AsyncResource('RongCloud');
  let running;

  return {
    /** What the last exchange failed with. */
    loss: undefined,

    async start({ number, method: verb, url, headers, body }) {
      // The call has given up the exchange before.
      running?.abort();
      const own = new AbortController();
      running = own;
      this.loss = undefined;
      // A signed request goes to the domains that were named, and to no other.
      const init = { method: verb, headers, body, redirect: 'manual', signal: own.signal };
      let isAnswered = false;
      const sending = caller.runInAsyncScope(async () => {
        const response = await fetch(url, init);
        isAnswered = true;
        return readResponse(response);
      });
      const outcome = await sending.catch((error) => {
        if (running === own) this.loss = error;
        return describe(error, isAnswered);
      });
      if (running === own) running = undefined;
      settle(number, JSON.stringify(outcome));
    },

    /** The call has ended: by its time limit, its signal or its answer. */
    end() {
      running?.abort();
    },
  };
}

module.exports = { createExchanges };
