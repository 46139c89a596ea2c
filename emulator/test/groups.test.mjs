import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post, send } from './client.mjs';
import { many } from './fields.mjs';
import { setUp } from './setup.mjs';

const MINUTE = 60_000;

let now;
const emulator = await setUp({ now: () => now });

describe('groups', () => {
  beforeEach(() => {
    now = Date.UTC(2018, 2, 1);
  });

  const ask = (path, body) => answerOf(emulator, path, body);
  const members = async (groupId = 'g1') =>
    (await ask('/group/user/query.json', `groupId=${groupId}`)).users.map(({ id }) => id);
  const groupsOf = async (userId) =>
    (await ask('/user/group/query.json', `userId=${userId}`)).groups;
  const gagged = async (body) =>
    (await ask('/group/user/gag/list.json', body)).users.map(({ userId }) => userId);

  test('members join and quit', async () => {
    await ask('/group/create.json', 'groupId=g1&groupName=One&userId=a&userId=b');
    await ask('/group/join.json', 'groupId=g1&groupName=One&userId=b&userId=c');
    await ask('/group/quit.json', 'groupId=g1&userId=a&userId=stranger');
    assert.deepEqual(await members(), ['b', 'c']);
  });

  test('a group that nobody created exists with its first member and keeps its name', async () => {
    await ask('/group/join.json', 'groupId=g1&groupName=One&userId=a');
    await ask('/group/join.json', 'groupId=g1&userId=b');
    assert.deepEqual(await groupsOf('b'), [{ id: 'g1', name: 'One' }]);
  });

  test('a refresh renames the group', async () => {
    await ask('/group/create.json', 'groupId=g1&groupName=One&userId=a');
    await ask('/group/refresh.json', 'groupId=g1&groupName=Uno');
    assert.deepEqual(await groupsOf('a'), [{ id: 'g1', name: 'Uno' }]);
  });

  test('a refresh of an unknown group does not create it', async () => {
    await ask('/group/refresh.json', 'groupId=g1&groupName=Uno');
    assert.deepEqual(await members(), []);
  });

  test('dismissing forgets the group and its mutes', async () => {
    await ask('/group/create.json', 'groupId=g1&groupName=One&userId=a');
    await ask('/group/user/gag/add.json', 'groupId=g1&userId=a&minute=1');
    await ask('/group/user/ban/whitelist/add.json', 'groupId=g1&userId=a');
    await ask('/group/ban/add.json', 'groupId=g1');
    await ask('/group/dismiss.json', 'groupId=g1&userId=a');
    assert.deepEqual(await members(), []);
    assert.deepEqual(await groupsOf('a'), []);
    assert.deepEqual(await gagged('groupId=g1'), []);
    assert.deepEqual(await ask('/group/user/ban/whitelist/query.json', 'groupId=g1'), {
      userIds: [],
    });
    assert.deepEqual(await ask('/group/ban/query.json', ''), { groupinfo: [] });
  });

  test('a sync makes the user a member of exactly the given groups', async () => {
    await ask('/group/create.json', 'groupId=g1&groupName=One&userId=a&userId=b');
    await ask('/group/create.json', 'groupId=g2&groupName=Two&userId=a');
    await ask('/group/sync.json', 'userId=a&group[g2]=Zwei&group[g3]=Three');
    assert.deepEqual(await groupsOf('a'), [
      { id: 'g2', name: 'Zwei' },
      { id: 'g3', name: 'Three' },
    ]);
    assert.deepEqual(await members('g1'), ['b']);
    await ask('/group/sync.json', 'userId=a');
    assert.deepEqual(await groupsOf('a'), []);
  });

  test('a group has at most 3000 members', async () => {
    for (const letter of ['a', 'b', 'c']) {
      const thousand = many('userId', 1000).replaceAll('=', `=${letter}`);
      await ask('/group/join.json', `groupId=g1&${thousand}`);
    }
    const { status, answer } = await post(emulator, '/group/join.json', 'groupId=g1&userId=z');
    assert.deepEqual([status, answer.code], [400, 1002]);
    await ask('/group/join.json', 'groupId=g1&userId=auserId0');
    assert.equal((await members()).length, 3000);
  });

  test('a mute of a member ends when its minutes are over, and one of 0 minutes never ends', async () => {
    await ask('/group/user/gag/add.json', 'groupId=g1&userId=a&minute=1');
    await ask('/group/user/gag/add.json', 'groupId=g1&userId=b&minute=0');
    now += MINUTE - 1;
    assert.deepEqual(await gagged('groupId=g1'), ['a', 'b']);
    now += 1;
    assert.deepEqual(await ask('/group/user/gag/list.json', 'groupId=g1'), {
      users: [{ time: '9999-12-31 23:59:59', userId: 'b' }],
    });
    await ask('/group/user/gag/rollback.json', 'groupId=g1&userId=b');
    assert.deepEqual(await gagged('groupId=g1'), []);
  });

  test('a mute in every group is not one in a single group', async () => {
    await ask('/group/user/gag/add.json', 'userId=everywhere&minute=1');
    await ask('/group/user/gag/add.json', 'groupId=g1&userId=here&minute=1');
    assert.deepEqual(await gagged(''), ['everywhere']);
    assert.deepEqual(await gagged('groupId=g1'), ['here']);
    await ask('/group/user/gag/rollback.json', 'userId=everywhere');
    assert.deepEqual(await gagged(''), []);
  });

  test('whole groups are muted, listed in pages and queried by id', async () => {
    await ask('/group/ban/add.json', 'groupId=g1&groupId=g2&groupId=g3');
    await ask('/group/ban/rollback.json', 'groupId=g2');
    assert.deepEqual(await ask('/group/ban/query.json', 'groupId=g1&groupId=g2'), {
      groupinfo: [
        { groupId: 'g1', stat: 1 },
        { groupId: 'g2', stat: 0 },
      ],
    });
    const second = { groupinfo: [{ groupId: 'g3', stat: 1 }] };
    assert.deepEqual(await ask('/group/ban/query.json', 'page=2&size=1'), second);
    assert.deepEqual(await ask('/group/ban/query.json', 'page=2&size=1&groupId=g1'), second);
  });

  test('members are added to the whitelist of a muted group and removed from it', async () => {
    await ask('/group/user/ban/whitelist/add.json', 'groupId=g1&userId=a&userId=b');
    await ask('/group/user/ban/whitelist/rollback.json', 'groupId=g1&userId=a');
    assert.deepEqual(await ask('/group/user/ban/whitelist/query.json', 'groupId=g1'), {
      userIds: ['b'],
    });
    assert.deepEqual(await ask('/group/user/ban/whitelist/query.json', 'groupId=g2'), {
      userIds: [],
    });
  });

  test('a call may allow fewer members or more, and the next one does not', async () => {
    await ask('/group/create.json', 'groupId=g1&groupName=One&userId=a&maxMember=1');
    await assert.rejects(
      ask('/group/join.json', 'groupId=g1&userId=b&userId=c&maxMember=2'),
      /at most 2 members, not 3/,
    );
    await ask('/group/join.json', 'groupId=g1&userId=b&userId=c');
    for (const letter of ['a', 'b', 'c']) {
      const thousand = many('userId', 1000).replaceAll('=', `=${letter}`);
      await ask('/group/join.json', `groupId=g2&${thousand}`);
    }
    await ask('/group/join.json', 'groupId=g2&userId=z&maxMember=3001');
    assert.equal((await members('g2')).length, 3001);
  });

  test('a notice goes to the group with each change that has one', async () => {
    const notice = (content) =>
      `groupId=g1&bindNotifyMsg=true&fromUserId=a&objectName=RC:GrpNtf&content=${content}`;
    const counts = [];
    const uids = [];
    for (const [path, more] of [
      ['create', 'groupName=One&userId=a&userId=b'],
      ['join', 'userId=c'],
      ['refresh', 'groupName=Uno'],
      ['quit', 'userId=b'],
      ['dismiss', 'userId=a'],
    ]) {
      const answer = await ask(`/group/${path}.json`, `${notice(path)}&${more}`);
      counts.push(answer.memberCount);
      uids.push(answer.messageUID);
    }
    assert.deepEqual(counts, [2, 3, 3, 2, 0]);
    const { url } = await ask('/message/history.json', 'date=2018030108');
    const { body } = await send(url, { method: 'GET' });
    const logged = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      logged.map(({ content }) => content),
      ['create', 'join', 'refresh', 'quit', 'dismiss'],
    );
    assert.deepEqual(
      logged.map(({ messageUID }) => messageUID),
      uids,
    );
    for (const { conversationType, targetId, fromUserId } of logged) {
      assert.deepEqual([conversationType, targetId, fromUserId], [3, 'g1', 'a']);
    }
  });

  test('a notice that lacks something changes nothing', async () => {
    await assert.rejects(
      ask('/group/join.json', 'groupId=g1&userId=a&bindNotifyMsg=true&fromUserId=a&content=c'),
      /objectName is missing/,
    );
    assert.deepEqual(await members(), []);
  });

  test('groups of a user come in pages when a page is asked for', async () => {
    for (const id of ['g1', 'g2', 'g3']) {
      await ask('/group/create.json', `groupId=${id}&groupName=n&userId=a`);
    }
    const page = async (more) =>
      (await ask('/user/group/query.json', `userId=a${more}`)).groups.map(({ id }) => id).join();
    assert.equal(await page('&page=2&size=2'), 'g3');
    assert.equal(await page('&page=0&size=2'), 'g1,g2,g3');
    assert.equal(await page(''), 'g1,g2,g3');
  });

  test('each user has a name for a group until it is deleted', async () => {
    const name = async (userId) =>
      (await ask('/group/remarks/get.json', `userId=${userId}&groupId=g1`)).remark;
    await ask('/group/remarks/set.json', 'userId=a&groupId=g1&remark=Ours');
    assert.deepEqual([await name('a'), await name('b')], ['Ours', '']);
    await ask('/group/remarks/del.json', 'userId=a&groupId=g1');
    assert.equal(await name('a'), '');
  });
});
