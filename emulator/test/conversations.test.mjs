import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { answerOf } from './client.mjs';

test('a conversation is muted for one user, one type and one target', async (t) => {
  const emulator = await startEmulator();
  t.after(() => emulator.close());
  const set = (isMuted) =>
    answerOf(
      emulator,
      '/conversation/notification/set.json',
      `conversationType=1&requestId=u1&targetId=t1&isMuted=${isMuted}`,
    );
  const isMuted = async (conversationType, requestId, targetId) =>
    (
      await answerOf(
        emulator,
        '/conversation/notification/get.json',
        `conversationType=${conversationType}&requestId=${requestId}&targetId=${targetId}`,
      )
    ).isMuted;

  assert.equal(await isMuted(1, 'u1', 't1'), 0);
  await set(1);
  assert.equal(await isMuted(1, 'u1', 't1'), 1);
  assert.equal(await isMuted(3, 'u1', 't1'), 0);
  assert.equal(await isMuted(1, 'u2', 't1'), 0);
  assert.equal(await isMuted(1, 'u1', 't2'), 0);
  await set(0);
  assert.equal(await isMuted(1, 'u1', 't1'), 0);
});
