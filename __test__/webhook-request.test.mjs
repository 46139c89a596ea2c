// A request that the app makes for a test is one of the service's, and is read as the event that it
// was made of.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import RongCloud from '../index.js';

const secret = 'test-secret';
const { Webhook } = RongCloud({ appkey: 'app', secret });
const url = 'https://app.test/callback';

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
const id = fc.string({ minLength: 1 });
/** Ids that may stand between commas in a form. */
const ids = fc.array(fc.stringMatching(/^[\w+=-]{1,64}$/), { minLength: 1, maxLength: 4 });
const time = fc.maxSafeNat();
const flag = fc.boolean();
const json = fc.dictionary(text, fc.jsonValue());
const name = (...names) => fc.constantFrom(...names);

const message = {
  senderId: id,
  targetId: id,
  objectName: id,
  content: json,
  messageUID: id,
};
const ofMessage = {
  channelType: text,
  time,
  originalMessageUID: text,
  source: text,
  busChannel: text,
  aiGenerated: flag,
};

/** The properties of each kind: those that it always has, and the others. */
const kinds = {
  message: [message, { ...ofMessage, sensitiveType: fc.nat(2), groupUserIds: ids }],
  preMessage: [
    message,
    {
      ...ofMessage,
      userIds: ids,
      pushContent: text,
      disablePush: flag,
      pushExt: json,
      expansion: flag,
      extraContent: json,
      clientIp: text,
    },
  ],
  userStatus: [
    { userId: id, status: name('online', 'offline', 'logout') },
    { source: text, time, clientIp: text, sessionId: text },
  ],
  userActivation: [
    { userId: id, operateId: id, action: name('deactivate', 'reactivate') },
    { code: text, time },
  ],
  chatroomStatus: [
    {
      chatroomId: id,
      userIds: fc.array(id),
      action: name('create', 'join', 'quit', 'destroy'),
    },
    { reason: name('call', 'autoQuit', 'block', 'autoDestroy'), time },
  ],
  chatroomAttribute: [
    { chatroomId: id, action: name('set', 'remove', 'removeAll') },
    { key: text, value: text, userId: text, time, version: time },
  ],
  auditResult: [
    { passed: flag, messageUID: id },
    {
      provider: text,
      detail: json,
      message: fc.record(
        {
          appkey: text,
          senderId: text,
          targetId: text,
          userIds: ids,
          channelType: text,
          objectName: text,
          content: json,
          extraContent: json,
          source: text,
          time,
          messageUID: text,
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    },
  ],
  hostedInfoAudit: [
    {
      subject: name('group', 'groupMember', 'user', 'friend'),
      passed: flag,
      contents: fc.array(
        fc.record({ key: id, content: text, passed: flag }, { noNullPrototype: true }),
      ),
    },
    { time, operatorId: text, groupId: text, userId: text },
  ],
  userProfile: [
    { userId: id, action: name('clear', 'modify'), time },
    { userProfile: json, userExtProfile: json },
  ],
  friendship: [
    {
      action: name('request', 'accept', 'refuse', 'remove', 'add'),
      userId: id,
      targetId: id,
    },
    { time, source: text, extra: text },
  ],
  groupProfile: [
    { groupId: id, groupName: text },
    { time, operatorId: text, groupProfile: json, groupExtProfile: json, permissions: json },
  ],
  groupOperation: [
    {
      groupId: id,
      action: name('create', 'join', 'kick', 'quit', 'dismiss', 'addManager', 'transferOwner'),
      userIds: fc.array(id),
    },
    { time, operatorId: text },
  ],
  messageOperation: [
    {
      action: name('recall', 'delete'),
      original: fc.record({ messageUID: id, time }, { noNullPrototype: true }),
    },
    {
      senderId: text,
      time,
      source: text,
      conversation: fc.record(
        { conversationType: fc.nat(10), targetId: text, busChannel: text },
        { requiredKeys: [], noNullPrototype: true },
      ),
      details: fc.record(
        { isDelete: flag, isAdmin: flag, extra: text, deleteType: fc.nat(2), time },
        { requiredKeys: [], noNullPrototype: true },
      ),
    },
  ],
  bot: [
    {
      event: text,
      bot: fc.record(
        { userId: text, name: text, profileUrl: text, type: text, metadata: json },
        { requiredKeys: [], noNullPrototype: true },
      ),
    },
    { time, data: json },
  ],
};

/** What JSON makes of a value: it has no negative zero. */
const asJson = (value) => JSON.parse(JSON.stringify(value));

const eventOf = (type) => {
  const [always, sometimes] = kinds[type];
  const properties = fc.record(
    { type: fc.constant(type), ...always, ...sometimes },
    { requiredKeys: ['type', ...Object.keys(always)], noNullPrototype: true },
  );
  return properties.map(asJson);
};

suite('a request is read as the event that it was made of', () => {
  for (const type of Object.keys(kinds)) {
    test(type, () => {
      const property = (event) => {
        const [first, ...others] = Webhook.receive(Webhook.request(event, { url }));
        const { id, appkey, raw, ...same } = first;
        assert.deepEqual(same, event);
        assert.deepEqual([appkey, others, id.startsWith(`${type}:`)], ['app', [], true]);
        // With what the service adds to it.
        assert.deepEqual(Webhook.receive(Webhook.request(first, { url })), [first]);
      };
      fc.assert(fc.property(eventOf(type), property), { numRuns: 200 });
    });
  }

  test('unknown', () => {
    const property = (raw) => {
      const [event] = Webhook.receive(Webhook.request({ type: 'unknown', raw }, { url }));
      assert.deepEqual(event.raw, raw);
      assert.deepEqual(Webhook.receive(Webhook.request(event, { url })), [event]);
    };
    const unknown = fc.dictionary(fc.stringMatching(/^x\w+$/), fc.jsonValue(), {
      noNullPrototype: true,
    });
    fc.assert(fc.property(unknown.map(asJson), property));
  });

  test('with fields of raw that no property has, and properties instead of fields of raw', () => {
    const [event] = Webhook.receive(
      Webhook.request(
        { type: 'userStatus', userId: 'u1', status: 'online', raw: { userid: 'u2', new: [1] } },
        { url },
      ),
    );
    assert.deepEqual(event.raw, { userid: 'u1', status: '0', new: [1] });
  });

  test('with a value that the service has added since', () => {
    const event = { type: 'userStatus', userId: 'u1', status: '9', sessionId: 's' };
    const [{ status }] = Webhook.receive(Webhook.request(event, { url }));
    assert.equal(status, '9');
  });
});

suite('a request is as the service would send it', () => {
  const sha1 = (...parts) => createHash('sha1').update(parts.join('')).digest('hex');
  const sent = (type, rest = {}) => {
    const [event] = fc.sample(eventOf(type), { numRuns: 1, seed: 7 });
    return Webhook.request({ ...event, ...rest }, { url: `${url}?a=1#f` });
  };
  const queryOf = (request) => Object.fromEntries(new URL(request.url).searchParams);

  test('signed in its query, anew each time', () => {
    const [one, other] = [sent('message'), sent('message')];
    const { appKey, nonce, timestamp, signature, ...rest } = queryOf(one);
    assert.deepEqual([appKey, rest, new URL(one.url).hash], ['app', { a: '1' }, '#f']);
    assert.match(nonce, /^\d{1,18}$/);
    assert.ok(Math.abs(Date.now() - Number(timestamp)) < 60_000);
    assert.equal(signature, sha1(secret, nonce, timestamp));
    assert.notEqual(queryOf(other).nonce, nonce);
  });

  test('with the app key in the form, where a verdict is asked for', () => {
    const request = sent('preMessage');
    assert.deepEqual(Object.keys(queryOf(request)), ['a', 'nonce', 'timestamp', 'signature']);
    assert.equal(new URLSearchParams(request.body).get('appKey'), 'app');
  });

  test('signed in headers, where it is an audit result', () => {
    const { url: target, headers } = sent('auditResult');
    assert.equal(target, `${url}?a=1#f`);
    const { 'rc-nonce': nonce, 'rc-timestamp': timestamp, ...others } = headers;
    assert.deepEqual(others, {
      'content-type': 'application/json',
      'rc-app-key': 'app',
      'rc-signature': sha1(secret, nonce, timestamp),
    });
  });

  test('as a form, an object or a list', () => {
    const shapes = Object.keys(kinds).map((type) => {
      const { method, headers, body } = sent(type);
      assert.equal(method, 'POST');
      if (headers['content-type'] !== 'application/json') {
        assert.equal(headers['content-type'], 'application/x-www-form-urlencoded');
        return [type, 'form'];
      }
      const json = JSON.parse(body);
      return [type, Array.isArray(json) ? 'list' : json.profiles ? 'profiles' : 'object'];
    });
    assert.deepEqual(Object.fromEntries(shapes), {
      message: 'form',
      preMessage: 'form',
      userStatus: 'list',
      userActivation: 'form',
      chatroomStatus: 'list',
      chatroomAttribute: 'object',
      auditResult: 'object',
      hostedInfoAudit: 'object',
      userProfile: 'object',
      friendship: 'object',
      groupProfile: 'profiles',
      groupOperation: 'list',
      messageOperation: 'object',
      bot: 'object',
    });
  });

  test('under the names of the service', () => {
    const details = { deleteType: 1 };
    const { body } = Webhook.request(
      { type: 'messageOperation', action: 'delete', original: { messageUID: 'M-1' }, details },
      { url },
    );
    assert.deepEqual(JSON.parse(body), {
      eventType: 2,
      originalMsgInfo: { messageId: 'M-1' },
      deleteMsgInfo: { deleteType: 1 },
    });
    const users = Webhook.request({ type: 'userStatus', userId: 'u1', status: 'logout' }, { url });
    assert.deepEqual(JSON.parse(users.body), [{ userid: 'u1', status: '2' }]);
  });
});

suite('a request is not made', () => {
  const wrong = [
    ['event', undefined],
    ['type', null],
    ['type', []],
    ['type', {}],
    ['type', { type: 'toString' }],
    ['senderId', { type: 'message' }],
    ['content', { type: 'message', senderId: 'a', targetId: 'b', objectName: 'c' }],
    ['userIds', { type: 'chatroomStatus', chatroomId: 'c', userIds: 'u1', action: 'join' }],
    ['time', { type: 'userProfile', userId: 'u1', time: 'now' }],
  ];
  for (const [field, event] of wrong) {
    test(`of ${JSON.stringify(event)}`, () => {
      assert.throws(() => Webhook.request(event, { url }), { name: 'ValidationError', field });
    });
  }

  test('without a URL', () => {
    for (const options of [undefined, {}, { url: 7 }]) {
      const request = () => Webhook.request({ type: 'unknown' }, options);
      assert.throws(request, { name: 'ValidationError', field: 'url' });
    }
  });
});
