import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf } from './client.mjs';
import { many } from './fields.mjs';
import { setUp } from './setup.mjs';

const MINUTE = 60_000;

let now;
const emulator = await setUp({ now: () => now });

describe('users', () => {
  beforeEach(() => {
    now = Date.UTC(2018, 2, 1, 2, 34, 18);
  });

  const ask = (path, body) => answerOf(emulator, path, body);
  const register = async (fields = 'userId=u1&name=n') =>
    (await ask('/user/getToken.json', fields)).token;
  const isOnline = async (userId) =>
    (await ask('/user/checkOnline.json', `userId=${userId}`)).status === '1';
  const blocked = async () =>
    (await ask('/user/block/query.json', '')).users.map(({ userId }) => userId);

  test('registering again gives another token, updates the profile and keeps the creation time', async () => {
    const first = await register('userId=u1&name=old&portraitUri=p');
    now += MINUTE;
    const second = await register('userId=u1&name=new');
    assert.notEqual(first, second);
    assert.deepEqual(await ask('/user/info.json', 'userId=u1'), {
      userName: 'new',
      userPortrait: '',
      createTime: '2018-03-01 10:34:18',
    });
    assert.equal(emulator.clients.connect(first), 'u1');
    assert.equal(emulator.clients.connect(second), 'u1');
  });

  test('a refresh changes the fields that are sent', async () => {
    await register('userId=u1&name=n&portraitUri=p');
    await ask('/user/refresh.json', 'userId=u1&portraitUri=q');
    const { userName, userPortrait } = await ask('/user/info.json', 'userId=u1');
    assert.deepEqual([userName, userPortrait], ['n', 'q']);
  });

  test('a user is online from connecting to disconnecting', async () => {
    const token = await register();
    assert.equal(await isOnline('u1'), false);
    emulator.clients.connect(token);
    assert.equal(await isOnline('u1'), true);
    assert.equal(await isOnline('u2'), false);
    emulator.clients.disconnect('u1');
    assert.equal(await isOnline('u1'), false);
  });

  test('expiring ends the older tokens of the given users and no connection', async () => {
    const old = await register();
    const other = await register('userId=u2&name=n');
    emulator.clients.connect(old);
    now += 1;
    const young = await register();
    await ask('/user/token/expire.json', `userId=u1&time=${now}`);
    assert.equal(await isOnline('u1'), true);
    assert.throws(() => emulator.clients.connect(old), /unknown or expired/);
    assert.equal(emulator.clients.connect(young), 'u1');
    assert.equal(emulator.clients.connect(other), 'u2');
  });

  test('a block ends when its minutes are over', async () => {
    await ask('/user/block.json', 'userId=u1&minute=10');
    now += 10 * MINUTE - 1;
    assert.deepEqual(await blocked(), ['u1']);
    now += 1;
    assert.deepEqual(await blocked(), []);
  });

  test('a block puts the user offline and keeps the user out', async () => {
    const token = await register();
    emulator.clients.connect(token);
    await ask('/user/block.json', 'userId=u1&minute=10');
    assert.equal(await isOnline('u1'), false);
    assert.throws(() => emulator.clients.connect(token), /"u1" is blocked/);
    await ask('/user/unblock.json', 'userId=u1');
    assert.deepEqual(await blocked(), []);
    assert.equal(emulator.clients.connect(token), 'u1');
  });

  test('blocks come in pages', async () => {
    for (const id of ['a', 'b', 'c']) await ask('/user/block.json', `userId=${id}&minute=1`);
    const page = async (number) =>
      (await ask('/user/block/query.json', `page=${number}&size=2`)).users.map((u) => u.userId);
    assert.deepEqual(await page(1), ['a', 'b']);
    assert.deepEqual(await page(2), ['c']);
  });

  for (const [name, field] of [
    ['blacklist', 'blackUserId'],
    ['whitelist', 'whiteUserId'],
  ]) {
    const list = async (more = '') => ask(`/user/${name}/query.json`, `userId=u1${more}`);

    test(`a ${name} has what was added and not removed`, async () => {
      await ask(`/user/${name}/add.json`, `userId=u1&${field}=a&${field}=b`);
      await ask(`/user/${name}/add.json`, `userId=u1&${field}=b&${field}=c`);
      await ask(`/user/${name}/add.json`, `userId=u2&${field}=z`);
      await ask(`/user/${name}/remove.json`, `userId=u1&${field}=a`);
      assert.deepEqual(await list(), { users: ['b', 'c'] });
    });

    test(`a ${name} comes page after page`, async () => {
      await ask(`/user/${name}/add.json`, `userId=u1&${field}=a&${field}=b&${field}=c`);
      const { users, next } = await list('&size=2');
      assert.deepEqual(users, ['a', 'b']);
      assert.deepEqual(await list(`&size=2&pageToken=${next}`), { users: ['c'] });
      assert.deepEqual(await list('&size=3'), { users: ['a', 'b', 'c'] });
    });

    test(`a ${name} has at most 3000 entries`, async () => {
      for (let call = 0; call < 150; call += 1) {
        await ask(
          `/user/${name}/add.json`,
          `userId=u1&${many(field, 20).replaceAll('=', `=${call}`)}`,
        );
      }
      await assert.rejects(
        ask(`/user/${name}/add.json`, `userId=u1&${field}=more`),
        /at most 3000 entries, not 3001/,
      );
      await ask(`/user/${name}/add.json`, `userId=u2&${field}=more`);
    });
  }

  test('tags are replaced, and removed by an empty list', async () => {
    const tags = async () => (await ask('/user/tags/get.json', 'userIds=u1&userIds=u2')).result;
    await ask('/user/tag/set.json', { userId: 'u1', tags: ['a', 'b'] });
    await ask('/user/tag/batch/set.json', { userIds: ['u1', 'u2'], tags: ['c'] });
    assert.deepEqual(await tags(), { u1: ['c'], u2: ['c'] });
    await ask('/user/tag/set.json', { userId: 'u1', tags: [] });
    assert.deepEqual(await tags(), { u1: [], u2: ['c'] });
  });
});
