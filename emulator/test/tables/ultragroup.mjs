import { ids, many, times } from '../fields.mjs';

const CREATED = ['/ultragroup/create.json', 'userId=u1&groupId=g1&groupName=Ultra%20One'];
const JOINED = ['/ultragroup/join.json', 'userId=u2&groupId=g1'];
const CHANNEL = ['/ultragroup/channel/create.json', 'groupId=g1&busChannel=ch1'];
const LONG_GROUP = `groupId=${times(65)}`;
const LONG_CHANNEL = `groupId=g1&busChannel=${times(21)}`;

const list = (count) => ids(count).join(',');

/** Rows of a request for a group, or for one of its channels. */
const place = (path, more, answer, refused = []) => ({
  path,
  body: `groupId=g1&busChannel=ch1${more}`,
  answer,
  refused: [
    ['', 1003],
    [`busChannel=ch1${more}`, 1002],
    [`${LONG_GROUP}${more}`, 1005],
    [`${LONG_CHANNEL}${more}`, 1005],
    ...refused,
  ],
});

/** Refusals of lists of users, which are joined by commas or sent one by one. */
const usersRefused = (more) => [
  [`groupId=g1${more}`, 1002],
  [`groupId=g1${more}&userIds=${list(21)}`, 1002],
  [`groupId=g1${more}&${many('userIds', 21)}`, 1002],
  [`groupId=g1${more}&userIds=u1,`, 1002],
  [`groupId=g1${more}&userIds=${times(65)}`, 1005],
];

/** Refusals of pages that have at most fifty entries. */
const pagesRefused = (fields) => [
  [`${fields}&page=0`, 1002],
  [`${fields}&pageSize=0`, 1002],
  [`${fields}&pageSize=51`, 1002],
];

