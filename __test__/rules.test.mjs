// The rules of inputs, on both sides of each limit, and bad entries wherever they stand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { call } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const client = connect({ maxRetries: 0 });

/** It was sent; whether the emulator takes it is not the question here. */
async function passes(method, input) {
  await call(client, method, input).catch((error) =>
    assert.ok(error instanceof RongCloud.APIError, error),
  );
  assert.equal(emulator.requests.length, 1);
  emulator.reset();
}

async function fails(method, input, field, code) {
  await assert.rejects(call(client, method, input), { name: 'ValidationError', field, code });
  assert.equal(emulator.requests.length, 0, 'nothing is sent');
}

const id = (length) => 'x'.repeat(length);
const many = (count) => Array.from({ length: count }, (_, index) => ({ id: `g${index}` }));
const message = { senderId: 's', targetId: 't', objectName: 'RC:TxtMsg', content: {} };
const recalled = { targetId: 't', uId: 'm', sentTime: 1 };
const member = [{ id: 'u1' }];

/** Method, field, a valid input with a value for the field, values that pass, that fail, code. */
const limits = [
  ['User.Block.add', 'minute', (minute) => ({ id: 'u', minute }), [1, 43200], [0, 43201, -5], 4],
  ['Group.Gag.add', 'minute', (minute) => ({ id: 'g', minute }), [0, 43200], [-1, 43201], 4],
  [
    'Chatroom.Gag.add',
    'minute',
    (minute) => ({ id: 'c', members: member, minute }),
    [1, 43200],
    [0, 43201, 2 ** 40, -(2 ** 40)],
    4,
  ],
  [
    'Group.get',
    'id',
    (value) => ({ id: value }),
    [id(1), id(64), '马'.repeat(64)],
    ['', id(65)],
    3,
  ],
  ['Group.update', 'name', (name) => ({ id: 'g', name }), [id(1), id(64)], ['', id(65)], 3],
  [
    'Group.Mute.All.add',
    'groups',
    (groups) => ({ groups }),
    [many(1), many(20)],
    [[], many(21)],
    3,
  ],
  [
    'Group.create',
    'members',
    (members) => ({ id: 'g', name: 'n', members }),
    [many(1), many(1000)],
    [[]],
    3,
  ],
  ['Sensitive.add', 'keyword', (keyword) => ({ keyword }), [id(1), id(64)], ['', id(65)], 3],
  ['Sensitive.add', 'replace', (replace) => ({ keyword: 'w', replace }), ['', id(64)], [id(65)], 3],
  [
    'Conversation.mute',
    'targetId',
    (targetId) => ({ type: 'PRIVATE', userId: 'u', targetId }),
    [id(1), id(64)],
    ['', id(65)],
    3,
  ],
  [
    'Message.Group.recall',
    'senderId',
    (senderId) => ({ ...recalled, senderId }),
    [id(1), id(64)],
    ['', id(65)],
    3,
  ],
];
for (const [method, field, input, good, bad, digit] of limits) {
  test(`${method}: ${field} within its limits`, async () => {
    for (const value of good) await passes(method, input(value));
    for (const value of bad) await fails(method, input(value), field, `2000${digit}`);
  });
}

test('a count is a whole number', async () => {
  for (const minute of [1.5, '30', true, Number.NaN, Number.POSITIVE_INFINITY]) {
    await fails('User.Block.add', { id: 'u', minute }, 'minute', '20006');
  }
  await fails('User.Block.add', { id: 'u', minute: null }, 'minute', '20005');
});

test('any safe integer is accepted as an id', async () => {
  await passes('Group.get', { id: 65 });
  await passes('Group.get', { id: 0 });
  await passes('Group.get', { id: -1 });
  await passes('Group.get', { id: Number.MAX_SAFE_INTEGER });
  await passes('Group.create', { id: 1, name: 'n', members: [{ id: 2 }, 3, 'u4'] });
});

