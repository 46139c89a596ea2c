import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { setUp } from './setup.mjs';

const START = Date.UTC(2018, 2, 2, 2);
const HOUR = 60 * 60 * 1000;

let now;
const emulator = await setUp({ now: () => now });

const ask = (path, body) => answerOf(emulator, path, body);

/** Sends a message and lets a second pass; returns its UID. */
async function send(kind, content, fields) {
  const body = `objectName=a%3Ab&content=${content}&${fields}`;
  const { messageUIDs, messageUID } = await ask(`/message/${kind}/publish.json`, body);
  now += 1000;
  return messageUIDs?.[0].messageUID ?? messageUID;
}

async function sendToUltraGroup(content, fields) {
  const { messageUIDs } = await ask('/message/ultragroup/publish.json', {
    fromUserId: 'ann',
    toGroupIds: ['g1'],
    objectName: 'a:b',
    content,
    ...fields,
  });
  now += 1000;
  return messageUIDs[0].messageUID;
}

const query = async (kind, fields) =>
  (
    await ask(`/v3/message/${kind}/query.json`, {
      startTime: now,
      endTime: START,
      includeStart: true,
      ...fields,
    })
  ).data;
const contents = async (...args) => (await query(...args)).map(({ content }) => content);

beforeEach(() => {
  now = START;
});

describe('the history of a conversation', () => {
  test('between two users has what both sent, the newest first', async () => {
    const first = await send('private', 'one', 'fromUserId=ann&toUserId=bob');
    await send('private', 'two', 'fromUserId=bob&toUserId=ann');
    await send('private', 'other', 'fromUserId=ann&toUserId=cat');
    await send('private', 'other', 'fromUserId=cat&toUserId=bob');
    await send('system', 'other', 'fromUserId=ann&toUserId=bob');
    const found = await query('private', { userId: 'ann', targetId: 'bob' });
    assert.deepEqual(
      found.map(({ fromUserId, targetId, content }) => [fromUserId, targetId, content]),
      [
        ['bob', 'bob', 'two'],
        ['ann', 'bob', 'one'],
      ],
    );
    assert.deepEqual(found[1], {
      targetId: 'bob',
      fromUserId: 'ann',
      busChannel: '',
      messageUID: first,
      msgTime: START,
      objectName: 'a:b',
      content: 'one',
      expansion: false,
      extraContent: '{}',
    });
    assert.deepEqual(await contents('private', { userId: 'bob', targetId: 'ann' }), ['two', 'one']);
  });

  test('is read in pages from the newer end to the older one', async () => {
    for (const content of ['a', 'b', 'c', 'd']) {
      await send('group', content, 'fromUserId=ann&toGroupId=g1');
    }
    const page = (fields) => query('group', { userId: 'bob', targetId: 'g1', ...fields });
    const [, last] = await page({ pageSize: 2 });
    assert.equal(last.content, 'c');
    const startTime = last.msgTime;
    const after = async (fields) =>
      (await page({ startTime, ...fields })).map(({ content }) => content);
    assert.deepEqual(await after({ includeStart: false }), ['b', 'a']);
    assert.deepEqual(await after({ includeStart: true }), ['c', 'b', 'a']);
    assert.deepEqual(await after({ includeStart: false, endTime: START + 1 }), ['b']);
  });

  test('has 10 messages a page when nothing else is said', async () => {
    for (let count = 0; count < 11; count += 1) {
      await send('chatroom', count, 'fromUserId=ann&toChatroomId=c1');
    }
    assert.equal((await query('chatroom', { userId: 'bob', targetId: 'c1' })).length, 10);
  });

  test('of a chatroom has what was sent to it and to all chatrooms', async () => {
    await send('chatroom', 'here', 'fromUserId=ann&toChatroomId=c1');
    await send('chatroom', 'there', 'fromUserId=ann&toChatroomId=c2');
    await ask('/message/chatroom/broadcast.json', 'fromUserId=ann&objectName=a%3Ab&content=all');
    assert.deepEqual(await contents('chatroom', { userId: 'bob', targetId: 'c1' }), [
      'all',
      'here',
    ]);
  });

  test('of a group has a message to some members for them and its sender only', async () => {
    await send('group', 'secret', 'fromUserId=ann&toGroupId=g1&toUserId=bob');
    await send('group', 'open', 'fromUserId=ann&toGroupId=g1');
    const of = (userId) => contents('group', { userId, targetId: 'g1' });
    assert.deepEqual(await of('ann'), ['open', 'secret']);
    assert.deepEqual(await of('bob'), ['open', 'secret']);
    assert.deepEqual(await of('cat'), ['open']);
  });

  test('of an ultra group is that of one channel', async () => {
    await sendToUltraGroup('none');
    await sendToUltraGroup('one', { busChannel: 'ch1' });
    const of = (fields) => contents('ultragroup', { userId: 'bob', targetId: 'g1', ...fields });
    assert.deepEqual(await of({}), ['none']);
    assert.deepEqual(await of({ busChannel: 'ch1' }), ['one']);
    assert.deepEqual(await of({ busChannel: 'ch2' }), []);
  });

  test('has no messages that were recalled or never stored', async () => {
    const uid = await send('private', 'recalled', 'fromUserId=ann&toUserId=bob');
    await send('private', 'unstored', 'fromUserId=ann&toUserId=bob&isPersisted=0');
    await ask(
      '/statusmessage/private/publish.json',
      'objectName=a%3Ab&content=status&fromUserId=ann&toUserId=bob',
    );
    await ask(
      '/message/recall.json',
      `conversationType=1&fromUserId=ann&targetId=bob&messageUID=${uid}`,
    );
    assert.deepEqual(await contents('private', { userId: 'ann', targetId: 'bob' }), []);
  });

  test('is empty when the ends of the span are the wrong way round', async () => {
    await send('private', 'one', 'fromUserId=ann&toUserId=bob');
    const span = { startTime: START, endTime: START + HOUR };
    assert.deepEqual(await contents('private', { userId: 'ann', targetId: 'bob', ...span }), []);
  });
});

