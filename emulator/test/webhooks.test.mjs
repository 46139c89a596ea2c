import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { APPKEY, JSON_TYPE, SECRET, send } from './client.mjs';
import { judging, NOW, setUp, startReceiver, text } from './receiver.mjs';

const MINUTE = 60_000;

const FORM = 'application/x-www-form-urlencoded';

/** Computed here and not by the code under test. */
const sha1 = (text) => createHash('sha1').update(text).digest('hex');

const messagesIn = (requests) => requests.filter(({ form }) => form?.fromUserId && !form.msgType);

describe('signatures', () => {
  const verify = ({ nonce, timestamp, signature }) => {
    assert.match(nonce, /^\d{1,18}$/);
    assert.equal(timestamp, String(NOW));
    assert.equal(signature, sha1(SECRET + nonce + timestamp));
  };

  test('are in the query, with the app key', async (t) => {
    const { connect, received } = await setUp(t);
    await connect('u1');
    const [{ method, path, query, headers }] = await received();
    assert.deepEqual([method, path], ['POST', '/hooks']);
    assert.deepEqual(Object.keys(query), ['appKey', 'nonce', 'timestamp', 'signature']);
    assert.equal(query.appKey, APPKEY);
    verify(query);
    assert.equal(headers['content-type'], JSON_TYPE);
  });

  test('of preMessage leave the app key to the form', async (t) => {
    const { clients, received } = await setUp(t, { answer: judging({ pass: 1 }) });
    await clients.send('u1', text('u2', 'hi'));
    const [{ query, form }] = await received();
    assert.deepEqual(Object.keys(query), ['nonce', 'timestamp', 'signature']);
    assert.equal(form.appKey, APPKEY);
    verify(query);
  });

  test('of audit results are in headers', async (t) => {
    const { emulator, clients, received } = await setUp(t, { answer: judging({ pass: 1 }) });
    const { messageUID } = await clients.send('u1', text('u2', 'hi'));
    await received();
    emulator.moderation.message({ messageUID, passed: true });
    const [{ query, headers }] = await received();
    assert.deepEqual(query, {});
    assert.equal(headers['rc-app-key'], APPKEY);
    verify({
      nonce: headers['rc-nonce'],
      timestamp: headers['rc-timestamp'],
      signature: headers['rc-signature'],
    });
  });

  test('can be those of older documentation', async (t) => {
    const { connect, received } = await setUp(t, { webhookSignature: 'old' });
    await connect('u1');
    const [{ query }] = await received();
    assert.deepEqual(Object.keys(query), ['nonce', 'signTimestamp', 'signature']);
    verify({ ...query, timestamp: query.signTimestamp });
  });

  test('are made with the secret of the emulator, and leave the query of a URL', async (t) => {
    const receiver = await startReceiver(t);
    const emulator = await startEmulator({
      appkey: 'k',
      secret: 's',
      webhooks: { userStatus: `${receiver.url}?tenant=a%20b` },
    });
    t.after(() => emulator.close());
    emulator.clients.connect(await register(emulator));
    await emulator.settled();
    const [{ query }] = receiver.requests;
    assert.deepEqual([query.tenant, query.appKey], ['a b', 'k']);
    assert.equal(query.signature, sha1(`s${query.nonce}${query.timestamp}`));
  });

  async function register({ url }) {
    const headers = {
      'App-Key': 'k',
      Nonce: '1',
      Timestamp: '2',
      Signature: sha1('s12'),
      'Content-Type': FORM,
    };
    const { body } = await send(`${url}/user/getToken.json`, { headers, body: 'userId=u&name=n' });
    return JSON.parse(body).token;
  }
});

