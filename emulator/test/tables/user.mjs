import { ids, many, times } from '../fields.mjs';

const UUID = /^[\da-f-]{36}$/;
const json = (value) => encodeURIComponent(JSON.stringify(value));
const joined = (count) => ids(count).join('%2C');
const LONG_ID = `userId=${times(65)}`;

export default [
  {
    path: '/user/getToken.json',
    body: 'name=Martin%20%E9%A9%AC&userId=u%201%2B%7C%3D-_&portraitUri=http%3A%2F%2Fx.test%2Fp.png%3Fa%3D1%26b%3D2',
    answer: { userId: 'u 1+|=-_', token: /^[\w+/=]{64}@/ },
    refused: [
      ['', 1003],
      ['userId=u1', 1002],
      ['userId=&name=n', 1002],
      ['userId=u1&userId=u2&name=n', 1002],
      [`${LONG_ID}&name=n`, 1005],
      [`userId=${times(22, '马')}&name=n`, 1005],
      [`userId=u1&name=${times(129)}`, 1005],
      [`userId=u1&name=n&portraitUri=${times(1025)}`, 1005],
    ],
  },
  {
    path: '/user/refresh.json',
    given: [['/user/getToken.json', 'userId=u1&name=n']],
    body: 'name=Mar&userId=u1&portraitUri=http%3A%2F%2Fx.test%2Fp.png',
    answer: {},
    refused: [
      ['userId=nobody&name=n', 1002],
      ['name=n', 1002],
      [`userId=u1&name=${times(129)}`, 1005],
    ],
  },
  {
    path: '/user/info.json',
    given: [['/user/getToken.json', 'userId=u1&name=Martin&portraitUri=p']],
    body: 'userId=u1',
    answer: { userName: 'Martin', userPortrait: 'p', createTime: '2018-03-01 10:34:18' },
    refused: [
      ['userId=nobody', 1002],
      ['', 1003],
    ],
  },
  {
    path: '/user/token/expire.json',
    body: 'userId=u1&userId=u2&time=1519871658000',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      ['userId=u1&time=soon', 1002],
      [`${many('userId', 21)}&time=1`, 1002],
    ],
  },
  {
    path: '/user/query.json',
    given: [['/user/getToken.json', 'userId=u1&name=Martin&portraitUri=p']],
    body: '',
    answer: {
      total: 1,
      users: [
        {
          userId: 'u1',
          userName: 'Martin',
          userPortrait: 'p',
          regTime: '2018-03-01 10:34:18',
        },
      ],
    },
    refused: [
      ['page=0', 1002],
      ['pageSize=101', 1002],
      ['order=2', 1002],
    ],
  },
  {
    path: '/user/delusers.json',
    body: 'userId=u1&userId=u2',
    answer: {},
    refused: [
      ['', 1003],
      [many('userId', 101), 1002],
      [`userId=${joined(101)}`, 1002],
    ],
  },
  {
    path: '/user/deactivate.json',
    body: 'userId=u1%2Cu2',
    answer: { operateId: UUID },
    refused: [
      ['', 1003],
      [`userId=${joined(101)}`, 1002],
    ],
  },
  {
    path: '/user/deactivate/query.json',
    given: [['/user/deactivate.json', 'userId=u1%2Cu2']],
    body: '',
    answer: { users: ['u1', 'u2'] },
    refused: [
      ['pageNo=0', 1002],
      ['pageSize=51', 1002],
    ],
  },
  {
    path: '/user/reactivate.json',
    given: [['/user/deactivate.json', 'userId=u1']],
    body: 'userId=u2%2Cu3',
    answer: { operateId: UUID },
    refused: [
      ['', 1003],
      ['userId=u1', 1002],
      [`userId=${joined(101)}`, 1002],
    ],
  },
  {
    path: '/user/activate.json',
    given: [['/user/deactivate.json', 'userId=u1']],
    body: 'userId=u2',
    answer: {},
    refused: [
      ['', 1003],
      ['userId=u1', 1002],
    ],
  },
  {
    path: '/user/group/query.json',
    given: [['/group/create.json', 'userId=u1&groupId=g1&groupName=One']],
    body: 'userId=u1',
    answer: { groups: [{ id: 'g1', name: 'One' }] },
    refused: [
      ['', 1003],
      ['userId=u1&page=1&size=1001', 1002],
    ],
  },
  {
    path: '/user/block.json',
    body: 'minute=30&userId=u1',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      ['userId=u1&minute=0', 1002],
      ['userId=u1&minute=43201', 1002],
      ['userId=u1&minute=1.5', 1002],
      [`${LONG_ID}&minute=1`, 1005],
    ],
  },
  {
    path: '/user/unblock.json',
    body: 'userId=u1',
    answer: {},
    refused: [
      ['', 1003],
      [LONG_ID, 1005],
    ],
  },
  {
    path: '/user/block/query.json',
    given: [['/user/block.json', 'minute=30&userId=u1']],
    body: '',
    answer: { users: [{ userId: 'u1', blockEndTime: '2018-03-01 11:04:18' }] },
    refused: [
      ['page=0', 1002],
      ['size=1001', 1002],
    ],
  },
  {
    path: '/user/blacklist/add.json',
    body: 'blackUserId=b1&blackUserId=b2&userId=u1',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      ['blackUserId=b1', 1002],
      [`userId=u1&${many('blackUserId', 21)}`, 1002],
      [`userId=u1&blackUserId=${times(65)}`, 1005],
    ],
  },
  {
    path: '/user/blacklist/remove.json',
    body: 'blackUserId=b1&userId=u1',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      [`userId=u1&${many('blackUserId', 21)}`, 1002],
    ],
  },
  {
    path: '/user/blacklist/query.json',
    given: [['/user/blacklist/add.json', 'blackUserId=b1&blackUserId=b2&userId=u1']],
    body: 'userId=u1',
    answer: { users: ['b1', 'b2'] },
    refused: [
      ['', 1003],
      ['userId=u1&size=1001', 1002],
      ['userId=u1&pageToken=x', 1002],
    ],
  },
  {
    path: '/user/whitelist/add.json',
    body: 'whiteUserId=w1&whiteUserId=w2&userId=u1',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      [`userId=u1&${many('whiteUserId', 21)}`, 1002],
    ],
  },
  {
    path: '/user/whitelist/remove.json',
    body: 'whiteUserId=w1&userId=u1',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      [`userId=u1&${many('whiteUserId', 21)}`, 1002],
    ],
  },
  {
    path: '/user/whitelist/query.json',
    given: [['/user/whitelist/add.json', 'whiteUserId=w1&whiteUserId=w2&userId=u1']],
    body: 'userId=u1&size=1',
    answer: { users: ['w1'], next: '1' },
    refused: [['', 1003]],
  },
  {
    path: '/user/whitesetting/set.json',
    body: 'userId=u1&userId=u2&whiteSetting=1',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      ['userId=u1&whiteSetting=2', 1002],
      [`${many('userId', 21)}&whiteSetting=1`, 1002],
    ],
  },
  {
    path: '/user/whitesetting/query.json',
    given: [['/user/whitesetting/set.json', 'userId=u1&whiteSetting=1']],
    body: 'userId=u1&userId=u2',
    answer: {
      users: [
        { userId: 'u1', whiteSetting: '1' },
        { userId: 'u2', whiteSetting: '0' },
      ],
    },
    refused: [
      ['', 1003],
      [many('userId', 21), 1002],
    ],
  },
  {
    path: '/user/chat/fb/set.json',
    body: 'userId=u1&userId=u2&state=1&type=PERSON',
    answer: {},
    refused: [
      ['userId=u1&state=1', 1002],
      ['userId=u1&state=2&type=PERSON', 1002],
      ['userId=u1&state=1&type=GROUP', 1002],
      [`${many('userId', 1001)}&state=1&type=PERSON`, 1002],
    ],
  },
  {
    path: '/user/chat/fb/querylist.json',
    given: [['/user/chat/fb/set.json', 'userId=u1&state=1&type=PERSON']],
    body: 'type=PERSON',
    answer: { total: 1, users: ['u1'] },
    refused: [
      ['', 1003],
      ['type=PERSON&num=201', 1002],
      ['type=PERSON&offset=-1', 1002],
    ],
  },
  {
    path: '/user/remarks/set.json',
    body: `userId=u1&remarks=${json([{ id: 'u2', remark: '备注' }])}`,
    answer: {},
    refused: [
      ['userId=u1', 1002],
      ['userId=u1&remarks=Bob', 1002],
      [`userId=u1&remarks=${json([])}`, 1002],
      [`userId=u1&remarks=${json([{ id: 'u2' }])}`, 1002],
      [`userId=u1&remarks=${json(ids(101).map((id) => ({ id, remark: 'r' })))}`, 1002],
    ],
  },
  {
    path: '/user/remarks/del.json',
    body: 'userId=u1&targetId=u2',
    answer: {},
    refused: [['userId=u1', 1002]],
  },
  {
    path: '/user/remarks/get.json',
    given: [['/user/remarks/set.json', `userId=u1&remarks=${json([{ id: 'u2', remark: 'Bob' }])}`]],
    body: 'userId=u1',
    answer: { total: 1, users: [{ id: 'u2', remark: 'Bob' }] },
    refused: [
      ['', 1003],
      ['userId=u1&page=0', 1002],
      ['userId=u1&size=51', 1002],
    ],
  },
  {
    path: '/user/blockPushPeriod/set.json',
    body: 'userId=u1&startTime=23%3A59%3A59&period=600&level=5',
    answer: {},
    refused: [
      ['userId=u1&period=600', 1002],
      ['userId=u1&startTime=24%3A00%3A00&period=600', 1002],
      ['userId=u1&startTime=82800&period=600', 1002],
      ['userId=u1&startTime=23%3A00%3A00&period=1440', 1002],
      ['userId=u1&startTime=23%3A00%3A00&period=600&level=2', 1002],
    ],
  },
  {
    path: '/user/blockPushPeriod/get.json',
    given: [
      ['/user/blockPushPeriod/set.json', 'userId=u1&startTime=23%3A59%3A59&period=600&level=5'],
    ],
    body: 'userId=u1',
    answer: { data: { startTime: '23:59:59', period: 600, unPushLevel: 5 } },
    refused: [['', 1003]],
  },
  {
    path: '/user/blockPushPeriod/delete.json',
    body: 'userId=u1',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/user/profile/set.json',
    body: `userId=u1&userProfile=${json({ name: 'Ann', gender: 1 })}&userExtProfile=${json({ ext_a: '1' })}`,
    answer: {},
    refused: [
      [`userProfile=${json({})}`, 1002],
      ['userId=u1&userProfile=Ann', 1002],
      [`userId=u1&userProfile=${json({ uniqueId: times(33) })}`, 1005],
      [`userId=u1&userProfile=${json({ name: times(65) })}`, 1005],
      [`userId=u1&userProfile=${json({ portraitUri: times(1025) })}`, 1005],
      [`userId=u1&userProfile=${json({ email: times(129) })}`, 1005],
      [`userId=u1&userProfile=${json({ gender: 3 })}`, 1002],
      [`userId=u1&userProfile=${json({ role: 101 })}`, 1002],
      [`userId=u1&userExtProfile=${json({ a: '1' })}`, 1002],
      [
        `userId=u1&userExtProfile=${json(
          Object.fromEntries(ids(21).map((id) => [`ext_${id}`, ''])),
        )}`,
        1002,
      ],
    ],
  },
  {
    path: '/user/profile/clean.json',
    body: 'userId=u1%2Cu2',
    answer: {},
    refused: [
      ['', 1003],
      [many('userId', 21), 1002],
      [`userId=${joined(21)}`, 1002],
    ],
  },
  {
    path: '/user/profile/batch/query.json',
    given: [['/user/profile/set.json', `userId=u1&userProfile=${json({ name: 'Ann' })}`]],
    body: 'userId=u1&userId=u2',
    answer: {
      userList: [
        { userId: 'u1', version: 1, userProfile: '{"name":"Ann"}', userExtProfile: '{}' },
        { userId: 'u2', version: 0, userProfile: '{}', userExtProfile: '{}' },
      ],
    },
    refused: [
      ['', 1003],
      [many('userId', 101), 1002],
    ],
  },
  {
    path: '/user/profile/query.json',
    given: [['/user/profile/set.json', `userId=u1&userExtProfile=${json({ ext_a: '1' })}`]],
    body: 'page=0&size=0&order=0',
    answer: {
      userList: [{ userId: 'u1', version: 1, userProfile: '{}', userExtProfile: '{"ext_a":"1"}' }],
    },
    refused: [
      ['size=101', 1002],
      ['order=2', 1002],
    ],
  },
  {
    path: '/v3/user/proxychat/start',
    body: { userId: 'u1', targetIds: ['u2'], botUserId: 'bot1', metadata: { m: '1' } },
    answer: {},
    refused: [
      [{ userId: 'u1', targetIds: ['u2'] }, 1002],
      [{ userId: 'u1', targetIds: [], botUserId: 'bot1' }, 1002],
      [{ userId: 'u1', targetIds: ids(51), botUserId: 'bot1' }, 1002],
      [{ userId: times(65), targetIds: ['u2'], botUserId: 'bot1' }, 1005],
      [{ userId: 'u1', targetIds: ['u2'], botUserId: 'bot1', metadata: { [times(33)]: '' } }, 1005],
      [{ userId: 'u1', targetIds: ['u2'], botUserId: 'bot1', metadata: { m: times(513) } }, 1005],
      [
        {
          userId: 'u1',
          targetIds: ['u2'],
          botUserId: 'bot1',
          metadata: Object.fromEntries(ids(33).map((id) => [id, ''])),
        },
        1002,
      ],
    ],
  },
  {
    path: '/v3/user/proxychat/query.json',
    given: [['/v3/user/proxychat/start', { userId: 'u1', targetIds: ['u2'], botUserId: 'bot1' }]],
    body: { page: 1 },
    answer: {
      proxyChats: [
        {
          userId: 'u1',
          targetId: 'u2',
          botUserId: 'bot1',
          metadata: {},
          createdAt: 1519871658000,
          updatedAt: 1519871658000,
        },
      ],
      total: 1,
      hasNext: false,
    },
    refused: [
      [{ page: 0 }, 1002],
      [{ size: 0 }, 1002],
    ],
  },
  {
    path: '/user/tag/set.json',
    body: { tags: ['IM', '大叔'], userId: 'u1' },
    answer: {},
    refused: [
      [{ userId: 'u1' }, 1002],
      [{ userId: 'u1', tags: 'IM' }, 1002],
      [{ userId: 1, tags: [] }, 1002],
      [{ userId: 'u1', tags: ids(21) }, 1002],
      [{ userId: 'u1', tags: [times(41)] }, 1005],
    ],
  },
  {
    path: '/user/tag/batch/set.json',
    body: { userIds: ['u1', 'u2'], tags: ['IM'] },
    answer: {},
    refused: [
      [{ userIds: [], tags: [] }, 1002],
      [{ userIds: 'u1', tags: [] }, 1002],
      [{ userIds: ids(1001), tags: [] }, 1002],
    ],
  },
  {
    path: '/user/tags/get.json',
    given: [['/user/tag/set.json', { userId: 'u2', tags: ['IM'] }]],
    body: 'userIds=u1&userIds=u2',
    answer: { result: { u1: [], u2: ['IM'] } },
    refused: [
      ['', 1003],
      [many('userIds', 51), 1002],
    ],
  },
  {
    path: '/user/checkOnline.json',
    body: 'userId=u1',
    answer: { status: '0' },
    refused: [
      ['', 1003],
      [LONG_ID, 1005],
    ],
  },
];
