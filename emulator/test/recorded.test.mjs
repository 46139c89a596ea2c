// What the Java SDK sends, and what the service's documentation shows where that SDK has no method.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { answerOf, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const RECORDINGS = readFileSync(new URL('recorded.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const ANN = ['/user/getToken.json', 'userId=u1&name=n'];
const FRIENDS = ['/friend/add.json', 'userId=u1&targetId=u2&optType=2'];
const ENTRUSTED = ['/entrust/group/create.json', 'groupId=g1&name=n&owner=u1&userIds=u2,u3'];

/** What must be there before a request, by its path: requests, each with its path and its body. */
const GIVEN = {
  '/user/refresh.json': [ANN],
  '/user/info.json': [ANN],
  '/friend/profile/set.json': [FRIENDS],
  '/entrust/group/profile/update.json': [ENTRUSTED],
  '/entrust/group/quit.json': [ENTRUSTED],
  '/entrust/group/member/kick.json': [ENTRUSTED],
  '/entrust/group/dismiss.json': [ENTRUSTED],
  '/entrust/group/join.json': [ENTRUSTED],
  '/entrust/group/transfer/owner.json': [ENTRUSTED],
  '/entrust/group/manager/add.json': [ENTRUSTED],
  '/entrust/group/manager/remove.json': [ENTRUSTED],
  '/entrust/group/member/query.json': [ENTRUSTED],
  '/entrust/group/member/specific/query.json': [ENTRUSTED],
  '/entrust/group/member/set.json': [ENTRUSTED],
  '/entrust/group/member/follow.json': [ENTRUSTED],
  '/entrust/group/member/unfollow.json': [ENTRUSTED],
  '/entrust/group/member/followed/get.json': [ENTRUSTED],
  '/entrust/group/remarkname/set.json': [ENTRUSTED],
  '/entrust/group/remarkname/delete.json': [ENTRUSTED],
  '/entrust/group/remarkname/query.json': [ENTRUSTED],
  '/chatroom/get.json': [['/chatroom/create.json', 'chatroom[c1]=n']],
  '/chatroom/destroy/set.json': [['/chatroom/create.json', 'chatroom[c1]=n']],
  '/chatroom/keepalive/remove.json': [['/chatroom/keepalive/add.json', 'chatroomId=c1']],
};

/** What stands in the recordings for something that a server creates, and what the emulator creates. */
const STANDS_FOR = { 'pageToken=tok1': 'pageToken=1' };

const emulator = await setUp();

const asEmulated = (text) =>
  Object.entries(STANDS_FOR).reduce((all, [from, to]) => all.replaceAll(from, to), text);

describe('a recorded request is accepted', () => {
  for (const { verb, path, query, contentType, body = '' } of RECORDINGS) {
    const target = query ? `${path}?${query}` : path;
    test(`${verb} ${target} ${body.slice(0, 80)}`, async () => {
      for (const [earlier, fields] of GIVEN[path] ?? []) await answerOf(emulator, earlier, fields);
      const { status, body: answer } = await send(emulator.url + target, {
        method: verb,
        headers: { ...signed(), ...(contentType && { 'Content-Type': contentType }) },
        body: asEmulated(body),
      });
      assert.deepEqual([status, JSON.parse(answer).code], [200, 200], answer);
    });
  }
});
