import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { answerOf, post } from './client.mjs';
import { ids } from './fields.mjs';
import { setUp } from './setup.mjs';

const HOUR = 60 * 60 * 1000;
const BROADCAST = ['/message/broadcast.json', 'fromUserId=s&objectName=a%3Ab&content=c'];
const PUSH = ['/push.json', { platform: ['ios'], audience: { is_to_all: true }, notification: {} }];

const CUSTOM_PUSH = [
  '/push/custom.json',
  { platform: ['ios'], audience: { is_to_all: true }, notification: { alert: 'a' } },
];
const ONLINE = ['/message/online/broadcast.json', BROADCAST[1]];
const RECALL = ['/message/broadcast/recall.json', 'fromUserId=s&messageUID=m'];
const USER_PUSH = ['/push/user.json', { userIds: ['u1'], notification: { pushContent: 'p' } }];

let now;
const emulator = await setUp({ quotas: true, now: () => now });

describe('quotas', () => {
  beforeEach(() => {
    now = 100 * HOUR;
  });

  const codeOf = async ([path, body], on = emulator) => {
    const { status, answer } = await post(on, path, body);
    return [status, answer.code];
  };

  test('pushes and broadcasts share 2 per hour and 3 per day', async () => {
    assert.deepEqual(await codeOf(BROADCAST), [200, 200]);
    assert.deepEqual(await codeOf(PUSH), [200, 200]);
    assert.deepEqual(await codeOf(PUSH), [429, 1008]);
    now += HOUR;
    assert.deepEqual(await codeOf(BROADCAST), [200, 200]);
    now += HOUR;
    assert.deepEqual(await codeOf(BROADCAST), [429, 1008]);
    now += 22 * HOUR;
    assert.deepEqual(await codeOf(BROADCAST), [200, 200]);
  });

  test('custom pushes and broadcasts to users who are online have the same quota', async () => {
    assert.deepEqual(await codeOf(CUSTOM_PUSH), [200, 200]);
    assert.deepEqual(await codeOf(ONLINE), [200, 200]);
    for (const each of [CUSTOM_PUSH, ONLINE, PUSH, BROADCAST]) {
      assert.deepEqual(await codeOf(each), [429, 1008]);
    }
  });

  test('recalls of broadcasts have one of their own', async () => {
    assert.deepEqual(await codeOf(BROADCAST), [200, 200]);
    assert.deepEqual(await codeOf(BROADCAST), [200, 200]);
    for (const wanted of [200, 200, 1008]) assert.equal((await codeOf(RECALL))[1], wanted);
    now += HOUR;
    for (const wanted of [200, 1008]) assert.equal((await codeOf(RECALL))[1], wanted);
  });

  test('pushes to users have none', async () => {
    for (let call = 0; call < 5; call += 1) assert.deepEqual(await codeOf(USER_PUSH), [200, 200]);
  });

  test('an app in development has at most 100 users', async () => {
    for (const id of ids(100)) {
      await answerOf(emulator, '/user/getToken.json', `userId=${id}&name=n`);
    }
    assert.deepEqual(await codeOf(['/user/getToken.json', 'userId=more&name=n']), [403, 2007]);
    assert.deepEqual(await codeOf(['/user/getToken.json', 'userId=id7&name=n']), [200, 200]);
  });

  test('there are at most 50 sensitive words, and a batch fails as a whole', async () => {
    const words = ids(48).map((word) => ({ word }));
    assert.equal(
      (await answerOf(emulator, '/sensitiveword/batch/add.json', { words })).remainQuota,
      2,
    );
    const three = { words: ['a', 'b', 'c'].map((word) => ({ word })) };
    assert.deepEqual(await codeOf(['/sensitiveword/batch/add.json', three]), [400, 1019]);
    const left = await answerOf(emulator, '/sensitiveword/list.json', 'type=2');
    assert.equal(left.words.length, 48);
  });

  test('are off by default', async (t) => {
    const free = await startEmulator();
    t.after(() => free.close());
    for (let call = 0; call < 5; call += 1) assert.deepEqual(await codeOf(PUSH, free), [200, 200]);
  });
});
