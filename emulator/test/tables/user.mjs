import { ids, many, times } from '../fields.mjs';

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
    path: '/user/group/query.json',
    given: [['/group/create.json', 'userId=u1&groupId=g1&groupName=One']],
    body: 'userId=u1',
    answer: { groups: [{ id: 'g1', name: 'One' }] },
    refused: [['', 1003]],
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
