import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { ids, many } from './fields.mjs';
import { setUp } from './setup.mjs';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2018, 2, 1);
const IN = 'groupId=g1&busChannel=ch1';

let now;
const emulator = await setUp({ now: () => now });
beforeEach(() => {
  now = START;
});

const ask = (path, body) => answerOf(emulator, `/ultragroup${path}`, body);
const refusalOf = async (path, body) => {
  const { status, answer } = await post(emulator, `/ultragroup${path}`, body);
  return [status, answer.code];
};

/** Asks one of the two lists of `/v2`. */
const list = async (path, query) =>
  (await answerOf(emulator, { verb: 'GET', path: `/v2/ultragroups/${path}` }, query)).data;

const create = (groupId = 'g1', userId = 'ann') =>
  ask('/create.json', `groupId=${groupId}&groupName=Name%20of%20${groupId}&userId=${userId}`);
const join = (userId, groupId = 'g1') => ask('/join.json', `groupId=${groupId}&userId=${userId}`);
const members = async (query = '', groupId = 'g1') =>
  (await list(`${groupId}/users`, query)).users.map(({ id }) => id);
const groupsOf = async (userId, query = '') => (await list(`users/${userId}/groups`, query)).groups;
const channels = async (body = 'groupId=g1') =>
  (await ask('/channel/get.json', body)).channelList.map(({ channelId }) => channelId);
const inChannel = async (body = IN) => (await ask('/channel/private/users/get.json', body)).users;
const channelsOf = async (userId) =>
  (await ask('/user/channel/query.json', `groupId=g1&userId=${userId}`)).data;

describe('ultra groups', () => {
  test('members join and quit', async () => {
    await create();
    await join('bob');
    await join('cat');
    await ask('/quit.json', 'groupId=g1&userId=bob');
    assert.deepEqual(await members(), ['ann', 'cat']);
    const isMember = async (userId) =>
      (await ask('/member/exist.json', `groupId=g1&userId=${userId}`)).status;
    assert.deepEqual([await isMember('ann'), await isMember('bob')], [true, false]);
  });

  test('the members of a group and the groups of a user are listed in pages', async () => {
    for (const id of ['g1', 'g2', 'g3']) await create(id);
    await join('bob');
    await join('cat');
    assert.deepEqual(await members('page=2&size=2'), ['cat']);
    assert.deepEqual(await groupsOf('ann', 'page=2&size=2'), [
      { group_id: 'g3', group_name: 'Name of g3' },
    ]);
    assert.equal((await groupsOf('ann')).length, 3);
    assert.deepEqual(await groupsOf('stranger'), []);
    assert.deepEqual(await members('', 'unknown'), []);
  });

  test('a refresh renames the group, and does not create one', async () => {
    await create();
    await ask('/refresh.json', 'groupId=g1&groupName=Uno');
    assert.deepEqual(await groupsOf('ann'), [{ group_id: 'g1', group_name: 'Uno' }]);
    await ask('/refresh.json', 'groupId=g2&groupName=Two');
    await join('bob', 'g2');
    assert.deepEqual(await groupsOf('bob'), [{ group_id: 'g2', group_name: '' }]);
  });

  test('a group that is created again gets the name and the member', async () => {
    await create();
    await ask('/create.json', 'groupId=g1&groupName=Uno&userId=bob');
    assert.deepEqual(await members(), ['ann', 'bob']);
    assert.deepEqual(await groupsOf('ann'), [{ group_id: 'g1', group_name: 'Uno' }]);
  });

  test('a user is in at most 100 of them', async () => {
    for (const id of ids(100)) await join('ann', id);
    assert.deepEqual(await refusalOf('/join.json', 'groupId=more&userId=ann'), [400, 1002]);
    assert.deepEqual(
      await refusalOf('/create.json', 'groupId=more&groupName=n&userId=ann'),
      [400, 1002],
    );
    await join('ann', 'id0');
    await ask('/quit.json', 'groupId=id0&userId=ann');
    await join('ann', 'more');
    assert.equal((await groupsOf('ann')).length, 100);
  });

  test('dismissing forgets everything about the group', async () => {
    await create();
    await create('g2');
    await ask('/channel/private/users/add.json', `${IN}&userIds=ann`);
    await ask('/usergroup/user/add.json', 'groupId=g1&userGroupId=a&userIds=ann');
    await ask('/channel/usergroup/bind.json', `${IN}&userGroupIds=a`);
    await ask('/globalbanned/set.json', 'groupId=g1&status=true');
    await ask('/userbanned/add.json', `${IN}&userIds=ann`);
    await ask('/banned/whitelist/add.json', `${IN}&userIds=ann`);
    await ask('/notdisturb/set.json', `${IN}&unpushLevel=5`);
    await ask('/dis.json', 'groupId=g1');
    assert.deepEqual(await members(), []);
    assert.deepEqual(await groupsOf('ann'), [{ group_id: 'g2', group_name: 'Name of g2' }]);
    assert.deepEqual(await channels(), []);
    assert.deepEqual(await inChannel(), []);
    assert.deepEqual(await ask('/usergroup/query.json', 'groupId=g1'), { userGroups: [] });
    assert.deepEqual(await ask('/channel/usergroup/query.json', IN), { data: [] });
    assert.deepEqual(await ask('/globalbanned/get.json', 'groupId=g1'), { status: false });
    assert.deepEqual(await ask('/userbanned/get.json', IN), { users: [] });
    assert.deepEqual(await ask('/banned/whitelist/get.json', IN), { users: [] });
    assert.equal((await ask('/notdisturb/get.json', IN)).unpushLevel, 0);
  });
});

