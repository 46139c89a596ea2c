import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { ids } from './fields.mjs';
import { setUp } from './setup.mjs';

const START = Date.UTC(2018, 2, 2, 2);

let now;
const emulator = await setUp({ now: () => now });

const ask = (path, body) => answerOf(emulator, path, body);
const read = async (path, query) => (await answerOf(emulator, { verb: 'GET', path }, query)).data;
const attribute = (query) => read('/conversation/attribute/get.json', query);

beforeEach(() => {
  now = START;
});

describe('the notification of a conversation', () => {
  const set = (fields) =>
    ask('/conversation/notification/set.json', `requestId=u1&targetId=t1&${fields}`);
  const isMuted = async (fields) =>
    (await ask('/conversation/notification/get.json', fields)).isMuted;
  const level = async () =>
    (await attribute('userId=u1&targetId=t1&conversationType=1')).mute?.mute;

  test('is for one user, one type and one target', async () => {
    const of = (conversationType, requestId, targetId) =>
      isMuted(`conversationType=${conversationType}&requestId=${requestId}&targetId=${targetId}`);
    assert.equal(await of(1, 'u1', 't1'), 0);
    await set('conversationType=1&isMuted=1');
    assert.equal(await of(1, 'u1', 't1'), 1);
    assert.equal(await of(3, 'u1', 't1'), 0);
    assert.equal(await of(1, 'u2', 't1'), 0);
    assert.equal(await of(1, 'u1', 't2'), 0);
    await set('conversationType=1&isMuted=0');
    assert.equal(await of(1, 'u1', 't1'), 0);
  });

  test('of an ultra group is for one channel', async () => {
    const of = (more) => isMuted(`conversationType=10&requestId=u1&targetId=t1${more}`);
    await set('conversationType=10&busChannel=ch1&isMuted=1');
    assert.equal(await of(''), 0);
    assert.equal(await of('&busChannel=ch1'), 1);
    assert.equal(await of('&busChannel=ch2'), 0);
  });

  for (const [fields, muted, wanted] of [
    ['isMuted=1', 1, 5],
    ['isMuted=0', 0, 0],
    ['isMuted=1&unpushLevel=0', 1, 5],
    ['isMuted=0&unpushLevel=0', 0, 0],
    ['isMuted=1&unpushLevel=2', 1, 2],
    ['unpushLevel=4', 1, 4],
    ['unpushLevel=0', 0, 0],
    ['unpushLevel=-1', 0, -1],
  ]) {
    test(`set with ${fields} has the level ${wanted}`, async () => {
      await set(`conversationType=1&${fields}`);
      assert.equal(await isMuted('conversationType=1&requestId=u1&targetId=t1'), muted);
      assert.equal(await level(), wanted);
    });
  }

  test('of a type is that of no conversation of it', async () => {
    const type = 'conversationType=1&requestId=u1';
    const get = async (fields) =>
      (await ask('/conversation/type/notification/get.json', fields)).isMuted;
    await ask('/conversation/type/notification/set.json', `${type}&unpushLevel=5`);
    assert.equal(await get(type), 5);
    assert.equal(await get('conversationType=3&requestId=u1'), 0);
    assert.equal(await get('conversationType=1&requestId=u2'), 0);
    assert.equal(await isMuted(`${type}&targetId=t1`), 0);
    await ask('/conversation/type/notification/set.json', `${type}&unpushLevel=-1`);
    assert.equal(await get(type), -1);
  });
});

describe('the tags of conversations', () => {
  const set = (...tags) => ask('/user/conversation/tag/set.json', { userId: 'u1', tags });
  const tags = async (userId = 'u1') =>
    (await read('/user/conversation/tag/get.json', `userId=${userId}`)).tags;
  const change = (what, conversations, tagId = 't1') =>
    ask(`/tag/conversation/${what}.json`, {
      userId: 'u1',
      tagId,
      conversations: conversations.map((targetId) => ({ targetId, conversationType: 1 })),
    });
  const tagged = async (tagId = 't1') =>
    (await read('/tag/conversation/get.json', `userId=u1&tagId=${tagId}`)).conversations.map(
      ({ targetId }) => targetId,
    );

  test('keep their time when they get another name', async () => {
    await set({ tagId: 't1', tagName: 'Work' });
    now += 1000;
    await set({ tagId: 't2', tagName: 'Home' }, { tagId: 't1', tagName: 'Office' });
    assert.deepEqual(await tags(), [
      { tagId: 't1', tagName: 'Office', createTime: START },
      { tagId: 't2', tagName: 'Home', createTime: now },
    ]);
    assert.deepEqual(await tags('u2'), []);
  });

  test('are at most 20 for a user', async () => {
    const twenty = ids(20).map((tagId) => ({ tagId, tagName: 'n' }));
    await set(...twenty);
    await set(twenty[7]);
    const { status, answer } = await post(emulator, '/user/conversation/tag/set.json', {
      userId: 'u1',
      tags: [{ tagId: 'more', tagName: 'n' }],
    });
    assert.deepEqual([status, answer.code], [400, 1002]);
    await ask('/user/conversation/tag/del.json', { userId: 'u1', tagIds: ['id7', 'unknown'] });
    await set({ tagId: 'more', tagName: 'n' });
    assert.equal((await tags()).length, 20);
  });

  test('are given to conversations and taken from them', async () => {
    await set({ tagId: 't1', tagName: 'Work' });
    await change('set', ['ann', 'bob']);
    await change('set', ['bob', 'cat']);
    await change('del', ['ann', 'unknown']);
    assert.deepEqual(await tagged(), ['bob', 'cat']);
    assert.deepEqual(await tagged('t2'), []);
    const tagsOf = async (fields) =>
      (await attribute(`userId=u1&${fields}`)).tags.map(({ tagName }) => tagName);
    assert.deepEqual(await tagsOf('targetId=bob&conversationType=1'), ['Work']);
    assert.deepEqual(await tagsOf('targetId=ann&conversationType=1'), []);
    assert.deepEqual(await tagsOf('targetId=bob&conversationType=3'), []);
  });

  test('are gone from the conversations when they are removed', async () => {
    await set({ tagId: 't1', tagName: 'Work' });
    await change('set', ['ann']);
    await ask('/user/conversation/tag/del.json', { userId: 'u1', tagIds: ['t1'] });
    assert.deepEqual(await tagged(), []);
    assert.deepEqual((await attribute('userId=u1&targetId=ann&conversationType=1')).tags, []);
  });

  test('hold 1000 conversations each, and the oldest fall out', async () => {
    const all = ids(1001);
    for (let from = 0; from < all.length; from += 100) {
      await change('set', all.slice(from, from + 100));
    }
    const kept = await tagged();
    assert.deepEqual([kept.length, kept[0], kept.at(-1)], [1000, 'id1', 'id1000']);
  });
});

describe('the attributes of a conversation', () => {
  const CONVERSATION = 'userId=u1&targetId=t1&conversationType=1';

  test('leave out what was never set', async () => {
    assert.deepEqual(await attribute(CONVERSATION), {
      targetId: 't1',
      conversationType: 1,
      tags: [],
    });
  });

  test('tell whether it is at the top, and since when', async () => {
    const set = (top) => ask('/conversation/top/set.json', `${CONVERSATION}&setTop=${top}`);
    await set(true);
    assert.deepEqual((await attribute(CONVERSATION)).top, { top: true, topTime: START });
    assert.equal((await attribute('userId=u2&targetId=t1&conversationType=1')).top, undefined);
    now += 1000;
    await set(false);
    assert.deepEqual((await attribute(CONVERSATION)).top, { top: false, topTime: now });
  });
});
