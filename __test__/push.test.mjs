// What a push says, and whom it is for: sent as it came, and held to what the service documents.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import RongCloud from '../index.js';
import { options } from './app.mjs';

let body;
beforeEach(() => {
  body = undefined;
});
const text = async () => '{"code":200,"id":"p1"}';
const { Push } = RongCloud({
  ...options,
  fetch: async (_, init) => {
    body = init.body;
    return { status: 200, headers: new Headers(), text };
  },
});

const audience = { is_to_all: true };
const notification = { alert: 'a' };
const plain = { platform: ['ios'], audience, notification };

/** Everything that the service documents. */
const whole = {
  audience: {
    userid: ['u1'],
    is_to_all: false,
    tag: ['a', '女'],
    packageName: 'com.example',
    tag_or: ['b'],
  },
  notification: {
    title: '标题',
    alert: 'words',
    forceShowPushContent: 1,
    ios: {
      'thread-id': 'thread',
      alert: 'for iOS',
      title: 'title',
      contentAvailable: 1,
      badge: 3,
      extras: { id: '1', deep: { list: [1, true, null] } },
      category: 'c',
      richMediaUri: 'http://example.com/r',
      'apns-collapse-id': 'collapse',
      'interruption-level': 'active',
    },
    android: {
      alert: 'for Android',
      extras: { id: '1' },
      hw: { channelId: 'h', importance: 'NORMAL', image: 'https://example.com/i', category: 'IM' },
      honor: { importance: 'LOW', image: 'https://example.com/i' },
      mi: { channelId: 'm', large_icon_uri: 'https://example.com/l' },
      oppo: { channelId: 'o', category: 'IM', notify_level: 2 },
      vivo: { classification: '1', category: 'IM' },
      fcm: { channelId: 'f', imageUrl: 'https://example.com/f', collapse_key: 'k' },
    },
    harmonyOS: {
      alert: 'for HarmonyOS',
      extras: { id: '1' },
      ohos: { image: 'https://example.com/o', category: 'IM' },
    },
  },
};

/** The same in forms that no type allows but rongcloud-sdk sends. */
const odd = {
  audience: { tag: [5], userid: [1], tag_or: null, packageName: 7, later: [{ a: 1.5 }] },
  notification: {
    alert: null,
    later: false,
    ios: { badge: '3', contentAvailable: '1', title: 5, threadId: 't', extras: null },
    android: { channelId: 'c', vivo: { classification: 1, later: {} } },
    harmonyOS: null,
  },
};

for (const [what, said] of Object.entries({ 'all of it': whole, 'what no type allows': odd })) {
  test(`audience and notification are sent as they came: ${what}`, async () => {
    for (const call of [Push.push, Push.message]) {
      await call({ platform: ['ios'], fromUserId: 'u', ...said });
      assert.ok(body.includes(`"audience":${JSON.stringify(said.audience)}`), body);
      assert.ok(body.includes(`"notification":${JSON.stringify(said.notification)}`), body);
    }
  });
}

test('a message is sent as JSON text, whether it came as text or as an object', async () => {
  const content = { content: 'hi', extra: { deep: [1] } };
  for (const said of [content, JSON.stringify(content)]) {
    const message = { content: said, objectName: 'RC:TxtMsg', disableUpdateLastMsg: true, more: 1 };
    await Push.message({ ...plain, fromUserId: 'u', message });
    assert.deepEqual(JSON.parse(body).message, { ...message, content: JSON.stringify(content) });
  }
});

const times = (count, value = 'x') => Array.from({ length: count }, () => value);
const of = (part, name) => (value) => ({ ...plain, [part]: { ...plain[part], [name]: value } });
const inIos = (name) => (value) => ({ ...plain, notification: { ios: { [name]: value } } });

/** Field, an input with a value for it, values at its limits, values beyond them, code. */
const limits = [
  ['audience.tag', of('audience', 'tag'), [[], times(20)], [times(21)], '20003'],
  ['audience.tag_or', of('audience', 'tag_or'), [[], times(20)], [times(21)], '20003'],
  ['audience.userid', of('audience', 'userid'), [[], times(1000)], [times(1001)], '20003'],
  [
    'notification.title',
    of('notification', 'title'),
    ['', 'x'.repeat(50), '标'.repeat(50), '😀'.repeat(50)],
    ['x'.repeat(51), '标'.repeat(51)],
    '20003',
  ],
  [
    'notification.forceShowPushContent',
    of('notification', 'forceShowPushContent'),
    [0, 1, '0', '1'],
    [-1, 2, '2', 2 ** 40],
    '20004',
  ],
  ['notification.ios.contentAvailable', inIos('contentAvailable'), [0, 1, '1'], [-1, 2], '20004'],
];
for (const [field, input, good, bad, code] of limits) {
  test(`${field} within its limits`, async () => {
    for (const value of good) {
      await Push.push(input(value));
      assert.ok(body.includes(JSON.stringify(value)), body);
    }
    body = undefined;
    for (const value of bad) {
      for (const call of [Push.push, Push.message]) {
        const given = { ...input(value), fromUserId: 'u' };
        await assert.rejects(call(given), { name: 'ValidationError', field, code });
      }
    }
    assert.equal(body, undefined, 'nothing is sent');
  });
}

