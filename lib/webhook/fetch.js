'use strict';

const { bodyUsed, cutOff, tooLarge } = require('./failures.js');

/** Reads the body of a request. Once the signal is aborted, no more of it is taken. */
async function readBody(request, limit, signal) {
  if (request.bodyUsed || request.body?.locked) throw bodyUsed();
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const cancel = () => reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw cutOff(error);
    });
    if (done) return Buffer.concat(chunks);
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}

/** Creates the function from a Request to its Response. */
function createFetch(responder) {
  return async function fetch(request) {
    const { method, url, headers } = request;
    const { status, body, ...answer } = await responder.answer({
      method,
      url,
      headers,
      encoding: headers.get('content-encoding'),
      read: (limit, signal) => readBody(request, limit, signal),
    });
    return new Response(body, { status, headers: answer.headers });
  };
}

module.exports = { createFetch };