describe('userStatus', () => {
  test('tells of a connection, of its end, and of a log-out', async (t) => {
    const { clients, connect, received } = await setUp(t);
    await connect('u1', { os: 'iOS', clientIp: '1.2.3.4:5678' });
    clients.disconnect('u1');
    await connect('u1');
    clients.logOut('u1');
    const all = (await received()).map(({ json }) => json);
    const [[online], [offline], [again], [logout]] = all;
    assert.deepEqual(online, {
      userid: 'u1',
      status: '0',
      os: 'iOS',
      time: NOW,
      clientIp: '1.2.3.4:5678',
      sessionId: online.sessionId,
    });
    assert.deepEqual(offline, { ...online, status: '1' });
    assert.deepEqual([again.status, again.os], ['0', 'Websocket']);
    assert.notEqual(again.sessionId, online.sessionId);
    assert.deepEqual(logout, { ...again, status: '2' });
  });

  test('has a session for each platform, and the user is online until the last ends', async (t) => {
    const { clients, ask, connect, received } = await setUp(t);
    const isOnline = async () => (await ask('/user/checkOnline.json', 'userId=u1')).status;
    await connect('u1', { os: 'iOS' });
    await connect('u1', { os: 'PC' });
    clients.disconnect('u1', 'iOS');
    assert.equal(await isOnline(), '1');
    await connect('u1', { os: 'PC' });
    clients.disconnect('u1');
    assert.equal(await isOnline(), '0');
    clients.disconnect('u1');
    assert.deepEqual(
      (await received()).map(({ json: [{ os, status }] }) => `${os} ${status}`),
      ['iOS 0', 'PC 0', 'iOS 1', 'PC 1', 'PC 0', 'PC 1'],
    );
  });

  test('tells of users who are blocked', async (t) => {
    const { ask, connect, received } = await setUp(t);
    await connect('u1');
    await ask('/user/block.json', 'userId=u1&minute=1');
    const [, { json }] = await received();
    assert.equal(json[0].status, '1');
  });
});

