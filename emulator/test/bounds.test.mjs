import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { Recent } from '../src/recent.js';
import { Capacity } from '../src/state/capacity.js';
import { State } from '../src/state.js';
import { answerOf, post, send, signed } from './client.mjs';
import { many } from './fields.mjs';
import { setUp } from './setup.mjs';

const MEGABYTE = 1024 * 1024;
const NOW = Date.UTC(2018, 2, 2, 2);
const HOUR = '2018030210';
const TEXT = 'objectName=RC%3ATxtMsg&fromUserId=s1';

const emulator = await setUp({ journalSize: 5, now: () => NOW });

describe('what is remembered has a limit', () => {
  const log = async () => {
    const { url } = await answerOf(emulator, '/message/history.json', `date=${HOUR}`);
    const { body } = await send(url, { method: 'GET' });
    return body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  test('of requests and of messages the last journalSize ones are kept', async () => {
    for (let number = 0; number < 8; number += 1) {
      await answerOf(
        emulator,
        '/message/private/publish.json',
        `${TEXT}&content=${number}&toUserId=u1`,
      );
    }
    assert.deepEqual(
      emulator.requests.map(({ fields }) => fields.content),
      ['3', '4', '5', '6', '7'],
    );
    assert.deepEqual(
      (await log()).map(({ content }) => content),
      ['3', '4', '5', '6', '7'],
    );
  });

  test('the messages of one request count each', async () => {
    const { messageUIDs } = await answerOf(
      emulator,
      '/message/private/publish.json',
      `${TEXT}&content=c&${many('toUserId', 1000)}`,
    );
    assert.equal(messageUIDs.length, 1000);
    assert.deepEqual(
      (await log()).map(({ messageUID }) => messageUID),
      messageUIDs.slice(-5).map(({ messageUID }) => messageUID),
    );
  });

  test('a recall and a deletion reach the messages that are left', async () => {
    const { messageUIDs } = await answerOf(
      emulator,
      '/message/private/publish.json',
      `${TEXT}&content=c&${many('toUserId', 6)}`,
    );
    for (const { userId, messageUID } of [messageUIDs[0], messageUIDs[3]]) {
      await answerOf(
        emulator,
        '/message/recall.json',
        `fromUserId=s1&targetId=${userId}&conversationType=1&sentTime=1&messageUID=${messageUID}`,
      );
    }
    assert.deepEqual(
      (await log()).map(({ recalled }) => recalled),
      [false, false, true, false, false],
    );
    await answerOf(emulator, '/message/history/delete.json', `date=${HOUR}`);
    const { url } = await answerOf(emulator, '/message/history.json', `date=${HOUR}`);
    assert.equal(url, '');
  });

  test('long bodies are remembered up to 32 megabytes', async (t) => {
    const wide = await startEmulator({ bodyLimit: 32 * MEGABYTE });
    t.after(() => wide.close());
    const call = (letter) =>
      send(`${wide.url}/user/unblock.json`, {
        headers: { ...signed(), 'Content-Type': 'text/plain' },
        body: letter.repeat(10 * MEGABYTE),
      });
    for (const letter of ['a', 'b', 'c', 'd', 'e']) await call(letter);
    assert.deepEqual(
      wide.requests.map(({ body }) => body[0]),
      ['c', 'd', 'e'],
    );
    wide.reset();
    await call('f');
    assert.equal(wide.requests.length, 1);
  });

  test('at most a thousand faults wait', async () => {
    for (let fault = 0; fault < 1000; fault += 1) emulator.fault({ kind: 'html', times: 1 });
    assert.throws(() => emulator.fault({ kind: 'html' }), {
      name: 'TypeError',
      message: 'At most 1000 faults can wait',
    });
    await send(emulator.url);
    emulator.fault({ kind: 'html' });
    emulator.clearFaults();
    emulator.fault({ kind: 'html' });
  });

  test('a filled template is no longer than the content of a message may be', async () => {
    const template = (content, value, count = 1) => ({
      fromUserId: 's1',
      objectName: 'a:b',
      content,
      toUserId: Array.from({ length: count }, (_, index) => `u${index}`),
      values: Array(count).fill({ a: value, b: 'a' }),
      pushContent: Array(count).fill(null),
    });
    const PATH = '/message/private/publish_template.json';
    await answerOf(emulator, PATH, template('a'.repeat(128), 'x'.repeat(1024)));
    assert.equal((await log())[0].content.length, 128 * 1024);
    for (const [content, value] of [
      ['a'.repeat(129), 'x'.repeat(1024)],
      ['a'.repeat(8000), 'x'.repeat(60_000)],
      ['a'.repeat(60_000), 'x'.repeat(60_000)],
    ]) {
      const { status, answer } = await post(emulator, PATH, template(content, value));
      assert.deepEqual([status, answer.code], [400, 1005]);
      assert.match(
        answer.errorMessage,
        /^content for toUserId\[0\] must be at most 131072 characters long$/,
      );
    }
  });
});

describe('Recent', () => {
  test('keeps the last items that fit, and at least one', () => {
    const recent = new Recent({ count: 3, bytes: 10 });
    for (const [item, bytes] of [
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
    ]) {
      recent.add(item, bytes);
    }
    assert.deepEqual([...recent], ['b', 'c', 'd']);
    recent.add('e', 9);
    assert.deepEqual([...recent], ['d', 'e']);
    recent.add('f', 100);
    assert.deepEqual([...recent], ['f']);
    recent.add('g', 1);
    assert.deepEqual([...recent], ['g']);
  });

  test('an item that grows counts with its new size, and one that is gone does not count', () => {
    const recent = new Recent({ count: 3, bytes: 10 });
    recent.add('a', 1);
    recent.add('b', 1);
    recent.grow('b', 7);
    assert.deepEqual([...recent], ['a', 'b']);
    recent.grow('b', 2);
    assert.deepEqual([...recent], ['b']);
    recent.grow('a', 100);
    recent.delete('b');
    recent.add('c', 10);
    assert.deepEqual([...recent], ['c']);
    recent.clear();
    recent.add('d', 5);
    recent.add('e', 5);
    assert.deepEqual([...recent], ['d', 'e']);
  });
});

describe('the state', () => {
  const fill = (bytes) => {
    const capacity = new Capacity(bytes);
    const state = new State({ now: () => NOW, quotas: false, journalSize: 10 }, () => capacity);
    return { state, capacity };
  };
  const FULL = { name: 'Error', code: 1000, message: /^The emulator is full; .* reset$/ };

  const fillings = {
    users: (state, id) => state.users.register(id, { name: 'n' }),
    tags: (state, id) => state.users.setTags([id], ['t']),
    'users online': (state, id) => state.users.connect(state.users.register(id, { name: 'n' })),
    blocks: (state, id) => state.users.block(id, 1),
    blacklists: (state, id) => state.users.blacklists.ensure(id).add(['u1']),
    deactivations: (state, id) => state.users.deactivations.start([id]),
    'users banned from chats': (state, id) => state.users.chatBans.add([id]),
    'settings of whitelists': (state, id) => state.users.whitelistOnly.add([id]),
    remarks: (state, id) => state.userRemarks.set('u1', id, 'r'),
    'periods without pushes': (state, id) =>
      state.blockPushPeriods.set(id, { startTime: '23:00:00', period: 1, level: 1 }),
    'hosted profiles': (state, id) => state.hostedProfiles.set(id, { profile: { name: 'n' } }),
    'proxy chats': (state, id) =>
      state.proxyChats.start({ userId: id, targetId: 't', botUserId: 'b', metadata: {} }),
    friends: (state, id) => state.friends.add('u1', id),
    'permissions of friends': (state, id) => state.friends.setPermission([id], 1),
    'entrusted groups': (state, id) => state.entrustedGroups.create(id, { name: 'n', owner: 'u1' }),
    'a group and its members': (state, id) => state.groups.join('g1', [id]),
    groups: (state, id) => state.groups.join(id, ['u1'], { name: 'n' }),
    'muted groups': (state, id) => state.groups.muted.add([id]),
    'mutes in groups': (state, id) => state.groups.mute(id, ['u1'], 1),
    'mutes in all groups': (state, id) => state.groups.mute(undefined, [id], 1),
    chatrooms: (state, id) => state.chatrooms.create(id, 'n'),
    'users in chatrooms': (state, id) => state.chatrooms.join('c1', id),
    entries: (state, id) =>
      state.chatrooms.setEntries(id, [['k', 'v']], { userId: 'u', autoDelete: 0 }),
    'cleaned histories': (state, id) =>
      state.history.clean({ conversationType: 1, userId: id, targetId: 't' }),
    conversations: (state, id) =>
      state.conversations.setMuted({ requestId: id, conversationType: 1, targetId: 't' }, true),
    'sensitive words': (state, id) => state.sensitiveWords.add([{ word: id, replaceWord: '' }]),
  };
  for (const [name, put] of Object.entries(fillings)) {
    test(`can be full of ${name}, and then refuses more`, () => {
      const { state } = fill(20_000);
      let count = 0;
      assert.throws(() => {
        while (count < 1000) put(state, `id${count++}`);
      }, FULL);
      assert.ok(count > 10 && count < 1000, String(count));
    });
  }

  test('has space again when something is removed', () => {
    const { state, capacity } = fill(20_000);
    const before = capacity.free;
    const owner = { userId: 'u1', autoDelete: 0 };
    for (let round = 0; round < 1000; round += 1) {
      state.groups.join('g1', ['u1', 'u2'], { name: 'n' });
      state.groups.muted.add(['g1']);
      state.groups.mute('g1', ['u1'], 1);
      state.groups.muteWhitelists.ensure('g1').add(['u1']);
      state.groups.dismiss('g1');
      state.entrustedGroups.create('e1', { name: 'n', owner: 'u1', userIds: ['u2'] });
      state.entrustedGroups.addManagers('e1', ['u2']);
      state.entrustedGroups.describeMember('e1', 'u2', { nickname: 'n' });
      state.entrustedGroups.setRemarkName('e1', 'u2', 'r');
      state.entrustedGroups.follow('e1', 'u1', ['u2']);
      if (round % 2 === 0) state.entrustedGroups.dismiss('e1');
      else state.groups.dismiss('e1');
      state.chatrooms.join('c1', 'u1');
      state.chatrooms.setDestruction('c1', { destroyType: 1, destroyTime: 60 });
      state.chatrooms.setEntries('c1', [['k', 'v']], owner);
      state.chatrooms.setEntries('c1', [['k', 'another']], owner);
      state.chatrooms.block('c1', ['u2'], 1);
      state.chatrooms.userWhitelists.ensure('c1').add(['u1']);
      state.chatrooms.destroy('c1');
      state.sensitiveWords.add([{ word: 'w', replaceWord: 'r' }]);
      state.sensitiveWords.remove(['w']);
      state.users.block('u1', 1);
      state.users.blocks.remove(['u1']);
      state.users.register('u1', { name: 'n' });
      state.users.setTags(['u1'], ['t']);
      state.users.chatBans.add(['u1']);
      state.users.whitelistOnly.add(['u1']);
      state.users.whitelists.ensure('u1').add(['u2']);
      state.users.deactivations.start(['u1']);
      state.users.remove(['u1']);
      state.hostedProfiles.set('u1', { extProfile: { ext_a: '1' } });
      state.hostedProfiles.clean(['u1']);
      state.blockPushPeriods.set('u1', { startTime: '23:00:00', period: 1, level: 1 });
      state.blockPushPeriods.remove('u1');
    }
    assert.equal(capacity.free, before);
  });

  test('does not grow when it is only read', () => {
    const { state, capacity } = fill(20_000);
    const before = capacity.free;
    for (let id = 0; id < 100; id += 1) {
      state.users.blacklists.get(`u${id}`).list();
      state.groups.members(`g${id}`).list();
      state.groups.of(`u${id}`);
      state.groups.quit(`g${id}`, ['u1']);
      state.groups.mutes(`g${id}`).remove(['u1']);
      state.chatrooms.members(`c${id}`);
      state.chatrooms.hasMember(`c${id}`, 'u1');
      state.chatrooms.leave(`c${id}`, 'u1');
      state.chatrooms.entries(`c${id}`);
      state.chatrooms.removeEntries(`c${id}`, ['k']);
      state.users.tags(`u${id}`);
      state.users.remove([`u${id}`]);
      state.friends.list(`u${id}`);
      state.friends.clean(`u${id}`);
      state.userRemarks.remove(`u${id}`, 'u1');
      state.entrustedGroups.joinedBy(`u${id}`);
      state.hostedProfiles.get(`u${id}`);
      state.users.isOnline(`u${id}`);
      state.users.disconnect(`u${id}`);
    }
    assert.equal(capacity.free, before);
  });

  test('the last hundred thousand tokens are valid', () => {
    const { state } = fill(20_000);
    const first = state.users.register('u1', { name: 'n' });
    for (let count = 1; count < 100_000; count += 1) state.users.register('u1', { name: 'n' });
    assert.equal(state.users.connect(first), 'u1');
    const last = state.users.register('u1', { name: 'n' });
    assert.throws(() => state.users.connect(first), /unknown or expired/);
    assert.equal(state.users.connect(last), 'u1');
  });

  test('has space for a hundred thousand users', () => {
    const state = new State({ now: () => NOW, quotas: false, journalSize: 10 });
    for (let id = 0; id < 100_000; id += 1) {
      state.users.register(`user${id}`, { name: `User ${id}`, portrait: 'http://example.com/p' });
    }
    assert.ok(state.users.has('user99999'));
  });
});
