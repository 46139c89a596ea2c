// Each limit that the types tell of an input, held on both sides: what is beyond is not sent.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { call } from './app.mjs';
import { setUp } from './setup.mjs';

const types = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');

const { emulator, connect } = await setUp();
const client = connect({ maxRetries: 0 });

/** It was sent; whether the service accepts it does not matter here. */
async function isSent(method, input) {
  await call(client, method, input).catch((error) =>
    assert.ok(error instanceof RongCloud.APIError, error),
  );
  assert.equal(emulator.requests.length, 1);
  emulator.reset();
}

async function isRefused(method, input, field, code, words) {
  const expected = { name: 'ValidationError', field, code };
  await assert.rejects(call(client, method, input), (error) => {
    assert.deepEqual({ name: error.name, field: error.field, code: error.code }, expected);
    assert.ok(error.message.startsWith(`${field} must `), error.message);
    assert.ok(error.message.includes(words), `${error.message} does not say ${words}`);
    return true;
  });
  assert.equal(emulator.requests.length, 0, 'nothing is sent');
}

const span = (least, most) => (least === most ? `${least}` : `${least}-${most}`);

/** The limit as an error words it, and as the types do at the start of a sentence. */
const told = ({ least, most, unit }) =>
  most === undefined
    ? [`at least ${least} ${unit}`, `At least ${least} ${unit}`]
    : [`${span(least, most)} ${unit}`];

const text = (least, most, unit = 'characters') => ({
  least,
  most,
  unit,
  code: '20003',
  // A character of the second kind has three bytes.
  make: (length) => (unit.startsWith('byte') ? 'x' : '马').repeat(length),
});
const ID = text(1, 64);
const CHANNEL = text(1, 20);

/** A list, and the limit of each of its items. */
const list = (least, most, unit, each, more) => ({
  least,
  most,
  unit,
  each,
  code: '20003',
  make: (length) => Array.from({ length }, (_, index) => `item${index}`),
  ...more,
});
/** An object of any keys, and the limits of the keys and of the values. */
const map = (least, most, unit, keys, each) =>
  list(least, most, unit, each, {
    keys,
    make: (length) => Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, 'v'])),
  });
const number = (least, most, unit = '') => ({
  least,
  most,
  unit,
  code: '20004',
  make: (value) => value,
});

const content = {};
const message = { senderId: 's', targetId: 't', objectName: 'RC:TxtMsg', content };
const sent = { senderId: 's', targetId: 't', uId: 'm', sentTime: 1 };
const { sentTime: _, ...sentElsewhere } = sent;
const history = { userId: 'u', targetId: 't', startTime: 2, endTime: 1, includeStart: true };
const expanded = { uId: 'm', userId: 'u', type: 'GROUP', targetId: 'g' };
const stream = { senderId: 's', targetId: 't', content: { content: 'c', seq: 1, complete: true } };
const profile = { id: 'u', name: 'n', portrait: 'p' };
const template = {
  senderId: 's',
  objectName: 'RC:TxtMsg',
  template: {},
  content: { u: { data: {} } },
};
const conversation = { type: 'PRIVATE', userId: 'u', targetId: 't' };
const receivers = (least, most) =>
  list(least, most, 'receivers', undefined, {
    make: (length) =>
      Object.fromEntries(Array.from({ length }, (_, index) => [`u${index}`, { data: {} }])),
  });
