import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { setUp } from './setup.mjs';

const MINUTE = 60_000;

let now;
const emulator = await setUp({ now: () => now });

describe('chatrooms', () => {
  beforeEach(() => {
    now = Date.UTC(2018, 2, 1, 2, 34, 18);
  });

  const ask = (path, body) => answerOf(emulator, path, body);
  const join = (userId) => emulator.clients.joinChatroom(userId, 'c1');
  const room = () => ask('/chatroom/get.json', 'chatroomId=c1');
  const users = async (path, body = 'chatroomId=c1') =>
    (await ask(path, body)).users.map((user) => user.userId ?? user.id ?? user);

  test('creating a room again keeps it as it is', async () => {
    await ask('/chatroom/create.json', 'chatroom[c1]=One');
    now += MINUTE;
    await ask('/chatroom/create.json', 'chatroom[c1]=Other');
    assert.equal((await room()).createTime, now - MINUTE);
  });

  test('members join and leave, and are listed from either end', async () => {
    for (const userId of ['a', 'b', 'c']) {
      join(userId);
      now += 1000;
    }
    emulator.clients.leaveChatroom('b', 'c1');
    assert.deepEqual(await ask('/chatroom/user/query.json', 'chatroomId=c1&count=1&order=1'), {
      total: 2,
      users: [{ id: 'a', time: '2018-03-01 10:34:18' }],
    });
    assert.deepEqual(await users('/chatroom/user/query.json', 'chatroomId=c1&order=2'), ['c', 'a']);
    const { result } = await ask('/chatroom/users/exist.json', 'chatroomId=c1&userId=a&userId=b');
    assert.deepEqual(
      result.map(({ isInChrm }) => isInChrm),
      [1, 0],
    );
    assert.equal((await room()).memberCount, 2);
  });

  test('a block removes the member and keeps the user out until it ends', async () => {
    join('a');
    await ask('/chatroom/user/block/add.json', 'chatroomId=c1&userId=a&minute=10');
    assert.equal((await room()).memberCount, 0);
    assert.throws(() => join('a'), /"a" is blocked in the chatroom "c1"/);
    now += 10 * MINUTE;
    assert.deepEqual(await users('/chatroom/user/block/list.json'), []);
    join('a');
    assert.equal((await room()).memberCount, 1);
  });

  test('a block can be removed', async () => {
    await ask('/chatroom/user/block/add.json', 'chatroomId=c1&userId=a&userId=b&minute=10');
    await ask('/chatroom/user/block/rollback.json', 'chatroomId=c1&userId=a');
    assert.deepEqual(await users('/chatroom/user/block/list.json'), ['b']);
  });

  test('mutes in one room and in every room are separate, and end', async () => {
    await ask('/chatroom/user/gag/add.json', 'chatroomId=c1&userId=a&userId=b&minute=1');
    await ask('/chatroom/user/ban/add.json', 'userId=x&userId=y&minute=2');
    await ask('/chatroom/user/gag/rollback.json', 'chatroomId=c1&userId=a');
    await ask('/chatroom/user/ban/remove.json', 'userId=x');
    assert.deepEqual(await users('/chatroom/user/gag/list.json'), ['b']);
    assert.deepEqual(await users('/chatroom/user/ban/query.json', ''), ['y']);
    now += MINUTE;
    assert.deepEqual(await users('/chatroom/user/gag/list.json'), []);
    assert.deepEqual(await users('/chatroom/user/ban/query.json', ''), ['y']);
    now += MINUTE;
    assert.deepEqual(await users('/chatroom/user/ban/query.json', ''), []);
  });

  test('a whole room is muted and unmuted', async () => {
    const status = async () => (await ask('/chatroom/ban/check.json', 'chatroomId=c1')).status;
    await ask('/chatroom/create.json', 'chatroom[c1]=One');
    assert.equal(await status(), 0);
    await ask('/chatroom/ban/add.json', 'chatroomId=c1');
    await ask('/chatroom/ban/add.json', 'chatroomId=c2');
    assert.equal(await status(), 1);
    assert.equal((await room()).ban, true);
    assert.deepEqual(await ask('/chatroom/ban/query.json', 'page=2&size=1'), {
      chatroomIds: ['c2'],
    });
    await ask('/chatroom/ban/rollback.json', 'chatroomId=c1');
    assert.equal(await status(), 0);
  });

  for (const [kind, remove, answerOfQuery] of [
    ['user/ban/whitelist', 'rollback', (ids) => ({ userIds: ids })],
    ['user/whitelist', 'remove', (ids) => ({ users: ids })],
  ]) {
    test(`${kind} has what was added and not removed`, async () => {
      await ask(`/chatroom/${kind}/add.json`, 'chatroomId=c1&userId=a&userId=b');
      await ask(`/chatroom/${kind}/${remove}.json`, 'chatroomId=c1&userId=a');
      const list = (id) => ask(`/chatroom/${kind}/query.json`, `chatroomId=${id}`);
      assert.deepEqual(await list('c1'), answerOfQuery(['b']));
      assert.deepEqual(await list('c2'), answerOfQuery([]));
    });
  }

  for (const [kind, field, remove, answer] of [
    ['message/priority', 'objectName', 'remove', 'objectNames'],
    ['whitelist', 'objectnames', 'delete', 'whitlistMsgType'],
  ]) {
    test(`${kind} has what was added and not removed`, async () => {
      await ask(`/chatroom/${kind}/add.json`, `${field}=a&${field}=b`);
      await ask(`/chatroom/${kind}/${remove}.json`, `${field}=a`);
      assert.deepEqual(await ask(`/chatroom/${kind}/query.json`, ''), { [answer]: ['b'] });
    });
  }

  test('removing a room that is not kept alive is a 200 with code 1015', async () => {
    await ask('/chatroom/keepalive/add.json', 'chatroomId=c1');
    await ask('/chatroom/keepalive/remove.json', 'chatroomId=c1');
    assert.deepEqual(await ask('/chatroom/keepalive/query.json', ''), { chatroomIds: [] });
    const again = await post(emulator, '/chatroom/keepalive/remove.json', 'chatroomId=c1');
    assert.deepEqual([again.status, again.answer.code], [200, 1015]);
  });

  test('entries are overwritten, queried by key and removed', async () => {
    const set = (fields) => ask('/chatroom/entry/set.json', `chatroomId=c1&${fields}`);
    const values = async (more = '') =>
      (await ask('/chatroom/entry/query.json', `chatroomId=c1${more}`)).keys.map(
        ({ key, value, userId }) => [key, value, userId],
      );
    await set('userId=a&key=k1&value=1');
    await set('userId=a&key=k2&value=2');
    await set('userId=b&key=k1&value=3');
    assert.deepEqual(await values(), [
      ['k1', '3', 'b'],
      ['k2', '2', 'a'],
    ]);
    assert.deepEqual(await values('&keys=k2'), [['k2', '2', 'a']]);
    await ask('/chatroom/entry/remove.json', 'chatroomId=c1&userId=a&key=k1');
    assert.deepEqual(await values(), [['k2', '2', 'a']]);
  });

  test('entries with autoDelete are deleted when the user who set them leaves', async () => {
    join('a');
    for (const autoDelete of [0, 1]) {
      await ask(
        '/chatroom/entry/set.json',
        `chatroomId=c1&userId=a&key=k${autoDelete}&value=v&autoDelete=${autoDelete}`,
      );
    }
    emulator.clients.leaveChatroom('a', 'c1');
    const { keys } = await ask('/chatroom/entry/query.json', 'chatroomId=c1');
    assert.deepEqual(
      keys.map(({ key }) => key),
      ['k0'],
    );
  });

  test('a room has at most 100 entries', async () => {
    const set = (key) => `chatroomId=c1&userId=a&key=${key}&value=v`;
    for (let key = 0; key < 100; key += 1) await ask('/chatroom/entry/set.json', set(key));
    const { status, answer } = await post(emulator, '/chatroom/entry/set.json', set('more'));
    assert.deepEqual([status, answer.code], [400, 1002]);
    await ask('/chatroom/entry/set.json', set(7));
  });

  test('many entries are set and removed at once', async () => {
    const info = (values) => encodeURIComponent(JSON.stringify(values));
    const set = (values) => `chatroomId=c1&entryOwnerId=a&autoDelete=1&entryInfo=${info(values)}`;
    await ask('/chatroom/entry/batch/set.json', set({ k1: '1', k2: '2', k3: '3' }));
    await ask('/chatroom/entry/batch/set.json', set({ k2: 'again' }));
    await ask(
      '/chatroom/entry/batch/remove.json',
      `chatroomId=c1&entryOwnerId=b&entryKeys=${info(['k1', 'unknown'])}`,
    );
    const entry = { userId: 'a', autoDelete: '1', lastSetTime: String(now) };
    assert.deepEqual((await ask('/chatroom/entry/query.json', 'chatroomId=c1')).keys, [
      { key: 'k2', value: 'again', ...entry },
      { key: 'k3', value: '3', ...entry },
    ]);
  });

  test('a batch of entries that does not fit into the room is refused as a whole', async () => {
    const batch = (from, count) => {
      const keys = Array.from({ length: count }, (_, index) => [`k${from + index}`, 'v']);
      return `chatroomId=c1&entryOwnerId=a&entryInfo=${JSON.stringify(Object.fromEntries(keys))}`;
    };
    for (const from of [0, 20, 40, 60])
      await ask('/chatroom/entry/batch/set.json', batch(from, 20));
    await ask('/chatroom/entry/batch/set.json', batch(80, 19));
    const { status, answer } = await post(emulator, '/chatroom/entry/batch/set.json', batch(98, 3));
    assert.deepEqual([status, answer.code], [400, 1002]);
    const { keys } = await ask('/chatroom/entry/query.json', 'chatroomId=c1');
    assert.equal(keys.length, 99);
    await ask('/chatroom/entry/batch/set.json', batch(98, 2));
  });

  test('a room can start muted, with a whitelist and entries', async () => {
    const fields = (entry) =>
      `chatroomId=c1&destroyType=1&destroyTime=120&isBan=true&whiteUserIds=u1&whiteUserIds=u2&entryOwnerId=u1&entryInfo={"k":"${entry}"}`;
    await ask('/chatroom/create_new.json', fields('v'));
    const createTime = now;
    now += MINUTE;
    await ask('/chatroom/create_new.json', fields('of a room that exists'));
    assert.deepEqual(await room(), {
      chatroomId: 'c1',
      createTime,
      memberCount: 0,
      destroyType: 1,
      destroyTime: 120,
      ban: true,
    });
    assert.deepEqual(await ask('/chatroom/user/ban/whitelist/query.json', 'chatroomId=c1'), {
      userIds: ['u1', 'u2'],
    });
    const { keys } = await ask('/chatroom/entry/query.json', 'chatroomId=c1');
    assert.deepEqual(
      keys.map(({ key, value, userId, autoDelete }) => [key, value, userId, autoDelete]),
      [['k', 'v', 'u1', '0']],
    );
  });

  test('at a fixed time after its creation a room is destroyed', async () => {
    const exists = async () =>
      (await post(emulator, '/chatroom/get.json', 'chatroomId=c1')).answer.code === 200;
    await ask('/chatroom/create_new.json', 'chatroomId=c1&destroyType=1&destroyTime=60');
    join('a');
    await ask('/chatroom/ban/add.json', 'chatroomId=c1');
    now += 60 * MINUTE - 1;
    assert.equal(await exists(), true);
    now += 1;
    assert.deepEqual(await ask('/chatroom/ban/query.json', ''), { chatroomIds: [] });
    assert.equal(await exists(), false);
    join('a');
    assert.deepEqual([(await room()).createTime, (await room()).destroyType], [now, 0]);
  });

  test('the time of its destruction can be changed, and a room that is kept alive outlives it', async () => {
    const set = (fields) => ask('/chatroom/destroy/set.json', `chatroomId=c1&${fields}`);
    await ask('/chatroom/create.json', 'chatroom[c1]=One');
    await set('destroyType=1&destroyTime=60');
    await set('destroyType=1&destroyTime=120');
    now += 60 * MINUTE;
    assert.deepEqual([(await room()).destroyType, (await room()).destroyTime], [1, 120]);
    await ask('/chatroom/keepalive/add.json', 'chatroomId=c1');
    now += 60 * MINUTE;
    assert.equal((await room()).destroyTime, 120);
    await set('destroyType=0&destroyTime=90');
    await ask('/chatroom/keepalive/remove.json', 'chatroomId=c1');
    assert.deepEqual([(await room()).destroyType, (await room()).destroyTime], [0, 90]);
  });

  test('whether one user is in a room is a word', async () => {
    const exists = async (userId) =>
      (await ask('/chatroom/user/exist.json', `chatroomId=c1&userId=${userId}`)).isInChrm;
    join('a');
    assert.deepEqual([await exists('a'), await exists('b')], [true, false]);
  });

  test('the whitelist of a muted room has at most 20 users', async () => {
    const add = (userIds) =>
      `chatroomId=c1&${userIds.map((userId) => `userId=${userId}`).join('&')}`;
    const users = Array.from({ length: 20 }, (_, index) => `u${index}`);
    await ask('/chatroom/user/ban/whitelist/add.json', add(users));
    await ask('/chatroom/user/ban/whitelist/add.json', add(['u7']));
    const more = await post(emulator, '/chatroom/user/ban/whitelist/add.json', add(['more']));
    assert.deepEqual([more.status, more.answer.code], [400, 1002]);
  });

  test('destroying forgets the room and everything in it', async () => {
    join('a');
    await ask('/chatroom/entry/set.json', 'chatroomId=c1&userId=a&key=k&value=v');
    await ask('/chatroom/user/gag/add.json', 'chatroomId=c1&userId=a&minute=1');
    await ask('/chatroom/user/block/add.json', 'chatroomId=c1&userId=b&minute=1');
    await ask('/chatroom/user/whitelist/add.json', 'chatroomId=c1&userId=a');
    await ask('/chatroom/user/ban/whitelist/add.json', 'chatroomId=c1&userId=a');
    await ask('/chatroom/ban/add.json', 'chatroomId=c1');
    await ask('/chatroom/keepalive/add.json', 'chatroomId=c1');
    await ask('/chatroom/destroy.json', 'chatroomId=c1&chatroomId=unknown');
    const { answer } = await post(emulator, '/chatroom/get.json', 'chatroomId=c1');
    assert.equal(answer.code, 23410);
    for (const [path, empty] of [
      ['/chatroom/user/query.json', { total: 0, users: [] }],
      ['/chatroom/entry/query.json', { keys: [] }],
      ['/chatroom/user/gag/list.json', { users: [] }],
      ['/chatroom/user/block/list.json', { users: [] }],
      ['/chatroom/user/whitelist/query.json', { users: [] }],
      ['/chatroom/user/ban/whitelist/query.json', { userIds: [] }],
      ['/chatroom/ban/check.json', { status: 0 }],
      ['/chatroom/keepalive/query.json', { chatroomIds: [] }],
    ]) {
      assert.deepEqual(await ask(path, 'chatroomId=c1'), empty, path);
    }
  });
});
