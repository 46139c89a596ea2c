import { many, times } from '../fields.mjs';

const FRIENDS = ['/friend/add.json', 'userId=u1&targetId=u2&optType=2'];
const json = (value) => encodeURIComponent(JSON.stringify(value));
const joined = (count) => many('u', count).replaceAll('&', '%2C').replaceAll('u=', '');

export default [
  {
    path: '/friend/add.json',
    body: 'userId=u1&targetId=u2&optType=2&extra=hi',
    answer: {},
    refused: [
      ['', 1003],
      ['userId=u1', 1002],
      ['userId=u1&targetId=u2&optType=3', 1002],
      [`userId=u1&targetId=${times(65)}`, 1005],
      [`userId=u1&targetId=u2&extra=${times(129)}`, 1005],
    ],
  },
  {
    path: '/friend/delete.json',
    given: [FRIENDS],
    body: 'userId=u1&targetIds=u2%2Cu3',
    answer: {},
    refused: [
      ['userId=u1', 1002],
      ['userId=u1&targetIds=', 1002],
      [`userId=u1&targetIds=${joined(101)}`, 1002],
    ],
  },
  { path: '/friend/clean.json', body: 'userId=u1', answer: {}, refused: [['', 1003]] },
  {
    path: '/friend/profile/set.json',
    given: [FRIENDS],
    body: `userId=u1&targetId=u2&remarkName=Bob&friendExtProfile=${json({ ext_a: '1' })}`,
    answer: {},
    refused: [
      ['userId=u1&targetId=stranger&remarkName=Bob', 1002],
      [`userId=u1&targetId=u2&remarkName=${times(65)}`, 1005],
      [`userId=u1&targetId=u2&friendExtProfile=${json({ a: '1' })}`, 1002],
      [`userId=u1&targetId=u2&friendExtProfile=${json({ [`ext_${times(29)}`]: '1' })}`, 1005],
      [`userId=u1&targetId=u2&friendExtProfile=${json({ ext_a: times(257) })}`, 1005],
      [
        `userId=u1&targetId=u2&friendExtProfile=${json(
          Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`ext_${index}`, ''])),
        )}`,
        1002,
      ],
      ['userId=u1&targetId=u2&friendExtProfile=ext_a', 1002],
    ],
  },
  {
    path: '/friend/get.json',
    given: [['/user/getToken.json', 'userId=u2&name=Ben'], FRIENDS],
    body: 'userId=u1',
    answer: {
      pageToken: '',
      totalCount: 1,
      friendList: [
        {
          userId: 'u2',
          name: 'Ben',
          remarkName: '',
          friendExtProfile: '{}',
          time: 1519871658000,
          isBlacklist: 0,
          directionType: 2,
        },
      ],
    },
    refused: [
      ['', 1003],
      ['userId=u1&size=101', 1002],
      ['userId=u1&order=2', 1002],
      ['userId=u1&pageToken=x', 1002],
    ],
  },
  {
    path: '/friend/check.json',
    given: [FRIENDS],
    body: 'userId=u1&targetIds=u2%2Cu3',
    answer: {
      results: [
        { userId: 'u2', result: 4 },
        { userId: 'u3', result: 1 },
      ],
    },
    refused: [
      ['userId=u1', 1002],
      [`userId=u1&targetIds=${joined(101)}`, 1002],
    ],
  },
  {
    path: '/friend/permission/set.json',
    body: 'userIds=u1%2Cu2&permissionType=2',
    answer: {},
    refused: [
      ['userIds=u1', 1002],
      ['userIds=u1&permissionType=0', 1002],
      [`userIds=${joined(101)}&permissionType=2`, 1002],
    ],
  },
  {
    path: '/friend/permission/get.json',
    given: [['/friend/permission/set.json', 'userIds=u1&permissionType=3']],
    body: 'userIds=u1%2Cu2',
    answer: {
      permissionSettings: [
        { userId: 'u1', type: 3 },
        { userId: 'u2', type: 0 },
      ],
    },
    refused: [
      ['', 1003],
      [`userIds=${joined(101)}`, 1002],
    ],
  },
];
