import { many, times } from '../fields.mjs';

const NOW = 1519871658000;
const json = (value) => encodeURIComponent(JSON.stringify(value));
const GROUP = `groupId=g1&name=One&owner=u1&groupProfile=${json({ introduction: 'i', portraitUrl: 'p' })}`;
const ENTRUSTED = ['/entrust/group/create.json', `${GROUP}&userIds=u2%2Cu3`];
const PERMISSIONS =
  '{"joinPerm":0,"removePerm":0,"memInvitePerm":0,"invitePerm":0,"profilePerm":0}';
const PROFILE = {
  groupProfile: '{"introduction":"i","portraitUrl":"p"}',
  groupExtProfile: '{}',
  permissions: PERMISSIONS,
};
const member = (userId, role) => ({ userId, nickname: '', role, time: NOW, extra: '' });

const wrongProfiles = (start) => [
  [`${start}&groupProfile=text`, 1002],
  [`${start}&groupProfile=${json({ introduction: times(513) })}`, 1005],
  [`${start}&groupProfile=${json({ announcement: times(1025) })}`, 1005],
  [`${start}&groupProfile=${json({ portraitUrl: times(129) })}`, 1005],
  [`${start}&groupExtProfile=${json({ a: '1' })}`, 1002],
  [`${start}&permissions=${json({ joinPerm: 4 })}`, 1002],
  [`${start}&permissions=${json({ removePerm: 3 })}`, 1002],
  [`${start}&permissions=${json({ invitePerm: 2 })}`, 1002],
];

