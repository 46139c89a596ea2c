// What the emulator sends is what the core reads: they share no code, only the documentation.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { listen } from './listening.mjs';

const NOW = 1_700_000_000_000;
const HOUR = 3_600_000;

const KINDS = [
  'message',
  'preMessage',
  'userStatus',
  'userActivation',
  'chatroomStatus',
  'chatroomAttribute',
  'auditResult',
  'hostedInfoAudit',
  'userProfile',
  'friendship',
  'groupProfile',
  'groupOperation',
  'messageOperation',
  'bot',
  'unknown',
];

/** An emulator that calls a handler back, a client of it, and what the handler has got. */
async function setUp(t, settings) {
  const got = [];
  const verdict = { pass: 1 };
  const handlers = Object.fromEntries(
    KINDS.map((type) => [
      type,
      (event) => {
        got.push(event);
        return type === 'preMessage' ? verdict : undefined;
      },
    ]),
  );
  const { Webhook } = new RongCloud(options);
  const port = await listen(t, createServer(Webhook.handler(handlers)));
  const clock = { now: NOW };
  const emulator = await startEmulator({
    appkey: options.appkey,
    secret: options.secret,
    webhooks: `http://127.0.0.1:${port}/`,
    now: () => clock.now,
    ...settings,
  });
  t.after(() => emulator.close());
  const rong = new RongCloud({ ...options, api: emulator.url });
  /** The events since the last time, without what only the wire has. */
  const events = async () => {
    await emulator.settled();
    for (const { verdict: how, kind, attempts } of emulator.deliveries) {
      assert.equal(how, 'delivered', `${kind}: ${JSON.stringify(attempts)}`);
    }
    return got.splice(0).map(({ raw, id, appkey, ...event }) => {
      assert.equal(typeof id, 'string');
      assert.equal(appkey, options.appkey);
      assert.ok(raw);
      return event;
    });
  };
  return { emulator, clients: emulator.clients, rong, clock, events };
}

/** What has these values, among others that the test does not name. */
const like = (events, expected) => {
  const picked = events.map((event, at) =>
    Object.fromEntries(Object.keys(expected[at] ?? event).map((name) => [name, event[name]])),
  );
  assert.deepEqual(picked, expected);
};

const text = (targetId, content, more) => ({
  conversationType: 1,
  targetId,
  content: JSON.stringify({ content }),
  ...more,
});

for (const webhookSignature of ['current', 'old']) {
  test(`messages, with ${webhookSignature} signatures`, async (t) => {
    const { emulator, clients, events } = await setUp(t, { webhookSignature });
    const message = text('bob', 'hi & bye', { expansion: true, extraContent: { k: 'v' } });
    const { messageUID } = await clients.send('ann', message);
    const common = {
      senderId: 'ann',
      targetId: 'bob',
      objectName: 'RC:TxtMsg',
      content: { content: 'hi & bye' },
      channelType: 'PERSON',
      time: NOW,
      messageUID,
      source: 'Websocket',
    };
    like(await events(), [
      { type: 'preMessage', ...common, expansion: true, extraContent: { k: 'v' } },
      { type: 'message', ...common, sensitiveType: 0 },
    ]);
    emulator.moderation.message({ messageUID, passed: false, provider: 'p', detail: { a: 1 } });
    const [{ message: audited, ...audit }] = await events();
    const result = { type: 'auditResult', passed: false, messageUID, provider: 'p' };
    assert.deepEqual(audit, { ...result, detail: { a: 1 } });
    like([audited], [{ ...common, source: 'Websocket' }]);
  });
}

test('messages to some members of a group, and their operations', async (t) => {
  const { clients, events } = await setUp(t);
  const message = text('g', 'hi', { conversationType: 3, toUserIds: ['bob', 'eve'] });
  const { messageUID } = await clients.send('ann', message);
  like(await events(), [
    { type: 'preMessage', userIds: ['bob', 'eve'], channelType: 'GROUP' },
    { type: 'message', groupUserIds: ['bob', 'eve'], channelType: 'GROUP' },
  ]);
  clients.deleteMessage('bob', messageUID);
  clients.recall('ann', messageUID, { isDelete: 1, extra: 'e' });
  const operation = { type: 'messageOperation', time: NOW, source: 'Websocket' };
  const about = {
    conversation: { conversationType: 3, targetId: 'g' },
    original: { messageUID, time: NOW },
  };
  // They may arrive in any order.
  const order = ['delete', 'recall', undefined];
  const told = (await events()).sort(
    (one, other) => order.indexOf(one.action) - order.indexOf(other.action),
  );
  like(told, [
    { ...operation, ...about, action: 'delete', senderId: 'bob', details: { deleteType: 1 } },
    {
      ...operation,
      ...about,
      action: 'recall',
      senderId: 'ann',
      details: { isDelete: true, isAdmin: false, extra: 'e' },
    },
    { type: 'message', objectName: 'RC:RcCmd', senderId: 'ann', targetId: 'g' },
  ]);
});

