import { ids, many, times } from '../fields.mjs';

const TWO_ROOMS = [
  '/chatroom/create.json',
  'chatroom%5Bc1%5D=Room%201&chatroom%5Bc2%5D=%E6%88%BF%E9%97%B4',
];
const LONG_ID = `chatroomId=${times(65)}`;

const entries = (count) => JSON.stringify(Object.fromEntries(ids(count).map((id) => [id, 'v'])));

const minutes = (fields) => [
  [fields, 1002],
  [`${fields}&minute=0`, 1002],
  [`${fields}&minute=43201`, 1002],
];

export default [
  {
    path: '/chatroom/create.json',
    body: TWO_ROOMS[1],
    answer: {},
    refused: [
      ['', 1003],
      ['chatroom=c1', 1002],
      ['chatroom%5Bc1%5D=', 1002],
      [`chatroom%5B${times(65)}%5D=n`, 1005],
    ],
  },
  {
    path: '/chatroom/destroy.json',
    body: 'chatroomId=c1&chatroomId=c2',
    answer: {},
    refused: [
      ['', 1003],
      [LONG_ID, 1005],
    ],
  },
  {
    path: '/chatroom/get.json',
    given: [TWO_ROOMS],
    body: 'chatroomId=c1',
    answer: {
      chatroomId: 'c1',
      createTime: 1519871658000,
      memberCount: 0,
      destroyType: 0,
      destroyTime: 60,
      ban: false,
    },
    refused: [
      ['', 1003],
      ['chatroomId=nowhere', 23410],
    ],
  },
  {
    path: '/chatroom/user/query.json',
    body: 'count=10&order=1&chatroomId=c1',
    answer: { total: 0, users: [] },
    refused: [
      ['', 1003],
      ['chatroomId=c1&count=501', 1002],
      ['chatroomId=c1&order=3', 1002],
    ],
  },
  {
    path: '/chatroom/users/exist.json',
    body: 'userId=u1&userId=u2&chatroomId=c1',
    answer: {
      result: [
        { userId: 'u1', isInChrm: 0 },
        { userId: 'u2', isInChrm: 0 },
      ],
    },
    refused: [
      ['chatroomId=c1', 1002],
      [`chatroomId=c1&${many('userId', 1001)}`, 1002],
    ],
  },
  {
    path: '/chatroom/ban/add.json',
    body: 'chatroomId=c1',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/ban/rollback.json',
    body: 'chatroomId=c1',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/ban/check.json',
    given: [['/chatroom/ban/add.json', 'chatroomId=c1']],
    body: 'chatroomId=c1',
    answer: { status: 1 },
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/ban/query.json',
    given: [['/chatroom/ban/add.json', 'chatroomId=c1']],
    body: '',
    answer: { chatroomIds: ['c1'] },
    refused: [['page=0', 1002]],
  },
  {
    path: '/chatroom/entry/set.json',
    body: 'chatroomId=c1&userId=u1&key=a%2B%3D-_9&value=v&autoDelete=1',
    answer: {},
    refused: [
      ['chatroomId=c1&userId=u1&key=k', 1002],
      ['chatroomId=c1&userId=u1&key=a%20b&value=v', 1002],
      [`chatroomId=c1&userId=u1&key=${times(129)}&value=v`, 1005],
      [`chatroomId=c1&userId=u1&key=k&value=${times(4097)}`, 1005],
      ['chatroomId=c1&userId=u1&key=k&value=v&autoDelete=2', 1002],
    ],
  },
  {
    path: '/chatroom/entry/remove.json',
    body: 'chatroomId=c1&userId=u1&key=k',
    answer: {},
    refused: [['chatroomId=c1&userId=u1', 1002]],
  },
  {
    path: '/chatroom/entry/query.json',
    given: [['/chatroom/entry/set.json', 'chatroomId=c1&userId=u1&key=k&value=v']],
    body: 'chatroomId=c1&keys=k&keys=other',
    answer: {
      keys: [{ key: 'k', value: 'v', userId: 'u1', autoDelete: '0', lastSetTime: '1519871658000' }],
    },
    refused: [
      ['keys=k', 1002],
      [`chatroomId=c1&${many('keys', 101)}`, 1002],
    ],
  },
  {
    path: '/chatroom/keepalive/add.json',
    body: 'chatroomId=c1',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/keepalive/remove.json',
    given: [['/chatroom/keepalive/add.json', 'chatroomId=c1']],
    body: 'chatroomId=c1',
    answer: {},
    refused: [
      ['', 1003],
      ['chatroomId=other', 1015],
    ],
  },
  {
    path: '/chatroom/keepalive/query.json',
    given: [
      ['/chatroom/keepalive/add.json', 'chatroomId=c1'],
      ['/chatroom/keepalive/add.json', 'chatroomId=c2'],
    ],
    body: '',
    answer: { chatroomIds: ['c1', 'c2'] },
    refused: [],
  },
  {
    path: '/chatroom/message/priority/add.json',
    body: 'objectName=RC%3ATxtMsg&objectName=RC%3AImgMsg',
    answer: {},
    refused: [
      ['', 1003],
      [many('objectName', 21), 1002],
      [`objectName=${times(33)}`, 1005],
    ],
  },
  {
    path: '/chatroom/message/priority/remove.json',
    body: 'objectName=RC%3ATxtMsg',
    answer: {},
    refused: [
      ['', 1003],
      [many('objectName', 21), 1002],
    ],
  },
  {
    path: '/chatroom/message/priority/query.json',
    given: [['/chatroom/message/priority/add.json', 'objectName=RC%3AImgMsg&objectName=a%3Ab']],
    body: '',
    answer: { objectNames: ['RC:ImgMsg', 'a:b'] },
    refused: [],
  },
  {
    path: '/chatroom/message/stopDistribution.json',
    body: 'chatroomId=c1',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/message/resumeDistribution.json',
    body: 'chatroomId=c1',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/whitelist/add.json',
    body: 'objectnames=RC%3ATxtMsg',
    answer: {},
    refused: [
      ['', 1003],
      ['objectName=RC%3ATxtMsg', 1002],
      [many('objectnames', 21), 1002],
    ],
  },
  {
    path: '/chatroom/whitelist/delete.json',
    body: 'objectnames=RC%3ATxtMsg',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/whitelist/query.json',
    given: [['/chatroom/whitelist/add.json', 'objectnames=RC%3AImgMsg']],
    body: '',
    answer: { whitlistMsgType: ['RC:ImgMsg'] },
    refused: [],
  },
  {
    path: '/chatroom/user/block/add.json',
    body: 'userId=u1&userId=u2&minute=10&chatroomId=c1',
    answer: {},
    refused: [
      ...minutes('chatroomId=c1&userId=u1'),
      ['chatroomId=c1&minute=1', 1002],
      [`chatroomId=c1&minute=1&${many('userId', 21)}`, 1002],
    ],
  },
  {
    path: '/chatroom/user/block/rollback.json',
    body: 'userId=u1&chatroomId=c1',
    answer: {},
    refused: [['chatroomId=c1', 1002]],
  },
  {
    path: '/chatroom/user/block/list.json',
    given: [['/chatroom/user/block/add.json', 'userId=u1&minute=30&chatroomId=c1']],
    body: 'chatroomId=c1',
    answer: { users: [{ time: '2018-03-01 11:04:18', userId: 'u1' }] },
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/user/gag/add.json',
    body: 'userId=u1&minute=100&chatroomId=c1',
    answer: {},
    refused: [
      ...minutes('chatroomId=c1&userId=u1'),
      [`chatroomId=c1&minute=1&${many('userId', 21)}`, 1002],
    ],
  },
  {
    path: '/chatroom/user/gag/rollback.json',
    body: 'userId=u1&chatroomId=c1',
    answer: {},
    refused: [['chatroomId=c1', 1002]],
  },
  {
    path: '/chatroom/user/gag/list.json',
    given: [['/chatroom/user/gag/add.json', 'userId=u1&minute=30&chatroomId=c1']],
    body: 'chatroomId=c1',
    answer: { users: [{ time: '2018-03-01 11:04:18', userId: 'u1' }] },
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/user/ban/add.json',
    body: 'userId=u1&userId=u2&minute=100',
    answer: {},
    refused: [...minutes('userId=u1'), [`minute=1&${many('userId', 21)}`, 1002]],
  },
  {
    path: '/chatroom/user/ban/remove.json',
    body: 'userId=u1',
    answer: {},
    refused: [
      ['', 1003],
      [many('userId', 21), 1002],
    ],
  },
  {
    path: '/chatroom/user/ban/query.json',
    given: [['/chatroom/user/ban/add.json', 'userId=u1&minute=30']],
    body: '',
    answer: { users: [{ time: '2018-03-01 11:04:18', userId: 'u1' }] },
    refused: [],
  },
  {
    path: '/chatroom/user/ban/whitelist/add.json',
    body: 'userId=u1&chatroomId=c1',
    answer: {},
    refused: [
      ['chatroomId=c1', 1002],
      [`chatroomId=c1&${many('userId', 21)}`, 1002],
    ],
  },
  {
    path: '/chatroom/user/ban/whitelist/rollback.json',
    body: 'userId=u1&chatroomId=c1',
    answer: {},
    refused: [['chatroomId=c1', 1002]],
  },
  {
    path: '/chatroom/user/ban/whitelist/query.json',
    given: [['/chatroom/user/ban/whitelist/add.json', 'userId=u1&userId=u2&chatroomId=c1']],
    body: 'chatroomId=c1',
    answer: { userIds: ['u1', 'u2'] },
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/user/whitelist/add.json',
    body: 'userId=u1&chatroomId=c1',
    answer: {},
    refused: [
      ['chatroomId=c1', 1002],
      [`chatroomId=c1&${many('userId', 6)}`, 1002],
    ],
  },
  {
    path: '/chatroom/user/whitelist/remove.json',
    body: 'userId=u1&chatroomId=c1',
    answer: {},
    refused: [
      ['chatroomId=c1', 1002],
      [`chatroomId=c1&${many('userId', 6)}`, 1002],
    ],
  },
  {
    path: '/chatroom/user/whitelist/query.json',
    given: [['/chatroom/user/whitelist/add.json', 'userId=u1&userId=u2&chatroomId=c1']],
    body: 'chatroomId=c1',
    answer: { users: ['u1', 'u2'] },
    refused: [['', 1003]],
  },
  {
    path: '/chatroom/create_new.json',
    body: `chatroomId=c1&destroyType=1&destroyTime=10080&isBan=true&whiteUserIds=u1&whiteUserIds=u2&entryOwnerId=u1&entryInfo=${entries(20)}`,
    answer: {},
    refused: [
      ['', 1003],
      [LONG_ID, 1005],
      ['chatroomId=c1&destroyType=2', 1002],
      ['chatroomId=c1&destroyTime=59', 1002],
      ['chatroomId=c1&destroyTime=10081', 1002],
      ['chatroomId=c1&isBan=1', 1002],
      [`chatroomId=c1&${many('whiteUserIds', 21)}`, 1002],
      ['chatroomId=c1&entryInfo={"k":"v"}', 1002],
      ['chatroomId=c1&entryOwnerId=u1&entryInfo=k', 1002],
      [`chatroomId=c1&entryOwnerId=u1&entryInfo=${entries(21)}`, 1002],
    ],
  },
  {
    path: '/chatroom/destroy/set.json',
    given: [TWO_ROOMS],
    body: 'chatroomId=c1&destroyType=1&destroyTime=120',
    answer: {},
    refused: [
      ['', 1003],
      ['chatroomId=nowhere', 23410],
      ['chatroomId=c1&destroyType=2', 1002],
      ['chatroomId=c1&destroyTime=59', 1002],
      ['chatroomId=c1&destroyTime=10081', 1002],
    ],
  },
  {
    path: '/chatroom/query.json',
    given: [TWO_ROOMS],
    body: 'chatroomId=c2&chatroomId=nowhere&chatroomId=c1',
    answer: {
      chatRooms: [
        { chrmId: 'c2', name: '房间', time: '2018-03-01 10:34:18' },
        { chrmId: 'c1', name: 'Room 1', time: '2018-03-01 10:34:18' },
      ],
    },
    refused: [
      ['', 1003],
      [many('chatroomId', 21), 1002],
    ],
  },
  {
    path: '/chatroom/user/exist.json',
    body: 'chatroomId=c1&userId=u1',
    answer: { isInChrm: false },
    refused: [['chatroomId=c1', 1002]],
  },
  {
    path: '/chatroom/entry/set.json',
    body: 'chatroomId=c1&userId=u1&key=k&value=v&objectName=RC%3AchrmKVNotiMsg&content=c',
    answer: {},
    refused: [[`chatroomId=c1&userId=u1&key=k&value=v&objectName=${times(33)}`, 1005]],
  },
  {
    path: '/chatroom/entry/batch/set.json',
    body: `chatroomId=c1&entryOwnerId=u1&entryInfo=${entries(20)}&autoDelete=1`,
    answer: {},
    refused: [
      ['', 1003],
      ['chatroomId=c1&entryOwnerId=u1', 1002],
      ['chatroomId=c1&entryInfo={"k":"v"}', 1002],
      [`chatroomId=c1&entryOwnerId=u1&entryInfo=${entries(21)}`, 1002],
      ['chatroomId=c1&entryOwnerId=u1&entryInfo=["k"]', 1002],
      ['chatroomId=c1&entryOwnerId=u1&entryInfo={"a b":"v"}', 1002],
      [`chatroomId=c1&entryOwnerId=u1&entryInfo={"${times(129)}":"v"}`, 1005],
      [`chatroomId=c1&entryOwnerId=u1&entryInfo={"k":"${times(4097)}"}`, 1005],
      ['chatroomId=c1&entryOwnerId=u1&entryInfo={"k":"v"}&autoDelete=2', 1002],
    ],
  },
  {
    path: '/chatroom/entry/batch/remove.json',
    body: 'chatroomId=c1&entryOwnerId=u1&entryKeys=["k1","k2"]',
    answer: {},
    refused: [
      ['', 1003],
      ['chatroomId=c1&entryKeys=["k"]', 1002],
      ['chatroomId=c1&entryOwnerId=u1&entryKeys=k', 1002],
      [`chatroomId=c1&entryOwnerId=u1&entryKeys=${JSON.stringify(ids(21))}`, 1002],
    ],
  },
  ...[
    ['ban/add', 'chatroomId=c1'],
    ['ban/rollback', 'chatroomId=c1'],
    ['user/ban/whitelist/add', 'chatroomId=c1&userId=u1'],
    ['user/ban/whitelist/rollback', 'chatroomId=c1&userId=u1'],
    ['user/ban/add', 'userId=u1&minute=1'],
    ['user/ban/remove', 'userId=u1'],
    ['user/block/add', 'chatroomId=c1&userId=u1&minute=1'],
    ['user/block/rollback', 'chatroomId=c1&userId=u1'],
    ['user/gag/add', 'chatroomId=c1&userId=u1&minute=1'],
    ['user/gag/rollback', 'chatroomId=c1&userId=u1'],
  ].map(([name, fields]) => ({
    path: `/chatroom/${name}.json`,
    body: `${fields}&needNotify=true&extra=%7B%22k%22%3A%22v%22%7D`,
    answer: {},
    refused: [[`${fields}&needNotify=1`, 1002]],
  })),
  {
    path: '/chatroom/ban/query.json',
    body: 'page=1&size=1000',
    answer: { chatroomIds: [] },
    refused: [['size=1001', 1002]],
  },
];
