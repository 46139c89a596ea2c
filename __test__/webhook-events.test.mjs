// What callbacks say: each kind as the service documents it, and as it does where its documentation
// contradicts itself.

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import RongCloud from '../index.js';

const { Webhook } = RongCloud({ appkey: 'app', secret: 'test-secret' });
const url =
  '/callback?nonce=123456&timestamp=1700000000000&signature=15a03cea24aef81a4495fba2908cc5c85da17054';

const form = (fields) => String(new URLSearchParams(fields));
const receive = (body) => Webhook.receive({ url, body });

/** The events of a body, without what all events have. */
function read(body) {
  return receive(body).map(({ id, appkey, raw, ...event }) => {
    assert.equal(appkey, 'app');
    assert.ok(id.startsWith(`${event.type}:`) && id.length <= 128, id);
    assert.equal(typeof raw, 'object');
    return event;
  });
}

/** The only event of an object, which is sent as text, as bytes and as what a parser makes of it. */
function readOne(body) {
  const text = JSON.stringify(body);
  const [event, ...others] = read(text);
  assert.deepEqual(others, []);
  for (const same of [Buffer.from(text), new TextEncoder().encode(`\uFEFF${text}`), body]) {
    assert.deepEqual(read(same), [event]);
  }
  return event;
}

const text = { content: 'hi 马' };
const message = {
  fromUserId: 'u1',
  toUserId: 'u2',
  objectName: 'RC:TxtMsg',
  content: JSON.stringify(text),
  channelType: 'PERSON',
  msgTimestamp: '1743499753581',
  msgUID: 'CLU2-NFGR-CQ82-O4IS',
};
const messageEvent = {
  type: 'message',
  senderId: 'u1',
  targetId: 'u2',
  objectName: 'RC:TxtMsg',
  content: text,
  channelType: 'PERSON',
  time: 1743499753581,
  messageUID: 'CLU2-NFGR-CQ82-O4IS',
};
const preMessage = {
  appKey: 'app',
  fromUserId: 'u1',
  targetId: 'g1',
  msgType: 'RC:TxtMsg',
  content: JSON.stringify(text),
  channelType: 'GROUP',
  msgTimeStamp: '1700000000000',
  messageId: 'M-1',
  os: 'iOS',
};
const preMessageEvent = {
  type: 'preMessage',
  senderId: 'u1',
  targetId: 'g1',
  objectName: 'RC:TxtMsg',
  content: text,
  channelType: 'GROUP',
  time: 1700000000000,
  messageUID: 'M-1',
  source: 'iOS',
};