describe('cleaning a history', () => {
  const clean = (fields) => ask('/conversation/message/history/clean.json', fields);

  test('is for one user, and for what was sent up to its time', async () => {
    await send('private', 'one', 'fromUserId=ann&toUserId=bob');
    await send('private', 'two', 'fromUserId=ann&toUserId=bob');
    const ann = () => contents('private', { userId: 'ann', targetId: 'bob' });
    await clean(`conversationType=1&fromUserId=ann&targetId=bob&msgTimestamp=${START}`);
    assert.deepEqual(await ann(), ['two']);
    await clean('conversationType=1&fromUserId=ann&targetId=bob');
    assert.deepEqual(await ann(), []);
    await clean(`conversationType=1&fromUserId=ann&targetId=bob&msgTimestamp=${START}`);
    assert.deepEqual(await ann(), [], 'what is gone stays gone');
    assert.deepEqual(await contents('private', { userId: 'bob', targetId: 'ann' }), ['two', 'one']);
    now += 1;
    await send('private', 'three', 'fromUserId=bob&toUserId=ann');
    assert.deepEqual(await ann(), ['three']);
  });

  test('of a chatroom is for everybody', async () => {
    await send('chatroom', 'one', 'fromUserId=ann&toChatroomId=c1');
    await send('chatroom', 'two', 'fromUserId=ann&toChatroomId=c2');
    await clean('conversationType=4&fromUserId=ann&targetId=c1');
    assert.deepEqual(await contents('chatroom', { userId: 'bob', targetId: 'c1' }), []);
    assert.deepEqual(await contents('chatroom', { userId: 'bob', targetId: 'c2' }), ['two']);
  });
});

