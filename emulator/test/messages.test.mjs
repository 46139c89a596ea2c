import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, send } from './client.mjs';
import { setUp } from './setup.mjs';

const HOUR = 60 * 60 * 1000;
const TEXT = 'objectName=RC%3ATxtMsg&content=hi&fromUserId=s1';

let now;
const emulator = await setUp({ now: () => now });

describe('messages', () => {
  beforeEach(() => {
    now = Date.UTC(2018, 2, 2, 2, 59, 59, 999);
  });

  const ask = (path, body) => answerOf(emulator, path, body);
  const download = async (date) => {
    const { url } = await ask('/message/history.json', `date=${date}`);
    if (url === '') return [];
    const { status, body } = await send(url, { method: 'GET' });
    assert.equal(status, 200);
    return body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  test('the log of an hour in Beijing has the messages of that hour', async () => {
    const { messageUIDs } = await ask('/message/private/publish.json', `${TEXT}&toUserId=t1`);
    now += 1;
    await ask('/message/group/publish.json', `${TEXT}&toGroupId=g1`);
    assert.deepEqual(await download('2018030210'), [
      {
        messageUID: messageUIDs[0].messageUID,
        fromUserId: 's1',
        objectName: 'RC:TxtMsg',
        content: 'hi',
        conversationType: 1,
        targetId: 't1',
        sentTime: now - 1,
        source: 'Server',
        recalled: false,
      },
    ]);
    const [{ targetId }] = await download('2018030211');
    assert.equal(targetId, 'g1');
    assert.deepEqual(await download('2018030212'), []);
  });

  test('the url leads to the emulator', async () => {
    await ask('/message/private/publish.json', `${TEXT}&toUserId=t1`);
    const { url } = await ask('/message/history.json', 'date=2018030210');
    assert.equal(new URL(url).origin, emulator.url);
  });

  test('every kind of message is logged with its conversation type', async () => {
    const template = {
      fromUserId: 's1',
      objectName: 'a:b',
      content: 'hi',
      toUserId: ['t1'],
      values: [{}],
      pushContent: [null],
    };
    for (const [path, body] of [
      ['private/publish', `${TEXT}&toUserId=t1`],
      ['private/publish_template', template],
      ['discussion/publish', `${TEXT}&toDiscussionId=t1`],
      ['group/publish', `${TEXT}&toGroupId=t1`],
      ['chatroom/publish', `${TEXT}&toChatroomId=t1`],
      ['chatroom/broadcast', TEXT],
      ['system/publish', `${TEXT}&toUserId=t1`],
      ['system/publish_template', template],
      ['broadcast', TEXT],
    ]) {
      await ask(`/message/${path}.json`, body);
    }
    const types = (await download('2018030210')).map(({ conversationType }) => conversationType);
    assert.deepEqual(types, [1, 1, 2, 3, 4, 4, 6, 6, 6]);
  });

  test('a message is logged for each target, and each has its own UID', async () => {
    await ask('/message/private/publish.json', `${TEXT}&toUserId=t1&toUserId=t2`);
    const log = await download('2018030210');
    assert.deepEqual(
      log.map(({ targetId }) => targetId),
      ['t1', 't2'],
    );
    assert.notEqual(log[0].messageUID, log[1].messageUID);
  });

  test('a message with isPersisted=0 is not stored', async () => {
    await ask('/message/private/publish.json', `${TEXT}&toUserId=t1&isPersisted=0`);
    assert.deepEqual(await download('2018030210'), []);
  });

  test('a template is filled for each user', async () => {
    await ask('/message/private/publish_template.json', {
      fromUserId: 's1',
      objectName: 'RC:TxtMsg',
      content: '{name} has {score}, {name}!',
      toUserId: ['a', 'b'],
      values: [
        { '{name}': 'Ann', '{score}': '90' },
        { '{name}': '$&', '{score}': '95' },
      ],
      pushContent: ['p', 'q'],
    });
    const contents = (await download('2018030210')).map(({ content }) => content);
    assert.deepEqual(contents, ['Ann has 90, Ann!', '$& has 95, $&!']);
  });

  test('a recall marks the message and no other', async () => {
    const { messageUIDs } = await ask(
      '/message/private/publish.json',
      `${TEXT}&toUserId=t1&toUserId=t2`,
    );
    await ask(
      '/message/recall.json',
      `fromUserId=s1&targetId=t2&conversationType=1&sentTime=${now}&messageUID=${messageUIDs[1].messageUID}`,
    );
    const recalled = (await download('2018030210')).map((message) => message.recalled);
    assert.deepEqual(recalled, [false, true]);
  });

  test('deleting the log of an hour leaves the others', async () => {
    await ask('/message/private/publish.json', `${TEXT}&toUserId=t1`);
    now += HOUR;
    await ask('/message/private/publish.json', `${TEXT}&toUserId=t1`);
    await ask('/message/history/delete.json', 'date=2018030210');
    assert.deepEqual(await download('2018030210'), []);
    assert.equal((await download('2018030211')).length, 1);
  });
});
