'use strict';

const { WebhookError } = require('../errors.js');

/** The status that a request is answered with, by the code of the error. */
const STATUS = {
  ERR_WEBHOOK_SIGNATURE: 401,
  ERR_WEBHOOK_BODY: 400,
  ERR_WEBHOOK_CUT_OFF: 400,
  ERR_WEBHOOK_TOO_LARGE: 413,
  ERR_WEBHOOK_ENCODING: 415,
  ERR_WEBHOOK_DEADLINE: 503,
  ERR_WEBHOOK_BODY_USED: 500,
};

/** Any other error is the app's or ours, so the service may try again. */
function statusOf(error) {
  return (error instanceof WebhookError && STATUS[error.code]) || 500;
}

function tooLarge(limit) {
  const message = `the body has more than ${limit} bytes`;
  return new WebhookError({ code: 'ERR_WEBHOOK_TOO_LARGE', message });
}

function encoded() {
  const message = 'the body has a Content-Encoding: the service sends none';
  return new WebhookError({ code: 'ERR_WEBHOOK_ENCODING', message });
}

function cutOff(cause) {
  const message = 'the client went away before its whole body had arrived';
  return new WebhookError({ code: 'ERR_WEBHOOK_CUT_OFF', message, cause });
}

function bodyUsed() {
  const message = 'something else has read the body, and did not leave it in request.body';
  return new WebhookError({ code: 'ERR_WEBHOOK_BODY_USED', message });
}

function late(milliseconds) {
  const message = `the deadline of ${milliseconds} ms has passed`;
  return new WebhookError({ code: 'ERR_WEBHOOK_DEADLINE', message });
}

module.exports = { statusOf, tooLarge, encoded, cutOff, bodyUsed, late };