test('a value of a wrong type is refused by its name, and nothing is sent', async () => {
  const wrong = [
    [of('audience', 'tag')('a'), 'audience.tag', '20006'],
    [of('audience', 'tag')(['a', null]), 'audience.tag[1]', '20006'],
    [of('audience', 'userid')([{ id: 'u' }]), 'audience.userid[0]', '20006'],
    [of('audience', 'is_to_all')('false'), 'audience.is_to_all', '20006'],
    [of('audience', 'is_to_all')(1), 'audience.is_to_all', '20006'],
    [of('notification', 'alert')({}), 'notification.alert', '20006'],
    [of('notification', 'ios')('words'), 'notification.ios', '20006'],
    [inIos('badge')('many'), 'notification.ios.badge', '20006'],
    [inIos('badge')(1.5), 'notification.ios.badge', '20006'],
    [inIos('contentAvailable')(true), 'notification.ios.contentAvailable', '20006'],
    [inIos('extras')('id=1'), 'notification.ios.extras', '20006'],
    [
      of('notification', 'android')({ oppo: { notify_level: 'high' } }),
      'notification.android.oppo.notify_level',
      '20006',
    ],
    [{ ...plain, audience: [] }, 'audience', '20006'],
    [{ ...plain, audience: undefined }, 'audience', '20005'],
    [{ ...plain, notification: null }, 'notification', '20005'],
  ];
  for (const [input, field, code] of wrong) {
    await assert.rejects(Push.push(input), { name: 'ValidationError', field, code });
  }
  const messages = [
    [{ objectName: 'RC:TxtMsg' }, 'message.content', '20005'],
    [{ content: 'c' }, 'message.objectName', '20005'],
    [{ content: ['c'], objectName: 'RC:TxtMsg' }, 'message.content', '20006'],
    ['hi', 'message', '20006'],
  ];
  for (const [message, field, code] of messages) {
    const input = { ...plain, fromUserId: 'u', message };
    await assert.rejects(Push.message(input), { name: 'ValidationError', field, code });
  }
  assert.equal(body, undefined);
});

test('a push to users, or by rules, is sent as it came', async () => {
  const { alert, forceShowPushContent, ...said } = whole.notification;
  const notification = { ...said, pushContent: alert, later: [1.5, null] };
  await Push.user({ users: ['u1', { id: 'u2' }], notification });
  assert.deepEqual(JSON.parse(body), { userIds: ['u1', 'u2'], notification });

  const rule = { tags: ['a', '女'], isNot: true, tagsOperator: 'AND', itemsOperator: 'OR' };
  const rules = { tagItems: [rule, { later: 1 }], tag: ['a'], tag_or: ['b'], is_to_all: false };
  const push = { platform: ['ios'], audience: rules, notification: whole.notification };
  await Push.custom(push);
  assert.deepEqual(JSON.parse(body), push);
});

test('a push to users, or by rules, has limits, and nothing beyond them is sent', async () => {
  const toUsers = (notification) => () => Push.user({ users: 'u', notification });
  const byRules = (rules) => () =>
    Push.custom({ ...plain, audience: { is_to_all: false, ...rules } });
  for (const allowed of [
    byRules({ tag: times(20), tag_or: times(20) }),
    byRules({ tagItems: [] }),
  ]) {
    await allowed();
  }
  await toUsers({ pushContent: 'c', title: '标'.repeat(50) })();
  body = undefined;
  const wrong = [
    [toUsers({ title: 't' }), 'notification.pushContent', '20005'],
    [toUsers({ pushContent: 'c', title: 'x'.repeat(51) }), 'notification.title', '20003'],
    [byRules({ tag: times(21) }), 'audience.tag', '20003'],
    [byRules({ tag_or: times(21) }), 'audience.tag_or', '20003'],
    [byRules({ is_to_all: null }), 'audience.is_to_all', '20005'],
    [byRules({ tagItems: [{ isNot: 1 }] }), 'audience.tagItems[0].isNot', '20006'],
    [
      byRules({ tagItems: [{ tagsOperator: 'XOR' }] }),
      'audience.tagItems[0].tagsOperator',
      '20006',
    ],
  ];
  for (const [call, field, code] of wrong) {
    await assert.rejects(call, { name: 'ValidationError', field, code });
  }
  assert.equal(body, undefined);
});
