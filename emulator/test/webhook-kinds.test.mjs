import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { APPKEY } from './client.mjs';
import { judging, NOW, setUp, text } from './receiver.mjs';

const MINUTE = 60_000;

const jsonOf = (requests) => requests.map(({ json }) => json);

describe('chatroomStatus', () => {
  const setUpRoom = async (t) => {
    const world = await setUp(t);
    return {
      ...world,
      /** What was told, with its numbers. */
      told: async () =>
        (await world.received())
          .flatMap(({ json }) => json ?? [])
          .filter(({ chatRoomId }) => chatRoomId)
          .map(({ type, status, userIds }) => [type, status, ...userIds]),
    };
  };

  test('tells of creations, members and destructions by a call', async (t) => {
    const { clients, ask, received, told } = await setUpRoom(t);
    clients.joinChatroom('u1', 'c1');
    assert.deepEqual(jsonOf(await received()), [
      [{ chatRoomId: 'c1', userIds: [], status: 0, type: 0, time: NOW }],
      [{ chatRoomId: 'c1', userIds: ['u1'], status: 0, type: 1, time: NOW }],
    ]);
    clients.joinChatroom('u1', 'c1');
    assert.deepEqual(await told(), [], 'who is in the room does not join it');
    clients.leaveChatroom('u1', 'c1');
    clients.leaveChatroom('u1', 'c1');
    await ask('/chatroom/destroy.json', 'chatroomId=c1');
    await ask('/chatroom/destroy.json', 'chatroomId=c1');
    assert.deepEqual(await told(), [
      [2, 0, 'u1'],
      [3, 0],
    ]);
  });

  test('tells of members who are blocked, all in one', async (t) => {
    const { clients, ask, told } = await setUpRoom(t);
    for (const userId of ['u1', 'u2']) clients.joinChatroom(userId, 'c1');
    await told();
    await ask(
      '/chatroom/user/block/add.json',
      'chatroomId=c1&userId=u1&userId=u2&userId=u3&minute=1',
    );
    assert.deepEqual(await told(), [[2, 2, 'u1', 'u2']]);
  });

  test('tells of rooms that are destroyed by the clock', async (t) => {
    const { clock, ask, told } = await setUpRoom(t);
    await ask('/chatroom/create_new.json', 'chatroomId=c1&destroyType=1&destroyTime=60');
    await told();
    clock.now += 60 * MINUTE;
    assert.deepEqual(await told(), [[3, 3]]);
  });

  test('tells of members who are away for 30 seconds while others write', async (t) => {
    const { clients, clock, connect, ask, told } = await setUpRoom(t);
    await connect('u1');
    for (const userId of ['u1', 'u2']) clients.joinChatroom(userId, 'c1');
    clients.disconnect('u1');
    await told();
    const write = () => clients.send('u2', text('c1', 'hi', { conversationType: 4 }));
    clock.now += 29_999;
    await write();
    assert.deepEqual(await told(), []);
    clock.now += 1;
    await write();
    assert.deepEqual(await told(), [[2, 1, 'u1']]);
    assert.equal((await ask('/chatroom/get.json', 'chatroomId=c1')).memberCount, 1);
  });

  test('tells of members who are away for 30 messages, and not of those who come back', async (t) => {
    const { clients, connect, told } = await setUpRoom(t);
    for (const userId of ['u1', 'u2']) {
      await connect(userId);
      clients.joinChatroom(userId, 'c1');
    }
    clients.joinChatroom('u3', 'c1');
    for (const userId of ['u1', 'u2']) clients.disconnect(userId);
    await connect('u2');
    await told();
    const write = () => clients.send('u3', text('c1', 'hi', { conversationType: 4 }));
    for (let count = 1; count < 30; count += 1) await write();
    assert.deepEqual(await told(), []);
    await write();
    assert.deepEqual(await told(), [[2, 1, 'u1']]);
  });
});