suite('a form is read', () => {
  test('as a message', () => {
    assert.deepEqual(read(form(message)), [messageEvent]);
  });

  test('as a message with all that it may have', () => {
    const more = {
      originalMsgUID: 'M-0',
      sensitiveType: 2,
      source: 'HarmonyOS',
      busChannel: '',
      aiGenerated: true,
      timestamp: '1',
      clientIp: '192.0.2.1:5678',
    };
    const sent = `${form({ ...message, ...more })}&groupUserIds=a&groupUserIds=b`;
    const [event] = receive(sent);
    assert.deepEqual(read(sent), [
      {
        ...messageEvent,
        originalMessageUID: 'M-0',
        sensitiveType: 2,
        source: 'HarmonyOS',
        busChannel: '',
        groupUserIds: ['a', 'b'],
        aiGenerated: true,
      },
    ]);
    assert.equal(event.id, 'message:CLU2-NFGR-CQ82-O4IS');
    assert.deepEqual(event.raw, {
      ...message,
      ...more,
      sensitiveType: '2',
      aiGenerated: 'true',
      groupUserIds: ['a', 'b'],
    });
  });

  test('as a message to one member of a group', () => {
    assert.deepEqual(read(`${form(message)}&groupUserIds=a`)[0].groupUserIds, ['a']);
    assert.deepEqual(read(`${form(message)}&groupUserIds=`)[0].groupUserIds, []);
  });

  test('as a message that waits for a verdict', () => {
    assert.deepEqual(read(form(preMessage)), [preMessageEvent]);
    const more = {
      toUserIds: 'a,b',
      pushContent: 'hi',
      disablePush: 'false',
      pushExt: '{"title":"t"}',
      expansion: 'true',
      extraContent: '{"k":"v"}',
      originalMsgUID: 'M-0',
      busChannel: 'c',
      clientIp: '192.0.2.1:5678',
      aiGenerated: 'false',
    };
    assert.deepEqual(read(form({ ...preMessage, ...more })), [
      {
        ...preMessageEvent,
        originalMessageUID: 'M-0',
        busChannel: 'c',
        userIds: ['a', 'b'],
        pushContent: 'hi',
        disablePush: false,
        pushExt: { title: 't' },
        expansion: true,
        extraContent: { k: 'v' },
        clientIp: '192.0.2.1:5678',
        aiGenerated: false,
      },
    ]);
  });

  test('as the end of a deactivation', () => {
    const sent = { userId: 'u1', operateId: 'ABCD-1', type: 0, code: '0', time: 1700000000000 };
    const event = {
      type: 'userActivation',
      userId: 'u1',
      operateId: 'ABCD-1',
      action: 'deactivate',
      code: '0',
      time: 1700000000000,
    };
    assert.deepEqual(read(form(sent)), [event]);
    assert.deepEqual(readOne({ ...sent, type: 1, code: 0 }), { ...event, action: 'reactivate' });
  });

  test('with its fields in any order, and with bytes that are not UTF-8', () => {
    const reversed = Object.entries(message).reverse();
    assert.deepEqual(read(form(reversed)), [messageEvent]);
    const [event] = receive(Buffer.from(`${form(message)}&a=%ff\xff`, 'latin1'));
    assert.equal(event.raw.a, '\uFFFD\uFFFD');
  });

  test('as a parser has left it', () => {
    const fields = Object.assign(Object.create(null), { ...message, groupUserIds: ['a', 'b'] });
    assert.deepEqual(read(fields), [{ ...messageEvent, groupUserIds: ['a', 'b'] }]);
    const below = Object.assign(Object.create(Object.create(null)), message);
    assert.deepEqual(read(below), [messageEvent]);
  });
});

