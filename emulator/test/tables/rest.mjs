import { ids, many, times } from '../fields.mjs';

const PUSH = {
  platform: ['ios', 'android'],
  audience: { tag: ['女'], is_to_all: false },
  notification: { alert: 'this is a push' },
};
const MESSAGE = { content: '{"content":"hi"}', objectName: 'RC:TxtMsg' };
const TAG = { userId: 'u1', tagId: 't1' };
const CUSTOM = {
  platform: ['ios', 'android', 'HarmonyOS'],
  audience: {
    is_to_all: false,
    tag: null,
    tag_or: ['b'],
    packageName: 'com.e',
    tagItems: [{ tags: ['a', 'b'], isNot: true, tagsOperator: 'AND', itemsOperator: 'OR' }],
  },
  notification: { alert: 'a' },
};
const PUSH_ID = /^[\w-]{22}$/;

export default [
  {
    path: '/conversation/notification/set.json',
    body: 'targetId=t1&isMuted=1&conversationType=1&requestId=u1',
    answer: {},
    refused: [
      ['', 1003],
      ['targetId=t1&isMuted=1&conversationType=undefined&requestId=u1', 1002],
      ['targetId=t1&isMuted=2&conversationType=1&requestId=u1', 1002],
      [`targetId=${times(65)}&isMuted=1&conversationType=1&requestId=u1`, 1005],
    ],
  },
  {
    path: '/conversation/notification/get.json',
    given: [
      [
        '/conversation/notification/set.json',
        'targetId=t1&isMuted=1&conversationType=1&requestId=u1',
      ],
    ],
    body: 'targetId=t1&conversationType=1&requestId=u1',
    answer: { isMuted: 1 },
    refused: [['targetId=t1&requestId=u1', 1002]],
  },
  {
    path: '/conversation/notification/set.json',
    body: 'conversationType=10&requestId=u1&targetId=g1&busChannel=ch1&unpushLevel=5',
    answer: {},
    refused: [
      ['conversationType=10&requestId=u1&targetId=g1', 1002],
      ['conversationType=10&requestId=u1&targetId=g1&unpushLevel=3', 1002],
      [`conversationType=10&requestId=u1&targetId=g1&isMuted=1&busChannel=${times(21)}`, 1005],
    ],
  },
  {
    path: '/conversation/type/notification/set.json',
    body: 'conversationType=10&requestId=u1&unpushLevel=-1',
    answer: {},
    refused: [
      ['', 1003],
      ['conversationType=10&requestId=u1', 1002],
      ['conversationType=10&requestId=u1&unpushLevel=3', 1002],
      ['conversationType=4&requestId=u1&unpushLevel=1', 1002],
    ],
  },
  {
    path: '/conversation/type/notification/get.json',
    given: [
      ['/conversation/type/notification/set.json', 'conversationType=3&requestId=u1&unpushLevel=2'],
    ],
    body: 'conversationType=3&requestId=u1',
    answer: { isMuted: 2 },
    refused: [['requestId=u1', 1002]],
  },
  {
    path: '/conversation/top/set.json',
    body: 'userId=u1&conversationType=6&targetId=t1&setTop=true',
    answer: {},
    refused: [
      ['', 1003],
      ['userId=u1&conversationType=1&targetId=t1', 1002],
      ['userId=u1&conversationType=1&targetId=t1&setTop=1', 1002],
      ['userId=u1&conversationType=10&targetId=t1&setTop=true', 1002],
    ],
  },
  {
    path: '/user/conversation/tag/set.json',
    body: { userId: 'u1', tags: [{ tagId: times(10), tagName: times(15, '工') }] },
    answer: {},
    refused: [
      [{ userId: 'u1' }, 1002],
      [{ userId: 'u1', tags: [] }, 1002],
      [{ userId: 'u1', tags: ['t1'] }, 1002],
      [{ userId: 'u1', tags: [{ tagId: 't1' }] }, 1002],
      [{ userId: 'u1', tags: [{ tagId: times(11), tagName: 'n' }] }, 1005],
      [{ userId: 'u1', tags: [{ tagId: 't1', tagName: times(16) }] }, 1005],
      [{ userId: 'u1', tags: ids(21).map((tagId) => ({ tagId, tagName: 'n' })) }, 1002],
    ],
  },
  {
    path: '/user/conversation/tag/del.json',
    body: { userId: 'u1', tagIds: ['t1'] },
    answer: {},
    refused: [
      [{ userId: 'u1', tagIds: [] }, 1002],
      [{ userId: 'u1', tagIds: 't1' }, 1002],
    ],
  },
  {
    verb: 'GET',
    path: '/user/conversation/tag/get.json',
    given: [
      [
        '/user/conversation/tag/set.json',
        { userId: 'u 1', tags: [{ tagId: 't1', tagName: '工' }] },
      ],
    ],
    body: 'userId=u+1',
    answer: {
      data: {
        userId: 'u 1',
        tags: [{ tagId: 't1', tagName: '工', createTime: 1519871658000 }],
      },
    },
    refused: [
      ['', 1002],
      [`userId=${times(65)}`, 1005],
    ],
  },
  ...['set', 'del'].map((change) => ({
    path: `/tag/conversation/${change}.json`,
    body: { ...TAG, conversations: [{ targetId: 't1', conversationType: '3' }] },
    answer: {},
    refused: [
      [TAG, 1002],
      [{ ...TAG, conversations: [] }, 1002],
      [{ ...TAG, conversations: [{ targetId: 't1' }] }, 1002],
      [{ ...TAG, conversations: [{ targetId: 't1', conversationType: 4 }] }, 1002],
      [
        { ...TAG, conversations: ids(101).map((targetId) => ({ targetId, conversationType: 1 })) },
        1002,
      ],
    ],
  })),
  {
    verb: 'GET',
    path: '/tag/conversation/get.json',
    given: [
      [
        '/tag/conversation/set.json',
        { ...TAG, conversations: [{ targetId: 't1', conversationType: 3 }] },
      ],
    ],
    body: 'userId=u1&tagId=t1',
    answer: { data: { tagId: 't1', conversations: [{ targetId: 't1', conversationType: 3 }] } },
    refused: [['userId=u1', 1002]],
  },
  {
    verb: 'GET',
    path: '/conversation/attribute/get.json',
    given: [
      ['/user/conversation/tag/set.json', { userId: 'u1', tags: [{ tagId: 't1', tagName: 'n' }] }],
      [
        '/tag/conversation/set.json',
        { ...TAG, conversations: [{ targetId: 'u2', conversationType: 1 }] },
      ],
      ['/conversation/top/set.json', 'userId=u1&conversationType=1&targetId=u2&setTop=true'],
      [
        '/conversation/notification/set.json',
        'requestId=u1&conversationType=1&targetId=u2&unpushLevel=2',
      ],
    ],
    body: 'userId=u1&targetId=u2&conversationType=1',
    answer: {
      data: {
        targetId: 'u2',
        conversationType: 1,
        tags: [{ tagId: 't1', tagName: 'n', createTime: 1519871658000 }],
        top: { top: true, topTime: 1519871658000 },
        mute: { mute: 2 },
      },
    },
    refused: [
      ['userId=u1&targetId=u2', 1002],
      ['userId=u1&targetId=u2&conversationType=10', 1002],
    ],
  },
  {
    path: '/sensitiveword/add.json',
    body: 'type=0&word=bad&replaceWord=***',
    answer: {},
    refused: [
      ['', 1003],
      ['word=-&replaceWord=', 1002],
      [`word=${times(33)}`, 1005],
      [`word=bad&replaceWord=${times(33)}`, 1005],
    ],
  },
  {
    path: '/sensitiveword/batch/add.json',
    body: { words: [{ word: 'bad', replaceWord: '***' }, { word: 'worse' }] },
    answer: { remainQuota: 48 },
    refused: [
      [{ words: [] }, 1002],
      [{ words: ['bad'] }, 1002],
      [{ words: [{ replaceWord: 'x' }] }, 1002],
      [{ words: ids(51).map((word) => ({ word })) }, 1002],
    ],
  },
  {
    path: '/sensitiveword/delete.json',
    body: 'word=bad',
    answer: {},
    refused: [['', 1003]],
  },
  {
    path: '/sensitiveword/batch/delete.json',
    body: 'words=bad&words=worse',
    answer: {},
    refused: [
      ['', 1003],
      [many('words', 51), 1002],
    ],
  },
  {
    path: '/sensitiveword/list.json',
    given: [['/sensitiveword/add.json', 'word=bad&replaceWord=***']],
    body: 'type=2',
    answer: { words: [{ type: '0', word: 'bad', replaceWord: '***' }] },
    refused: [
      ['type=10', 1002],
      ['type=undefined', 1002],
    ],
  },
  {
    path: '/push.json',
    body: PUSH,
    answer: { id: PUSH_ID },
    refused: [
      [{}, 1002],
      [{ ...PUSH, platform: ['pager'] }, 1002],
      [{ ...PUSH, platform: 'ios' }, 1002],
      [{ ...PUSH, audience: [] }, 1002],
      [{ ...PUSH, notification: 'n' }, 1002],
      [{ ...PUSH, audience: { tag: ids(21) } }, 1002],
      [{ ...PUSH, audience: { tag_or: ids(21) } }, 1002],
      [{ ...PUSH, audience: { userid: ids(1001) } }, 1002],
      [{ ...PUSH, audience: { is_to_all: 'perhaps' } }, 1002],
      [{ ...PUSH, message: MESSAGE }, 1002],
      [{ ...PUSH, fromuserid: 'u1', message: { content: 'c' } }, 1002],
    ],
  },
  {
    path: '/push.json',
    body: { ...PUSH, fromuserid: 'u1', message: MESSAGE },
    answer: { id: PUSH_ID },
    refused: [],
  },
  ...[
    { alert: 'a', title: times(50), forceShowPushContent: 1 },
    {
      alert: 'a',
      ios: { 'thread-id': 't', badge: -1, contentAvailable: 1, extras: { id: '1', count: 2 } },
      android: { hw: { channelId: '' }, oppo: { notify_level: 2 }, vivo: { classification: '1' } },
      harmonyOS: { ohos: { image: 'https://e.com/o' } },
    },
    { alert: 'a', ios: null, android: { hw: null, channelId: 'an older form' } },
  ].map((notification) => ({
    path: '/push.json',
    body: { ...PUSH, notification },
    answer: { id: PUSH_ID },
    refused: [
      [{ ...PUSH, notification: { alert: 'a', title: times(51) } }, 1005],
      [{ ...PUSH, notification: { alert: 'a', forceShowPushContent: 2 } }, 1002],
      [{ ...PUSH, notification: { alert: 'a', ios: 'i' } }, 1002],
      [{ ...PUSH, notification: { alert: 'a', ios: { badge: 'many' } } }, 1002],
      [{ ...PUSH, notification: { alert: 'a', android: { hw: [] } } }, 1002],
      [{ ...PUSH, notification: { alert: 'a', android: { vivo: { classification: 2 } } } }, 1002],
      [{ ...PUSH, notification: { alert: 'a', harmonyOS: { extras: ['e'] } } }, 1002],
    ],
  })),
  {
    path: '/push/user.json',
    body: { userIds: ids(100), notification: { title: 'T', pushContent: 'body' } },
    answer: { id: PUSH_ID },
    refused: [
      [{ userIds: ['u1'] }, 1002],
      [{ userIds: ['u1'], notification: { alert: 'a' } }, 1002],
      [{ userIds: [], notification: { pushContent: 'p' } }, 1002],
      [{ userIds: ids(101), notification: { pushContent: 'p' } }, 1002],
      [{ userIds: ['u1'], notification: { pushContent: 'p', title: times(51) } }, 1005],
    ],
  },
  {
    path: '/push/custom.json',
    body: CUSTOM,
    answer: { id: PUSH_ID },
    refused: [
      [{ ...CUSTOM, platform: ['pager'] }, 1002],
      [{ ...CUSTOM, audience: { tag: ['t'] } }, 1002],
      [{ ...CUSTOM, audience: { is_to_all: false, tag: ids(21) } }, 1002],
      [{ ...CUSTOM, audience: { is_to_all: false, tagItems: ['t'] } }, 1002],
      [{ ...CUSTOM, audience: { is_to_all: false, tagItems: [{ tagsOperator: 'XOR' }] } }, 1002],
      [{ ...CUSTOM, notification: {} }, 1002],
    ],
  },
  {
    path: '/wordfilter/add.json',
    body: 'word=bad+%E8%AF%8D',
    answer: {},
    refused: [
      ['', 1003],
      ['word=-', 1002],
      [`word=${times(33)}`, 1005],
    ],
  },
  {
    path: '/wordfilter/delete.json',
    body: 'word=bad',
    answer: {},
    refused: [
      ['', 1003],
      [`word=${times(33)}`, 1005],
    ],
  },
  {
    path: '/wordfilter/list.json',
    given: [['/wordfilter/add.json', 'word=bad']],
    body: '',
    answer: { words: [{ word: 'bad' }] },
    refused: [],
  },
];