const room = { id: 'c', name: 'n' };
const minute = number(1, 43200, 'minutes');
const minuteOrGood = number(0, 43200, 'minutes');

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
const limits = [
  ['UserProfile.id', 'User.register', profile, text(1, undefined, 'byte')],
  ['UserProfile.name', 'User.register', profile, text(1, 128, 'bytes')],
  ['UserProfile.portrait', 'User.register', profile, text(1, 1024, 'bytes')],
  ['UserId.id', 'User.get', {}, text(1, undefined, 'byte')],
  ['Block.id', 'User.Block.add', { minute: 1 }, text(1, undefined, 'byte')],
  ['Block.minute', 'User.Block.add', { id: 'u' }, minute],
  ['Blacklisting.id', 'User.Blacklist.add', { blacklist: ['v'] }, text(1, undefined, 'byte')],
  ['Blacklisting.blacklist', 'User.Blacklist.add', { id: 'u' }, list(0, 20, 'users', ID)],
  ['BlacklistOwner.id', 'User.Blacklist.getList', {}, { ...ID, words: '1-64 characters each' }],
  ['BlacklistOwner.size', 'User.Blacklist.getList', { id: 'u' }, number(1, 1000)],
  ['UserTags.id', 'User.Tag.set', { tags: ['t'] }, ID],
  ['UserTags.tags', 'User.Tag.set', { id: 'u' }, list(0, 20, 'tags', text(1, 40, 'bytes'))],
  ['SharedTags.users', 'User.Tag.batchSet', { tags: ['t'] }, list(1, 1000, 'users', ID)],
  [
    'SharedTags.tags',
    'User.Tag.batchSet',
    { users: ['u'] },
    list(0, 20, 'tags', text(1, 40, 'bytes')),
  ],
  ['TaggedUsers.users', 'User.Tag.batchRemove', {}, list(1, 1000, 'users', ID)],
  ['MuteEverywhere.members', 'User.MuteGroups.add', { minute: 1 }, list(1, 20, 'users', ID)],
  ['MuteEverywhere.minute', 'User.MuteGroups.add', { members: ['u'] }, minuteOrGood],
  ['UnmuteEverywhere.members', 'User.MuteGroups.remove', {}, list(1, 20, 'users', ID)],
  ['Paging.page', 'User.Block.getList', {}, number(1)],

  ['PrivateMessage.senderId', 'Message.Private.send', message, ID],
  ['PrivateMessage.targetId', 'Message.Private.send', message, list(1, 1000, 'users', ID)],
  ['PrivateMessage.busChannel', 'Message.Private.send', message, CHANNEL],
  ['TemplateMessage.senderId', 'Message.Private.sendTemplate', template, ID],
  ['TemplateMessage.content', 'Message.Private.sendTemplate', template, receivers(1, 1000)],
  ['TemplateMessage.busChannel', 'Message.Private.sendTemplate', template, CHANNEL],
  ['SentMessage.senderId', 'Message.Private.recall', sent, ID],
  ['SentMessage.targetId', 'Message.Private.recall', sent, ID],
  ['SentMessage.uId', 'Message.Private.recall', sent, text(1, undefined, 'character')],
  ['SentMessage.busChannel', 'Message.Private.recall', sent, CHANNEL],
  ['GroupMessage.senderId', 'Message.Group.send', message, ID],
  ['GroupMessage.targetId', 'Message.Group.send', message, list(1, 3, 'groups', ID)],
  ['GroupMessage.toUserId', 'Message.Group.send', message, list(1, undefined, 'user', ID)],
  ['GroupMessage.busChannel', 'Message.Group.send', message, CHANNEL],
  ['DirectedMessage.senderId', 'Message.Group.sendDirection', { ...message, toUserId: 'u' }, ID],
  [
    'DirectedMessage.targetId',
    'Message.Group.sendDirection',
    { ...message, toUserId: 'u' },
    list(1, 1, 'group', ID),
  ],
  [
    'DirectedMessage.toUserId',
    'Message.Group.sendDirection',
    message,
    list(1, undefined, 'user', ID),
  ],
  [
    'DirectedMessage.busChannel',
    'Message.Group.sendDirection',
    { ...message, toUserId: 'u' },
    CHANNEL,
  ],
  ['DiscussionMessage.senderId', 'Message.Discussion.send', message, ID],
  [
    'DiscussionMessage.targetId',
    'Message.Discussion.send',
    message,
    list(1, undefined, 'discussion', ID),
  ],
  ['ChatroomMessage.senderId', 'Message.Chatroom.send', message, ID],
  [
    'ChatroomMessage.targetId',
    'Message.Chatroom.send',
    message,
    list(1, undefined, 'chatroom', ID),
  ],
  ['ChatroomBroadcast.senderId', 'Message.Chatroom.broadcast', message, ID],
  ['SystemMessage.senderId', 'Message.System.send', message, ID],
  ['SystemMessage.targetId', 'Message.System.send', message, list(1, 100, 'users', ID)],
  ['SystemMessage.busChannel', 'Message.System.send', message, CHANNEL],
  ['SystemBroadcast.senderId', 'Message.System.broadcast', message, ID],
  ['MessagePrivateSendStatus.senderId', 'Message.Private.sendStatus', message, ID],
  [
    'MessagePrivateSendStatus.targetId',
    'Message.Private.sendStatus',
    message,
    list(1, 1000, 'users', ID),
  ],
  ['MessageGroupSendStatus.senderId', 'Message.Group.sendStatus', message, ID],
  [
    'MessageGroupSendStatus.targetId',
    'Message.Group.sendStatus',
    message,
    list(1, 3, 'groups', ID),
  ],
  ['Status.busChannel', 'Message.Group.sendStatus', message, CHANNEL],
  ['MessagePrivateSendStream.senderId', 'Message.Private.sendStream', stream, ID],
  ['MessagePrivateSendStream.targetId', 'Message.Private.sendStream', stream, ID],
  ['MessageGroupSendStream.senderId', 'Message.Group.sendStream', stream, ID],
  ['MessageGroupSendStream.targetId', 'Message.Group.sendStream', stream, ID],
  ['MessagePrivateModify.senderId', 'Message.Private.modify', { ...message, uId: 'm' }, ID],
  ['MessagePrivateModify.targetId', 'Message.Private.modify', { ...message, uId: 'm' }, ID],
  ['MessagePrivateModify.uId', 'Message.Private.modify', message, text(1, undefined, 'character')],
  ['MessageGroupModify.senderId', 'Message.Group.modify', { ...message, uId: 'm' }, ID],
  ['MessageGroupModify.targetId', 'Message.Group.modify', { ...message, uId: 'm' }, ID],
  ['MessageGroupModify.uId', 'Message.Group.modify', message, text(1, undefined, 'character')],
  ['MessageQuery.userId', 'Message.Private.query', history, ID],
  ['MessageQuery.targetId', 'Message.Group.query', history, ID],
  ['MessageQuery.pageSize', 'Message.Chatroom.query', history, number(1, 100)],
  ['MessageQuery.busChannel', 'Message.Group.query', history, CHANNEL],
  ['SentElsewhere.senderId', 'Message.Chatroom.recall', sentElsewhere, ID],
  ['SentElsewhere.targetId', 'Message.System.recall', sentElsewhere, ID],
  ['SentElsewhere.uId', 'Message.Chatroom.recall', sentElsewhere, text(1, undefined, 'character')],
  ['SentElsewhere.busChannel', 'Message.System.recall', sentElsewhere, CHANNEL],
  ['MessageSystemOnlineBroadcast.senderId', 'Message.System.onlineBroadcast', message, ID],
  ['MessageSystemRecallBroadcast.senderId', 'Message.System.recallBroadcast', sentElsewhere, ID],
  [
    'MessageSystemRecallBroadcast.uId',
    'Message.System.recallBroadcast',
    sentElsewhere,
    text(1, undefined, 'character'),
  ],
  ['MessageHistoryClean.senderId', 'Message.History.clean', expanded, ID],
  ['MessageHistoryClean.targetId', 'Message.History.clean', { ...expanded, senderId: 's' }, ID],
  [
    'ExpandedMessage.uId',
    'Message.Expansion.remove',
    { ...expanded, extraKey: ['k'] },
    text(1, undefined, 'character'),
  ],
  ['ExpandedMessage.userId', 'Message.Expansion.remove', { ...expanded, extraKey: ['k'] }, ID],
  ['ExpandedMessage.targetId', 'Message.Expansion.remove', { ...expanded, extraKey: ['k'] }, ID],
  [
    'MessageExpansionRemove.extraKey',
    'Message.Expansion.remove',
    expanded,
    list(1, 100, 'keys', text(1, 32)),
  ],
  [
    'MessageExpansionSet.extraKeyVal',
    'Message.Expansion.set',
    expanded,
    map(1, 100, 'values', text(1, 32), text(0, 4096)),
  ],
  ['MessageExpansionGetList.uId', 'Message.Expansion.getList', {}, text(1, undefined, 'character')],
  ['MessageExpansionGetList.pageNo', 'Message.Expansion.getList', { uId: 'm' }, number(1)],
  ['MessageTranslate.text', 'Message.translate', {}, text(1, 1000)],

  ['UserGroups.id', 'Group.sync', { groups: [] }, ID],
  ['NewGroup.id', 'Group.create', { name: 'n', members: ['u'] }, ID],
  ['NewGroup.name', 'Group.create', { id: 'g', members: ['u'] }, ID],
  ['NewGroup.members', 'Group.create', { id: 'g', name: 'n' }, list(1, 1000, 'members', ID)],
  ['Joining.id', 'Group.join', { member: 'u' }, ID],
  ['Joining.member', 'Group.join', { id: 'g' }, ID],
  ['Invitation.id', 'Group.invite', { members: ['u'] }, ID],
  ['Invitation.members', 'Group.invite', { id: 'g' }, list(1, 1000, 'members', ID)],
  ['Leaving.id', 'Group.quit', { member: 'u' }, ID],
  ['Leaving.member', 'Group.quit', { id: 'g' }, ID],
  ['Expulsion.id', 'Group.kick', { members: ['u'] }, ID],
  ['Expulsion.members', 'Group.kick', { id: 'g' }, list(1, 1000, 'members', ID)],
  ['GroupName.id', 'Group.update', { name: 'n' }, ID],
  ['GroupName.name', 'Group.update', { id: 'g' }, ID],
  ['GroupId.id', 'Group.get', {}, ID],
  ['Gagging.id', 'Group.Gag.add', { members: ['u'], minute: 1 }, ID],
  ['Gagging.members', 'Group.Gag.add', { id: 'g', minute: 1 }, list(1, 20, 'members', ID)],
  ['Gagging.minute', 'Group.Gag.add', { id: 'g', members: ['u'] }, minuteOrGood],
  ['Ungagging.id', 'Group.Gag.remove', { members: ['u'] }, ID],
  ['Ungagging.members', 'Group.Gag.remove', { id: 'g' }, list(1, 20, 'members', ID)],
  ['Muting.id', 'Group.Mute.Member.add', { members: ['u'], minute: 1 }, ID],
  ['Muting.members', 'Group.Mute.Member.add', { id: 'g', minute: 1 }, list(1, 20, 'members', ID)],
  ['Muting.minute', 'Group.Mute.Member.add', { id: 'g', members: ['u'] }, minuteOrGood],
  ['Exempted.id', 'Group.Mute.Whitelist.add', { members: ['u'] }, ID],
  ['Exempted.members', 'Group.Mute.Whitelist.add', { id: 'g' }, list(1, 20, 'members', ID)],
  ['WholeGroups.groups', 'Group.Mute.All.add', {}, list(1, 20, 'groups', ID)],

  ['ChatroomId.id', 'Chatroom.KeepAlive.add', {}, ID],
  ['ChatroomIds.id', 'Chatroom.destroy', {}, list(1, undefined, 'chatroom', ID)],
  ['ChatroomQuery.id', 'Chatroom.get', {}, ID],
  ['ChatroomQuery.count', 'Chatroom.get', { id: 'c' }, number(1, 500)],
  ['ChatroomQuery.order', 'Chatroom.get', { id: 'c' }, number(1, 2)],
  ['ChatroomIsExist.id', 'Chatroom.isExist', { members: ['u'] }, ID],
  ['ChatroomIsExist.members', 'Chatroom.isExist', { id: 'c' }, list(1, 1000, 'users', ID)],
  ['ChatroomUsers.id', 'Chatroom.Block.remove', { members: ['u'] }, ID],
  ['ChatroomUsers.members', 'Chatroom.Block.remove', { id: 'c' }, list(1, 20, 'users', ID)],
  ['TimedChatroomUsers.id', 'Chatroom.Block.add', { members: ['u'], minute: 1 }, ID],
  [
    'TimedChatroomUsers.members',
    'Chatroom.Block.add',
    { id: 'c', minute: 1 },
    list(1, 20, 'users', ID),
  ],
  ['TimedChatroomUsers.minute', 'Chatroom.Block.add', { id: 'c', members: ['u'] }, minute],
  ['Banning.members', 'Chatroom.Ban.add', { minute: 1 }, list(1, 20, 'users', ID)],
  ['Banning.minute', 'Chatroom.Ban.add', { members: ['u'] }, minute],
  ['ChatroomGagging.id', 'Chatroom.Gag.add', { members: ['u'], minute: 1 }, ID],
  ['ChatroomGagging.members', 'Chatroom.Gag.add', { id: 'c', minute: 1 }, list(1, 20, 'users', ID)],
  ['ChatroomGagging.minute', 'Chatroom.Gag.add', { id: 'c', members: ['u'] }, minute],
  ['ChatroomUngagging.id', 'Chatroom.Gag.remove', { members: ['u'] }, ID],
  ['ChatroomUngagging.members', 'Chatroom.Gag.remove', { id: 'c' }, list(1, 20, 'users', ID)],
  [
    'LowPriorityMessageTypes.msgs',
    'Chatroom.Demotion.add',
    {},
    list(0, 20, 'types', text(1, undefined, 'character')),
  ],
  [
    'WhitelistedMessageTypes.msgs',
    'Chatroom.Whitelist.Message.add',
    {},
    list(1, 20, 'types', text(1, undefined, 'character')),
  ],

  ['UserConversation.userId', 'Conversation.mute', conversation, ID],
  ['UserConversation.targetId', 'Conversation.mute', conversation, ID],
  ['SensitiveWord.type', 'Sensitive.add', { keyword: 'w' }, number(0, 1)],
  ['SensitiveWord.keyword', 'Sensitive.add', {}, ID],
  ['SensitiveWord.replace', 'Sensitive.add', { keyword: 'w' }, text(0, 64)],
  ['SensitiveWords.keywords', 'Sensitive.remove', {}, list(1, undefined, 'word', ID)],
  ['WordFilter.type', 'Sensitive.getList', {}, number(0, 2)],
];