suite('JSON is read', () => {
  test('as the status of users, in a list or alone', () => {
    const one = {
      userid: 'u1',
      status: '0',
      os: 'iOS',
      time: 1700000000000,
      clientIp: '1.2.3.4:5678',
      sessionId: 's-1',
    };
    const event = {
      type: 'userStatus',
      userId: 'u1',
      status: 'online',
      source: 'iOS',
      time: 1700000000000,
      clientIp: '1.2.3.4:5678',
      sessionId: 's-1',
    };
    assert.deepEqual(readOne(one), event);
    assert.deepEqual(readOne([one]), event);
    assert.deepEqual(
      read([one, { ...one, status: 1 }, { ...one, status: '2' }]).map(({ status }) => status),
      ['online', 'offline', 'logout'],
    );
    assert.deepEqual(read([]), []);
    const old = { userid: 'u1', status: '1', os: 'PC', time: '1700000000000' };
    assert.deepEqual(readOne([old]), {
      type: 'userStatus',
      userId: 'u1',
      status: 'offline',
      source: 'PC',
      time: 1700000000000,
    });
    const { userid, ...rest } = one;
    assert.deepEqual(readOne({ userId: userid, ...rest }), event);
  });

  test('as the status of chatrooms, in a list or alone', () => {
    const one = { chatRoomId: 'c1', userIds: ['u1'], status: 0, type: 1, time: 1574476797772 };
    const event = {
      type: 'chatroomStatus',
      chatroomId: 'c1',
      userIds: ['u1'],
      action: 'join',
      reason: 'call',
      time: 1574476797772,
    };
    assert.deepEqual(readOne([one]), event);
    assert.deepEqual(readOne(one), event);
    const { chatRoomId, ...rest } = one;
    assert.deepEqual(readOne({ chatroomId: chatRoomId, ...rest }), event);
    assert.deepEqual(
      [0, 1, 2, 3].map((number) => {
        const { action, reason } = readOne({ ...one, type: number, status: number });
        return [action, reason];
      }),
      [
        ['create', 'call'],
        ['join', 'autoQuit'],
        ['quit', 'block'],
        ['destroy', 'autoDestroy'],
      ],
    );
    assert.deepEqual(readOne({ chatRoomId: 'c1', type: 3, status: 3 }).userIds, []);
  });

  test('as an attribute of a chatroom, alone or in a list', () => {
    const one = {
      chatroomId: 'c1',
      key: 'k',
      value: 'v',
      optType: 1,
      userId: 'u1',
      status: 0,
      timestamp: 1700000000000,
      version: 1700000000001,
    };
    const event = {
      type: 'chatroomAttribute',
      chatroomId: 'c1',
      key: 'k',
      value: 'v',
      action: 'set',
      userId: 'u1',
      time: 1700000000000,
      version: 1700000000001,
    };
    assert.deepEqual(readOne(one), event);
    assert.deepEqual(readOne([one]), event);
    assert.equal(readOne({ ...one, optType: 2 }).action, 'remove');
    const all = readOne({ chatroomId: 'c1', optType: 3, userId: 'u1', timestamp: 7, version: 8 });
    assert.deepEqual([all.action, all.key], ['removeAll', undefined]);
  });

  test('as what a moderation service found', () => {
    const content = {
      appKey: 'app',
      fromUserId: 'u1',
      targetId: 'g1',
      toUserIds: 'a,b',
      conversationType: 'GROUP',
      objectName: 'RC:TxtMsg',
      message: JSON.stringify(text),
      extraContent: '{"k":"v"}',
      clientOs: 'iOS',
      messageTime: 1700000000000,
      messageId: 'M-1',
    };
    const sent = {
      result: 10001,
      content: JSON.stringify(content),
      msgUID: 'M-1',
      serviceProvider: 'shumei',
      resultDetail: '{"risk":{"level":2}}',
    };
    const event = {
      type: 'auditResult',
      passed: false,
      messageUID: 'M-1',
      provider: 'shumei',
      detail: { risk: { level: 2 } },
      message: {
        appkey: 'app',
        senderId: 'u1',
        targetId: 'g1',
        userIds: ['a', 'b'],
        channelType: 'GROUP',
        objectName: 'RC:TxtMsg',
        content: text,
        extraContent: { k: 'v' },
        source: 'iOS',
        time: 1700000000000,
        messageUID: 'M-1',
      },
    };
    assert.deepEqual(readOne(sent), event);
    assert.deepEqual(readOne({ ...sent, content, resultDetail: { risk: { level: 2 } } }), event);
    assert.equal(readOne({ ...sent, result: 10000 }).passed, true);
    assert.equal(readOne({ ...sent, result: 10002 }).passed, 10002);
    const plain = readOne({ result: 10000, content: 'a text', msgUID: 'M-1', resultDetail: 'ok' });
    assert.deepEqual([plain.message, plain.detail], ['a text', 'ok']);
  });

  test('as what moderation found in a profile', () => {
    const sent = {
      eventType: 2,
      result: false,
      time: 1243444555552,
      optUserId: 'u1',
      targetGroupId: 'g1',
      targetUserId: 'u2',
      contents: [
        { key: 'nickname', content: 'x', result: true },
        { key: 'extra', content: 'y', result: false },
      ],
    };
    assert.deepEqual(readOne(sent), {
      type: 'hostedInfoAudit',
      subject: 'groupMember',
      passed: false,
      time: 1243444555552,
      operatorId: 'u1',
      groupId: 'g1',
      userId: 'u2',
      contents: [
        { key: 'nickname', content: 'x', passed: true },
        { key: 'extra', content: 'y', passed: false },
      ],
    });
    const subjects = [1, 2, 3, 4].map((eventType) => readOne({ ...sent, eventType }).subject);
    assert.deepEqual(subjects, ['group', 'groupMember', 'user', 'friend']);
  });

  test('as a profile of a user: JSON or a form, objects or texts, with or without a type', () => {
    const profile = { name: 'Ann', level: 2 };
    const own = { shoe: '42' };
    const sent = { userId: 'u1', type: 1, time: 1700000000000 };
    const event = {
      type: 'userProfile',
      userId: 'u1',
      action: 'modify',
      time: 1700000000000,
      userProfile: profile,
      userExtProfile: own,
    };
    const texts = {
      ...sent,
      userProfile: JSON.stringify(profile),
      userExtProfile: JSON.stringify(own),
    };
    assert.deepEqual(readOne(texts), event);
    assert.deepEqual(readOne({ ...sent, userProfile: profile, userExtProfile: own }), event);
    assert.deepEqual(read(form(texts)), [event]);
    const { type: _, ...untyped } = texts;
    const { action, ...rest } = event;
    assert.deepEqual(readOne(untyped), rest);
    assert.deepEqual(readOne({ ...sent, type: 0 }), {
      type: 'userProfile',
      userId: 'u1',
      action: 'clear',
      time: 1700000000000,
    });
  });

  test('as a friendship', () => {
    const sent = {
      eventType: 1,
      userId: 'u1',
      toUserId: 'u2',
      time: 1700000000000,
      source: 'Server',
      extra: 'hello',
    };
    assert.deepEqual(readOne(sent), {
      type: 'friendship',
      action: 'request',
      userId: 'u1',
      targetId: 'u2',
      time: 1700000000000,
      source: 'Server',
      extra: 'hello',
    });
    const actions = [1, 2, 3, 4, 5].map((eventType) => readOne({ ...sent, eventType }).action);
    assert.deepEqual(actions, ['request', 'accept', 'refuse', 'remove', 'add']);
  });

  test('as the profile of a group: in profiles, in a list, alone, or in a form', () => {
    const one = {
      groupId: 'g1',
      groupName: 'G',
      time: 1700000000000,
      optUserId: 'u1',
      groupProfile: { introduction: 'i' },
      groupExtProfile: { k: 'v' },
      permissions: { joinPerm: 1 },
    };
    const event = {
      type: 'groupProfile',
      groupId: 'g1',
      groupName: 'G',
      time: 1700000000000,
      operatorId: 'u1',
      groupProfile: { introduction: 'i' },
      groupExtProfile: { k: 'v' },
      permissions: { joinPerm: 1 },
    };
    for (const body of [{ profiles: [one] }, [one], one, { profiles: JSON.stringify([one]) }]) {
      assert.deepEqual(readOne(body), event);
    }
    assert.equal(read({ profiles: [one, one] }).length, 2);
    const { groupName, ...unnamed } = one;
    const texts = {
      ...unnamed,
      groupname: groupName,
      groupProfile: '{"introduction":"i"}',
      groupExtProfile: '{"k":"v"}',
      permissions: '{"joinPerm":1}',
    };
    assert.deepEqual(read(form(texts)), [event]);
    assert.deepEqual(read(form({ profiles: JSON.stringify([one]) })), [event]);
    const short = { type: 'groupProfile', groupId: 'g1', groupName: 'G' };
    assert.deepEqual(readOne({ groupId: 'g1', groupname: 'G' }), short);
  });

  test('as an operation on a group, whose operator may be in a list', () => {
    const one = {
      groupId: 'g1',
      eventType: 2,
      time: 1700000000000,
      optUserId: 'u1',
      userIds: ['u2', 'u3'],
    };
    const event = {
      type: 'groupOperation',
      groupId: 'g1',
      action: 'join',
      time: 1700000000000,
      operatorId: 'u1',
      userIds: ['u2', 'u3'],
    };
    for (const body of [[one], { profiles: [one] }, one, [{ ...one, optUserId: ['u1', 'u4'] }]]) {
      assert.deepEqual(readOne(body), event);
    }
    const actions = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (eventType) => readOne([{ ...one, eventType }]).action,
    );
    assert.deepEqual(actions, [
      'create',
      'join',
      'kick',
      'quit',
      'dismiss',
      'addManager',
      'removeManager',
      'transferOwner',
    ]);
  });

  test('as a message that was recalled or deleted', () => {
    const sent = {
      eventType: 1,
      fromUserId: 'u1',
      optTime: 1700000000001,
      source: 'iOS',
      conversationInfo: { conversationType: 10, targetId: 'ug1', busChannel: 'c' },
      originalMsgInfo: { messageId: 'M-1', messageTime: 1700000000000 },
      recallMsgInfo: { isDelete: 1, isAdmin: 0, extra: 'e' },
    };
    const event = {
      type: 'messageOperation',
      action: 'recall',
      senderId: 'u1',
      time: 1700000000001,
      source: 'iOS',
      conversation: { conversationType: 10, targetId: 'ug1', busChannel: 'c' },
      original: { messageUID: 'M-1', time: 1700000000000 },
      details: { isDelete: true, isAdmin: false, extra: 'e' },
    };
    assert.deepEqual(readOne(sent), event);
    const { recallMsgInfo: _, ...rest } = sent;
    const deleteMsgInfo = { deleteType: 2, msgTimestamp: 1700000000002 };
    assert.deepEqual(readOne({ ...rest, eventType: 2, deleteMsgInfo }), {
      ...event,
      action: 'delete',
      details: { deleteType: 2, time: 1700000000002 },
    });
  });

  test('as what happened to a bot, with all of its data', () => {
    const sent = {
      type: 'message:private',
      timestamp: 1700000000000,
      bot: { userId: 'b1', name: 'Bot', profileUrl: 'p', type: 'BOT', metadata: { k: 'v' } },
      data: { fromUserId: 'u1', toUserId: 'b1', objectName: 'RC:TxtMsg', content: '{}' },
    };
    const event = {
      type: 'bot',
      event: 'message:private',
      time: 1700000000000,
      bot: sent.bot,
      data: sent.data,
    };
    assert.deepEqual(readOne(sent), event);
    const left = readOne({ ...sent, type: 'group:bot_left', data: { groupId: 'g1', deep: [{}] } });
    assert.deepEqual([left.event, left.data], ['group:bot_left', { groupId: 'g1', deep: [{}] }]);
  });

  test('as it came, where no kind has its shape', () => {
    for (const fields of [{}, { a: 1 }, { userId: 'u1' }, { type: 'x', id: '1', data: [{}] }]) {
      const [event, ...others] = receive(JSON.stringify(fields));
      assert.deepEqual([event.type, event.raw, others], ['unknown', fields, []]);
    }
  });
});

