// What the package exports, and under which names.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';
import RongCloud, * as named from '../index.js';
import { options } from './app.mjs';

const require = createRequire(import.meta.url);

/** Every resource, and the names of its methods. */
const surface = {
  // The root itself.
  '': 'request close',
  User: 'register refresh update get',
  'User.Block': 'add remove getList',
  'User.Blacklist': 'add remove getList',
  'User.Tag': 'set remove batchSet batchset batchRemove getList get',
  'User.OnlineStatus': 'get check',
  'User.MuteGroups': 'add remove getList',
  'User.MuteChatrooms': 'add remove getList',
  'Group.Ban.user': 'add remove getList',
  'Group.Ban': 'add remove getList',
  Group: 'sync create join invite quit kick dismiss update get',
  'Group.Gag': 'add remove getList',
  'Group.Mute.All': 'add remove getList',
  'Group.Mute.Member': 'add remove getList',
  'Group.Mute.Whitelist': 'add remove getList',
  'Group.MuteAllMembers': 'add remove getList',
  'Group.MuteMembers': 'add remove getList',
  'Group.MuteWhiteList.user': 'add remove getList',
  'Group.WhiteList.user': 'add remove getList',
  'Group.MuteStatus': 'check',
  'Group.BanStatus': 'check',
  'Message.Private': 'send sendTemplate recall',
  'Message.Group': 'send sendDirection sendMention recall',
  'Message.Discussion': 'send recall',
  'Message.Chatroom': 'send broadcast',
  'Message.System': 'send broadcast sendTemplate',
  'Message.History': 'get remove',
  'Message.history': 'get remove',
  Chatroom: 'create destroy destory get isExist',
  'Chatroom.Block': 'add remove getList',
  'Chatroom.Ban': 'add remove getList',
  'Chatroom.Gag': 'add remove getList',
  'Chatroom.MuteMembers': 'add remove getList',
  'Chatroom.Demotion': 'add remove getList',
  'Chatroom.Distribute': 'stop resume',
  'Chatroom.KeepAlive': 'add remove getList',
  'Chatroom.Keepalive': 'add remove getList',
  'Chatroom.Whitelist.User': 'add remove getList',
  'Chatroom.Whitelist.user': 'add remove getList',
  'Chatroom.Whitelist.Message': 'add remove getList',
  'Chatroom.Whitelist.message': 'add remove getList',
  Conversation: 'mute unmute unMute get',
  Sensitive: 'add remove getList',
  Push: 'push message',
};

/** The methods of a tree, by their resources. */
function names(tree, resource = '', found = {}) {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'function') found[resource] = `${found[resource] ?? ''} ${name}`.trim();
    else names(value, resource ? `${resource}.${name}` : name, found);
  }
  return found;
}

test('the package has exactly these methods', () => {
  assert.deepEqual(names(RongCloud(options)), surface);
});

test('a client is copied, shown and frozen with all its resources', () => {
  const client = Object.freeze(RongCloud(options));
  assert.equal(client.User, client.User);
  assert.deepEqual(names({ ...client }), surface);
  assert.match(inspect(client), /User: \{\s+register: \[Function: register\]/);
});

test('a resource can be replaced, as by a mock, and only where it is', () => {
  const client = RongCloud(options);
  const derived = Object.create(client);
  const mock = {};
  derived.User = mock;
  assert.equal(derived.User, mock);
  assert.notEqual(client.User, mock);
  client.User = mock;
  assert.equal(client.User, mock);
  assert.deepEqual(Object.keys(client), Object.keys(RongCloud(options)));
});

test('require, import and new give the same', () => {
  assert.equal(require('../index.js'), RongCloud);
  assert.equal(named.RongCloudError, RongCloud.RongCloudError);
  assert.deepEqual(names(new RongCloud(options)), names(RongCloud(options)));
});

test('the factory can be imported by name and as the default', () => {
  assert.equal(named.RongCloud, RongCloud);
  assert.equal(named.default, RongCloud);
  for (const name of ['RongCloud', 'default'])
    assert.equal(require('../index.js')[name], RongCloud);
});

test('a method has its own name, and one required argument', () => {
  const functions = (tree) =>
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'function' ? [[name, value]] : functions(value),
    );
  const { close, ...others } = RongCloud(options);
  assert.deepEqual([close.name, close.length], ['close', 0]);
  for (const [name, method] of functions(others)) {
    assert.equal(method.name, name);
    assert.equal(method.length, 1);
  }
});

test('every error class can be imported by name', () => {
  const classes = Object.keys(RongCloud).filter((name) => RongCloud[name] !== RongCloud);
  assert.deepEqual(classes, [
    'RongCloudError',
    'ValidationError',
    'APIError',
    'AuthenticationError',
    'RateLimitError',
    'ConnectionError',
    'TimeoutError',
    'AnswerError',
    'AbortError',
  ]);
  for (const name of classes) {
    assert.equal(named[name], RongCloud[name]);
    assert.equal(RongCloud[name].name, name);
    assert.ok(RongCloud[name].prototype instanceof Error);
  }
});

const { declarations } = require('../lib/binding.js').loadAddon(process);
const skip = declarations ? false : 'a release build';
test('the types are up to date with this build', { skip }, async () => {
  const built = declarations();
  assert.equal(await readFile(new URL('../index.d.ts', import.meta.url), 'utf8'), built);
});

test('an inspected client does not show its secret', () => {
  const client = RongCloud(options);
  const shown = inspect(client, { showHidden: true, depth: null, showProxy: true });
  assert.ok(!shown.includes(options.secret));
  assert.ok(!JSON.stringify(client).includes(options.secret));
});
