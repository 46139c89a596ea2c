'use strict';

const { createHash } = require('node:crypto');
const { WebhookError } = require('./errors.js');
const { createFetch } = require('./webhook/fetch.js');
const { createHandler } = require('./webhook/node.js');
const { Responder } = require('./webhook/responder.js');

const sign = (secret, nonce, time) =>
  createHash('sha1')
    .update(secret + nonce + time)
    .digest('hex');

function createWebhook({ appkey, secret }) {
  function receive({ url, headers, body }) {
    const query = new URL(url, 'http://x').searchParams;
    const [nonce, time, signature] = ['nonce', 'timestamp', 'signature'].map((n) => query.get(n));
    if (signature !== sign(secret, nonce, time)) {
      throw new WebhookError({ code: 'ERR_WEBHOOK_SIGNATURE', message: 'signature is wrong' });
    }
    const type = String(headers['content-type'] ?? headers.get?.('content-type'));
    let value = body;
    if (typeof body === 'string' || ArrayBuffer.isView(body)) {
      const text = Buffer.from(body).toString();
      try {
        value = type.includes('json')
          ? JSON.parse(text)
          : Object.fromEntries(new URLSearchParams(text));
      } catch {
        throw new WebhookError({ code: 'ERR_WEBHOOK_BODY', message: 'not JSON' });
      }
    }
    return [value].flat().map((raw) => {
      if (raw.msgUID)
        return {
          type: 'message',
          id: raw.msgUID,
          senderId: raw.fromUserId,
          content: JSON.parse(raw.content),
          raw,
        };
      if (raw.messageId)
        return {
          type: 'preMessage',
          id: raw.messageId,
          senderId: raw.fromUserId,
          content: JSON.parse(raw.content),
          raw,
        };
      if (raw.userid)
        return {
          type: 'userStatus',
          id: raw.sessionId,
          userId: raw.userid,
          status: ['online', 'offline', 'logout'][raw.status],
          raw,
        };
      return { type: 'unknown', id: '', raw };
    });
  }
  function request(event, { url }) {
    const time = String(Date.now());
    const query = new URLSearchParams({
      appKey: appkey,
      nonce: '14314',
      timestamp: time,
      signature: sign(secret, '14314', time),
    });
    const form = 'application/x-www-form-urlencoded';
    const [type, body] = {
      message: () => [
        form,
        String(
          new URLSearchParams({
            fromUserId: event.senderId,
            msgUID: event.messageUID,
            content: JSON.stringify(event.content),
          }),
        ),
      ],
      preMessage: () => [
        form,
        String(
          new URLSearchParams({
            appKey: appkey,
            fromUserId: event.senderId,
            messageId: event.messageUID,
            content: JSON.stringify(event.content),
          }),
        ),
      ],
      userStatus: () => [
        'application/json',
        JSON.stringify([{ userid: event.userId, status: '0', sessionId: event.sessionId }]),
      ],
      unknown: () => ['application/json', JSON.stringify(event.raw)],
    }[event.type]();
    return { url: `${url}?${query}`, method: 'POST', headers: { 'content-type': type }, body };
  }
  return {
    receive,
    request,
    handler: (handlers, options) => createHandler(new Responder(receive, handlers, options)),
    fetch: (handlers, options) => createFetch(new Responder(receive, handlers, options)),
  };
}

module.exports = { createWebhook };