test('users', async (t) => {
  const { clients, rong, clock, events } = await setUp(t);
  const { token } = await rong.User.register({ ...user, id: 'ann' });
  clients.connect(token, { os: 'iOS', clientIp: '1.2.3.4:5' });
  const status = { type: 'userStatus', userId: 'ann', source: 'iOS', clientIp: '1.2.3.4:5' };
  like(await events(), [{ ...status, status: 'online', time: NOW }]);
  clients.disconnect('ann');
  like(await events(), [{ ...status, status: 'offline' }]);
  clients.connect(token, { os: 'iOS', clientIp: '1.2.3.4:5' });
  await events();
  clients.logOut('ann');
  like(await events(), [{ ...status, status: 'logout' }]);

  clients.setProfile('ann', { name: 'Ann', level: 2 }, { ext_a: '1' });
  assert.deepEqual(await events(), [
    {
      type: 'userProfile',
      userId: 'ann',
      action: 'modify',
      time: NOW,
      userProfile: { name: 'Ann', level: 2 },
      userExtProfile: { ext_a: '1' },
    },
  ]);

  const { operateId } = await rong.User.deactivate({ users: 'ann' });
  clock.now += HOUR;
  const activation = { type: 'userActivation', userId: 'ann', code: '0', time: clock.now };
  like(await events(), [{ ...activation, action: 'deactivate', operateId }]);
  const again = await rong.User.reactivate({ users: 'ann' });
  like(await events(), [{ ...activation, action: 'reactivate', operateId: again.operateId }]);
});

test('chatrooms', async (t) => {
  const { clients, events } = await setUp(t);
  clients.joinChatroom('ann', 'room');
  const inRoom = { chatroomId: 'room', time: NOW };
  const byAction = (one, other) => one.action.localeCompare(other.action);
  like((await events()).sort(byAction), [
    { type: 'chatroomStatus', ...inRoom, action: 'create', userIds: [] },
    { type: 'chatroomStatus', ...inRoom, action: 'join', userIds: ['ann'] },
  ]);
  clients.setAttribute('ann', 'room', 'k', 'v');
  clients.removeAttribute('ann', 'room', 'k');
  clients.removeAttributes('ann', 'room');
  const change = { type: 'chatroomAttribute', ...inRoom, userId: 'ann' };
  like(
    (await events()).sort((one, other) => one.version - other.version),
    [
      { ...change, action: 'set', key: 'k', value: 'v' },
      { ...change, action: 'remove', key: 'k' },
      { ...change, action: 'removeAll' },
    ],
  );
});

test('friends', async (t) => {
  const { clients, rong, events } = await setUp(t);
  const friendship = { type: 'friendship', time: NOW };
  clients.requestFriend('ann', 'bob', 'please');
  like(await events(), [
    { ...friendship, action: 'request', userId: 'ann', targetId: 'bob', extra: 'please' },
  ]);
  clients.refuseFriend('bob', 'ann');
  like(await events(), [{ ...friendship, action: 'refuse', userId: 'bob', targetId: 'ann' }]);
  clients.requestFriend('ann', 'bob');
  await events();
  clients.acceptFriend('bob', 'ann');
  like(await events(), [{ ...friendship, action: 'accept', source: 'Websocket' }]);
  clients.removeFriend('ann', 'bob');
  like(await events(), [{ ...friendship, action: 'remove' }]);
  await rong.request('/friend/add.json', { userId: 'ann', targetId: 'bob', optType: 2 });
  like(await events(), [{ ...friendship, action: 'add', source: 'Server' }]);
});

test('groups', async (t) => {
  const { emulator, clients, events } = await setUp(t);
  const operations = {
    create: () => clients.createGroup('ann', 'g', 'name', ['bob']),
    join: () => clients.joinGroup('eve', 'g'),
    addManager: () => clients.addManagers('ann', 'g', ['bob']),
    removeManager: () => clients.removeManagers('ann', 'g', ['bob']),
    kick: () => clients.kickFromGroup('ann', 'g', ['eve']),
    transferOwner: () => clients.transferGroup('ann', 'g', 'bob'),
    quit: () => clients.leaveGroup('ann', 'g'),
    dismiss: () => clients.dismissGroup('bob', 'g'),
  };
  for (const [action, act] of Object.entries(operations)) {
    if (action === 'dismiss') {
      clients.updateGroup('bob', 'g', { name: 'new', groupProfile: { introduction: 'i' } });
      like(await events(), [
        {
          type: 'groupProfile',
          groupId: 'g',
          groupName: 'new',
          operatorId: 'bob',
          time: NOW,
          groupProfile: { introduction: 'i' },
        },
      ]);
    }
    act();
    like(await events(), [{ type: 'groupOperation', groupId: 'g', time: NOW, action }]);
  }

  const contents = [{ key: 'nickname', content: 'x', result: false }];
  const judged = { subject: 'groupMember', operatorId: 'ann', groupId: 'g', userId: 'bob' };
  emulator.moderation.hostedInfo({ ...judged, contents });
  assert.deepEqual(await events(), [
    {
      type: 'hostedInfoAudit',
      ...judged,
      passed: false,
      time: NOW,
      contents: [{ key: 'nickname', content: 'x', passed: false }],
    },
  ]);
});

test('bots', async (t) => {
  const { clients, rong, events } = await setUp(t);
  const bot = { userId: 'b', name: 'Bot', integrations: [{ type: 'webhook' }] };
  await rong.request('/v3/bot/create.json', bot, { encoding: 'json' });
  const { messageUID } = await clients.send('ann', text('b', 'hi'));
  const told = (await events()).filter(({ type }) => type === 'bot');
  like(told, [{ event: 'message:private', time: NOW }]);
  assert.deepEqual([told[0].bot.userId, told[0].data.msgUID], ['b', messageUID]);
});
