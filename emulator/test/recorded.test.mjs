// What the Java SDK sends, and what the service's documentation shows where that SDK has no method.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { answerOf, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const JAVA = new URL('../../__test__/java.json', import.meta.url);
const RECORDINGS = JSON.parse(readFileSync(JAVA, 'utf8'));

const ANN = ['/user/getToken.json', 'userId=u1&name=n'];
const FRIENDS = ['/friend/add.json', 'userId=u1&targetId=u2&optType=2'];
const ENTRUSTED = ['/entrust/group/create.json', 'groupId=g1&name=n&owner=u1&userIds=u2,u3'];

const ULTRA_GROUP = [
  ['/ultragroup/create.json', 'groupId=g1&groupName=n&userId=u1'],
  ['/ultragroup/join.json', 'groupId=g1&userId=u2'],
];

const BOT = [['/v3/bot/create.json', { userId: 'bot1', name: 'n' }]];
const WEBHOOK = ['/v3/bot/integration/create.json', { userId: 'bot1', type: 'webhook' }];
const AGENT = [['/v3/agent/create.json', { agentId: 'agent1', name: 'name' }]];

/** The paths below /entrust/group/ that need a group. */
const IN_GROUP = [
  'profile/update',
  'quit',
  'member/kick',
  'dismiss',
  'join',
  'transfer/owner',
  'manager/add',
  'manager/remove',
  'member/query',
  'member/specific/query',
  'member/set',
  'member/follow',
  'member/unfollow',
  'member/followed/get',
  'remarkname/set',
  'remarkname/delete',
  'remarkname/query',
];

/** What must be there before a request, by its path: requests, each with its path and its body. */
const GIVEN = {
  '/user/refresh.json': [ANN],
  '/user/info.json': [ANN],
  '/friend/profile/set.json': [FRIENDS],
  ...Object.fromEntries(IN_GROUP.map((path) => [`/entrust/group/${path}.json`, [ENTRUSTED]])),
  '/v3/bot/update.json': BOT,
  '/v3/bot/integration/create.json': BOT,
  '/v3/bot/integration/update.json': [...BOT, WEBHOOK],
  '/v3/agent/update.json': AGENT,
  '/v3/agent/get.json': AGENT,
  '/v3/chat/generate.json': AGENT,
  '/ultragroup/channel/private/users/add.json': ULTRA_GROUP,
  '/chatroom/get.json': [['/chatroom/create.json', 'chatroom[c1]=n']],
  '/chatroom/destroy/set.json': [['/chatroom/create.json', 'chatroom[c1]=n']],
  '/chatroom/keepalive/remove.json': [['/chatroom/keepalive/add.json', 'chatroomId=c1']],
};

/**
 * What stands in the recordings for something that a server creates, and what the emulator creates; and
 * an id that is shorter than the documentation allows.
 */
const STANDS_FOR = { 'pageToken=tok1': 'pageToken=1', '"agentId":"a1"': '"agentId":"agent1"' };

const emulator = await setUp();

const asEmulated = (text) =>
  Object.entries(STANDS_FOR).reduce((all, [from, to]) => all.replaceAll(from, to), text);

describe('a recorded request is accepted', () => {
  for (const { verb, path, query, type, body = '' } of RECORDINGS) {
    const target = query ? `${path}?${query}` : path;
    test(`${verb} ${target} ${body.slice(0, 80)}`, async () => {
      for (const [earlier, fields] of GIVEN[path] ?? []) await answerOf(emulator, earlier, fields);
      const { status, body: answer } = await send(emulator.url + target, {
        method: verb,
        headers: { ...signed(), ...(type && { 'Content-Type': type }) },
        body: asEmulated(body),
      });
      assert.deepEqual([status, JSON.parse(answer).code], [200, 200], answer);
    });
  }
});