describe('chatroomAttribute', () => {
  test('tells of each change, with versions that only rise', async (t) => {
    const { clients, ask, received } = await setUp(t);
    clients.joinChatroom('u1', 'c1');
    await received();
    clients.setAttribute('u1', 'c1', 'k', 'v');
    await ask('/chatroom/entry/set.json', 'chatroomId=c1&userId=u2&key=l&value=w');
    clients.removeAttribute('u1', 'c1', 'k');
    clients.removeAttribute('u1', 'c1', 'unknown');
    clients.removeAttributes('u1', 'c1');
    const change = { chatroomId: 'c1', userId: 'u1', timestamp: NOW };
    assert.deepEqual(jsonOf(await received()), [
      { ...change, key: 'k', value: 'v', optType: 1, version: NOW },
      { ...change, key: 'l', value: 'w', optType: 1, userId: 'u2', version: NOW + 1 },
      { ...change, key: 'k', value: 'v', optType: 2, version: NOW + 2 },
      { ...change, key: '', value: '', optType: 3, version: NOW + 3 },
    ]);
    assert.deepEqual((await ask('/chatroom/entry/query.json', 'chatroomId=c1')).keys, []);
  });

  test('tells of those that go with their owner', async (t) => {
    const { clients, received } = await setUp(t);
    clients.joinChatroom('u1', 'c1');
    clients.setAttribute('u1', 'c1', 'k', 'v', 1);
    await received();
    clients.leaveChatroom('u1', 'c1');
    const [attribute] = jsonOf(await received());
    assert.deepEqual([attribute.key, attribute.optType], ['k', 2]);
  });

  test('only members of the room can change it', async (t) => {
    const { clients } = await setUp(t);
    const mistake = /"u1" must be in the chatroom "c1"/;
    assert.throws(() => clients.setAttribute('u1', 'c1', 'k', 'v'), mistake);
    assert.throws(() => clients.removeAttribute('u1', 'c1', 'k'), mistake);
    assert.throws(() => clients.removeAttributes('u1', 'c1'), mistake);
  });
});

describe('friendship', () => {
  const toldBy = (received) => async () =>
    jsonOf(await received()).map(({ eventType, userId, toUserId, source }) =>
      [eventType, userId, toUserId, source].join(' '),
    );

  test('tells of requests and their answers', async (t) => {
    const { clients, connect, ask, received } = await setUp(t);
    const told = toldBy(received);
    await connect('u2', { os: 'HarmonyOS' });
    await received();
    clients.requestFriend('u1', 'u2', 'please');
    assert.deepEqual(jsonOf(await received()), [
      {
        eventType: 1,
        userId: 'u1',
        toUserId: 'u2',
        time: NOW,
        source: 'Websocket',
        extra: 'please',
      },
    ]);
    const friends = async () => (await ask('/friend/get.json', 'userId=u1')).totalCount;
    assert.equal(await friends(), 0);
    clients.acceptFriend('u2', 'u1');
    assert.equal(await friends(), 1);
    clients.removeFriend('u1', 'u2');
    clients.removeFriend('u1', 'u2');
    assert.equal(await friends(), 0);
    clients.requestFriend('u1', 'u2');
    clients.refuseFriend('u2', 'u1');
    assert.throws(() => clients.acceptFriend('u2', 'u1'), /must be a user who asked "u2"/);
    assert.throws(() => clients.refuseFriend('u2', 'u1'), /must be a user who asked "u2"/);
    assert.deepEqual(await told(), [
      '2 u2 u1 HarmonyOS',
      '4 u1 u2 Websocket',
      '1 u1 u2 Websocket',
      '3 u2 u1 HarmonyOS',
    ]);
  });

  test('tells of what the server does, and of users whom anyone may add', async (t) => {
    const { clients, ask, received } = await setUp(t);
    const told = toldBy(received);
    await ask('/friend/add.json', 'userId=u1&targetId=u2&optType=2');
    await ask('/friend/delete.json', 'userId=u1&targetIds=u2,u3');
    await ask('/friend/permission/set.json', 'userIds=u4&permissionType=1');
    clients.requestFriend('u1', 'u4');
    await ask('/friend/permission/set.json', 'userIds=u5&permissionType=3');
    assert.throws(() => clients.requestFriend('u1', 'u5'), /whom others may add/);
    assert.deepEqual(await told(), [
      '5 u1 u2 Server',
      '4 u1 u2 Server',
      '1 u1 u4 Websocket',
      '2 u4 u1 Websocket',
    ]);
  });
});

