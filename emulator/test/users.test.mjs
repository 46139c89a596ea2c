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

  test('users are listed as they registered or the other way round, in pages', async () => {
    for (const id of ['a', 'b', 'c']) {
      await register(`userId=${id}&name=n`);
      now += 1;
    }
    await register('userId=a&name=again');
    const page = async (more) => {
      const { total, users } = await ask('/user/query.json', more);
      return [total, users.map(({ userId }) => userId).join()];
    };
    assert.deepEqual(await page('pageSize=2'), [3, 'a,b']);
    assert.deepEqual(await page('pageSize=2&page=2'), [3, 'c']);
    assert.deepEqual(await page('order=1'), [3, 'c,b,a']);
  });

  test('users who are removed are forgotten with all that is theirs', async () => {
    const token = await register();
    emulator.clients.connect(token);
    await register('userId=u2&name=n');
    await register('userId=u3&name=n');
    await ask('/user/block.json', 'userId=u1&minute=1');
    await ask('/user/tag/set.json', { userId: 'u1', tags: ['a'] });
    await ask('/user/blacklist/add.json', 'userId=u1&blackUserId=u2');
    await ask('/user/deactivate.json', 'userId=u1');
    await ask('/user/delusers.json', 'userId=u1,u2');
    assert.equal((await ask('/user/query.json', '')).total, 1);
    assert.equal(await isOnline('u1'), false);
    assert.deepEqual(await blocked(), []);
    assert.deepEqual((await ask('/user/tags/get.json', 'userIds=u1')).result, { u1: [] });
    assert.deepEqual(await ask('/user/blacklist/query.json', 'userId=u1'), { users: [] });
    assert.deepEqual(await ask('/user/deactivate/query.json', ''), { users: [] });
    assert.throws(() => emulator.clients.connect(token), /unknown or expired/);
  });

  describe('deactivation', () => {
    const deactivated = async () => (await ask('/user/deactivate/query.json', '')).users;

    test('is done a quarter of an hour later, and lists the user from the beginning', async () => {
      const token = await register();
      emulator.clients.connect(token);
      await ask('/user/deactivate.json', 'userId=u1');
      now += 15 * MINUTE - 1;
      assert.deepEqual(await deactivated(), ['u1']);
      assert.equal(await isOnline('u1'), true);
      assert.equal(emulator.clients.connect(token), 'u1');
      now += 1;
      assert.deepEqual(await deactivated(), ['u1']);
      assert.equal(await isOnline('u1'), false);
      assert.throws(() => emulator.clients.connect(token), /"u1" is deactivated/);
    });

    test('goes on when it is asked for again', async () => {
      const token = await register();
      const first = await ask('/user/deactivate.json', 'userId=u1');
      now += 14 * MINUTE;
      const second = await ask('/user/deactivate.json', 'userId=u1');
      assert.notEqual(first.operateId, second.operateId);
      now += MINUTE;
      assert.throws(() => emulator.clients.connect(token), /"u1" is deactivated/);
    });

    for (const path of ['/user/reactivate.json', '/user/activate.json']) {
      test(`${path} ends it after an hour at the earliest`, async () => {
        const token = await register();
        emulator.clients.connect(token);
        await ask('/user/deactivate.json', 'userId=u1');
        now += 60 * MINUTE - 1;
        await assert.rejects(ask(path, 'userId=u1'), /began an hour ago or earlier, not \\"u1\\"/);
        assert.deepEqual(await deactivated(), ['u1']);
        now += 1;
        await ask(path, 'userId=u1');
        assert.deepEqual(await deactivated(), []);
        assert.equal(await isOnline('u1'), false);
        assert.equal(emulator.clients.connect(token), 'u1');
      });
    }

    test('of others does not put a user offline who is reactivated without need', async () => {
      emulator.clients.connect(await register());
      await ask('/user/deactivate.json', 'userId=u2');
      now += 60 * MINUTE;
      await ask('/user/reactivate.json', 'userId=u1,u2');
      assert.equal(await isOnline('u1'), true);
    });

    test('is listed in pages', async () => {
      await ask('/user/deactivate.json', 'userId=a,b,c');
      assert.deepEqual(await ask('/user/deactivate/query.json', 'pageNo=2&pageSize=2'), {
        users: ['c'],
      });
    });
  });

  test('the whitelist of a user counts until the setting is taken back', async () => {
    const settings = async () =>
      (await ask('/user/whitesetting/query.json', 'userId=u1&userId=u2')).users.map(
        ({ whiteSetting }) => whiteSetting,
      );
    await ask('/user/whitesetting/set.json', 'userId=u1&userId=u2&whiteSetting=1');
    assert.deepEqual(await settings(), ['1', '1']);
    await ask('/user/whitesetting/set.json', 'userId=u1&whiteSetting=0');
    assert.deepEqual(await settings(), ['0', '1']);
  });

  test('users are banned from one-to-one chats and no longer', async () => {
    const banned = (more = '') => ask('/user/chat/fb/querylist.json', `type=PERSON${more}`);
    await ask('/user/chat/fb/set.json', 'userId=a&userId=b&userId=c&state=1&type=PERSON');
    assert.deepEqual(await banned('&num=1&offset=1'), { total: 3, users: ['b'] });
    await ask('/user/chat/fb/set.json', 'userId=b&state=0&type=PERSON');
    assert.deepEqual(await banned(), { total: 2, users: ['a', 'c'] });
  });

  test('each user has names for others, which are replaced and removed one by one', async () => {
    const set = (remarks) =>
      ask('/user/remarks/set.json', `userId=u1&remarks=${JSON.stringify(remarks)}`);
    const names = (more = '') => ask('/user/remarks/get.json', `userId=u1${more}`);
    await set([
      { id: 'a', remark: 'Ann' },
      { id: 'b', remark: 'Ben' },
    ]);
    await set([{ id: 'a', remark: 'Anna' }]);
    assert.deepEqual(await names('&page=2&size=1'), {
      total: 2,
      users: [{ id: 'b', remark: 'Ben' }],
    });
    await ask('/user/remarks/del.json', 'userId=u1&targetId=b');
    assert.deepEqual(await names(), { total: 1, users: [{ id: 'a', remark: 'Anna' }] });
  });

  test('a user without pushes for some time has them again when that is deleted', async () => {
    const period = async () => (await ask('/user/blockPushPeriod/get.json', 'userId=u1')).data;
    const none = { startTime: '', period: 0, unPushLevel: 0 };
    assert.deepEqual(await period(), none);
    await ask('/user/blockPushPeriod/set.json', 'userId=u1&startTime=23:00:00&period=600&level=5');
    await ask('/user/blockPushPeriod/set.json', 'userId=u1&startTime=22:00:00&period=60');
    assert.deepEqual(await period(), { startTime: '22:00:00', period: 60, unPushLevel: 1 });
    await ask('/user/blockPushPeriod/delete.json', 'userId=u1');
    assert.deepEqual(await period(), none);
  });

  describe('hosted profiles', () => {
    const set = (userId, more) => ask('/user/profile/set.json', `userId=${userId}&${more}`);
    const profile = async (userId) => {
      const { userList } = await ask('/user/profile/batch/query.json', `userId=${userId}`);
      const [{ version, userProfile, userExtProfile }] = userList;
      return [version, JSON.parse(userProfile), JSON.parse(userExtProfile)];
    };

    test('keep what a change does not name, and count the changes', async () => {
      await set('u1', 'userProfile={"name":"Ann","gender":1}&userExtProfile={"ext_a":"1"}');
      await set('u1', 'userProfile={"name":"Anna","mood":["own"]}&userExtProfile=');
      await set('u1', 'userExtProfile={"ext_b":"2"}');
      assert.deepEqual(await profile('u1'), [
        3,
        { name: 'Anna', gender: 1, mood: ['own'] },
        { ext_a: '1', ext_b: '2' },
      ]);
    });

    test('have at most 20 fields of your own, however many calls set them', async () => {
      const fields = (start, count) =>
        JSON.stringify(
          Object.fromEntries(
            Array.from({ length: count }, (_, index) => [`ext_${start + index}`, '']),
          ),
        );
      await set('u1', `userExtProfile=${fields(0, 19)}`);
      await assert.rejects(set('u1', `userExtProfile=${fields(19, 2)}`), /at most 20 fields/);
      await set('u1', `userExtProfile=${fields(18, 2)}`);
      const [version, , own] = await profile('u1');
      assert.deepEqual([version, Object.keys(own).length], [2, 20]);
    });

    test('are cleaned for several users at once', async () => {
      for (const id of ['a', 'b', 'c']) await set(id, 'userProfile={"name":"n"}');
      await ask('/user/profile/clean.json', 'userId=a,b');
      assert.deepEqual(await profile('a'), [0, {}, {}]);
      assert.deepEqual(await profile('c'), [1, { name: 'n' }, {}]);
    });

    test('are listed by registration, in both orders and in pages', async () => {
      for (const id of ['a', 'b', 'c']) {
        await register(`userId=${id}&name=n`);
        now += 1;
      }
      for (const id of ['c', 'a', 'b']) await set(id, 'userProfile={"name":"n"}');
      const page = async (more) =>
        (await ask('/user/profile/query.json', more)).userList.map(({ userId }) => userId).join();
      assert.equal(await page(''), 'a,b,c');
      assert.equal(await page('order=1&size=2'), 'c,b');
      assert.equal(await page('order=1&size=2&page=2'), 'a');
    });
  });

  test('proxy chats are listed by user and in pages, and a second start renews them', async () => {
    const start = (fields) =>
      ask('/v3/user/proxychat/start', { botUserId: 'bot1', userId: 'u1', ...fields });
    const chats = (body) => ask('/v3/user/proxychat/query.json', body);
    const startedAt = now;
    await start({ targetIds: ['a', 'b'] });
    await start({ userId: 'u2', targetIds: ['a'] });
    now += 1;
    await start({ targetIds: ['a'], botUserId: 'bot2', metadata: { m: '1' } });
    assert.deepEqual(await chats({ userId: 'u1', size: 1 }), {
      proxyChats: [
        {
          userId: 'u1',
          targetId: 'a',
          botUserId: 'bot2',
          metadata: { m: '1' },
          createdAt: startedAt,
          updatedAt: startedAt + 1,
        },
      ],
      total: 2,
      hasNext: true,
    });
    const { proxyChats, total, hasNext } = await chats({ page: 2, size: 2 });
    assert.deepEqual([proxyChats.length, total, hasNext], [1, 3, false]);
  });
});