export default [
  {
    path: '/entrust/group/create.json',
    body: ENTRUSTED[1],
    answer: {},
    refused: [
      ['', 1003],
      ['groupId=g2&owner=u1', 1002],
      ['groupId=g2&name=n', 1002],
      [`groupId=${times(65)}&name=n&owner=u1`, 1005],
      [`groupId=g2&name=${times(65)}&owner=u1`, 1005],
      [`groupId=g2&name=n&owner=u1&${many('userIds', 31)}`, 1002],
      ...wrongProfiles('groupId=g2&name=n&owner=u1'),
    ],
  },
  {
    path: '/entrust/group/import.json',
    given: [['/group/create.json', 'groupId=g1&groupName=Old&userId=u2']],
    body: GROUP,
    answer: {},
    refused: [
      ['groupId=g1&name=n', 1002],
      ['groupId=g1&owner=u1', 1002],
      [`groupId=g1&name=${times(65)}&owner=u1`, 1005],
    ],
  },
  {
    path: '/entrust/group/profile/update.json',
    given: [ENTRUSTED],
    body: `groupId=g1&groupProfile=${json({ name: 'Uno' })}`,
    answer: {},
    refused: [['groupId=g2&name=n', 1002], ...wrongProfiles('groupId=g1')],
  },
  {
    path: '/entrust/group/profile/query.json',
    given: [ENTRUSTED],
    body: 'groupIds=g1&groupIds=g2',
    answer: {
      profiles: [
        {
          groupId: 'g1',
          groupName: 'One',
          owner: 'u1',
          ...PROFILE,
          createTime: NOW,
          memberCount: 3,
        },
      ],
    },
    refused: [
      ['', 1003],
      [many('groupIds', 51), 1002],
    ],
  },
  {
    path: '/entrust/group/join.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userIds=u4&userIds=u5',
    answer: {
      groupId: 'g1',
      name: 'One',
      owner: 'u1',
      ...PROFILE,
      remarkName: '',
      createTime: NOW,
      memberCount: 5,
    },
    refused: [
      ['groupId=g1', 1002],
      ['groupId=g2&userIds=u4', 1002],
      [`groupId=g1&${many('userIds', 101)}`, 1002],
    ],
  },
  {
    path: '/entrust/group/quit.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userIds=u2%2Cu3&isDelBan=1&isDelWhite=1&isDelFollowed=0',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      ['groupId=g2&userIds=u2', 1002],
      ['groupId=g1&userIds=u2&isDelBan=2', 1002],
      [`groupId=g1&${many('userIds', 101)}`, 1002],
    ],
  },
  {
    path: '/entrust/group/dismiss.json',
    given: [ENTRUSTED],
    body: 'groupId=g1',
    answer: {},
    refused: [['groupId=g2', 1002]],
  },
  {
    path: '/entrust/group/transfer/owner.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&newOwner=u2&isQuit=1',
    answer: {},
    refused: [
      ['groupId=g1', 1002],
      ['groupId=g1&newOwner=stranger', 1002],
      ['groupId=g2&newOwner=u2', 1002],
    ],
  },
  {
    path: '/entrust/group/query.json',
    given: [ENTRUSTED],
    body: '',
    answer: {
      pageToken: '',
      groups: [
        {
          groupId: 'g1',
          owner: 'u1',
          creator: 'u1',
          name: 'One',
          portraitUrl: 'p',
          groupProfile: PROFILE.groupProfile,
          time: NOW,
        },
      ],
    },
    refused: [
      ['size=1001', 1002],
      ['order=2', 1002],
      ['pageToken=x', 1002],
    ],
  },
  {
    path: '/entrust/group/manager/add.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userIds=u2&userIds=stranger',
    answer: { userIds: ['stranger'] },
    refused: [
      ['groupId=g2&userIds=u2', 1002],
      [`groupId=g1&${many('userIds', 11)}`, 1002],
    ],
  },
  {
    path: '/entrust/group/manager/remove.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userIds=u2%2Cu3',
    answer: {},
    refused: [
      ['groupId=g2&userIds=u2', 1002],
      [`groupId=g1&${many('userIds', 11)}`, 1002],
    ],
  },
  {
    path: '/entrust/group/member/kick.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userIds=u2%2Cu3',
    answer: {},
    refused: [
      ['groupId=g2&userIds=u2', 1002],
      [`groupId=g1&${many('userIds', 101)}`, 1002],
    ],
  },
  {
    path: '/entrust/group/member/kick/all.json',
    given: [ENTRUSTED],
    body: 'userId=u2',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/entrust/group/member/query.json',
    given: [ENTRUSTED, ['/entrust/group/manager/add.json', 'groupId=g1&userIds=u2']],
    body: 'groupId=g1&order=0',
    answer: {
      pageToken: '',
      totalCount: 3,
      members: [member('u1', 3), member('u2', 2), member('u3', 1)],
    },
    refused: [
      ['groupId=g2', 1002],
      ['groupId=g1&type=4', 1002],
      ['groupId=g1&size=101', 1002],
    ],
  },
  {
    path: '/entrust/group/member/specific/query.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userIds=u2&userIds=stranger',
    answer: { members: [member('u2', 1)] },
    refused: [
      ['groupId=g2&userIds=u2', 1002],
      [`groupId=g1&${many('userIds', 101)}`, 1002],
    ],
  },
  {
    path: '/entrust/group/member/set.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userId=u2&nickname=Nick&extra=e',
    answer: {},
    refused: [
      ['groupId=g1&userId=u2', 1002],
      ['groupId=g1&userId=stranger&nickname=n', 1002],
      [`groupId=g1&userId=u2&nickname=${times(65)}`, 1005],
      [`groupId=g1&userId=u2&nickname=n&extra=${times(129)}`, 1005],
    ],
  },
  {
    path: '/entrust/group/member/follow.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userId=u1&followUserIds=u2%2Cu3',
    answer: {},
    refused: [
      ['groupId=g1&userId=stranger&followUserIds=u2', 1002],
      ['groupId=g1&userId=u1&followUserIds=stranger', 1002],
      [`groupId=g1&userId=u1&${many('followUserIds', 101)}`, 1002],
    ],
  },
  {
    path: '/entrust/group/member/unfollow.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userId=u1&followUserIds=u2',
    answer: {},
    refused: [['groupId=g2&userId=u1&followUserIds=u2', 1002]],
  },
  {
    path: '/entrust/group/member/followed/get.json',
    given: [
      ENTRUSTED,
      ['/entrust/group/member/follow.json', 'groupId=g1&userId=u1&followUserIds=u2'],
    ],
    body: 'groupId=g1&userId=u1',
    answer: { userId: 'u1', groupId: 'g1', members: [{ userId: 'u2', timestamp: NOW }] },
    refused: [['groupId=g2&userId=u1', 1002]],
  },
  {
    path: '/entrust/group/remarkname/set.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userId=u2&remarkName=Mine',
    answer: {},
    refused: [
      ['groupId=g1&userId=stranger&remarkName=Mine', 1002],
      [`groupId=g1&userId=u2&remarkName=${times(65)}`, 1005],
    ],
  },
  {
    path: '/entrust/group/remarkname/delete.json',
    given: [ENTRUSTED],
    body: 'groupId=g1&userId=u2',
    answer: {},
    refused: [['groupId=g2&userId=u2', 1002]],
  },
  {
    path: '/entrust/group/remarkname/query.json',
    given: [
      ENTRUSTED,
      ['/entrust/group/remarkname/set.json', 'groupId=g1&userId=u2&remarkName=Mine'],
    ],
    body: 'groupId=g1&userId=u2',
    answer: { remarkName: 'Mine' },
    refused: [['groupId=g2&userId=u2', 1002]],
  },
  {
    path: '/entrust/joined/group/query.json',
    given: [
      ENTRUSTED,
      ['/entrust/group/remarkname/set.json', 'groupId=g1&userId=u2&remarkName=Mine'],
    ],
    body: 'userId=u2',
    answer: {
      pageToken: '',
      totalCount: 1,
      groups: [
        {
          groupId: 'g1',
          name: 'One',
          remarkName: 'Mine',
          ...PROFILE,
          createTime: NOW,
          joinTime: NOW,
          role: 1,
          count: 3,
          owner: 'u1',
        },
      ],
    },
    refused: [
      ['', 1003],
      ['userId=u2&role=4', 1002],
      ['userId=u2&size=101', 1002],
    ],
  },
];
