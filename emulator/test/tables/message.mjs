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

/** The newer fields of messages that are pushed, and what they must not be. */
const PUSHED =
  'pushExt=%7B%22title%22%3A%22t%22%7D&isCounted=0&contentAvailable=1&disablePush=true&msgRandom=-7&disableUpdateLastMsg=false';
const pushedRefusals = (fields) =>
  [
    'pushExt=t',
    'isCounted=2',
    'contentAvailable=true',
    'disablePush=1',
    'msgRandom=x',
    'disableUpdateLastMsg=1',
  ].map((wrong) => [`${fields}&${wrong}`, 1002]);

/** The newer fields of messages in conversations of users. */
const CONVERSATIONAL = `${PUSHED}&expansion=true&extraContent=%7B%22k%22%3A%22v%22%7D&needReadReceipt=1&busChannel=ch1`;
const conversationalRefusals = (fields) => [
  ...pushedRefusals(fields),
  [`${fields}&expansion=1`, 1002],
  [`${fields}&extraContent=%5B%5D`, 1002],
  [`${fields}&extraContent=%7B%22a%20b%22%3A%22v%22%7D`, 1002],
  [`${fields}&needReadReceipt=2`, 1002],
  [`${fields}&busChannel=${times(21)}`, 1005],
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

const EXPANDED = 'msgUID=5GSB-RPM1-KP8H-9JHF&userId=u1&conversationType=1&targetId=u2';

const pairs = (count) => JSON.stringify(Object.fromEntries(ids(count).map((id) => [id, 'v'])));

const SPAN = {
  userId: 'u1',
  targetId: 't1',
  startTime: 1519871658000,
  endTime: 1519871658000 - 14 * 24 * 60 * 60 * 1000,
  includeStart: true,
};

const STREAM = {
  fromUserId: 's1',
  objectName: 'RC:StreamMsg',
  content: { content: 'hi', seq: 1, complete: false, type: 'text' },
};

const TO_ULTRA_GROUP = {
  fromUserId: 'u1',
  toGroupIds: ['g1'],
  objectName: 'RC:TxtMsg',
  content: '{"content":"hi"}',
};

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
  {
    path: '/message/private/publish.json',
    body: `${CONTENT}&fromUserId=s1&toUserId=t1&${CONVERSATIONAL}`,
    answer: { messageUIDs: [{ userId: 't1', messageUID: UID }] },
    refused: conversationalRefusals(`${CONTENT}&fromUserId=s1&toUserId=t1`),
  },
  {
    path: '/message/group/publish.json',
    body: `${CONTENT}&fromUserId=s1&toGroupId=g1&toUserId=u1&toUserId=u2&isMentioned=1&${CONVERSATIONAL}`,
    answer: { messageUIDs: [{ groupId: 'g1', messageUID: UID }] },
    refused: [
      ...conversationalRefusals(`${CONTENT}&fromUserId=s1&toGroupId=g1`),
      [`${CONTENT}&fromUserId=s1&toGroupId=g1&isMentioned=2`, 1002],
    ],
  },
  {
    path: '/message/chatroom/publish.json',
    body: `${CONTENT}&fromUserId=s1&toChatroomId=c1&priority=3&msgRandom=1`,
    answer: { messageUIDs: [{ chatroomId: 'c1', messageUID: UID }] },
    refused: [[`${CONTENT}&fromUserId=s1&toChatroomId=c1&priority=4`, 1002]],
  },
  {
    path: '/message/chatroom/broadcast.json',
    body: `${CONTENT}&fromUserId=s1&isIncludeSender=1`,
    answer: { messageUID: UID },
    refused: [[`${CONTENT}&fromUserId=s1&isIncludeSender=2`, 1002]],
  },
  {
    path: '/message/discussion/publish.json',
    body: `${CONTENT}&fromUserId=s1&toDiscussionId=d1&isCounted=0&contentAvailable=1`,
    answer: {},
    refused: [[`${CONTENT}&fromUserId=s1&toDiscussionId=d1&isCounted=2`, 1002]],
  },
  {
    path: '/message/system/publish.json',
    body: `${CONTENT}&fromUserId=s1&toUserId=t1&${PUSHED}&count=5&busChannel=ch1`,
    answer: { messageUIDs: [{ userId: 't1', messageUID: UID }] },
    refused: pushedRefusals(`${CONTENT}&fromUserId=s1&toUserId=t1`),
  },
  {
    path: '/message/broadcast.json',
    body: `${CONTENT}&fromUserId=s1&pushExt=%7B%7D&contentAvailable=1&msgRandom=1&os=iOS`,
    answer: { messageUID: UID },
    refused: [[`${CONTENT}&fromUserId=s1&pushExt=t`, 1002]],
  },
  ...['private', 'system'].map((kind) => ({
    path: `/message/${kind}/publish_template.json`,
    body: {
      ...template('s1'),
      pushExt: ['{"title":"t"}', null],
      verifyBlacklist: 1,
      contentAvailable: 1,
      msgRandom: 123456789,
      disablePush: true,
      disableUpdateLastMsg: 'true',
      busChannel: 'ch1',
    },
    answer: templateAnswer,
    refused: [
      [{ ...template('s1'), pushExt: '{}' }, 1002],
      [{ ...template('s1'), disablePush: 1 }, 1002],
      [{ ...template('s1'), verifyBlacklist: 2 }, 1002],
    ],
  })),
  {
    path: '/message/recall.json',
    body: 'targetId=t1&fromUserId=s1&conversationType=10&messageUID=m&busChannel=ch1&disablePush=true&isAdmin=1&isDelete=1&extra=e&disableUpdateLastMsg=true',
    answer: {},
    refused: [
      [`${recall(1)}&isAdmin=2`, 1002],
      [`${recall(1)}&isDelete=true`, 1002],
      [`${recall(1)}&disablePush=1`, 1002],
      [`${recall(10)}&busChannel=${times(21)}`, 1005],
    ],
  },
  {
    path: '/conversation/message/history/clean.json',
    body: 'conversationType=1&fromUserId=u1&targetId=u2&msgTimestamp=1519871658000',
    answer: {},
    refused: [
      ['', 1003],
      ['conversationType=2&fromUserId=u1&targetId=u2', 1002],
      ['conversationType=1&fromUserId=u1', 1002],
      ['conversationType=1&fromUserId=u1&targetId=u2&msgTimestamp=now', 1002],
    ],
  },
  {
    path: '/statusmessage/private/publish.json',
    body: `${CONTENT}&fromUserId=s1&toUserId=t1&toUserId=t2&verifyBlacklist=0&isPersisted=0&isCounted=0`,
    answer: {
      messageUIDs: [
        { userId: 't1', messageUID: UID },
        { userId: 't2', messageUID: UID },
      ],
    },
    refused: [
      ['', 1003],
      [`${CONTENT}&fromUserId=s1`, 1002],
      [`${CONTENT}&fromUserId=s1&${many('toUserId', 1001)}`, 1002],
      [`${CONTENT}&fromUserId=s1&toUserId=t1&verifyBlacklist=yes`, 1002],
      [`${CONTENT}&fromUserId=s1&toUserId=t1&busChannel=${times(21)}`, 1005],
    ],
  },
  {
    path: '/statusmessage/group/publish.json',
    body: `${CONTENT}&fromUserId=s1&toGroupId=g1`,
    answer: { messageUIDs: [{ groupId: 'g1', messageUID: UID }] },
    refused: [
      [`${CONTENT}&fromUserId=s1`, 1002],
      [`${CONTENT}&fromUserId=s1&${many('toGroupId', 4)}`, 1002],
    ],
  },
  {
    path: '/message/online/broadcast.json',
    body: `${CONTENT}&fromUserId=s1&msgRandom=123456789&disableUpdateLastMsg=true`,
    answer: { messageUID: UID },
    refused: [
      ['', 1003],
      [CONTENT, 1002],
      [`${CONTENT}&fromUserId=s1&disableUpdateLastMsg=1`, 1002],
    ],
  },
  {
    path: '/message/broadcast/recall.json',
    body: 'fromUserId=s1&messageUID=5GSB-RPM1-KP8H-9JHF&isAdmin=1&isDelete=0&extra=e',
    answer: { messageUID: '5GSB-RPM1-KP8H-9JHF' },
    refused: [
      ['', 1003],
      ['fromUserId=s1', 1002],
      ['fromUserId=s1&messageUID=m&isAdmin=2', 1002],
      ['fromUserId=s1&messageUID=m&sentTime=now', 1002],
    ],
  },
  ...[
    ['private', 'targetId'],
    ['group', 'groupId'],
  ].map(([kind, target]) => ({
    path: `/message/${kind}/modify.json`,
    body: `${CONTENT}&fromUserId=s1&${target}=t1&msgUID=5GSB-RPM1-KP8H-9JHF`,
    answer: {},
    refused: [
      ['', 1003],
      [`${CONTENT}&fromUserId=s1&${target}=t1`, 1002],
      [`${CONTENT}&fromUserId=s1&msgUID=m`, 1002],
      [`objectName=a%3Ab&fromUserId=s1&${target}=t1&msgUID=m`, 1002],
      [`objectName=${times(33)}&content=c&fromUserId=s1&${target}=t1&msgUID=m`, 1005],
    ],
  })),
  {
    path: '/message/expansion/set.json',
    body: `${EXPANDED}&extraKeyVal=${encodeURIComponent('{"a+=-_9":"v","b":""}')}&isSyncSender=1`,
    answer: {},
    refused: [
      ['', 1003],
      [EXPANDED, 1002],
      [`${EXPANDED}&extraKeyVal=k`, 1002],
      [`${EXPANDED}&extraKeyVal=[]`, 1002],
      [`${EXPANDED}&extraKeyVal={"a b":"v"}`, 1002],
      [`${EXPANDED}&extraKeyVal={"k":1}`, 1002],
      [`${EXPANDED}&extraKeyVal={"${times(33)}":"v"}`, 1005],
      [`${EXPANDED}&extraKeyVal={"k":"${times(4097)}"}`, 1005],
      [`${EXPANDED}&extraKeyVal=${pairs(101)}`, 1002],
      [`${EXPANDED}&extraKeyVal={"k":"v"}&conversationType=10`, 1002],
    ],
  },
  {
    path: '/message/expansion/delete.json',
    body: `${EXPANDED}&extraKey=["k1","k2"]`,
    answer: {},
    refused: [
      ['', 1003],
      [EXPANDED, 1002],
      [`${EXPANDED}&extraKey=k1`, 1002],
      [`${EXPANDED}&extraKey=[]`, 1002],
      [`${EXPANDED}&extraKey=${JSON.stringify(ids(101))}`, 1002],
    ],
  },
  {
    path: '/message/expansion/query.json',
    body: 'msgUID=5GSB-RPM1-KP8H-9JHF&pageNo=1',
    answer: { extraContent: {} },
    refused: [
      ['', 1003],
      ['msgUID=m&pageNo=0', 1002],
    ],
  },
  ...['private', 'group', 'chatroom', 'ultragroup'].map((kind) => ({
    path: `/v3/message/${kind}/query.json`,
    body: { ...SPAN, startTime: '1519871658000', includeStart: 'true', pageSize: '100' },
    answer: { data: [] },
    refused: [
      [{ ...SPAN, userId: null }, 1002],
      [{ ...SPAN, pageSize: 0 }, 1002],
      [{ ...SPAN, pageSize: 101 }, 1002],
      [{ ...SPAN, includeStart: null }, 1002],
      [{ ...SPAN, includeStart: 'yes' }, 1002],
      [{ ...SPAN, endTime: SPAN.startTime - 14 * 24 * 60 * 60 * 1000 - 1 }, 1002],
      [{ ...SPAN, busChannel: times(21) }, 1005],
    ],
  })),
  ...[
    ['private', 'toUserId'],
    ['group', 'toGroupId'],
  ].map(([kind, target]) => ({
    path: `/v3/message/${kind}/publish_stream.json`,
    body: { ...STREAM, [target]: 't1', extraContent: '{"k":"v"}' },
    answer: { messageUID: UID },
    refused: [
      [STREAM, 1002],
      [{ ...STREAM, [target]: 't1', objectName: 'RC:TxtMsg' }, 1002],
      [{ ...STREAM, [target]: 't1', content: '{"content":"hi"}' }, 1002],
      [{ ...STREAM, [target]: 't1', content: { ...STREAM.content, seq: 0 } }, 1002],
      [{ ...STREAM, [target]: 't1', content: { ...STREAM.content, seq: 2 } }, 1002],
      [{ ...STREAM, [target]: 't1', content: { ...STREAM.content, type: 'pdf' } }, 1002],
      [{ ...STREAM, [target]: 't1', content: { ...STREAM.content, completeReason: 1 } }, 1002],
      [{ ...STREAM, [target]: 't1', content: { ...STREAM.content, messageUID: 7 } }, 1002],
      [{ ...STREAM, [target]: 't1', isPersisted: 2 }, 1002],
      [{ ...STREAM, [target]: 't1', extraContent: 'k' }, 1002],
    ],
  })),
  {
    path: '/v3/message/group/publish_stream.json',
    body: { ...STREAM, toGroupId: 'g1', toUserIds: ['u1'] },
    answer: { messageUID: UID },
    refused: [[{ ...STREAM, toGroupId: 'g1', toUserIds: ids(11) }, 1002]],
  },
  {
    path: '/v3/translate.json',
    body: { text: '你好', targetLanguage: 'en' },
    answer: { translated: '[auto > en] 你好' },
    refused: [
      [{}, 1002],
      [{ text: '' }, 1002],
      [{ text: times(1001) }, 1005],
    ],
  },
  {
    path: '/message/ultragroup/publish.json',
    body: {
      ...TO_ULTRA_GROUP,
      isPersisted: '1',
      isCounted: '1',
      expansion: true,
      extraContent: '{"k":"v"}',
      busChannel: 'ch1',
    },
    answer: { messageUIDs: [{ groupId: 'g1', messageUID: UID }] },
    refused: [
      [{ ...TO_ULTRA_GROUP, toGroupIds: [] }, 1002],
      [{ ...TO_ULTRA_GROUP, toGroupIds: ids(4) }, 1002],
      [{ ...TO_ULTRA_GROUP, toGroupIds: 'g1' }, 1002],
      [{ ...TO_ULTRA_GROUP, content: {} }, 1002],
      [{ ...TO_ULTRA_GROUP, isMentioned: 2 }, 1002],
      [{ ...TO_ULTRA_GROUP, extraContent: {} }, 1002],
      [{ ...TO_ULTRA_GROUP, pushExt: '[]' }, 1002],
      [{ ...TO_ULTRA_GROUP, busChannel: times(21) }, 1005],
    ],
  },
  {
    path: '/ultragroup/msg/modify.json',
    body: 'groupId=g1&fromUserId=u1&msgUID=5GSB-RPM1-KP8H-9JHF&content=c&busChannel=ch1&msgRandom=1',
    answer: {},
    refused: [
      ['', 1003],
      ['groupId=g1&fromUserId=u1&msgUID=m', 1002],
      ['fromUserId=u1&msgUID=m&content=c', 1002],
    ],
  },
  {
    path: '/ultragroup/msg/get.json',
    body: 'groupId=g1&msgs=[{"msgUID":"m","busChannel":"ch1"}]',
    answer: { data: [] },
    refused: [
      ['', 1003],
      ['groupId=g1&msgs=m', 1002],
      ['groupId=g1&msgs=[{}]', 1002],
      ['msgs=[{"msgUID":"m"}]', 1002],
    ],
  },
];