/** The names of a nested field, a method, the input around it, and the limit. */
const deeper = [
  ['groups[0].id', 'Group.sync', (id) => ({ id: 'u', groups: [{ id, name: 'n' }] }), ID],
  ['chatrooms[1].id', 'Chatroom.create', (id) => [room, { ...room, id }], ID],
  [
    'chatrooms',
    'Chatroom.create',
    (rooms) => rooms,
    list(1, undefined, 'chatroom', undefined, {
      make: (length) => Array(length).fill(room),
    }),
  ],
  ['users', 'User.Tag.getList', (users) => users, list(1, 50, 'users')],
  ['users[1].id', 'User.Tag.getList', (id) => ['u', { id }], ID],
  ['blacklist[1].id', 'User.Blacklist.add', (id) => ({ id: 'u', blacklist: ['v', { id }] }), ID],
  ['member.id', 'Group.join', (id) => ({ id: 'g', member: { id } }), ID],
  ['targetId.id', 'Message.Private.send', (id) => ({ ...message, targetId: { id } }), ID],
  ['targetId', 'Message.Private.send', (targetId) => ({ ...message, targetId }), ID],
  [
    'content.seq',
    'Message.Private.sendStream',
    (seq) => ({ ...stream, content: { ...stream.content, seq } }),
    number(1),
  ],
  [
    'extraContent',
    'Message.Private.send',
    (key) => ({ ...message, extraContent: { [key]: 'v' } }),
    text(1, 32),
  ],
  [
    'extraContent.k',
    'Message.Private.send',
    (k) => ({ ...message, extraContent: { k } }),
    text(0, 4096),
  ],
  [
    'extraContent',
    'Message.Private.sendStream',
    (key) => ({ ...stream, extraContent: { [key]: 'v' } }),
    text(1, 32),
  ],
  [
    'content',
    'Message.System.sendTemplate',
    (id) => ({ ...template, content: { [id]: { data: {} } } }),
    text(1, 64, 'characters in each id'),
  ],
];

