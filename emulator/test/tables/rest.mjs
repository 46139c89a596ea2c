import { ids, many, times } from '../fields.mjs';

const PUSH = {
  platform: ['ios', 'android'],
  audience: { tag: ['女'], is_to_all: false },
  notification: { alert: 'this is a push' },
};
const MESSAGE = { content: '{"content":"hi"}', objectName: 'RC:TxtMsg' };
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
];