describe('channels of ultra groups', () => {
  beforeEach(() => create());

  test('are listed in pages, after the one that each group has', async () => {
    now += DAY;
    await ask('/channel/create.json', 'groupId=g1&busChannel=ch1&type=1');
    await ask('/channel/create.json', 'groupId=g1&busChannel=ch2');
    assert.deepEqual(await ask('/channel/get.json', 'groupId=g1'), {
      channelList: [
        { channelId: 'RCDefault', type: 0, createTime: '2018-03-01 08:00:00' },
        { channelId: 'ch1', type: 1, createTime: '2018-03-02 08:00:00' },
        { channelId: 'ch2', type: 0, createTime: '2018-03-02 08:00:00' },
      ],
    });
    assert.deepEqual(await channels('groupId=g1&page=2&limit=2'), ['ch2']);
    assert.deepEqual(await channels('groupId=g1&page=2&size=2'), ['ch2']);
    assert.deepEqual(await channels('groupId=g1&page=1&limit=1&size=2'), ['RCDefault']);
  });

  test('change their type, and stay as they are when they are created again', async () => {
    const types = async () =>
      (await ask('/channel/get.json', 'groupId=g1')).channelList.map(({ type }) => type);
    await ask('/channel/create.json', `${IN}&type=1`);
    await ask('/channel/create.json', `${IN}&type=0`);
    assert.deepEqual(await types(), [0, 1]);
    await ask('/channel/type/change.json', `${IN}&type=0`);
    assert.deepEqual(await types(), [0, 0]);
  });

  test('are at most 50 beside the one that each group has', async () => {
    for (const id of ids(50)) await ask('/channel/create.json', `groupId=g1&busChannel=${id}`);
    for (const path of ['/channel/create.json', '/channel/type/change.json']) {
      assert.deepEqual(await refusalOf(path, `${IN}&type=0`), [400, 1002]);
    }
    await ask('/channel/create.json', 'groupId=g1&busChannel=id7');
    await ask('/channel/del.json', 'groupId=g1&busChannel=id7');
    await ask('/channel/create.json', IN);
    assert.equal((await channels()).length, 51);
  });

  test('have lists of members, whatever their type', async () => {
    for (const userId of ['bob', 'cat']) await join(userId);
    await ask('/channel/create.json', `${IN}&type=1`);
    await ask('/channel/private/users/add.json', `${IN}&userIds=ann,bob`);
    await ask('/channel/private/users/add.json', `${IN}&userIds=bob&userIds=cat`);
    await ask('/channel/private/users/add.json', 'groupId=g1&busChannel=RCDefault&userIds=bob');
    assert.deepEqual(await inChannel(), ['ann', 'bob', 'cat']);
    assert.deepEqual(await inChannel(`${IN}&page=2&pageSize=2`), ['cat']);
    await ask('/channel/private/users/del.json', `${IN}&userIds=ann,stranger`);
    assert.deepEqual(await inChannel(), ['bob', 'cat']);
    assert.deepEqual(await channelsOf('bob'), ['ch1', 'RCDefault']);
    assert.deepEqual(await channelsOf('ann'), []);
  });

  test('let in members of the group only, and nobody when one is not', async () => {
    assert.deepEqual(
      await refusalOf('/channel/private/users/add.json', `${IN}&userIds=ann,stranger`),
      [400, 24406],
    );
    assert.deepEqual(await inChannel(), []);
  });

  test('lose the members who leave the group', async () => {
    await ask('/channel/private/users/add.json', `${IN}&userIds=ann`);
    await ask('/quit.json', 'groupId=g1&userId=ann');
    await join('ann');
    assert.deepEqual(await inChannel(), []);
  });

  test('are removed with their members, mutes, levels and bound user groups', async () => {
    await ask('/channel/private/users/add.json', `${IN}&userIds=ann`);
    await ask('/channel/usergroup/bind.json', `${IN}&userGroupIds=a`);
    await ask('/globalbanned/set.json', `${IN}&status=true`);
    await ask('/userbanned/add.json', `${IN}&userIds=ann`);
    await ask('/banned/whitelist/add.json', `${IN}&userIds=ann`);
    await ask('/notdisturb/set.json', `${IN}&unpushLevel=5`);
    await ask('/channel/del.json', IN);
    assert.deepEqual(await channels(), ['RCDefault']);
    await ask('/channel/create.json', IN);
    assert.deepEqual(await inChannel(), []);
    assert.deepEqual(await ask('/channel/usergroup/query.json', IN), { data: [] });
    assert.deepEqual(await ask('/globalbanned/get.json', IN), { status: false });
    assert.deepEqual(await ask('/userbanned/get.json', IN), { users: [] });
    assert.deepEqual(await ask('/banned/whitelist/get.json', IN), { users: [] });
    assert.equal((await ask('/notdisturb/get.json', IN)).unpushLevel, 0);
  });
});