/** The values at the limit, which are allowed, and those just beyond it, which are not. */
const inside = ({ least, most }) => [least, most ?? least + 1];
const outside = ({ least, most, code }) =>
  [least - 1, most === undefined ? -1 : most + 1].filter((size) => size >= 0 || code === '20004');

/** A list or an object that has an item, and how an error names the item. */
function having(item, name, { most, keys }) {
  if (keys !== undefined) return [{ key: item }, `${name}.key`];
  return most === 1 ? [[item], `${name}[0]`] : [['first', item], `${name}[1]`];
}

for (const [field, method, rest, limit] of limits) {
  const name = field.split('.').pop();
  const [words] = told(limit);

  test(`${method}: ${name} has ${words}`, async () => {
    for (const size of inside(limit)) {
      await isSent(method, { ...rest, [name]: limit.make(size) });
    }
    for (const size of outside(limit)) {
      await isRefused(
        method,
        { ...rest, [name]: limit.make(size) },
        name,
        limit.code,
        words.trim(),
      );
    }
  });

  if (limit.keys !== undefined) {
    test(`${method}: the keys of ${name} have ${told(limit.keys)[0]}`, async () => {
      const { keys } = limit;
      const withKey = (size) => ({ ...rest, [name]: { [keys.make(size)]: 'v' } });
      for (const size of inside(keys)) await isSent(method, withKey(size));
      for (const size of outside(keys)) {
        await isRefused(method, withKey(size), name, keys.code, told(keys)[0]);
      }
    });
  }

  if (limit.each === undefined) continue;

  test(`${method}: each of ${name} has ${told(limit.each)[0]}`, async () => {
    const { each } = limit;
    for (const size of inside(each)) {
      const [value] = having(each.make(size), name, limit);
      await isSent(method, { ...rest, [name]: value });
    }
    for (const size of outside(each)) {
      const [value, item] = having(each.make(size), name, limit);
      await isRefused(method, { ...rest, [name]: value }, item, each.code, told(each)[0]);
    }
  });
}