describe('userActivation', () => {
  test('comes after fifteen minutes by the clock, and at once for what repeats it', async (t) => {
    const { clock, ask, connect, received } = await setUp(t);
    await connect('u1');
    await received();
    const { operateId } = await ask('/user/deactivate.json', 'userId=u1');
    clock.now = NOW + 15 * MINUTE - 1;
    assert.deepEqual(await received(), []);
    clock.now += 1;
    const [activation, status] = await received();
    assert.deepEqual(activation.form, {
      userId: 'u1',
      operateId,
      type: '0',
      code: '0',
      time: String(clock.now),
    });
    assert.equal(activation.headers['content-type'], FORM);
    assert.equal(status.json[0].status, '1', 'and the user is no longer online');

    const again = await ask('/user/deactivate.json', 'userId=u1');
    assert.equal((await received())[0].form.operateId, again.operateId);

    clock.now = NOW + 60 * MINUTE;
    const back = await ask('/user/reactivate.json', 'userId=u1');
    const [{ form }] = await received();
    assert.deepEqual([form.type, form.operateId], ['1', back.operateId]);
  });

  test('comes without any request, too', async (t) => {
    const { clock, ask, receiver } = await setUp(t);
    await ask('/user/deactivate.json', 'userId=u1');
    clock.now += 15 * MINUTE;
    const deadline = Date.now() + 10_000;
    while (receiver.requests.length === 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.equal(receiver.requests[0].form.type, '0');
  });
});

describe('messages', () => {
  test('of a user are asked about, kept, and told', async (t) => {
    const { clients, ask, connect, received } = await setUp(t, { answer: judging({ pass: 1 }) });
    await connect('u1', { os: 'Android', clientIp: '1.2.3.4:5' });
    await received();
    const sent = await clients.send('u1', text('u2', 'hi & bye'));
    const content = '{"content":"hi & bye"}';
    assert.deepEqual(sent, { delivered: true, messageUID: sent.messageUID, content });

    const [before, after] = await received();
    assert.deepEqual(before.form, {
      appKey: APPKEY,
      fromUserId: 'u1',
      targetId: 'u2',
      msgType: 'RC:TxtMsg',
      content,
      channelType: 'PERSON',
      msgTimeStamp: String(NOW),
      messageId: sent.messageUID,
      os: 'Android',
      clientIp: '1.2.3.4:5',
    });
    assert.deepEqual(after.form, {
      fromUserId: 'u1',
      toUserId: 'u2',
      objectName: 'RC:TxtMsg',
      content,
      channelType: 'PERSON',
      msgTimestamp: String(NOW),
      timestamp: String(NOW),
      msgUID: sent.messageUID,
      sensitiveType: '0',
      source: 'Android',
      clientIp: '1.2.3.4:5',
    });
    assert.deepEqual([before.headers['content-type'], after.headers['content-type']], [FORM, FORM]);

    const span = { startTime: NOW, endTime: NOW, includeStart: true };
    const { data } = await ask('/v3/message/private/query.json', {
      userId: 'u2',
      targetId: 'u1',
      ...span,
    });
    assert.equal(data[0].messageUID, sent.messageUID);
  });

  test('to some members of a group name each of them', async (t) => {
    const { clients, received } = await setUp(t, { answer: judging({ pass: 2 }) });
    await clients.send('u1', text('g1', 'hi', { conversationType: 3, toUserIds: ['a', 'b'] }));
    const [before, after] = await received();
    assert.equal(before.form.toUserIds, 'a,b');
    assert.deepEqual(new URLSearchParams(after.body).getAll('groupUserIds'), ['a', 'b']);
    assert.equal(after.form.channelType, 'GROUP');
  });

  test('of the server are not told, unless that is wanted', async (t) => {
    const publish = '/message/private/publish.json';
    const fields = 'fromUserId=s&toUserId=u1&objectName=a%3Ab&content=c';
    const usual = await setUp(t);
    await usual.ask(publish, fields);
    assert.deepEqual(await usual.received(), []);

    const wanted = await setUp(t, { serverMessages: true });
    await wanted.ask(publish, fields);
    await wanted.ask('/message/broadcast.json', 'fromUserId=s&objectName=a%3Ab&content=c');
    const [{ form }, ...others] = await wanted.received();
    assert.deepEqual([form.source, form.toUserId, others.length], ['Server', 'u1', 0]);
  });

  const verdicts = {
    'pass 0 refuses it, and the sender gets extra': {
      verdict: { pass: 0, extra: 'why' },
      expected: { delivered: false, reason: 'preMessage', extra: 'why' },
    },
    'pass 1 delivers it': { verdict: { pass: 1 }, content: '{"content":"hi"}' },
    'pass 2 delivers it': { verdict: { pass: 2 }, content: '{"content":"hi"}' },
    'a replacement is what arrives': {
      verdict: { pass: 1, replaceContent: '{"content":"**"}' },
      content: '{"content":"**"}',
    },
  };
  for (const [name, { verdict, expected, content }] of Object.entries(verdicts)) {
    test(name, async (t) => {
      const { clients, received } = await setUp(t, { answer: judging(verdict) });
      const { messageUID, ...outcome } = await clients.send('u1', text('u2', 'hi'));
      assert.deepEqual(outcome, expected ?? { delivered: true, content });
      const told = messagesIn(await received()).map(({ form }) => form.content);
      assert.deepEqual(told, content ? [content] : []);
    });
  }

  test('get the expansion that the verdict gives', async (t) => {
    const answer = judging({ pass: 1, replaceExtraContent: '{"k":"new"}' });
    const { clients, ask, received } = await setUp(t, { answer });
    const { messageUID } = await clients.send(
      'u1',
      text('u2', 'hi', { expansion: true, extraContent: { k: 'old' } }),
    );
    assert.equal((await received())[0].form.extraContent, '{"k":"old"}');
    const { extraContent } = await ask('/message/expansion/query.json', `msgUID=${messageUID}`);
    assert.equal(extraContent.k.v, 'new');
  });

  const failures = {
    'a status that is not 200': (_request, response) => response.writeHead(500).end(),
    'no JSON': (_request, response) => response.end('ok'),
    'no pass': (_request, response) => response.end('{}'),
    'a pass that there is not': (_request, response) => response.end('{"pass":3}'),
    'a replacement that is no text': (_request, response) =>
      response.end('{"pass":1,"replaceContent":{"content":"x"}}'),
    'a verdict that is too long': (_request, response) =>
      response.end(`{"pass":0,"extra":"${'x'.repeat(100_000)}"}`),
    'half of a verdict': (_request, response) => response.write('{"pass":0'),
    'nothing in time': () => {},
  };
  for (const [name, answer] of Object.entries(failures)) {
    test(`are delivered unchanged after ${name}, which is asked for once`, async (t) => {
      const { emulator, clients } = await setUp(t, {
        answer: (request, response) =>
          request.form.msgType ? answer(request, response) : response.end(),
        webhookTimeout: 200,
      });
      const { delivered, content } = await clients.send('u1', text('u2', 'hi'));
      assert.deepEqual([delivered, content], [true, '{"content":"hi"}']);
      const [{ kind, attempts, verdict }] = emulator.deliveries;
      assert.deepEqual([kind, attempts.length, verdict], ['preMessage', 1, 'failed']);
      assert.ok(attempts[0].error);
    });
  }
});

describe('messages that may not be sent', () => {
  const G1 = { conversationType: 3 };
  const ROOM = { conversationType: 4 };
  const ULTRA = { conversationType: 10 };
  const join = ({ clients }) => clients.joinChatroom('u1', 'c1');

  const cases = [
    [
      'a one-to-one ban',
      'banned',
      text('u2', 'hi'),
      '/user/chat/fb/set.json',
      'userId=u1&state=1&type=PERSON',
    ],
    [
      'a blacklist',
      'blacklisted',
      text('u2', 'hi'),
      '/user/blacklist/add.json',
      'userId=u2&blackUserId=u1',
    ],
    [
      'a whitelist',
      'notWhitelisted',
      text('u2', 'hi'),
      '/user/whitesetting/set.json',
      'userId=u2&whiteSetting=1',
    ],
    [
      'a group of others',
      'notMember',
      text('g1', 'hi', G1),
      '/group/create.json',
      'groupId=g1&groupName=g&userId=u9',
    ],
    [
      'a mute in a group',
      'muted',
      text('g1', 'hi', G1),
      '/group/user/gag/add.json',
      'groupId=g1&userId=u1&minute=5',
    ],
    [
      'a mute in all groups',
      'muted',
      text('g1', 'hi', G1),
      '/group/user/gag/add.json',
      'userId=u1&minute=5',
    ],
    ['a muted group', 'allMuted', text('g1', 'hi', G1), '/group/ban/add.json', 'groupId=g1'],
    [
      'a chatroom of others',
      'notMember',
      text('c1', 'hi', ROOM),
      '/chatroom/create.json',
      'chatroom%5Bc1%5D=c',
    ],
    [
      'a mute in a chatroom',
      'muted',
      text('c1', 'hi', ROOM),
      '/chatroom/user/gag/add.json',
      'chatroomId=c1&userId=u1&minute=5',
      join,
    ],
    [
      'a mute in all chatrooms',
      'muted',
      text('c1', 'hi', ROOM),
      '/chatroom/user/ban/add.json',
      'userId=u1&minute=5',
      join,
    ],
    [
      'a muted chatroom',
      'allMuted',
      text('c1', 'hi', ROOM),
      '/chatroom/ban/add.json',
      'chatroomId=c1',
      join,
    ],
    [
      'an ultra group of others',
      'notMember',
      text('g1', 'hi', ULTRA),
      '/ultragroup/create.json',
      'userId=u9&groupId=g1&groupName=g',
    ],
    [
      'a mute in an ultra group',
      'muted',
      text('g1', 'hi', ULTRA),
      '/ultragroup/userbanned/add.json',
      'groupId=g1&userIds=u1',
    ],
    [
      'a mute in a channel',
      'muted',
      text('g1', 'hi', { ...ULTRA, busChannel: 'b' }),
      '/ultragroup/userbanned/add.json',
      'groupId=g1&busChannel=b&userIds=u1',
    ],
    [
      'a muted ultra group',
      'allMuted',
      text('g1', 'hi', ULTRA),
      '/ultragroup/globalbanned/set.json',
      'groupId=g1&status=true',
    ],
    ['a sensitive word', 'sensitiveWord', text('u2', 'hi'), '/sensitiveword/add.json', 'word=hi'],
  ];
  for (const [name, reason, message, path, fields, before] of cases) {
    test(`because of ${name}`, async (t) => {
      const world = await setUp(t, { answer: judging({ pass: 1 }) });
      const { clients, ask, received } = world;
      before?.(world);
      assert.equal((await clients.send('u1', before ? message : text('u3', 'yo'))).delivered, true);
      await received();
      await ask(path, fields);
      await received();
      assert.deepEqual(await clients.send('u1', message), { delivered: false, reason });
      assert.deepEqual(await received(), [], 'and nobody is asked or told');
    });
  }

  test('but those of whitelists may', async (t) => {
    const { clients, ask } = await setUp(t, { answer: judging({ pass: 1 }) });
    clients.joinChatroom('u1', 'c1');
    const delivered = async (message) => (await clients.send('u1', message)).delivered;
    await ask('/user/whitesetting/set.json', 'userId=u2&whiteSetting=1');
    await ask('/user/whitelist/add.json', 'userId=u2&whiteUserId=u1');
    assert.ok(await delivered(text('u2', 'hi')));
    await ask('/group/ban/add.json', 'groupId=g1');
    await ask('/group/user/ban/whitelist/add.json', 'groupId=g1&userId=u1');
    assert.ok(await delivered(text('g1', 'hi', G1)));
    await ask('/chatroom/ban/add.json', 'chatroomId=c1');
    await ask('/chatroom/user/ban/whitelist/add.json', 'chatroomId=c1&userId=u1');
    assert.ok(await delivered(text('c1', 'hi', ROOM)));
    await ask('/ultragroup/globalbanned/set.json', 'groupId=g1&status=true');
    await ask('/ultragroup/banned/whitelist/add.json', 'groupId=g1&userIds=u1');
    assert.ok(await delivered(text('g1', 'hi', ULTRA)));
  });

  test('words are replaced before anybody is asked', async (t) => {
    const { clients, ask, received } = await setUp(t, { answer: judging({ pass: 1 }) });
    await ask('/sensitiveword/add.json', 'word=damn&replaceWord=%24%26');
    const { content } = await clients.send('u1', text('u2', 'damn it'));
    assert.equal(content, '{"content":"$& it"}');
    const [before, after] = await received();
    assert.deepEqual([before.form.content, after.form.content], [content, content]);
    assert.equal(after.form.sensitiveType, '2');
  });

  test('throws for a user who is blocked or deactivated, and for a wrong message', async (t) => {
    const { clients, clock, ask } = await setUp(t);
    await ask('/user/block.json', 'userId=u1&minute=1');
    await assert.rejects(clients.send('u1', text('u2', 'hi')), /"u1" is blocked/);
    await ask('/user/deactivate.json', 'userId=u3');
    clock.now += 15 * MINUTE;
    await assert.rejects(clients.send('u3', text('u2', 'hi')), /"u3" is deactivated/);
    await assert.rejects(clients.send('u4', { targetId: 'u2', content: 'x' }), {
      message: 'message.conversationType is missing; it must be 1, 3, 4 or 10',
    });
    await assert.rejects(clients.send('u4', text('u2', 'x', { msgType: 'a:b' })), {
      message: /^message has no field msgType; it takes only conversationType, /,
    });
  });
});