describe('user groups', () => {
  const add = (...names) =>
    ask('/usergroup/add.json', {
      groupId: 'g1',
      userGroups: names.map((userGroupId) => ({ userGroupId })),
    });
  const list = async (more = '') =>
    (await ask('/usergroup/query.json', `groupId=g1${more}`)).userGroups.map(
      ({ userGroupId }) => userGroupId,
    );
  const of = async (userId) =>
    (await ask('/user/usergroup/query.json', `groupId=g1&userId=${userId}`)).data;
  const bound = async (body = IN) => (await ask('/channel/usergroup/query.json', body)).data;
  const channelsWith = async (id) =>
    (await ask('/usergroup/channel/query.json', `groupId=g1&userGroupId=${id}`)).data;

  test('are listed ten to a page', async () => {
    await add(...ids(12));
    await add('id0', 'last');
    assert.deepEqual(await list(), ids(10));
    assert.deepEqual(await list('&page=2'), ['id10', 'id11', 'last']);
    await ask('/usergroup/del.json', `groupId=g1&userGroupIds=${ids(11).join(',')}`);
    assert.deepEqual(await list(), ['id11', 'last']);
  });

  test('are at most 50 in an ultra group', async () => {
    await add(...ids(50));
    assert.deepEqual(
      await refusalOf('/usergroup/add.json', {
        groupId: 'g1',
        userGroups: [{ userGroupId: 'more' }],
      }),
      [400, 1002],
    );
    await add('id0');
  });

  test('have members, at most 100', async () => {
    await add('a', 'b');
    for (const letter of ['v', 'w', 'x', 'y', 'z']) {
      const twenty = many('userIds', 20).replaceAll('=', `=${letter}`);
      await ask('/usergroup/user/add.json', `groupId=g1&userGroupId=a&${twenty}`);
    }
    const more = 'groupId=g1&userGroupId=a&userIds=ann';
    assert.deepEqual(await refusalOf('/usergroup/user/add.json', more), [400, 1002]);
    await ask('/usergroup/user/add.json', 'groupId=g1&userGroupId=b&userIds=ann,vuserIds0');
    assert.deepEqual(await of('vuserIds0'), ['a', 'b']);
    await ask('/usergroup/user/del.json', 'groupId=g1&userGroupId=a&userIds=vuserIds0');
    assert.deepEqual(await of('vuserIds0'), ['b']);
    await ask('/usergroup/user/add.json', more);
    assert.deepEqual(await of('ann'), ['a', 'b']);
  });

  test('lose the members who leave the ultra group', async () => {
    await create();
    await ask('/usergroup/user/add.json', 'groupId=g1&userGroupId=a&userIds=ann');
    await ask('/quit.json', 'groupId=g1&userId=ann');
    assert.deepEqual(await of('ann'), []);
    assert.deepEqual(await list(), ['a']);
  });

  test('are bound to channels until they or the channels are removed', async () => {
    await add('a', 'b', 'c');
    await ask('/channel/usergroup/bind.json', `${IN}&userGroupIds=a,b,c`);
    await ask('/channel/usergroup/bind.json', 'groupId=g1&busChannel=ch2&userGroupIds=b');
    assert.deepEqual(await bound(), ['a', 'b', 'c']);
    assert.deepEqual(await bound(`${IN}&page=2&pageSize=2`), ['c']);
    assert.deepEqual(await channelsWith('b'), ['ch1', 'ch2']);
    await ask('/channel/usergroup/unbind.json', `${IN}&userGroupIds=a`);
    await ask('/usergroup/del.json', 'groupId=g1&userGroupIds=c');
    assert.deepEqual(await bound(), ['b']);
    await ask('/channel/del.json', IN);
    assert.deepEqual(await channelsWith('b'), ['ch2']);
  });

  test('are at most ten for a channel', async () => {
    const bind = `${IN}&userGroupIds=`;
    await ask('/channel/usergroup/bind.json', `${bind}${ids(10).join(',')}`);
    assert.deepEqual(await refusalOf('/channel/usergroup/bind.json', `${bind}more`), [400, 24420]);
    await ask('/channel/usergroup/bind.json', `${bind}id0`);
    assert.deepEqual(await bound(), ids(10));
  });
});