for (const [field, method, around, limit] of deeper) {
  const words = told(limit)[0].trim();

  test(`${method}: ${field} has ${words}`, async () => {
    for (const size of inside(limit)) await isSent(method, around(limit.make(size)));
    for (const size of outside(limit)) {
      await isRefused(method, around(limit.make(size)), field, limit.code, words);
    }
  });
}

test('an hour has the form that the types say', async () => {
  for (const date of ['2018030210', 2018030210, '1999123123', '2024010100']) {
    await isSent('Message.History.get', { date });
  }
  const wrong = [
    '',
    '20180302',
    '201803021000',
    201803021,
    '2018-03-02',
    '2018033200',
    '2018030224',
    '2018130210',
    '2018000210',
    '+018030210',
    '２０１８０３０２１０',
  ];
  for (const date of wrong) {
    await isRefused('Message.History.remove', { date }, 'date', '20006', 'an hour as yyyyMMddHH');
  }
});

/** The fields of inputs whose comments have a limit: the comment, the type and the name. */
function limited() {
  const interfaces = types.matchAll(/^ {2}interface (\w+)[^{]*\{\n(.*?)^ {2}\}$/gms);
  return [...interfaces].flatMap(([, type, body]) =>
    [...body.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s+(?:readonly )?(\w+)\??:/gs)]
      .map(([, comment, name]) => ({
        comment: comment.replace(/\s*\n\s*\*\s*/g, ' '),
        field: `${type}.${name}`,
        type,
      }))
      .filter(({ comment }) => /(^|\. )(\d+-\d+|At least \d+|\d+ group)\b/.test(comment)),
  );
}

test('each limit of an input in the types is tested here, in the same words', () => {
  const known = new Map(limits.map(([field, , , limit]) => [field, limit]));
  known.set('NamedGroup.id', ID).set('NewChatroom.id', ID).set('StreamChunk.seq', number(1));
  // push.test.mjs has the limits within a push, and options.test.mjs those of options.
  const elsewhere = /Options$|^PushAudience$|Notification$/;
  const found = limited().filter(({ type }) => !elsewhere.test(type));
  assert.deepEqual(found.map(({ field }) => field).sort(), [...known.keys()].sort());
  for (const { field, comment } of found) {
    const { each, keys, ...limit } = known.get(field);
    const words = [limit.words ?? told(limit).at(-1).trim()];
    if (keys !== undefined) words.push(`keys of ${told(keys)[0]}`);
    if (each !== undefined) words.push(`${told(each)[0]} each`);
    const sentence = `${words.join(', ')}.`;
    assert.ok(comment.includes(sentence), `${field}: ${comment} does not say ${sentence}`);
  }
});
