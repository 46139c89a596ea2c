import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, JSON_TYPE, post, send } from './client.mjs';
import { setUp } from './setup.mjs';

const emulator = await setUp();

describe('control over HTTP', () => {
  const control = async (method, path, body) => {
    const answer = await send(`${emulator.url}/_emulator/${path}`, {
      method,
      headers: method === 'POST' ? { 'Content-Type': JSON_TYPE } : {},
      body: body === undefined ? '' : JSON.stringify(body),
    });
    return { status: answer.status, answer: JSON.parse(answer.body) };
  };
  const done = { status: 200, answer: { ok: true } };

  test('GET and DELETE requests', async () => {
    await answerOf(emulator, '/user/unblock.json', 'userId=u1');
    const { answer } = await control('GET', 'requests');
    assert.deepEqual(answer, JSON.parse(JSON.stringify(emulator.requests)));
    assert.equal(answer.length, 1, 'control requests are not among them');
    assert.deepEqual(await control('DELETE', 'requests'), done);
    assert.deepEqual(emulator.requests, []);
  });

  test('POST and DELETE faults', async () => {
    assert.deepEqual(await control('POST', 'faults', { kind: 'html', status: 503 }), done);
    assert.equal((await send(`${emulator.url}/user/info.json`)).status, 503);
    assert.equal((await control('GET', 'requests')).status, 200, 'control requests meet no fault');
    assert.deepEqual(await control('DELETE', 'faults'), done);
    assert.equal((await send(`${emulator.url}/user/info.json`)).status, 401);
  });

  test('POST reset', async () => {
    await answerOf(emulator, '/user/getToken.json', 'userId=u1&name=n');
    emulator.fault({ kind: 'refusal' });
    assert.deepEqual(await control('POST', 'reset'), done);
    assert.deepEqual(emulator.requests, []);
    const { status, answer } = await post(emulator, '/user/info.json', 'userId=u1');
    assert.deepEqual([status, answer.code], [400, 1002], 'the user and the fault are gone');
  });

  test('POST clients', async () => {
    const { token } = await answerOf(emulator, '/user/getToken.json', 'userId=u1&name=n');
    assert.deepEqual(await control('POST', 'clients', { action: 'connect', token }), {
      status: 200,
      answer: { ok: true, userId: 'u1' },
    });
    assert.equal((await answerOf(emulator, '/user/checkOnline.json', 'userId=u1')).status, '1');

    const inRoom = { userId: 'u1', chatroomId: 'c1' };
    const memberCount = async () =>
      (await answerOf(emulator, '/chatroom/get.json', 'chatroomId=c1')).memberCount;
    assert.deepEqual(await control('POST', 'clients', { action: 'joinChatroom', ...inRoom }), done);
    assert.equal(await memberCount(), 1);
    assert.deepEqual(
      await control('POST', 'clients', { action: 'leaveChatroom', ...inRoom }),
      done,
    );
    assert.equal(await memberCount(), 0);

    assert.deepEqual(
      await control('POST', 'clients', { action: 'disconnect', userId: 'u1' }),
      done,
    );
    assert.equal((await answerOf(emulator, '/user/checkOnline.json', 'userId=u1')).status, '0');
  });

  const mistakes = {
    'an unknown fault': ['POST', 'faults', { kind: 'flood' }, 400, /kind must be .*, not "flood"/],
    'a fault that is not JSON': ['POST', 'faults', undefined, 400, /JSON/],
    'an unknown action': [
      'POST',
      'clients',
      { action: 'dance' },
      400,
      /action must be .*, not "dance"/,
    ],
    'an action that every object has': [
      'POST',
      'clients',
      { action: 'toString' },
      400,
      /action must be /,
    ],
    'an unknown token': ['POST', 'clients', { action: 'connect', token: 'x' }, 400, /unknown/],
    'an unknown path': ['GET', 'nothing', undefined, 404, /no GET \/_emulator\/nothing/],
    'a wrong verb': ['PUT', 'requests', undefined, 404, /no PUT/],
  };
  for (const [name, [method, path, body, status, error]] of Object.entries(mistakes)) {
    test(`refuses ${name}`, async () => {
      const refused = await control(method, path, body);
      assert.equal(refused.status, status);
      assert.match(refused.answer.error, error);
    });
  }
});
