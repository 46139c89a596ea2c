import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { setUp } from './setup.mjs';

let now;
const emulator = await setUp({ now: () => now });

describe('friends', () => {
  beforeEach(() => {
    now = 1000;
  });

  const ask = (path, body) => answerOf(emulator, path, body);
  const befriend = async (userId, targetId) => {
    now += 1;
    await ask('/friend/add.json', `userId=${userId}&targetId=${targetId}&optType=2`);
  };
  const list = async (userId, more = '') =>
    (await ask('/friend/get.json', `userId=${userId}${more}`)).friendList;
  const friendsOf = async (userId, more) => (await list(userId, more)).map((each) => each.userId);
  const permit = (userId, type) =>
    ask('/friend/permission/set.json', `userIds=${userId}&permissionType=${type}`);

  test('are friends of each other, until one removes the other', async () => {
    await befriend('u1', 'u2');
    await befriend('u3', 'u1');
    assert.deepEqual(await friendsOf('u1'), ['u2', 'u3']);
    assert.deepEqual(await friendsOf('u2'), ['u1']);
    await ask('/friend/delete.json', 'userId=u2&targetIds=u1,stranger');
    assert.deepEqual(await friendsOf('u1'), ['u3']);
    assert.deepEqual(await friendsOf('u2'), []);
  });

  test('adding a friend again changes nothing', async () => {
    await befriend('u1', 'u2');
    await ask('/friend/profile/set.json', 'userId=u1&targetId=u2&remarkName=Bob');
    await befriend('u2', 'u1');
    const [{ remarkName, time }] = await list('u1');
    assert.deepEqual([remarkName, time], ['Bob', 1001]);
  });

  test('cleaning removes all friends of the user, and the user from all of them', async () => {
    await befriend('u1', 'u2');
    await befriend('u1', 'u3');
    await befriend('u2', 'u3');
    await ask('/friend/clean.json', 'userId=u1');
    assert.deepEqual(await friendsOf('u1'), []);
    assert.deepEqual(await friendsOf('u2'), ['u3']);
  });

  test('are listed as they were added or the other way round, page after page', async () => {
    for (const friend of ['a', 'b', 'c']) await befriend('u1', friend);
    assert.deepEqual(await friendsOf('u1', '&order=1'), ['c', 'b', 'a']);
    const { pageToken, totalCount } = await ask('/friend/get.json', 'userId=u1&size=2');
    assert.equal(totalCount, 3);
    const rest = await ask('/friend/get.json', `userId=u1&size=2&pageToken=${pageToken}`);
    assert.deepEqual(
      rest.friendList.map(({ userId }) => userId),
      ['c'],
    );
    assert.equal(rest.pageToken, '');
  });

  test('each of two friends has an own name for the other, and an empty one removes it', async () => {
    const set = (more) => ask('/friend/profile/set.json', `userId=u1&targetId=u2&${more}`);
    const shown = async (userId) => {
      const [{ remarkName, friendExtProfile }] = await list(userId);
      return [remarkName, JSON.parse(friendExtProfile)];
    };
    await befriend('u1', 'u2');
    await set('remarkName=Bob&friendExtProfile={"ext_a":"1","ext_b":"2"}');
    await set('friendExtProfile={"ext_b":"3"}');
    assert.deepEqual(await shown('u1'), ['Bob', { ext_a: '1', ext_b: '3' }]);
    assert.deepEqual(await shown('u2'), ['', {}]);
    await set('remarkName=');
    assert.deepEqual(await shown('u1'), ['', { ext_a: '1', ext_b: '3' }]);
  });

  test('a friend has at most 10 fields of your own', async () => {
    const set = (...numbers) =>
      ask(
        '/friend/profile/set.json',
        `userId=u1&targetId=u2&friendExtProfile=${JSON.stringify(
          Object.fromEntries(numbers.map((number) => [`ext_${number}`, ''])),
        )}`,
      );
    await befriend('u1', 'u2');
    await set(...Array(9).keys());
    await assert.rejects(set(9, 10), /at most 10 fields/);
    await set(8, 9);
  });

  test('have the name of the hosted profile, or else the one they registered with', async () => {
    const nameOf = async () => (await list('u1'))[0].name;
    await befriend('u1', 'u2');
    assert.equal(await nameOf(), '');
    await ask('/user/getToken.json', 'userId=u2&name=Ben');
    assert.equal(await nameOf(), 'Ben');
    await ask('/user/profile/set.json', 'userId=u2&userProfile={"name":"Benjamin"}');
    assert.equal(await nameOf(), 'Benjamin');
  });

  test('on the blacklist of the user are marked', async () => {
    await befriend('u1', 'u2');
    await ask('/user/blacklist/add.json', 'userId=u1&blackUserId=u2');
    assert.equal((await list('u1'))[0].isBlacklist, 1);
    assert.equal((await list('u2'))[0].isBlacklist, 0);
  });

  test('a user who lets anyone add them gets friends at once', async () => {
    await permit('u2', 1);
    await ask('/friend/add.json', 'userId=u1&targetId=u2');
    assert.deepEqual(await friendsOf('u2'), ['u1']);
  });

  for (const [who, permission] of [
    ['a user who set nothing', undefined],
    ['a user who approves friends', 2],
  ]) {
    test(`${who} has no friend by being asked`, async () => {
      if (permission) await permit('u2', permission);
      await ask('/friend/add.json', 'userId=u1&targetId=u2&optType=1');
      assert.deepEqual(await friendsOf('u2'), []);
    });
  }

  test('nobody may ask a user who forbids it, but the app can add friends', async () => {
    await permit('u2', 3);
    const { status, answer } = await post(emulator, '/friend/add.json', 'userId=u1&targetId=u2');
    assert.deepEqual([status, answer.code], [400, 1002]);
    assert.match(answer.errorMessage, /^targetId must be a user whom others may add, not "u2"$/);
    await befriend('u1', 'u2');
    assert.deepEqual(await friendsOf('u2'), ['u1']);
  });
});