describe('in ultra groups', () => {
  test('the whole group and its channels are muted apart from each other', async () => {
    const muted = async (place) => (await ask('/globalbanned/get.json', place)).status;
    await ask('/globalbanned/set.json', `${IN}&status=true`);
    assert.deepEqual([await muted('groupId=g1'), await muted(IN)], [false, true]);
    await ask('/globalbanned/set.json', 'groupId=g1&busChannel=&status=true');
    await ask('/globalbanned/set.json', `${IN}&status=false`);
    assert.deepEqual([await muted('groupId=g1'), await muted(IN)], [true, false]);
    assert.equal(await muted('groupId=g1&busChannel='), true);
  });

  for (const [name, path] of [
    ['muted', '/userbanned'],
    ['on the whitelist', '/banned/whitelist'],
  ]) {
    test(`users are ${name} in the whole group or in a channel`, async () => {
      const users = async (place) =>
        (await ask(`${path}/get.json`, place)).users.map(({ id }) => id);
      await ask(`${path}/add.json`, 'groupId=g1&userIds=ann,bob');
      await ask(`${path}/add.json`, `${IN}&userIds=cat&userIds=dan`);
      assert.deepEqual(await users('groupId=g1'), ['ann', 'bob']);
      assert.deepEqual(await users('groupId=g1&busChannel='), ['ann', 'bob']);
      assert.deepEqual(await users(IN), ['cat', 'dan']);
      assert.deepEqual(await users(`${IN}&page=2&pageSize=1`), ['dan']);
      await ask(`${path}/del.json`, `${IN}&userIds=ann,cat`);
      assert.deepEqual(await users(IN), ['dan']);
      assert.deepEqual(await users('groupId=g1'), ['ann', 'bob']);
    });
  }

  test('a level says for the group or for a channel what notifies', async () => {
    await ask('/notdisturb/set.json', 'groupId=g1&busChannel=&unpushLevel=-1');
    await ask('/notdisturb/set.json', `${IN}&unpushLevel=4`);
    await ask('/notdisturb/set.json', `${IN}&unpushLevel=5`);
    assert.deepEqual(await ask('/notdisturb/get.json', 'groupId=g1'), {
      groupId: 'g1',
      busChannel: '',
      unpushLevel: -1,
    });
    assert.deepEqual(await ask('/notdisturb/get.json', IN), {
      groupId: 'g1',
      busChannel: 'ch1',
      unpushLevel: 5,
    });
  });
});