test('userProfile tells of the whole profile, and of one that is cleared', async (t) => {
  const { clients, ask, received } = await setUp(t);
  await ask('/user/profile/set.json', `userId=u1&userProfile=${encodeURIComponent('{"level":2}')}`);
  clients.setProfile('u1', { name: 'Ann' }, { ext_a: '1' });
  await ask('/user/profile/clean.json', 'userId=u1&userId=u2');
  const [first, second, third, ...more] = jsonOf(await received());
  assert.deepEqual(first, {
    userId: 'u1',
    type: 1,
    time: NOW,
    userProfile: '{"level":2}',
    userExtProfile: '{}',
  });
  assert.deepEqual(JSON.parse(second.userProfile), { level: 2, name: 'Ann' });
  assert.equal(second.userExtProfile, '{"ext_a":"1"}');
  assert.deepEqual(third, { userId: 'u1', type: 0, time: NOW });
  assert.deepEqual(more, []);
});

describe('groups', () => {
  test('groupOperation tells of what users and the server do', async (t) => {
    const { clients, ask, received } = await setUp(t);
    clients.createGroup('u1', 'g1', 'name', ['u2']);
    assert.deepEqual(jsonOf(await received()), [
      [{ groupId: 'g1', eventType: 1, time: NOW, optUserId: 'u1', userIds: ['u1', 'u2'] }],
    ]);
    clients.joinGroup('u3', 'g1');
    clients.inviteToGroup('u1', 'g1', ['u3', 'u4']);
    clients.addManagers('u1', 'g1', ['u2', 'u3']);
    clients.addManagers('u1', 'g1', ['u2']);
    clients.removeManagers('u1', 'g1', ['u2', 'u4']);
    clients.kickFromGroup('u3', 'g1', ['u4']);
    clients.leaveGroup('u3', 'g1');
    clients.leaveGroup('u3', 'g1');
    clients.transferGroup('u1', 'g1', 'u2');
    await ask('/entrust/group/join.json', 'groupId=g1&userIds=u5');
    clients.dismissGroup('u2', 'g1');
    assert.deepEqual(
      jsonOf(await received()).map(([{ eventType, optUserId, userIds }]) =>
        [eventType, optUserId, ...userIds].join(' '),
      ),
      [
        '2 u3 u3',
        '2 u1 u4',
        '6 u1 u2 u3',
        '7 u1 u2',
        '3 u3 u4',
        '4 u3 u3',
        '8 u1 u2',
        '2  u5',
        '5 u2 u1 u2 u5',
      ],
    );
    assert.throws(() => clients.joinGroup('u1', 'g1'), /must be an entrusted group/);
  });

  test('groupProfile tells of the whole profile', async (t) => {
    const { clients, received } = await setUp(t);
    clients.createGroup('u1', 'g1', 'old');
    await received();
    clients.updateGroup('u1', 'g1', {
      name: 'new',
      groupProfile: { introduction: 'i' },
      groupExtProfile: { ext_a: '1' },
      permissions: { joinPerm: 1 },
    });
    assert.deepEqual(jsonOf(await received()), [
      {
        profiles: [
          {
            groupId: 'g1',
            groupName: 'new',
            time: NOW,
            optUserId: 'u1',
            groupProfile: { introduction: 'i' },
            groupExtProfile: { ext_a: '1' },
            permissions: {
              joinPerm: 1,
              removePerm: 0,
              memInvitePerm: 0,
              invitePerm: 0,
              profilePerm: 0,
            },
          },
        ],
      },
    ]);
  });
});