suite('what is not as documented', () => {
  test('is passed on as it came', () => {
    const one = { userid: 'u1', status: '9', os: 7, time: 'soon', clientIp: { a: [1] } };
    assert.deepEqual(readOne([one]), {
      type: 'userStatus',
      userId: 'u1',
      status: '9',
      source: '7',
      time: 'soon',
      clientIp: { a: [1] },
    });
    assert.equal(readOne({ eventType: 9, userId: 'u1', toUserId: 'u2' }).action, 9);
    assert.deepEqual(readOne({ chatroomId: 'c', optType: ['x'] }).action, ['x']);
    assert.equal(read(form({ ...message, channelType: 'NEW' }))[0].channelType, 'NEW');
  });

  test('stays a text, where it is no JSON', () => {
    for (const content of ['', 'hi', '{', '[1]', '7', '"{}"', '{"a":1']) {
      assert.equal(read(form({ ...message, content }))[0].content, content);
    }
  });

  test('stays half a character, where it is one', () => {
    const [event] = receive(
      '{"fromUserId":"\\ud83d","toUserId":"a","objectName":"b","msgUID":"c","content":"\\ud83d"}',
    );
    assert.deepEqual(
      [event.senderId, event.content, event.raw.content],
      ['\ud83d', '\ud83d', '\ud83d'],
    );
  });

  test('is in raw, where it has no name', () => {
    const [event] = receive(JSON.stringify({ ...message, type: 1, id: 2, appkey: 3, raw: 4 }));
    const { type, id, appkey } = event;
    assert.deepEqual([type, id, appkey], ['message', `message:${message.msgUID}`, 'app']);
    assert.deepEqual(event.raw, { ...message, type: 1, id: 2, appkey: 3, raw: 4 });
  });

  test('is read, where null stands under another name or tells another kind', () => {
    const deleteMsgInfo = { deleteType: 2, msgTimestamp: 1700000000002 };
    const deleted = { eventType: 2, originalMsgInfo: null, recallMsgInfo: null, deleteMsgInfo };
    assert.deepEqual(readOne(deleted).details, { deleteType: 2, time: 1700000000002 });
    const friend = { eventType: 1, userId: 'u1', toUserId: 'u2', result: null };
    assert.equal(readOne(friend).type, 'friendship');
    const profile = { groupId: 'g1', groupName: 'g', eventType: null };
    assert.equal(readOne({ profiles: [profile] }).type, 'groupProfile');
    const asked = { ...preMessage, toUserId: null, objectName: null, msgUID: null };
    assert.equal(readOne(asked).type, 'preMessage');
  });

  test('is read, where the content of a message is an object', () => {
    assert.deepEqual(readOne({ ...message, content: text }), messageEvent);
    assert.deepEqual(readOne({ ...preMessage, content: text }).content, text);
  });

  test('is refused, where an event is nothing without it', () => {
    const refused = [
      ['fromUserId', { ...message, fromUserId: null }],
      ['content', { ...message, content: undefined }],
      ['content', { ...message, content: 7 }],
      ['toUserId', { ...message, toUserId: { a: 1 } }],
      [
        'body[1].userid',
        [
          { userid: 'u', status: 1 },
          { userid: true, status: 1 },
        ],
      ],
      ['profiles[0].groupId', { profiles: [{ groupId: {}, eventType: 1 }] }],
      ['result', { eventType: 1, result: 'perhaps' }],
    ];
    for (const [field, body] of refused) {
      assert.throws(() => receive(JSON.stringify(body)), {
        name: 'WebhookError',
        code: 'ERR_WEBHOOK_BODY',
        field,
        message: new RegExp(`^the callback cannot be read: ${field.replace(/\W/g, '\\$&')} `),
      });
    }
  });

  test('is refused, where nobody can read it', () => {
    const bodies = ['', '  ', 'hello', 'true', '7', '"a"', '{', '[', '{"a":1', '[{}', '{}x', '\0'];
    const items = ['[1]', '[null]', '[[]]', '{"profiles":[1]}'];
    for (const body of [...bodies, ...items, undefined, null, Buffer.alloc(0)]) {
      assert.throws(() => receive(body), { name: 'WebhookError', code: 'ERR_WEBHOOK_BODY' }, body);
    }
    assert.throws(() => receive('[{},1]'), { field: 'body[1]' });
  });

  test('is refused, where a parser has made what JSON cannot carry', () => {
    let deep = {};
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    const loop = {};
    loop.loop = loop;
    for (const body of [deep, loop, { time: 1n }, { toJSON() {} }]) {
      const refusal = { name: 'WebhookError', code: 'ERR_WEBHOOK_BODY', field: 'body' };
      assert.throws(() => receive(body), refusal);
    }
  });
});

