import { many, times } from '../fields.mjs';

const GROUP_WITH_TWO = [
  '/group/create.json',
  'userId=u1&userId=u2&groupId=g1&groupName=Group%20One',
];
const NOTICE = 'bindNotifyMsg=true&fromUserId=u1&objectName=RC%3AGrpNtf&content=c';
const MESSAGE_UID = /^([\dA-V]{4}-){3}[\dA-V]{4}$/;
const LONG_ID = `groupId=${times(65)}`;

export default [
  {
    path: '/group/sync.json',
    body: 'userId=u1&group%5Bg1%5D=Group%20One&group%5Bg2%5D=%E7%BE%A4%E4%BA%8C',
    answer: {},
    refused: [
      ['group%5Bg1%5D=n', 1002],
      ['userId=u1&group%5Bg1%5D=', 1002],
      [`userId=u1&group%5B${times(65)}%5D=n`, 1005],
    ],
  },
  {
    path: '/group/create.json',
    body: GROUP_WITH_TWO[1],
    answer: {},
    refused: [
      ['userId=u1&groupId=g1', 1002],
      ['groupId=g1&groupName=n', 1002],
      [`${LONG_ID}&groupName=n&userId=u1`, 1005],
      [`groupId=g1&groupName=${times(65)}&userId=u1`, 1005],
      [`groupId=g1&groupName=n&${many('userId', 1001)}`, 1002],
      ['groupId=g1&groupName=n&userId=u1&userId=u2&maxMember=1', 1002],
    ],
  },
  {
    path: '/group/create.json',
    body: `${GROUP_WITH_TWO[1]}&${NOTICE}`,
    answer: { messageUID: MESSAGE_UID, memberCount: 2 },
    refused: [
      [`${GROUP_WITH_TWO[1]}&bindNotifyMsg=true&objectName=a%3Ab&content=c`, 1002],
      [`${GROUP_WITH_TWO[1]}&bindNotifyMsg=true&fromUserId=u1&content=c`, 1002],
      [`${GROUP_WITH_TWO[1]}&bindNotifyMsg=true&fromUserId=u1&objectName=a%3Ab`, 1002],
      [`${GROUP_WITH_TWO[1]}&bindNotifyMsg=perhaps`, 1002],
      [`${GROUP_WITH_TWO[1]}&${NOTICE}&isIncludeSender=2`, 1002],
      [`${GROUP_WITH_TWO[1]}&${NOTICE}&pushExt=text`, 1002],
    ],
  },
  {
    path: '/group/join.json',
    body: 'groupId=g1&groupName=Group%20One&userId=u1',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      [`groupId=g1&${many('userId', 1001)}`, 1002],
    ],
  },
  {
    path: '/group/quit.json',
    body: 'groupId=g1&userId=u1',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      ['userId=u1', 1002],
    ],
  },
  {
    path: '/group/dismiss.json',
    body: 'groupId=g1&userId=u1',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      ['', 1003],
    ],
  },
  {
    path: '/group/refresh.json',
    body: 'groupId=g1&groupName=New%20name',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      [`groupId=g1&groupName=${times(65)}`, 1005],
    ],
  },
  {
    path: '/group/user/query.json',
    given: [GROUP_WITH_TWO],
    body: 'groupId=g1',
    answer: { users: [{ id: 'u1' }, { id: 'u2' }] },
    refused: [
      ['', 1003],
      [LONG_ID, 1005],
    ],
  },
  {
    path: '/group/ban/add.json',
    body: 'groupId=g1&groupId=g2',
    answer: {},
    refused: [
      ['', 1003],
      [many('groupId', 21), 1002],
    ],
  },
  {
    path: '/group/ban/rollback.json',
    body: 'groupId=g1',
    answer: {},
    refused: [
      ['', 1003],
      [many('groupId', 21), 1002],
    ],
  },
  {
    path: '/group/ban/query.json',
    given: [['/group/ban/add.json', 'groupId=g1']],
    body: '',
    answer: { groupinfo: [{ groupId: 'g1', stat: 1 }] },
    refused: [
      [many('groupId', 21), 1002],
      ['size=201', 1002],
    ],
  },
  {
    path: '/group/user/gag/add.json',
    body: 'userId=u1&userId=u2&minute=60&groupId=g1',
    answer: {},
    refused: [
      ['groupId=g1&minute=1', 1002],
      ['groupId=g1&userId=u1', 1002],
      ['groupId=g1&userId=u1&minute=43201', 1002],
      [`groupId=g1&minute=1&${many('userId', 21)}`, 1002],
    ],
  },
  {
    path: '/group/user/gag/rollback.json',
    body: 'userId=u1&groupId=g1',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      [`groupId=g1&${many('userId', 21)}`, 1002],
    ],
  },
  {
    path: '/group/user/gag/list.json',
    given: [['/group/user/gag/add.json', 'userId=u1&minute=30&groupId=g1']],
    body: 'groupId=g1',
    answer: { users: [{ time: '2018-03-01 11:04:18', userId: 'u1' }] },
    refused: [[LONG_ID, 1005]],
  },
  {
    path: '/group/user/ban/whitelist/add.json',
    body: 'userId=u1&userId=u2&groupId=g1',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      ['userId=u1', 1002],
      [`groupId=g1&${many('userId', 21)}`, 1002],
    ],
  },
  {
    path: '/group/user/ban/whitelist/rollback.json',
    body: 'userId=u1&groupId=g1',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      ['userId=u1', 1002],
    ],
  },
  {
    path: '/group/user/ban/whitelist/query.json',
    given: [['/group/user/ban/whitelist/add.json', 'userId=u1&userId=u2&groupId=g1']],
    body: 'groupId=g1',
    answer: { userIds: ['u1', 'u2'] },
    refused: [['', 1003]],
  },
  {
    path: '/group/remarks/set.json',
    body: 'userId=u1&groupId=g1&remark=%E5%A4%87%E6%B3%A8',
    answer: {},
    refused: [
      ['userId=u1&groupId=g1', 1002],
      ['userId=u1&groupId=g1&remark=', 1002],
      [`${LONG_ID}&userId=u1&remark=r`, 1005],
    ],
  },
  {
    path: '/group/remarks/del.json',
    body: 'userId=u1&groupId=g1',
    answer: {},
    refused: [['userId=u1', 1002]],
  },
  {
    path: '/group/remarks/get.json',
    given: [['/group/remarks/set.json', 'userId=u1&groupId=g1&remark=Mine']],
    body: 'userId=u1&groupId=g1',
    answer: { remark: 'Mine' },
    refused: [['userId=u1', 1002]],
  },
];