describe('messageOperation', () => {
  const setUpMessage = async (t, message = text('u2', 'hi'), options = {}) => {
    const world = await setUp(t, { answer: judging({ pass: 1 }), ...options });
    const { messageUID } = await world.clients.send('u1', message);
    await world.received();
    return { ...world, messageUID };
  };

  test('tells of a recall, and a message of a recall is told too', async (t) => {
    const { clients, received, messageUID } = await setUpMessage(t);
    clients.recall('u1', messageUID, { isDelete: 1, extra: 'e' });
    const [operation, message] = await received();
    assert.deepEqual(operation.json, {
      eventType: 1,
      fromUserId: 'u1',
      optTime: NOW,
      source: 'Websocket',
      conversationInfo: { conversationType: 1, targetId: 'u2' },
      originalMsgInfo: { messageId: messageUID, messageTime: NOW },
      recallMsgInfo: { isDelete: 1, isAdmin: 0, extra: 'e' },
    });
    assert.deepEqual([message.form.objectName, message.form.fromUserId], ['RC:RcCmd', 'u1']);
    assert.equal(JSON.parse(message.form.content).messageUId, messageUID);
    assert.throws(() => clients.recall('u1', messageUID), /must be a message that is kept/);
  });

  test('a user recalls own messages only, unless as an admin', async (t) => {
    const { clients, received, messageUID } = await setUpMessage(t);
    assert.throws(() => clients.recall('u2', messageUID), /must be of the user "u2"/);
    clients.recall('u2', messageUID, { isAdmin: 1 });
    const [{ json }] = await received();
    assert.deepEqual([json.fromUserId, json.recallMsgInfo.isAdmin], ['u2', 1]);
  });

  test('tells of what the server recalls', async (t) => {
    const ultra = text('g1', 'hi', { conversationType: 10, busChannel: 'b' });
    const { ask, received, messageUID } = await setUpMessage(t, ultra, { serverMessages: true });
    await ask(
      '/message/recall.json',
      `fromUserId=a&conversationType=10&targetId=g1&busChannel=b&messageUID=${messageUID}`,
    );
    const [{ json }, { form }] = await received();
    assert.deepEqual([json.source, json.fromUserId], ['Server', 'a']);
    assert.deepEqual(json.conversationInfo, {
      conversationType: 10,
      targetId: 'g1',
      busChannel: 'b',
    });
    assert.deepEqual([form.originalMsgUID, form.busChannel], [messageUID, 'b']);
  });

  test('tells of a deletion, which is for one user only', async (t) => {
    const { clients, ask, received, messageUID } = await setUpMessage(t);
    clients.deleteMessage('u2', messageUID);
    const [{ json }] = await received();
    assert.deepEqual([json.eventType, json.fromUserId], [2, 'u2']);
    assert.deepEqual(json.deleteMsgInfo, { deleteType: 1 });
    const history = async (userId, targetId) => {
      const span = { startTime: NOW, endTime: NOW, includeStart: true };
      const query = { userId, targetId, ...span };
      return (await ask('/v3/message/private/query.json', query)).data.length;
    };
    assert.deepEqual([await history('u1', 'u2'), await history('u2', 'u1')], [1, 0]);
    assert.throws(() => clients.deleteMessage('u2', 'x'), /must be a message that is kept/);
  });
});

describe('moderation', () => {
  test('auditResult tells of a message', async (t) => {
    const { emulator, clients, received } = await setUp(t, { answer: judging({ pass: 1 }) });
    const { messageUID } = await clients.send('u1', text('u2', 'hi'));
    await received();
    emulator.moderation.message({
      messageUID,
      passed: false,
      provider: 'p',
      detail: { labels: ['ad'] },
    });
    const [{ json }] = await received();
    const { content, ...rest } = json;
    assert.deepEqual(rest, {
      result: 10001,
      msgUID: messageUID,
      serviceProvider: 'p',
      resultDetail: '{"labels":["ad"]}',
    });
    assert.deepEqual(JSON.parse(content), {
      appKey: APPKEY,
      fromUserId: 'u1',
      targetId: 'u2',
      conversationType: 'PERSON',
      objectName: 'RC:TxtMsg',
      message: '{"content":"hi"}',
      clientOs: 'Websocket',
      messageTime: NOW,
      messageId: messageUID,
    });
    emulator.moderation.message({ messageUID, passed: true });
    assert.equal((await received())[0].json.result, 10000);
    assert.throws(() => emulator.moderation.message({ messageUID: 'x', passed: true }), /is kept/);
  });

  test('hostedInfoAudit tells of a profile', async (t) => {
    const { emulator, received } = await setUp(t);
    const contents = [
      { key: 'nickname', content: 'x', result: true },
      { key: 'extra', content: 'y', result: false },
    ];
    emulator.moderation.hostedInfo({
      subject: 'groupMember',
      operatorId: 'u1',
      groupId: 'g1',
      userId: 'u2',
      contents,
    });
    assert.deepEqual(jsonOf(await received()), [
      {
        eventType: 2,
        result: false,
        time: NOW,
        optUserId: 'u1',
        targetGroupId: 'g1',
        targetUserId: 'u2',
        contents,
      },
    ]);
  });
});

