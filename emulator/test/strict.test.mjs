import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, post, request } from './client.mjs';
import { setUp } from './setup.mjs';

const REQUESTS = [
  ['/user/block.json', 'userId=u1&minute=1'],
  ['/user/blacklist/add.json', 'userId=u1&blackUserId=u2'],
  ['/user/tag/batch/set.json', { userIds: ['u1', 'u2'], tags: [] }],
  ['/friend/add.json', 'userId=u1&targetId=u2&optType=2'],
  ['/entrust/group/create.json', 'groupId=g2&name=n&owner=u1&userIds=u1,u2'],
  ['/group/join.json', 'groupId=g1&userId=u1&userId=u2'],
  ['/group/user/gag/add.json', 'userId=u1&minute=1'],
  ['/message/private/publish.json', 'fromUserId=u1&toUserId=u2&objectName=a%3Ab&content=c'],
  ['/ultragroup/join.json', 'groupId=ug1&userId=u2'],
  ['/ultragroup/refresh.json', 'groupId=ug1&groupName=n'],
  ['/ultragroup/channel/create.json', 'groupId=ug1&busChannel=ch2'],
  ['/ultragroup/channel/type/change.json', 'groupId=ug1&busChannel=ch1&type=1'],
  ['/ultragroup/userbanned/add.json', 'groupId=ug1&userIds=u1,u2'],
  ['/ultragroup/globalbanned/set.json', 'groupId=ug1&busChannel=ch1&status=true'],
  ['/ultragroup/notdisturb/set.json', 'groupId=ug1&busChannel=&unpushLevel=1'],
  ['/ultragroup/usergroup/user/add.json', 'groupId=ug1&userGroupId=a&userIds=u1'],
  ['/ultragroup/channel/usergroup/bind.json', 'groupId=ug1&busChannel=ch1&userGroupIds=a'],
  [
    '/message/ultragroup/publish.json',
    { fromUserId: 'u1', toGroupIds: ['ug1'], objectName: 'a:b', content: 'c' },
  ],
  ['/message/group/publish.json', 'fromUserId=u1&toGroupId=g1&objectName=a%3Ab&content=c'],
];

const ULTRA_GROUP = [
  ['/ultragroup/create.json', 'groupId=ug1&groupName=n&userId=u1'],
  ['/ultragroup/channel/create.json', 'groupId=ug1&busChannel=ch1'],
  ['/ultragroup/usergroup/add.json', { groupId: 'ug1', userGroups: [{ userGroupId: 'a' }] }],
];

const strict = await setUp({ strict: true });
const lenient = await setUp();

describe('strict', () => {
  for (const [path, body] of REQUESTS) {
    test(`${path} refuses unknown users and groups`, async () => {
      const { status, answer } = await post(strict, path, body);
      assert.deepEqual([status, answer.code], [400, 1002]);
      assert.match(
        answer.errorMessage,
        / must be an? (registered user|(ultra )?group that was created), not "/,
      );
    });

    test(`${path} accepts known users and groups`, async () => {
      for (const id of ['u1', 'u2']) {
        await answerOf(strict, '/user/getToken.json', `userId=${id}&name=n`);
      }
      await answerOf(strict, '/group/create.json', 'groupId=g1&groupName=n&userId=u1');
      for (const [earlier, fields] of ULTRA_GROUP) await answerOf(strict, earlier, fields);
      await answerOf(strict, path, body);
    });

    test(`${path} accepts unknown users and groups when it is not strict`, async () => {
      await answerOf(lenient, path, body);
    });
  }

  for (const [field, body] of [
    ['busChannel', 'groupId=ug1&busChannel=ch2&userGroupIds=a'],
    ['userGroupIds', 'groupId=ug1&busChannel=ch1&userGroupIds=a,b'],
  ]) {
    test(`${field} must be of the ultra group`, async () => {
      await answerOf(strict, '/user/getToken.json', 'userId=u1&name=n');
      for (const [earlier, fields] of ULTRA_GROUP) await answerOf(strict, earlier, fields);
      const { answer } = await post(strict, '/ultragroup/channel/usergroup/bind.json', body);
      assert.equal(answer.code, 1002);
      assert.match(
        answer.errorMessage,
        new RegExp(`^${field} must be a (channel|user group) that was created, not "`),
      );
    });
  }

  test('the members of an unknown ultra group are not listed', async () => {
    const endpoint = { verb: 'GET', path: '/v2/ultragroups/ug1/users' };
    const { status, answer } = await request(strict, endpoint, '');
    assert.deepEqual(
      [status, answer],
      [400, { code: 1002, msg: 'group_id must be an ultra group that was created, not "ug1"' }],
    );
    assert.deepEqual(await answerOf(lenient, endpoint, ''), { data: { users: [] } });
  });

  test('the sender of a system message need not be a user', async () => {
    await answerOf(strict, '/user/getToken.json', 'userId=u1&name=n');
    const message = 'fromUserId=__system__&objectName=a%3Ab&content=c';
    await answerOf(strict, '/message/system/publish.json', `${message}&toUserId=u1`);
    await answerOf(strict, '/message/broadcast.json', message);
  });
});
