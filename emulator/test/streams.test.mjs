import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, post } from './client.mjs';
import { setUp } from './setup.mjs';

const emulator = await setUp({ journalSize: 5 });
const strict = await setUp({ strict: true });

const PRIVATE = ['/v3/message/private/publish_stream.json', { fromUserId: 's1', toUserId: 't1' }];
const GROUP = ['/v3/message/group/publish_stream.json', { fromUserId: 's1', toGroupId: 'g1' }];

const send = ([path, target], content, more) =>
  post(emulator, path, { objectName: 'RC:StreamMsg', ...target, ...more, content });
const start = async (to, content, more) =>
  (await send(to, { content, seq: 1, complete: false }, more)).answer.messageUID;
const history = async (kind, targetId) =>
  (
    await answerOf(emulator, `/v3/message/${kind}/query.json`, {
      userId: 's1',
      targetId,
      startTime: Date.now() + 1000,
      endTime: Date.now() - 1000_000,
      includeStart: true,
    })
  ).data;

describe('a stream message', () => {
  for (const [to, kind, targetId] of [
    [PRIVATE, 'private', 't1'],
    [GROUP, 'group', 'g1'],
  ]) {
    test(`in a ${kind} conversation is one message, to which each chunk adds`, async () => {
      const first = { content: 'one ', seq: 1, complete: false, type: 'markdown' };
      const { messageUID } = (await send(to, first)).answer;
      const second = await send(to, { messageUID, content: 'two ', seq: 2, complete: false });
      assert.deepEqual(second.answer, { code: 200, messageUID });
      await send(to, { messageUID, content: '', seq: 3, complete: true, completeReason: 7 });
      const messages = await history(kind, targetId);
      assert.deepEqual(
        messages.map((message) => [message.messageUID, message.objectName]),
        [[messageUID, 'RC:StreamMsg']],
      );
      assert.deepEqual(JSON.parse(messages[0].content), {
        content: 'one two ',
        seq: 3,
        complete: true,
        completeReason: 7,
        type: 'markdown',
      });
    });
  }

  const refused = async (messageUID, chunk, pattern, { to = PRIVATE, code = 1002 } = {}) => {
    const { status, answer } = await send(to, { messageUID, ...chunk });
    assert.deepEqual([status, answer.code], [400, code]);
    assert.match(answer.errorMessage, pattern);
  };

  test('gets no more chunks when it is complete', async () => {
    const messageUID = await start(PRIVATE, 'a');
    await send(PRIVATE, { messageUID, content: 'b', seq: 2, complete: true });
    await refused(messageUID, { content: 'c', seq: 3, complete: false }, /is complete/);
    const whole = await send(PRIVATE, { content: 'all', seq: 1, complete: true });
    await refused(whole.answer.messageUID, { content: 'c', seq: 2, complete: true }, /is complete/);
  });

  test('gets its chunks in order, and none twice', async () => {
    const messageUID = await start(PRIVATE, 'a');
    await refused(messageUID, { content: 'c', seq: 3, complete: false }, /must be 2, not 3/);
    await refused(messageUID, { content: 'a', seq: 1, complete: false }, /must be 2, not 1/);
    await send(PRIVATE, { messageUID, content: 'b', seq: 2, complete: false });
    await refused(messageUID, { content: 'b', seq: 2, complete: false }, /must be 3, not 2/);
  });

  test('belongs to its sender and its conversation', async () => {
    const messageUID = await start(PRIVATE, 'a');
    const chunk = { content: 'b', seq: 2, complete: false };
    const [path] = PRIVATE;
    for (const to of [
      GROUP,
      [path, { fromUserId: 't1', toUserId: 's1' }],
      [path, { fromUserId: 's1', toUserId: 't2' }],
    ]) {
      await refused(messageUID, chunk, /what the first chunk of this stream was answered/, { to });
    }
  });

  test('that is unknown gets chunks without effect, unless the emulator is strict', async () => {
    const chunk = { messageUID: 'unknown', content: 'b', seq: 2, complete: false };
    const { status, answer } = await send(PRIVATE, chunk);
    assert.deepEqual([status, answer.messageUID], [200, 'unknown']);
    assert.deepEqual(await history('private', 't1'), []);

    for (const userId of ['s1', 't1']) {
      await answerOf(strict, '/user/getToken.json', `userId=${userId}&name=n`);
    }
    const [path, target] = PRIVATE;
    const refusal = await post(strict, path, {
      objectName: 'RC:StreamMsg',
      ...target,
      content: chunk,
    });
    assert.deepEqual([refusal.status, refusal.answer.code], [400, 1002]);
    assert.match(refusal.answer.errorMessage, /what the first chunk of this stream was answered/);
  });

  test('has at most 128 KB in all its chunks', async () => {
    const messageUID = await start(PRIVATE, 'x'.repeat(100 * 1024));
    const rest = 'x'.repeat(28 * 1024);
    await refused(messageUID, { content: `${rest}x`, seq: 2, complete: false }, /131072 bytes/, {
      code: 1005,
    });
    const { status } = await send(PRIVATE, { messageUID, content: rest, seq: 2, complete: true });
    assert.equal(status, 200);
  });

  test('goes on when it is not stored, and is in no history', async () => {
    const messageUID = await start(PRIVATE, 'a', { isPersisted: 0 });
    const { status } = await send(PRIVATE, { messageUID, content: 'b', seq: 2, complete: true });
    assert.equal(status, 200);
    assert.deepEqual(await history('private', 't1'), []);
  });

  test('has an expansion when it is sent with one', async () => {
    const messageUID = await start(PRIVATE, 'a', { extraContent: '{"k":"v"}' });
    const { extraContent } = await answerOf(
      emulator,
      '/message/expansion/query.json',
      `msgUID=${messageUID}`,
    );
    assert.equal(extraContent.k.v, 'v');
  });

  test('is forgotten when journalSize others are newer', async () => {
    const oldest = await start(PRIVATE, 'a');
    for (let count = 0; count < 4; count += 1) await start(PRIVATE, 'a');
    const chunk = (seq) => ({ messageUID: oldest, content: 'b', seq, complete: true });
    assert.equal((await send(PRIVATE, chunk(2))).status, 200);
    assert.equal((await send(PRIVATE, chunk(3))).status, 400);
    await start(PRIVATE, 'a');
    assert.equal((await send(PRIVATE, chunk(3))).status, 200, 'it is unknown');
  });
});
