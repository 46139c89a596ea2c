import { ids, many, times } from '../fields.mjs';

const CONTENT =
  'objectName=RC%3ATxtMsg&content=%7B%22content%22%3A%22hello%20%E4%BD%A0%E5%A5%BD%20%26%20%3D%20%2B%20%25%22%7D';
const UID = /^[0-9A-V]{4}(-[0-9A-V]{4}){3}$/;

const template = (fromUserId) => ({
  fromUserId,
  objectName: 'RC:TxtMsg',
  content: '{"content":"{name} {score}"}',
  toUserId: ['21', 'sea1'],
  values: [
    { '{name}': 'B', '{score}': '95' },
    { '{name}': 'A', '{score}': '90' },
  ],
  pushContent: ['{name} q', '{name} p'],
  pushData: [null, 'd1'],
});

const templateAnswer = {
  messageUIDs: [
    { userId: '21', messageUID: UID },
    { userId: 'sea1', messageUID: UID },
  ],
};

const templateRefusals = [
  [{ ...template('s1'), toUserId: [] }, 1002],
  [{ ...template('s1'), toUserId: ids(1001) }, 1002],
  [{ ...template('s1'), values: [{}] }, 1002],
  [{ ...template('s1'), values: ['a', 'b'] }, 1002],
  [{ ...template('s1'), pushContent: [null] }, 1002],
  [{ ...template('s1'), pushData: [null] }, 1002],
  [{ ...template('s1'), content: {} }, 1002],
];

const sendRefusals = (target, max) => [
  ['', 1003],
  [`${CONTENT}&fromUserId=s1`, 1002],
  [`${CONTENT}&${target}=t1`, 1002],
  [`objectName=a%3Ab&fromUserId=s1&${target}=t1`, 1002],
  [`content=c&fromUserId=s1&${target}=t1`, 1002],
  [`objectName=${times(33)}&content=c&fromUserId=s1&${target}=t1`, 1005],
  [`${CONTENT}&isPersisted=2&fromUserId=s1&${target}=t1`, 1002],
  ...(max ? [[`${CONTENT}&fromUserId=s1&${many(target, max + 1)}`, 1002]] : []),
];

const recall = (conversationType) =>
  `targetId=t1&sentTime=1519444243981&fromUserId=s1&conversationType=${conversationType}&messageUID=5GSB-RPM1-KP8H-9JHF`;

export default [
  {
    path: '/message/private/publish.json',
    body: `${CONTENT}&fromUserId=s1&toUserId=t1`,
    answer: { messageUIDs: [{ userId: 't1', messageUID: UID }] },
    refused: sendRefusals('toUserId', 1000),
  },
  {
    path: '/message/private/publish_template.json',
    body: template('s1'),
    answer: templateAnswer,
    refused: templateRefusals,
  },
  {
    path: '/message/group/publish.json',
    body: `toGroupId=g1&toGroupId=g2&${CONTENT}&isPersisted=1&isMentioned=1&fromUserId=s1`,
    answer: {
      messageUIDs: [
        { groupId: 'g1', messageUID: UID },
        { groupId: 'g2', messageUID: UID },
      ],
    },
    refused: sendRefusals('toGroupId', 3),
  },
  {
    path: '/message/chatroom/publish.json',
    body: `${CONTENT}&fromUserId=s1&toChatroomId=c1`,
    answer: { messageUIDs: [{ chatroomId: 'c1', messageUID: UID }] },
    refused: sendRefusals('toChatroomId'),
  },
  {
    path: '/message/chatroom/broadcast.json',
    body: `${CONTENT}&fromUserId=s1`,
    answer: { messageUID: UID },
    refused: [
      ['', 1003],
      [CONTENT, 1002],
    ],
  },
  {
    path: '/message/discussion/publish.json',
    body: `${CONTENT}&fromUserId=s1&toDiscussionId=d1`,
    answer: {},
    refused: sendRefusals('toDiscussionId'),
  },
  {
    path: '/message/system/publish.json',
    body: `toUserId=t1&toUserId=t2&${CONTENT}&fromUserId=__system__`,
    answer: {
      messageUIDs: [
        { userId: 't1', messageUID: UID },
        { userId: 't2', messageUID: UID },
      ],
    },
    refused: sendRefusals('toUserId', 100),
  },
  {
    path: '/message/system/publish_template.json',
    body: template('__system__'),
    answer: templateAnswer,
    refused: templateRefusals,
  },
  {
    path: '/message/broadcast.json',
    body: `${CONTENT}&fromUserId=__system__`,
    answer: { messageUID: UID },
    refused: [
      ['', 1003],
      ['fromUserId=s1&objectName=a%3Ab', 1002],
    ],
  },
  ...[1, 2, 3, 4, 6, 10].map((conversationType) => ({
    path: '/message/recall.json',
    body: recall(conversationType),
    answer: {},
    refused: [
      ['', 1003],
      [recall(5), 1002],
      ['conversationType=1&fromUserId=s1&messageUID=m&sentTime=1', 1002],
      [`${recall(1)}&sentTime=now`, 1002],
    ],
  })),
  {
    path: '/message/history.json',
    body: 'date=2018030210',
    answer: { url: '', date: '2018030210' },
    refused: [
      ['', 1003],
      ['date=201803021', 1002],
      ['date=2018030224', 1002],
      ['date=2018130210', 1002],
    ],
  },
  {
    path: '/message/history/delete.json',
    body: 'date=2018030210',
    answer: {},
    refused: [['date=yesterday', 1002]],
  },
];