test('a number that JavaScript may have rounded is refused as an id or another text', async () => {
  const unsafe = [1.5, 2 ** 53, -(2 ** 53), 2 ** 63, 1e21, 5e-324];
  for (const number of unsafe) {
    const inputs = [
      ['Group.get', { id: number }, 'id'],
      ['Group.create', { id: 'g', name: 'n', members: ['u', { id: number }] }, 'members[1].id'],
      ['Group.kick', { id: 'g', members: ['u', number] }, 'members[1]'],
      ['Message.Private.send', { ...message, targetId: number }, 'targetId'],
      ['User.Tag.getList', [number], 'users[0]'],
      ['User.Tag.set', { id: 'u', tags: [number] }, 'tags[0]'],
      ['User.register', { id: 'u', name: number, portrait: 'p' }, 'name'],
    ];
    for (const [method, input, field] of inputs) {
      await fails(method, input, field, '20006');
      const { message: text } = await call(client, method, input).catch((error) => error);
      assert.match(text, / must be a string or a safe integer, not [-+\d.e]+$/);
    }
  }
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) {
    await fails('Group.get', { id: number }, 'id', '20006');
  }
});

test('the error for a number beyond its type has the limit', async () => {
  const { message: text } = await call(client, 'User.Block.getList', { page: 2 ** 40 }).catch(
    (error) => error,
  );
  assert.equal(text, 'page must be 1-4294967295, not 1099511627776');
});

test('a bad entry is refused wherever it stands in a list', async () => {
  const lists = [
    ['Chatroom.create', [{ id: 'c1' }, { id: 'c2', name: 'n' }], 'chatrooms[0].name', '20005'],
    ['Chatroom.create', [{ id: 'c1', name: 'n' }, null], 'chatrooms[1]', '20006'],
    ['User.Tag.getList', [{ id: 'u' }, {}, { id: 'v' }], 'users[1].id', '20005'],
    ['User.Blacklist.add', { id: 'u', blacklist: [null] }, 'blacklist[0]', '20006'],
    ['User.Blacklist.add', { id: 'u', blacklist: 'v' }, 'blacklist', '20006'],
    ['Group.create', { id: 'g', name: 'n', members: [{ id: 'u' }, {}] }, 'members[1].id', '20005'],
    ['Group.sync', { id: 'u', groups: [{ id: 'g' }] }, 'groups[0].name', '20005'],
    ['User.Tag.set', { id: 'u', tags: ['a', {}] }, 'tags[1]', '20006'],
    ['Message.Private.send', { ...message, targetId: ['t', []] }, 'targetId[1]', '20006'],
  ];
  for (const [method, input, field, code] of lists) await fails(method, input, field, code);
});

test('what rongcloud-sdk throws for is refused', async () => {
  const missing = [
    ['Message.Private.send', undefined, 'senderId'],
    ['Message.System.broadcast', undefined, 'senderId'],
    ['Sensitive.add', undefined, 'keyword'],
    ['Group.join', { id: 'g' }, 'member'],
  ];
  for (const [method, input, field] of missing) await fails(method, input, field, '20005');
  const template = { ...message, template: {}, content: { u1: null } };
  await fails('Message.Private.sendTemplate', template, 'content.u1', '20006');
});

test('a type of conversation that does not exist is refused', async () => {
  const conversation = { userId: 'u', targetId: 't' };
  await fails('Conversation.mute', { ...conversation, type: 'PUB' }, 'type', '20006');
  await fails('Conversation.mute', { ...conversation, type: 9 }, 'type', '20006');
  await passes('Conversation.mute', { ...conversation, type: 3 });
});

test('a field that is omitted is not sent', async () => {
  await client.Group.join({ id: 'g', member: { id: 'u' } });
  await client.Sensitive.getList({});
  await client.Chatroom.get({ id: 'c', count: undefined, order: null });
  for (const { body } of emulator.requests) assert.doesNotMatch(body, /undefined|null|object/);
});

test('null under the first name of a field leaves the others', async () => {
  for (const missing of [null, undefined]) {
    await client.Group.Mute.All.add({ groups: missing, members: missing, id: 'g' });
  }
  for (const { fields } of emulator.requests) assert.deepEqual(fields, { groupId: 'g' });
  emulator.reset();
  await fails('Group.Mute.All.add', { groups: null, members: null }, 'groups', '20005');
});

test('each error is a new object', async () => {
  const errors = [];
  for (const field of ['name', 'portrait']) {
    const user = { id: 'u', name: 'n', portrait: 'p', [field]: undefined };
    errors.push(await client.User.register(user).catch((error) => error));
  }
  assert.notEqual(errors[0], errors[1]);
  assert.deepEqual(
    errors.map(({ message }) => message),
    ['name is required', 'portrait is required'],
  );
});
