import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { ids } from './fields.mjs';
import { setUp } from './setup.mjs';

const START = 1000;

let now;
const emulator = await setUp({ now: () => now });

describe('entrusted groups', () => {
  beforeEach(() => {
    now = START;
  });

  const ask = (path, body) => answerOf(emulator, `/entrust/${path}.json`, body);
  const askGroups = (path, body) => answerOf(emulator, `/group/${path}.json`, body);
  const create = (more = '&userIds=u2,u3') =>
    ask('group/create', `groupId=g1&name=One&owner=u1${more}`);
  const profile = async (groupId = 'g1') =>
    (await ask('group/profile/query', `groupIds=${groupId}`)).profiles[0];
  const list = async (more = '') =>
    (await ask('group/member/query', `groupId=g1&order=0${more}`)).members;
  const members = async (more) => (await list(more)).map(({ userId }) => userId);
  const roles = async () =>
    Object.fromEntries((await list()).map(({ userId, role }) => [userId, role]));
  const joined = async (userId, more = '&order=0') =>
    (await ask('joined/group/query', `userId=${userId}${more}`)).groups;
  const refused = async (path, body, message) => {
    const { status, answer } = await post(emulator, `/entrust/${path}.json`, body);
    assert.deepEqual([status, answer.code], [400, 1002]);
    assert.match(answer.errorMessage, message);
  };

  test('have the owner and the users it was created with as members', async () => {
    await create();
    assert.deepEqual(await roles(), { u1: 3, u2: 1, u3: 1 });
    assert.equal((await profile()).memberCount, 3);
  });

  test('are groups like any other', async () => {
    await create();
    assert.deepEqual(await askGroups('user/query', 'groupId=g1'), {
      users: [{ id: 'u1' }, { id: 'u2' }, { id: 'u3' }],
    });
    now += 1;
    await askGroups('join', 'groupId=g1&userId=u4');
    await askGroups('quit', 'groupId=g1&userId=u2');
    assert.deepEqual(
      (await list()).map(({ userId, time }) => [userId, time]),
      [
        ['u1', START],
        ['u3', START],
        ['u4', START + 1],
      ],
    );
    await askGroups('refresh', 'groupId=g1&groupName=Uno');
    assert.equal((await profile()).groupName, 'Uno');
    await askGroups('dismiss', 'groupId=g1&userId=u1');
    assert.equal(await profile(), undefined);
  });

  test('cannot be created where there is a group', async () => {
    await create();
    await refused('group/create', 'groupId=g1&name=n&owner=u9', /a group that does not exist/);
    await askGroups('create', 'groupId=g2&groupName=n&userId=u1');
    await refused('group/create', 'groupId=g2&name=n&owner=u9', /a group that does not exist/);
  });

  test('are made of groups by an import, once', async () => {
    await askGroups('create', 'groupId=g1&groupName=Old&userId=u2&userId=u3');
    now += 1;
    await ask('group/import', 'groupId=g1&name=One&owner=u2&permissions={"joinPerm":1}');
    assert.deepEqual(await roles(), { u2: 3, u3: 1 });
    const { groupName, owner, permissions, createTime } = await profile();
    assert.deepEqual([groupName, owner, createTime], ['One', 'u2', START + 1]);
    assert.equal(JSON.parse(permissions).joinPerm, 1);
    await refused('group/import', 'groupId=g1&name=n&owner=u2', /a group that is not entrusted/);
  });

  test('an update changes what it names', async () => {
    await create(
      '&groupProfile={"introduction":"i","announcement":"a"}&groupExtProfile={"ext_a":"1"}&permissions={"joinPerm":3}',
    );
    await ask(
      'group/profile/update',
      'groupId=g1&groupProfile={"announcement":"b"}&groupExtProfile={"ext_b":"2"}&permissions={"removePerm":2,"memProfilePerm":1}',
    );
    const { groupName, groupProfile, groupExtProfile, permissions } = await profile();
    assert.equal(groupName, 'One');
    assert.deepEqual(JSON.parse(groupProfile), { introduction: 'i', announcement: 'b' });
    assert.deepEqual(JSON.parse(groupExtProfile), { ext_a: '1', ext_b: '2' });
    assert.deepEqual(JSON.parse(permissions), {
      joinPerm: 3,
      removePerm: 2,
      memInvitePerm: 0,
      invitePerm: 0,
      profilePerm: 0,
      memProfilePerm: 1,
    });
  });

  test('an update that makes too many fields changes nothing', async () => {
    const fields = (...numbers) =>
      JSON.stringify(Object.fromEntries(numbers.map((number) => [`ext_${number}`, ''])));
    await create(`&groupExtProfile=${fields(...Array(9).keys())}`);
    await refused(
      'group/profile/update',
      `groupId=g1&name=Two&groupExtProfile=${fields(9, 10)}`,
      /at most 10 fields/,
    );
    assert.equal((await profile()).groupName, 'One');
  });

  test('get a new name from the field or from the profile', async () => {
    await create();
    await ask('group/profile/update', 'groupId=g1&name=Two');
    assert.equal((await profile()).groupName, 'Two');
    await ask('group/profile/update', 'groupId=g1&groupProfile={"name":"Three"}');
    const { groupName, groupProfile } = await profile();
    assert.deepEqual([groupName, groupProfile], ['Three', '{}']);
  });

  test('the permissions of users do not bind the app', async () => {
    await create('&permissions={"joinPerm":3,"removePerm":0,"invitePerm":1}&userIds=u2');
    await ask('group/join', 'groupId=g1&userIds=u3');
    await ask('group/member/kick', 'groupId=g1&userIds=u2');
    assert.deepEqual(await members(), ['u1', 'u3']);
  });

  test('who leaves is forgotten, with the mutes and follows where nothing else is said', async () => {
    const state = async () => ({
      gagged: (await askGroups('user/gag/list', 'groupId=g1')).users.length,
      whitelisted: (await askGroups('user/ban/whitelist/query', 'groupId=g1')).userIds.length,
      followed: (await ask('group/member/followed/get', 'groupId=g1&userId=u1')).members.length,
    });
    const prepare = async () => {
      await askGroups('user/gag/add', 'groupId=g1&userId=u2&minute=1');
      await askGroups('user/ban/whitelist/add', 'groupId=g1&userId=u2');
      await ask('group/member/follow', 'groupId=g1&userId=u1&followUserIds=u2');
      await ask('group/member/follow', 'groupId=g1&userId=u2&followUserIds=u1');
      await ask('group/member/set', 'groupId=g1&userId=u2&nickname=Nick&extra=e');
      await ask('group/remarkname/set', 'groupId=g1&userId=u2&remarkName=Mine');
      await ask('group/manager/add', 'groupId=g1&userIds=u2');
    };
    await create();
    for (const path of ['group/quit', 'group/member/kick']) {
      await prepare();
      await ask(path, 'groupId=g1&userIds=u2&isDelBan=0&isDelWhite=0&isDelFollowed=0');
      assert.deepEqual(await state(), { gagged: 1, whitelisted: 1, followed: 1 }, path);
      assert.equal((await ask('group/join', 'groupId=g1&userIds=u2')).remarkName, '');
      const [{ nickname, extra, role }] = (await list()).filter(({ userId }) => userId === 'u2');
      assert.deepEqual([nickname, extra, role], ['', '', 1]);
      assert.deepEqual(
        (await ask('group/member/followed/get', 'groupId=g1&userId=u2')).members,
        [],
      );
      await ask(path, 'groupId=g1&userIds=u2');
      assert.deepEqual(await state(), { gagged: 0, whitelisted: 0, followed: 0 }, path);
      await ask('group/join', 'groupId=g1&userIds=u2');
    }
  });

  test('a user is removed from all entrusted groups that others own', async () => {
    await create();
    await ask('group/create', 'groupId=g2&name=Two&owner=u2&userIds=u1');
    await askGroups('create', 'groupId=g3&groupName=Three&userId=u2');
    await ask('group/member/kick/all', 'userId=u2');
    const { groups } = await answerOf(emulator, '/user/group/query.json', 'userId=u2');
    assert.deepEqual(
      groups.map(({ id }) => id),
      ['g2', 'g3'],
    );
  });

  test('are gone once they are dismissed', async () => {
    await create();
    await ask('group/remarkname/set', 'groupId=g1&userId=u2&remarkName=Mine');
    await ask('group/dismiss', 'groupId=g1');
    await refused('group/dismiss', 'groupId=g1', /must be an entrusted group, not "g1"/);
    assert.deepEqual(await joined('u2'), []);
    assert.deepEqual(await askGroups('user/query', 'groupId=g1'), { users: [] });
    await create();
    assert.equal((await ask('group/remarkname/query', 'groupId=g1&userId=u2')).remarkName, '');
  });

  test('a new owner takes over, and the old one stays as a member', async () => {
    await create();
    await ask('group/manager/add', 'groupId=g1&userIds=u2');
    await ask('group/transfer/owner', 'groupId=g1&newOwner=u2&isDelBan=1');
    assert.deepEqual(await roles(), { u1: 1, u2: 3, u3: 1 });
    const [group] = (await ask('group/query', '')).groups;
    assert.deepEqual([group.owner, group.creator], ['u2', 'u1']);
    await ask('group/transfer/owner', 'groupId=g1&newOwner=u3');
    assert.deepEqual(await roles(), { u1: 1, u2: 1, u3: 3 });
  });

  test('the old owner can leave with the transfer', async () => {
    await create();
    await askGroups('user/gag/add', 'groupId=g1&userId=u1&minute=1');
    await ask('group/transfer/owner', 'groupId=g1&newOwner=u2&isQuit=1&isDelBan=0');
    assert.deepEqual(await roles(), { u2: 3, u3: 1 });
    assert.equal((await askGroups('user/gag/list', 'groupId=g1')).users.length, 1);
    await ask('group/transfer/owner', 'groupId=g1&newOwner=u2&isQuit=1');
    assert.deepEqual(await roles(), { u2: 3, u3: 1 });
  });

  test('have managers until they are removed', async () => {
    await create();
    assert.deepEqual(await ask('group/manager/add', 'groupId=g1&userIds=u2,u1,stranger'), {
      userIds: ['stranger'],
    });
    assert.deepEqual(await roles(), { u1: 3, u2: 2, u3: 1 });
    await ask('group/manager/remove', 'groupId=g1&userIds=u2,u3');
    assert.deepEqual(await roles(), { u1: 3, u2: 1, u3: 1 });
  });

  test('have at most 10 managers', async () => {
    await create('');
    await ask('group/join', `groupId=g1&userIds=${ids(11).join()}`);
    await ask('group/manager/add', `groupId=g1&userIds=${ids(9).join()}`);
    assert.deepEqual(await ask('group/manager/add', 'groupId=g1&userIds=id9,id10'), {
      userIds: [],
      managerCount: 9,
    });
    assert.equal((await members('&type=2')).length, 9);
    await ask('group/manager/add', 'groupId=g1&userIds=id0,id9');
    assert.equal((await members('&type=2')).length, 10);
  });

  test('members are listed by role, in both orders and page after page', async () => {
    await create();
    await ask('group/manager/add', 'groupId=g1&userIds=u2');
    assert.deepEqual(await members('&type=1'), ['u3']);
    assert.deepEqual(await members('&type=2'), ['u2']);
    assert.deepEqual(await members('&type=3'), ['u1']);
    const first = await ask('group/member/query', 'groupId=g1&size=2');
    assert.deepEqual(
      first.members.map(({ userId }) => userId),
      ['u3', 'u2'],
    );
    assert.equal(first.totalCount, 3);
    const second = await ask(
      'group/member/query',
      `groupId=g1&size=2&pageToken=${first.pageToken}`,
    );
    assert.deepEqual(
      second.members.map(({ userId }) => userId),
      ['u1'],
    );
    assert.equal(second.pageToken, '');
  });

  test('a member keeps what a change does not name', async () => {
    await create();
    await ask('group/member/set', 'groupId=g1&userId=u2&nickname=Nick&extra=e');
    await ask('group/member/set', 'groupId=g1&userId=u2&nickname=Nicky');
    const { members: found } = await ask('group/member/specific/query', 'groupId=g1&userIds=u2,u9');
    assert.deepEqual(
      found.map(({ userId, nickname, extra }) => [userId, nickname, extra]),
      [['u2', 'Nicky', 'e']],
    );
  });

  test('members follow others until they unfollow them', async () => {
    const followed = async (userId) =>
      (await ask('group/member/followed/get', `groupId=g1&userId=${userId}`)).members;
    await create();
    await ask('group/member/follow', 'groupId=g1&userId=u1&followUserIds=u2');
    now += 1;
    await ask('group/member/follow', 'groupId=g1&userId=u1&followUserIds=u2,u3');
    assert.deepEqual(await followed('u1'), [
      { userId: 'u2', timestamp: START },
      { userId: 'u3', timestamp: START + 1 },
    ]);
    assert.deepEqual(await followed('u2'), []);
    await ask('group/member/unfollow', 'groupId=g1&userId=u1&followUserIds=u2,u9');
    assert.deepEqual(await followed('u1'), [{ userId: 'u3', timestamp: START + 1 }]);
  });

  test('each member has a name of their own for the group', async () => {
    const nameFor = async (userId) =>
      (await ask('group/remarkname/query', `groupId=g1&userId=${userId}`)).remarkName;
    await create();
    await ask('group/remarkname/set', 'groupId=g1&userId=u2&remarkName=Mine');
    assert.equal(await nameFor('u2'), 'Mine');
    assert.equal(await nameFor('u3'), '');
    assert.equal((await ask('group/join', 'groupId=g1&userIds=u2')).remarkName, 'Mine');
    await ask('group/remarkname/delete', 'groupId=g1&userId=u2');
    assert.equal(await nameFor('u2'), '');
  });

  test('are listed by the time they were entrusted, page after page', async () => {
    for (const id of ['g1', 'g2', 'g3']) {
      await ask('group/create', `groupId=${id}&name=n&owner=u1`);
    }
    const page = async (more) => {
      const { groups, pageToken } = await ask('group/query', more);
      return [groups.map(({ groupId }) => groupId).join(), pageToken];
    };
    assert.deepEqual(await page(''), ['g3,g2,g1', '']);
    assert.deepEqual(await page('order=0&size=2'), ['g1,g2', '2']);
    assert.deepEqual(await page('order=0&size=2&pageToken=2'), ['g3', '']);
  });

  test('of a user are listed by the time the user joined, also by role', async () => {
    await create();
    now += 1;
    await ask('group/create', 'groupId=g2&name=Two&owner=u2');
    await ask('group/create', 'groupId=g3&name=Three&owner=u1');
    await askGroups('create', 'groupId=g4&groupName=Four&userId=u2');
    now += 1;
    await ask('group/join', 'groupId=g3&userIds=u2');
    await ask('group/manager/add', 'groupId=g3&userIds=u2');
    const idsOf = async (more) => (await joined('u2', more)).map(({ groupId }) => groupId);
    assert.deepEqual(await idsOf('&order=0'), ['g1', 'g2', 'g3']);
    assert.deepEqual(await idsOf('&order=1'), ['g3', 'g2', 'g1']);
    assert.deepEqual(await idsOf(''), ['g3', 'g2', 'g1']);
    assert.deepEqual(await idsOf('&role=1'), ['g1']);
    assert.deepEqual(await idsOf('&role=2'), ['g3']);
    assert.deepEqual(await idsOf('&role=3'), ['g2']);
    assert.deepEqual(await idsOf('&size=1&pageToken=1'), ['g2']);
  });
});