describe('messages of channels', () => {
  async function say(content, fields) {
    const { messageUIDs } = await answerOf(emulator, '/message/ultragroup/publish.json', {
      fromUserId: 'ann',
      toGroupIds: ['g1'],
      objectName: 'a:b',
      content,
      busChannel: 'ch1',
      ...fields,
    });
    now += 1;
    return messageUIDs[0].messageUID;
  }
  const contents = ({ data }) => data.map(({ content }) => content);
  const history = async (more) => contents(await ask('/hismsg/query.json', `${IN}&${more}`));
  const around = async (uid, more = '') =>
    contents(await ask('/hismsg/msgid/query.json', `${IN}&msgUID=${uid}${more}`));

  test('are found after the older end and up to the newer one, the oldest first', async () => {
    for (const content of ['one', 'two', 'three', 'four']) await say(content);
    assert.deepEqual(await history(`startTime=${START}&endTime=${START + 2}`), ['two', 'three']);
    assert.deepEqual(await history(`startTime=${START}&endTime=${now}&pageSize=1`), ['two']);
    assert.deepEqual(await history(`startTime=${now}&endTime=${START}`), []);
  });

  test('are found with all that is known of them', async () => {
    const uid = await say('one', { expansion: true, extraContent: '{"k":"v"}' });
    assert.deepEqual(await ask('/hismsg/query.json', `${IN}&startTime=0&endTime=${DAY}`), {
      data: [],
    });
    const span = `startTime=${START - 1}&endTime=${START}`;
    assert.deepEqual((await ask('/hismsg/query.json', `${IN}&${span}`)).data, [
      {
        groupId: 'g1',
        busChannel: 'ch1',
        fromUserId: 'ann',
        msgUID: uid,
        msgTime: START,
        objectName: 'a:b',
        conversionType: 10,
        content: 'one',
        expansion: true,
        extraContent: '{"k":"v"}',
      },
    ]);
  });

  test('are found by sender and channel, and without one in the default channel', async () => {
    await say('ours', { fromUserId: 'bob' });
    await say('theirs');
    await say('elsewhere', { busChannel: 'ch2' });
    await say('nowhere', { busChannel: undefined });
    await say('in another group', { toGroupIds: ['g2'] });
    const span = `startTime=${START - 1}&endTime=${now}`;
    assert.deepEqual(await history(span), ['ours', 'theirs']);
    assert.deepEqual(await history(`${span}&fromUserId=bob`), ['ours']);
    const inDefault = `groupId=g1&busChannel=RCDefault&${span}`;
    assert.deepEqual(contents(await ask('/hismsg/query.json', inDefault)), ['nowhere']);
  });

  test('are found before and after one of them', async () => {
    const uids = [];
    for (const id of ids(25)) uids.push(await say(id));
    assert.deepEqual(await around(uids[12]), ids(25).slice(2, 23));
    assert.deepEqual(await around(uids[12], '&prevNum=1&lastNum=2'), ids(25).slice(11, 15));
    assert.deepEqual(await around(uids[0], '&prevNum=50&lastNum=0'), ['id0']);
    assert.deepEqual(await around('unknown'), []);
  });

  test('that are recalled are not found', async () => {
    const uid = await say('one');
    const recall = `fromUserId=ann&conversationType=10&targetId=g1&busChannel=ch1&messageUID=${uid}`;
    await answerOf(emulator, '/message/recall.json', `${recall}&sentTime=${START}`);
    assert.deepEqual(await history(`startTime=${START - 1}&endTime=${now}`), []);
    assert.deepEqual(await around(uid), []);
  });

  test('get an expansion in their channel', async () => {
    const uid = await say('one', { expansion: true });
    const message = `msgUID=${uid}&userId=bob&${IN}`;
    const pairs = async (body = `msgUID=${uid}&${IN}`) =>
      (await ask('/message/expansion/query.json', body)).extraContent;
    await ask('/message/expansion/set.json', `${message}&extraKeyVal={"a":"1","b":"2"}`);
    assert.deepEqual(await pairs(), { a: { v: '1', ts: now }, b: { v: '2', ts: now } });
    await ask('/message/expansion/delete.json', `${message}&extraKey=["a","c"]`);
    assert.deepEqual(Object.keys(await pairs()), ['b']);
    assert.deepEqual(await pairs('msgUID=unknown&groupId=g1'), {});
    for (const [path, fields] of [
      ['set', `extraKeyVal={"a":"1"}`],
      ['delete', 'extraKey=["b"]'],
      ['query', ''],
    ]) {
      const elsewhere = `msgUID=${uid}&userId=bob&groupId=g1&busChannel=ch2&${fields}`;
      assert.deepEqual(
        await refusalOf(`/message/expansion/${path}.json`, elsewhere),
        [400, 1002],
        path,
      );
    }
  });

  test('get no expansion unless they are sent with one', async () => {
    const uid = await say('one');
    const set = `msgUID=${uid}&userId=bob&${IN}&extraKeyVal={"a":"1"}`;
    assert.deepEqual(await refusalOf('/message/expansion/set.json', set), [400, 1002]);
  });
});