describe('a modification', () => {
  test('changes the content of a message, its kind and nothing else', async () => {
    for (const [kind, target] of [
      ['private', 'targetId'],
      ['group', 'groupId'],
    ]) {
      const to = { private: 'toUserId', group: 'toGroupId' }[kind];
      const uid = await send(kind, 'one', `fromUserId=ann&${to}=t1`);
      await ask(
        `/message/${kind}/modify.json`,
        `fromUserId=ann&${target}=t1&msgUID=${uid}&objectName=c%3Ad&content=two`,
      );
      const [found, ...more] = await query(kind, { userId: 'ann', targetId: 't1' });
      assert.deepEqual(
        [found.messageUID, found.objectName, found.content, more],
        [uid, 'c:d', 'two', []],
      );
    }
  });

  test('is refused in another conversation', async () => {
    const uid = await send('private', 'one', 'fromUserId=ann&toUserId=bob');
    const { answer } = await post(
      emulator,
      '/message/private/modify.json',
      `fromUserId=ann&targetId=cat&msgUID=${uid}&objectName=a%3Ab&content=two`,
    );
    assert.equal(answer.code, 1002);
    assert.deepEqual(await contents('private', { userId: 'ann', targetId: 'bob' }), ['one']);
  });

  test('in an ultra group needs the channel of the message', async () => {
    const uid = await sendToUltraGroup('one', { busChannel: 'ch1' });
    const modify = (more) =>
      post(
        emulator,
        '/ultragroup/msg/modify.json',
        `groupId=g1&fromUserId=ann&msgUID=${uid}&content=two${more}`,
      );
    assert.equal((await modify('')).answer.code, 1002);
    assert.equal((await modify('&busChannel=ch2')).answer.code, 1002);
    assert.equal((await modify('&busChannel=ch1')).answer.code, 200);
    const found = await query('ultragroup', { userId: 'bob', targetId: 'g1', busChannel: 'ch1' });
    assert.deepEqual(
      found.map(({ objectName, content }) => [objectName, content]),
      [['a:b', 'two']],
    );
  });
});

describe('messages of an ultra group', () => {
  test('are found by their UIDs and channels', async () => {
    const sentTime = now;
    const one = await sendToUltraGroup('one', { expansion: true, extraContent: '{"k":"v"}' });
    const two = await sendToUltraGroup('two', { busChannel: 'ch1' });
    const get = async (msgs, more = '') =>
      (await ask('/ultragroup/msg/get.json', `groupId=g1&msgs=${JSON.stringify(msgs)}${more}`))
        .data;
    assert.deepEqual(await get([{ msgUID: one }, { msgUID: two }, { msgUID: 'unknown' }]), [
      {
        fromUserId: 'ann',
        groupId: 'g1',
        sentTime,
        busChannel: 'RCDefault',
        msgUID: one,
        objectName: 'a:b',
        content: 'one',
        expansion: true,
        extraContent: '{"k":"v"}',
      },
    ]);
    const [found] = await get([{ msgUID: two, busChannel: 'ch1' }]);
    assert.deepEqual([found.msgUID, found.busChannel, found.expansion], [two, 'ch1', false]);
    assert.deepEqual((await get([{ msgUID: two }], '&busChannel=ch1')).length, 1);
  });
});

describe('a broadcast', () => {
  const log = async () => {
    const { url } = await ask('/message/history.json', 'date=2018030210');
    const text = url ? await (await fetch(url)).text() : '';
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
  const BODY = 'fromUserId=ann&objectName=a%3Ab&content=hi';

  test('is recalled by its UID', async () => {
    const { messageUID } = await ask('/message/broadcast.json', BODY);
    await ask('/message/broadcast/recall.json', `fromUserId=ann&messageUID=${messageUID}`);
    assert.deepEqual(
      (await log()).map(({ recalled }) => recalled),
      [true],
    );
  });

  test('that a push brings is recalled like any other', async () => {
    await ask('/push.json', {
      platform: ['ios'],
      audience: { is_to_all: true },
      notification: { alert: 'a' },
      fromuserid: 'ann',
      message: { content: 'hi', objectName: 'a:b' },
    });
    const [{ messageUID, fromUserId, content, recalled }] = await log();
    assert.deepEqual([fromUserId, content, recalled], ['ann', 'hi', false]);
    await ask('/message/broadcast/recall.json', `fromUserId=ann&messageUID=${messageUID}`);
    assert.equal((await log())[0].recalled, true);
  });

  test('to the users who are online is not stored', async () => {
    await ask('/message/online/broadcast.json', BODY);
    assert.deepEqual(await log(), []);
  });
});