export default [
  {
    path: '/ultragroup/create.json',
    body: CREATED[1],
    answer: {},
    refused: [
      ['', 1003],
      ['userId=u1&groupId=g1', 1002],
      ['userId=u1&groupName=n', 1002],
      ['groupId=g1&groupName=n', 1002],
      [`userId=u1&groupName=n&${LONG_GROUP}`, 1005],
    ],
  },
  {
    path: '/ultragroup/refresh.json',
    body: 'groupId=g1&groupName=n',
    answer: {},
    refused: [
      ['', 1003],
      ['groupId=g1', 1002],
      ['groupId=g1&groupName=', 1002],
    ],
  },
  {
    path: '/ultragroup/dis.json',
    body: 'groupId=g1',
    answer: {},
    refused: [
      ['', 1003],
      [LONG_GROUP, 1005],
    ],
  },
  ...['join', 'quit'].map((action) => ({
    path: `/ultragroup/${action}.json`,
    body: 'groupId=g1&userId=u1',
    answer: {},
    refused: [
      ['', 1003],
      ['groupId=g1', 1002],
      ['userId=u1', 1002],
      ['groupId=g1&userId=u1&userId=u2', 1002],
    ],
  })),
  {
    path: '/ultragroup/member/exist.json',
    given: [CREATED],
    body: 'groupId=g1&userId=u1',
    answer: { status: true },
    refused: [
      ['', 1003],
      ['groupId=g1', 1002],
    ],
  },
  {
    verb: 'GET',
    path: '/v2/ultragroups/g1/users',
    given: [CREATED, JOINED],
    body: 'page=2&size=1',
    answer: { data: { users: [{ id: 'u2' }] } },
    refused: [
      ['page=0', 1002],
      ['size=0', 1002],
    ],
  },
  {
    verb: 'GET',
    path: '/v2/ultragroups/users/u1/groups',
    given: [CREATED],
    body: '',
    answer: { data: { groups: [{ group_id: 'g1', group_name: 'Ultra One' }] } },
    refused: [['page=x', 1002]],
  },
  {
    path: '/ultragroup/user/usergroup/query.json',
    body: 'groupId=g1&userId=u1&page=1&pageSize=50',
    answer: { data: [] },
    refused: [['', 1003], ['groupId=g1', 1002], ...pagesRefused('groupId=g1&userId=u1')],
  },
  {
    path: '/ultragroup/user/channel/query.json',
    body: 'groupId=g1&userId=u1&page=1&pageSize=50',
    answer: { data: [] },
    refused: [['', 1003], ['groupId=g1', 1002], ...pagesRefused('groupId=g1&userId=u1')],
  },

  place('/ultragroup/globalbanned/set.json', '&status=true', {}, [
    ['groupId=g1', 1002],
    ['groupId=g1&status=1', 1002],
  ]),
  place('/ultragroup/globalbanned/get.json', '', { status: false }),
  ...['userbanned', 'banned/whitelist'].flatMap((folder) => [
    place(`/ultragroup/${folder}/add.json`, '&userIds=u1,u2', {}, usersRefused('')),
    place(`/ultragroup/${folder}/del.json`, '&userIds=u1&userIds=u2', {}, usersRefused('')),
    place(`/ultragroup/${folder}/get.json`, '', { users: [] }, [
      ['groupId=g1&page=0', 1002],
      ['groupId=g1&pageSize=0', 1002],
    ]),
  ]),
  place('/ultragroup/notdisturb/set.json', '&unpushLevel=-1', {}, [
    ['groupId=g1', 1002],
    ['groupId=g1&unpushLevel=3', 1002],
  ]),
  place('/ultragroup/notdisturb/get.json', '', {
    groupId: 'g1',
    busChannel: 'ch1',
    unpushLevel: 0,
  }),

  place('/ultragroup/channel/create.json', '&type=1', {}, [
    ['groupId=g1', 1002],
    ['groupId=g1&busChannel=', 1002],
    ['groupId=g1&busChannel=ch1&type=2', 1002],
    ['groupId=g1&busChannel=RCDefault&type=1', 1002],
  ]),
  place('/ultragroup/channel/del.json', '', {}, [['groupId=g1', 1002]]),
  place('/ultragroup/channel/type/change.json', '&type=0', {}, [
    ['groupId=g1&busChannel=ch1', 1002],
    ['groupId=g1&type=1', 1002],
    ['groupId=g1&busChannel=RCDefault&type=1', 1002],
  ]),
  {
    path: '/ultragroup/channel/get.json',
    given: [CREATED, CHANNEL],
    body: 'groupId=g1&page=2&limit=1',
    answer: { channelList: [{ channelId: 'ch1', type: 0, createTime: '2018-03-01 10:34:18' }] },
    refused: [
      ['', 1003],
      ['groupId=g1&page=0', 1002],
      ['groupId=g1&limit=0', 1002],
      ['groupId=g1&size=0', 1002],
    ],
  },
  {
    path: '/ultragroup/channel/private/users/add.json',
    given: [CREATED, JOINED],
    body: 'groupId=g1&busChannel=ch1&userIds=u1,u2',
    answer: {},
    refused: [
      ['', 1003],
      ['groupId=g1&userIds=u1', 1002],
      ['groupId=g1&busChannel=ch1&userIds=u1,u3', 24406],
      ...usersRefused('&busChannel=ch1'),
    ],
  },
  {
    path: '/ultragroup/channel/private/users/del.json',
    body: 'groupId=g1&busChannel=ch1&userIds=u1&userIds=u2',
    answer: {},
    refused: [['', 1003], ['groupId=g1&userIds=u1', 1002], ...usersRefused('&busChannel=ch1')],
  },
  {
    path: '/ultragroup/channel/private/users/get.json',
    body: 'groupId=g1&busChannel=ch1&page=1&pageSize=1000',
    answer: { users: [] },
    refused: [
      ['', 1003],
      ['groupId=g1', 1002],
      ['groupId=g1&busChannel=ch1&page=0', 1002],
    ],
  },
  ...['bind', 'unbind'].map((action) => ({
    path: `/ultragroup/channel/usergroup/${action}.json`,
    body: 'groupId=g1&busChannel=ch1&userGroupIds=a,b',
    answer: {},
    refused: [
      ['', 1003],
      ['groupId=g1&busChannel=ch1', 1002],
      ['groupId=g1&userGroupIds=a', 1002],
      ['groupId=g1&busChannel=ch1&userGroupIds=a,', 1002],
    ],
  })),
  {
    path: '/ultragroup/channel/usergroup/bind.json',
    body: `groupId=g1&busChannel=ch1&userGroupIds=${list(10)}`,
    answer: {},
    refused: [[`groupId=g1&busChannel=ch1&userGroupIds=${list(11)}`, 24420]],
  },
  {
    path: '/ultragroup/channel/usergroup/query.json',
    body: 'groupId=g1&busChannel=ch1&page=1&pageSize=50',
    answer: { data: [] },
    refused: [['', 1003], ['groupId=g1', 1002], ...pagesRefused('groupId=g1&busChannel=ch1')],
  },

  {
    path: '/ultragroup/usergroup/add.json',
    body: { groupId: 'g1', userGroups: [{ userGroupId: 'a' }] },
    answer: {},
    refused: [
      [{ groupId: 'g1' }, 1002],
      [{ groupId: 'g1', userGroups: [] }, 1002],
      [{ groupId: 'g1', userGroups: ['a'] }, 1002],
      [{ groupId: 'g1', userGroups: [{}] }, 1002],
      [{ groupId: 'g1', userGroups: ids(51).map((userGroupId) => ({ userGroupId })) }, 1002],
    ],
  },
  {
    path: '/ultragroup/usergroup/del.json',
    body: 'groupId=g1&userGroupIds=a,b',
    answer: {},
    refused: [
      ['', 1003],
      ['groupId=g1', 1002],
    ],
  },
  {
    path: '/ultragroup/usergroup/query.json',
    given: [
      ['/ultragroup/usergroup/add.json', { groupId: 'g1', userGroups: [{ userGroupId: 'a' }] }],
    ],
    body: 'groupId=g1',
    answer: { userGroups: [{ userGroupId: 'a' }] },
    refused: [['', 1003], ...pagesRefused('groupId=g1')],
  },
  {
    path: '/ultragroup/usergroup/channel/query.json',
    body: 'groupId=g1&userGroupId=a',
    answer: { data: [] },
    refused: [['', 1003], ['groupId=g1', 1002], ...pagesRefused('groupId=g1&userGroupId=a')],
  },
  ...['add', 'del'].map((action) => ({
    path: `/ultragroup/usergroup/user/${action}.json`,
    body: 'groupId=g1&userGroupId=a&userIds=u1,u2',
    answer: {},
    refused: [['', 1003], ['groupId=g1&userIds=u1', 1002], ...usersRefused('&userGroupId=a')],
  })),

  {
    path: '/ultragroup/hismsg/query.json',
    body: 'groupId=g1&busChannel=ch1&startTime=0&endTime=1209600000&fromUserId=u1&pageSize=100',
    answer: { data: [] },
    refused: [
      ['', 1003],
      ['groupId=g1&startTime=0&endTime=1', 1002],
      ['groupId=g1&busChannel=ch1&startTime=0', 1002],
      ['groupId=g1&busChannel=ch1&startTime=0&endTime=1209600001', 1002],
      ['groupId=g1&busChannel=ch1&startTime=0&endTime=1&pageSize=101', 1002],
      ['groupId=g1&busChannel=ch1&startTime=0&endTime=1&pageSize=0', 1002],
    ],
  },
  {
    path: '/ultragroup/hismsg/msgid/query.json',
    body: 'groupId=g1&busChannel=ch1&msgUID=m&prevNum=50&lastNum=0',
    answer: { data: [] },
    refused: [
      ['', 1003],
      ['groupId=g1&busChannel=ch1', 1002],
      ['groupId=g1&busChannel=ch1&msgUID=m&prevNum=51', 1002],
      ['groupId=g1&busChannel=ch1&msgUID=m&lastNum=51', 1002],
    ],
  },
  {
    path: '/ultragroup/message/expansion/set.json',
    body: 'msgUID=m&userId=u1&groupId=g1&extraKeyVal={"k":"v"}&busChannel=ch1',
    answer: {},
    refused: [
      ['', 1003],
      ['msgUID=m&userId=u1&groupId=g1', 1002],
      ['msgUID=m&groupId=g1&extraKeyVal={"k":"v"}', 1002],
      ['msgUID=m&userId=u1&groupId=g1&extraKeyVal=k', 1002],
      [`msgUID=m&userId=u1&groupId=g1&extraKeyVal={"${times(33)}":"v"}`, 1005],
      [`msgUID=m&userId=u1&groupId=g1&extraKeyVal={"k":"${times(4097)}"}`, 1005],
      [
        `msgUID=m&userId=u1&groupId=g1&extraKeyVal=${JSON.stringify(
          Object.fromEntries(ids(21).map((id) => [id, 'v'])),
        )}`,
        1002,
      ],
    ],
  },
  {
    path: '/ultragroup/message/expansion/delete.json',
    body: 'msgUID=m&userId=u1&groupId=g1&extraKey=["k"]',
    answer: {},
    refused: [
      ['', 1003],
      ['msgUID=m&userId=u1&groupId=g1', 1002],
      ['msgUID=m&userId=u1&groupId=g1&extraKey=k', 1002],
      [`msgUID=m&userId=u1&groupId=g1&extraKey=${JSON.stringify(ids(101))}`, 1002],
    ],
  },
  {
    path: '/ultragroup/message/expansion/query.json',
    body: 'msgUID=m&groupId=g1&busChannel=ch1&pageNo=1',
    answer: { extraContent: {} },
    refused: [
      ['', 1003],
      ['msgUID=m', 1002],
      ['msgUID=m&groupId=g1&pageNo=0', 1002],
    ],
  },
];