describe('bots', () => {
  const createBot = ({ ask, receiver }, more) =>
    ask('/v3/bot/create.json', {
      userId: 'b1',
      name: 'Bot',
      type: 'assistant',
      integrations: [{ type: 'webhook', callbackUrl: `${receiver.url}/bot`, ...more }],
    });

  const botEvents = (requests) => requests.filter(({ json }) => json?.bot).map(({ json }) => json);

  test('are told of messages to them, at the URL of each', async (t) => {
    const world = await setUp(t, { webhooks: undefined });
    await createBot(world);
    const { messageUID } = await world.clients.send('u1', text('b1', 'hi'));
    await world.clients.send('u1', text('u2', 'hi'));
    const [{ path, query, json }, ...others] = await world.received();
    assert.equal(path, '/hooks/bot');
    assert.deepEqual(Object.keys(query), ['appKey', 'nonce', 'timestamp', 'signature']);
    assert.deepEqual(json, {
      type: 'message:private',
      timestamp: NOW,
      bot: { userId: 'b1', name: 'Bot', type: 'assistant', metadata: {} },
      data: {
        fromUserId: 'u1',
        toUserId: 'b1',
        objectName: 'RC:TxtMsg',
        content: '{"content":"hi"}',
        channelType: 'PERSON',
        msgTimestamp: NOW,
        msgUID: messageUID,
      },
    });
    assert.deepEqual(others, []);
  });

  test('are told where they are mentioned, of recalls and of members', async (t) => {
    const world = await setUp(t, { webhooks: undefined });
    const { clients, ask, received } = world;
    await createBot(world);
    await ask('/group/create.json', 'groupId=g1&groupName=g&userId=u1&userId=b1');
    await ask('/group/join.json', 'groupId=g1&userId=u2');
    const mentioned = JSON.stringify({ content: '@b1', mentionedInfo: { userIdList: ['b1'] } });
    const message = { conversationType: 3, targetId: 'g1' };
    const { messageUID } = await clients.send('u1', { ...message, content: mentioned });
    await clients.send('u1', { ...message, content: '{"content":"hi"}' });
    clients.recall('u1', messageUID);
    await ask('/group/quit.json', 'groupId=g1&userId=u2');
    await ask('/group/dismiss.json', 'groupId=g1&userId=u1');
    const events = botEvents(await received()).map(({ type, data }) => [type, data.userIds]);
    assert.deepEqual(events.sort(), [
      ['group:bot_join', undefined],
      ['group:dismiss', undefined],
      ['group:user_join', ['u1']],
      ['group:user_join', ['u2']],
      ['group:user_left', ['u2']],
      ['message:group_mentioned', undefined],
      ['message:group_mentioned_recall', undefined],
    ]);
  });

  const silent = {
    'switched off': { enabled: false },
    'of another type': { type: 'dify_chat' },
    'for other events': { events: ['group:dismiss'] },
    'for other messages': { objectNames: ['RC:ImgMsg'] },
    'at a host that is not this machine': { callbackUrl: 'http://bots.example/' },
    'at no URL': { callbackUrl: 'nowhere' },
  };
  for (const [name, more] of Object.entries(silent)) {
    test(`are not told through an integration ${name}`, async (t) => {
      const world = await setUp(t, { webhooks: undefined });
      await createBot(world, more);
      await world.clients.send('u1', text('b1', 'hi'));
      await world.emulator.settled();
      assert.deepEqual(world.emulator.deliveries, []);
    });
  }

  test('are told at the URL that was named for all of them', async (t) => {
    const world = await setUp(t);
    await createBot(world, { callbackUrl: 'http://bots.example/' });
    await world.clients.send('u1', text('b1', 'hi'));
    assert.equal(botEvents(await world.received()).length, 1);
  });
});