suite('names of fields that JavaScript knows', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  /** The fields of an object with these names, which no literal could have. */
  const withNames = (fields, value) =>
    JSON.stringify(fields).replace(
      /\}$/,
      `${names.map((name) => `,"${name}":${value}`).join('')}}`,
    );

  const check = (event, value) => {
    assert.equal(Object.getPrototypeOf(event), Object.prototype);
    assert.equal(Object.getPrototypeOf(event.raw), Object.prototype);
    assert.equal({}.polluted, undefined);
    for (const name of names) {
      assert.ok(!Object.hasOwn(event, name), name);
      assert.deepEqual(Object.getOwnPropertyDescriptor(event.raw, name).value, value);
    }
  };

  test('do no harm in JSON, as text or parsed', () => {
    const body = withNames(message, '{"polluted":true}');
    for (const same of [body, JSON.parse(body)]) check(receive(same)[0], { polluted: true });
  });

  test('do no harm in a form', () => {
    const more = names.map((name) => `${name}=polluted`).join('&');
    check(receive(`${form(message)}&${more}`)[0], 'polluted');
  });

  test('do no harm in what is parsed inside', () => {
    const content = withNames({ a: 1 }, '{"polluted":true}');
    const [event] = receive(form({ ...message, content }));
    assert.equal(Object.getPrototypeOf(event.content), Object.prototype);
    assert.equal(event.content.polluted, undefined);
  });

  test('are not read from the prototype of headers', () => {
    const headers = Object.create({ 'rc-signature': 'x' });
    assert.throws(() => Webhook.receive({ url: '/', headers, body: '{}' }), {
      message: /it has no signature$/,
    });
  });
});

