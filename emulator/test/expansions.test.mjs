import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { ids } from './fields.mjs';
import { setUp } from './setup.mjs';

const TEXT = 'objectName=RC%3ATxtMsg&content=hi&fromUserId=s1';
const START = Date.UTC(2018, 2, 2, 2);

let now;
const emulator = await setUp({ now: () => now });
const strict = await setUp({ strict: true });

const json = (value) => encodeURIComponent(JSON.stringify(value));
const pairs = (from, count) =>
  Object.fromEntries(
    ids(from + count)
      .slice(from)
      .map((id) => [id, 'v']),
  );

describe('the expansion of a message', () => {
  beforeEach(() => {
    now = START;
  });

  const ask = (path, body) => answerOf(emulator, path, body);
  const send = async (more = '&expansion=true') => {
    const { messageUIDs } = await ask(
      '/message/private/publish.json',
      `${TEXT}&toUserId=t1${more}`,
    );
    return messageUIDs[0].messageUID;
  };
  const IN_CONVERSATION = 'conversationType=1&userId=s1&targetId=t1';
  const set = (uid, values, conversation = IN_CONVERSATION) =>
    post(
      emulator,
      '/message/expansion/set.json',
      `msgUID=${uid}&${conversation}&extraKeyVal=${json(values)}`,
    );
  const remove = (uid, keys) =>
    ask(
      '/message/expansion/delete.json',
      `msgUID=${uid}&${IN_CONVERSATION}&extraKey=${json(keys)}`,
    );
  const page = async (uid, pageNo = 1) =>
    (await ask('/message/expansion/query.json', `msgUID=${uid}&pageNo=${pageNo}`)).extraContent;

  test('starts with what was sent, and each pair has the time when it was set', async () => {
    const uid = await send(`&expansion=true&extraContent=${json({ a: '1', b: '2' })}`);
    now += 1000;
    await set(uid, { b: '3', c: '4' });
    assert.deepEqual(await page(uid), {
      a: { v: '1', ts: START },
      b: { v: '3', ts: now },
      c: { v: '4', ts: now },
    });
    await remove(uid, ['a', 'c', 'unknown']);
    assert.deepEqual(await page(uid), { b: { v: '3', ts: now } });
  });

  test('can have the key __proto__', async () => {
    const uid = await send('&expansion=true&extraContent={"__proto__":"1"}');
    await set(uid, { a: '2' });
    const extraContent = await page(uid);
    assert.deepEqual(Object.entries(extraContent), [
      ['__proto__', { v: '1', ts: now }],
      ['a', { v: '2', ts: now }],
    ]);
    await remove(uid, ['__proto__']);
    assert.deepEqual(Object.keys(await page(uid)), ['a']);
  });

  test('is for the other side of the conversation too', async () => {
    const uid = await send();
    await set(uid, { a: '1' }, 'conversationType=1&userId=t1&targetId=s1');
    assert.deepEqual(Object.keys(await page(uid)), ['a']);
  });

  test('is refused for another conversation', async () => {
    const uid = await send();
    for (const other of [
      'conversationType=1&userId=s1&targetId=t2',
      'conversationType=1&userId=t2&targetId=t1',
      'conversationType=3&userId=s1&targetId=t1',
    ]) {
      const { status, answer } = await set(uid, { a: '1' }, other);
      assert.deepEqual([status, answer.code], [400, 1002]);
      assert.match(answer.errorMessage, /must be of this conversation/);
    }
    assert.deepEqual(await page(uid), {});
  });

  test('is refused for a message that was sent without one', async () => {
    for (const more of ['', '&expansion=false&extraContent=%7B%22a%22%3A%221%22%7D']) {
      const uid = await send(more);
      const { status, answer } = await set(uid, { a: '1' });
      assert.deepEqual([status, answer.code], [400, 1002]);
      assert.match(answer.errorMessage, /must have been sent with expansion/);
      assert.deepEqual(await page(uid), {});
    }
  });

  test('is refused for a message to some members of a group', async () => {
    const { messageUIDs } = await ask(
      '/message/group/publish.json',
      `${TEXT}&toGroupId=g1&toUserId=u1&expansion=true`,
    );
    const { answer } = await set(
      messageUIDs[0].messageUID,
      { a: '1' },
      'conversationType=3&userId=u1&targetId=g1',
    );
    assert.equal(answer.code, 1002);
  });

  test('has at most 300 pairs, which are one page', async () => {
    const uid = await send();
    for (const from of [0, 100, 200]) assert.equal((await set(uid, pairs(from, 100))).status, 200);
    const { status, answer } = await set(uid, { more: 'v' });
    assert.deepEqual([status, answer.code], [400, 1002]);
    assert.equal((await set(uid, { id7: 'again' })).status, 200);
    assert.equal(Object.keys(await page(uid)).length, 300);
    assert.deepEqual(await page(uid, 2), {});
  });

  test('is in the history', async () => {
    await send(`&expansion=true&extraContent=${json({ a: '1' })}`);
    const { data } = await ask('/v3/message/private/query.json', {
      userId: 's1',
      targetId: 't1',
      startTime: now,
      endTime: now - 1000,
      includeStart: true,
    });
    assert.deepEqual([data[0].expansion, data[0].extraContent], [true, '{"a":"1"}']);
  });

  test('of an unknown message is empty and takes everything, unless the emulator is strict', async () => {
    const uid = '5GSB-RPM1-KP8H-9JHF';
    assert.equal((await set(uid, { a: '1' })).status, 200);
    await remove(uid, ['a']);
    assert.deepEqual(await page(uid), {});
    const { status, answer } = await post(strict, '/message/expansion/query.json', `msgUID=${uid}`);
    assert.deepEqual([status, answer.code], [400, 1002]);
    assert.match(answer.errorMessage, /^msgUID must be a message that is kept, not /);
  });
});
