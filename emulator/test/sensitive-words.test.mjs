import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf } from './client.mjs';
import { setUp } from './setup.mjs';

const emulator = await setUp();

describe('sensitive words', () => {
  const ask = (path, body) => answerOf(emulator, `/sensitiveword/${path}.json`, body);
  const words = async (body) => (await ask('list', body)).words.map(({ word }) => word);

  test('are replaced or blocked, and listed by type', async () => {
    await ask('add', 'word=bad&replaceWord=***');
    await ask('add', 'word=worse');
    await ask('batch/add', { words: [{ word: 'ugly', replaceWord: '' }] });
    assert.deepEqual(await words('type=0'), ['bad']);
    assert.deepEqual(await words('type=1'), ['worse', 'ugly']);
    assert.deepEqual(await words(''), ['worse', 'ugly'], 'the blocked ones by default');
    assert.deepEqual((await ask('list', 'type=2')).words, [
      { type: '0', word: 'bad', replaceWord: '***' },
      { type: '1', word: 'worse', replaceWord: '' },
      { type: '1', word: 'ugly', replaceWord: '' },
    ]);
  });

  test('are removed one by one or many at once, also unknown ones', async () => {
    await ask('batch/add', { words: ['a', 'b', 'c', 'd'].map((word) => ({ word })) });
    await ask('delete', 'word=a');
    await ask('batch/delete', 'words=b&words=c&words=unknown');
    assert.deepEqual(await words('type=2'), ['d']);
  });
  test('are the same ones at the older paths, which have those that block', async () => {
    const older = (what, body) => answerOf(emulator, `/wordfilter/${what}.json`, body);
    await ask('batch/add', { words: [{ word: 'bad', replaceWord: '***' }, { word: 'worse' }] });
    await older('add', 'word=ugly');
    assert.deepEqual(await older('list', ''), { words: [{ word: 'worse' }, { word: 'ugly' }] });
    assert.deepEqual(await words(''), ['worse', 'ugly']);
    await older('delete', 'word=worse');
    assert.deepEqual(await words('type=2'), ['bad', 'ugly']);
  });
});
