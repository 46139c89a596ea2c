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
    'ultra groups and their members': (state, id) => state.ultraGroups.create(id, 'n', `of ${id}`),
    'members of an ultra group': (state, id) => state.ultraGroups.join('g1', id),
    channels: (state, id) => state.busChannels.create(id, 'ch1'),
    'members of a channel': (state, id) => state.busChannels.addMembers('g1', 'ch1', [id]),
    'user groups': (state, id) => state.userGroups.create(id, ['a']),
    'members of user groups': (state, id) => state.userGroups.addMembers(id, 'a', ['u1']),
    'user groups of channels': (state, id) => state.userGroups.bind('g1', id, ['a']),
    'muted channels': (state, id) => state.ultraGroupMutes.setMuted('g1', id, true),
    'mutes in channels': (state, id) => state.ultraGroupMutes.members.ensure('g1', id).add(['u1']),
    'what notifies in channels': (state, id) => state.notDisturb.set('g1', id, 5),
    'integrations of bots': (state, id) => {
      if (state.bots.list().length === 0) state.bots.create('b1', { integrations: [] });
      state.bots.addIntegration('b1', { type: id });
    },
    agents: (state, id) => state.agents.create(id, { name: 'n'.repeat(200) }),
    'conversations with agents': (state, id) =>
      state.agentChats.ask('agent1', { memory: true, conversationId: id }),
    'cleaned histories': (state, id) =>
      state.history.clean({ conversationType: 1, userId: id, targetId: 't' }),
    'notifications of conversations': (state, id) =>
      state.conversations.notify(
        { userId: id, conversationType: 1, targetId: 't' },
        { isMuted: 1, level: 5 },
      ),
    'notifications of conversation types': (state, id) =>
      state.conversations.setTypeLevel(id, 1, 5),
    'conversations at the top': (state, id) =>
      state.conversations.setTop({ userId: id, conversationType: 1, targetId: 't' }, true),
    'conversation tags': (state, id) =>
      state.conversationTags.set(id, [{ tagId: 't', tagName: 'n' }]),
    'conversations with a tag': (state, id) =>
      state.conversationTags.addTo(id, 't', [{ conversationType: 1, targetId: 't' }]),
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
      state.conversationTags.set('u1', [{ tagId: 't', tagName: 'n' }]);
      state.conversationTags.addTo('u1', 't', [{ conversationType: 1, targetId: 't' }]);
      state.conversationTags.remove('u1', ['t']);
      state.users.block('u1', 1);
      state.users.blocks.remove(['u1']);
      state.agents.create('agent1', { name: 'n', agentConfig: { model: { name: 'm' } } });
      state.agents.update('agent1', { agentConfig: { model: { provider: 'p' } } });
      state.agentChats.ask('agent1', { memory: true });
      state.agents.remove('agent1');
      state.agentChats.forget('agent1');
      state.bots.create('b1', { name: 'n', integrations: [] });
      state.bots.addIntegration('b1', { type: 'dify' });
      state.bots.updateIntegration('b1', { type: 'dify', enabled: true });
      state.bots.removeIntegration('b1', 'dify');
      state.bots.remove('b1');
      state.ultraGroups.create('g1', 'n', 'u1');
      state.ultraGroups.join('g1', 'u2');
      state.busChannels.addMembers('g1', 'ch1', ['u1']);
      state.userGroups.addMembers('g1', 'a', ['u1']);
      state.userGroups.bind('g1', 'ch1', ['a']);
      state.ultraGroupMutes.setMuted('g1', 'ch1', true);
      state.ultraGroupMutes.members.ensure('g1', 'ch1').add(['u1']);
      state.ultraGroupMutes.whitelists.ensure('g1', '').add(['u1']);
      state.notDisturb.set('g1', '', 5);
      state.ultraGroups.removeChannel('g1', 'ch1');
      state.ultraGroups.quit('g1', 'u2');
      state.ultraGroups.dismiss('g1');
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

  test('has the last messages whose expansions take up to 32 megabytes', () => {
    const { messages } = fill(20_000).state;
    const value = 'v'.repeat(4096);
    const pairs = Object.fromEntries(Array.from({ length: 300 }, (_, key) => [`k${key}`, value]));
    const conversation = { conversationType: 1, userId: 's', targetId: 't' };
    const uids = Array.from({ length: 10 }, () =>
      messages.send({
        conversationType: 1,
        fromUserId: 's',
        targetId: 't',
        objectName: 'a:b',
        content: 'c'.repeat(3 * MEGABYTE),
        isPersisted: 1,
        expansion: true,
      }),
    );
    assert.equal(messages.has(uids[0]), true);
    for (const uid of uids) messages.addPairs(uid, conversation, pairs);
    assert.deepEqual(
      uids.map((uid) => messages.has(uid)),
      [false, false, false, true, true, true, true, true, true, true],
    );
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
      state.agentChats.ask(`agent${id}`, { memory: false });
      state.bots.find([`b${id}`]);
      state.bots.removeIntegration(`b${id}`, 'dify');
      state.ultraGroups.of(`u${id}`);
      state.ultraGroups.quit(`g${id}`, 'u1');
      state.ultraGroups.removeChannel(`g${id}`, 'ch1');
      state.busChannels.list(`g${id}`);
      state.busChannels.removeMembers(`g${id}`, 'ch1', ['u1']);
      state.busChannels.of(`g${id}`, 'u1');
      state.userGroups.remove(`g${id}`, ['a']);
      state.userGroups.of(`g${id}`, 'u1');
      state.userGroups.unbind(`g${id}`, 'ch1', ['a']);
      state.userGroups.channelsOf(`g${id}`, 'a');
      state.ultraGroupMutes.setMuted(`g${id}`, 'ch1', false);
      state.ultraGroupMutes.members.get(`g${id}`, 'ch1').remove(['u1']);
      state.notDisturb.get(`g${id}`, 'ch1');
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
