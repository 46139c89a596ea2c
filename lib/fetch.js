'use strict';

const { AsyncResource } = require('node:async_hooks');
const { peek } = require('./peek.js');

/** Codes of failures before a connection was opened: the request was not sent. */
const UNSENT = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']);

/** The code of an answer that cannot be read. */
const UNREADABLE = 'EBADMSG';

class Unreadable extends Error {
  code = UNREADABLE;
}

/** Most characters of a body: as JSON text, it must still fit into one string. */
const LARGEST = 32 * 2 ** 20;

function isStatus(status) {
  return Number.isInteger(status) && status >= 200 && status <= 599;
}

/**
 * Reads each property of a Response once, and checks that it is a text or a number.
 */
async function readResponse(response) {
  const { status, headers, text } = response ?? {};
  const get = headers?.get;
  if (!isStatus(status) || typeof get !== 'function' || typeof text !== 'function') {
    throw new Unreadable('what the fetch option returned is not a Response');
  }
  const body = await Reflect.apply(text, response, []);
  if (typeof body !== 'string') throw new Unreadable('the body of the Response is not text');
  if (body.length > LARGEST) throw new Unreadable('the answer is larger than 32 MB');
  const header = (name) => {
    const value = Reflect.apply(get, headers, [name]) ?? undefined;
    return value === undefined ? undefined : String(value).toWellFormed();
  };
  return {
    // Without a prototype, a toJSON on Object.prototype is not called.
    __proto__: null,
    status,
    contentType: header('content-type'),
    location: header('location'),
    retryAfter: header('retry-after'),
    body: body.toWellFormed(),
  };
}

const isWords = (value) => typeof value === 'string' && value !== '';

/** Describes a failure for the core. After an answer, the request was sent, whatever the code. */
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
 * Creates the exchanges of one call. They call `fetch` in the async context of the caller.
 * `settle` takes the number of each and its outcome, as JSON text.
 */
function createExchanges(fetch, settle) {
  const caller = new AsyncResource('RongCloud');
  let running;

  return {
    /** The error of the last exchange, if it failed. */
    loss: undefined,

    async start({ number, method: verb, url, headers, body }) {
      // The call has abandoned its previous exchange.
      running?.abort();
      const own = new AbortController();
      running = own;
      this.loss = undefined;
      // A signed request must not be redirected to a domain that is not among the client's.
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

    /** Ends the exchange once the call has ended: by its timeout, its signal or its answer. */
    end() {
      running?.abort();
    },
  };
}

module.exports = { createExchanges };