suite('an id', () => {
  const id = (body) => receive(body)[0].id;

  test('is the same when the service sends the event again', () => {
    for (const body of [form(message), form(preMessage), '[{"userid":"u","status":"0"}]', 'a=b']) {
      assert.equal(id(body), id(body));
    }
    const reordered = Object.entries(message).reverse();
    assert.equal(id(form(message)), id(form(reordered)));
  });

  test('differs between events, and between a message and the question before it', () => {
    const status = { userid: 'u', status: '0', time: 1, sessionId: 's' };
    const room = { chatRoomId: 'c', type: 1, status: 0, time: 1, userIds: ['a'] };
    const bodies = [
      status,
      { ...status, status: '1' },
      { ...status, time: 2 },
      { ...status, sessionId: 't' },
      { ...status, userid: 'u:s', sessionId: '' },
      { ...status, userid: 'u', sessionId: 's:' },
      room,
      { ...room, type: 2 },
      { ...room, userIds: ['b'] },
      { ...room, userIds: Array.from({ length: 99 }, (_, index) => `a${index}`) },
      { ...room, userIds: Array.from({ length: 99 }, (_, index) => `b${index}`) },
      { a: 1 },
      { a: 2 },
      { ...message, msgUID: 'M-1' },
      preMessage,
    ];
    const ids = bodies.map((body) => id(JSON.stringify(body)));
    assert.equal(new Set(ids).size, ids.length, ids.join('\n'));
    for (const one of ids) assert.ok(one.length <= 128, one);
  });
});

suite('a hostile body', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);

  test('of great depth is read', () => {
    assert.equal(receive(`{"a":${deep}}`)[0].type, 'unknown');
    const inside = JSON.stringify({ ...message, content: `{"a":${deep}}` });
    assert.equal(receive(inside)[0].type, 'message');
  });

  test('of very many fields is read in a moment', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `a${index}=`).join('&');
    const same = 'a=&'.repeat(300_000);
    const before = process.cpuUsage();
    assert.equal(receive(`${form(message)}&${many}`)[0].type, 'message');
    assert.equal(receive(`${form(message)}&${same}`)[0].raw.a.length, 300_000);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 5_000_000, `${user} µs`);
  });
});
