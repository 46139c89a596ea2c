// Every sentence of the doc comments has a translation, which says the same as far as a program can
// tell.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { findFaults, findSecondWord } from '../docs/faults.mjs';
import { oneLine, unwrap, wrap } from '../docs/lines.mjs';
import { translateEndpoint } from '../docs/rates.mjs';
import { placeSentences, splitSentences } from '../docs/sentences.mjs';
import { translate } from '../docs/translate.mjs';
import { arrange, joinTranslations, readTranslations } from '../docs/translations.mjs';
import { TEXTS } from '../emulator/src/page/public/texts.js';

const addon = createRequire(import.meta.url)('../lib/binding.js').loadAddon(process);
const placed = placeSentences(addon.declarations());
const translations = await readTranslations();

test('every sentence has a translation, in the file of its page, and nothing else has', () => {
  assert.ok([...placed.values()].flat().length > 1500);
  const faults = findFaults(placed, translations);
  assert.equal(faults.length, 0, faults.join('\n'));
});

test('what is written in Chinese elsewhere has the same words', async () => {
  const texts = Object.values(TEXTS).map(({ zh }) => zh);
  for (const path of ['README.zh-CN.md', 'docs/migrating.zh-CN.md', 'docs/webhooks.zh-CN.md']) {
    texts.push(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
  }
  assert.deepEqual(texts.map(findSecondWord).filter(Boolean), []);
});

test('the sentences stand in the order of index.d.ts', () => {
  for (const [page, sentences] of placed) {
    assert.deepEqual(Object.keys(translations.get(page)), sentences, `docs/zh/${page}.json`);
  }
});

/** A small index.d.ts. */
const text = `// Generated.
/** A client. */
interface RongCloud {
  /** Users of an app. Their tokens. */
  readonly User: RongCloud.User;
}

declare namespace RongCloud {
  /** Users of an app. Their tokens. */
  interface User {
    /**
     * Gets \`name\`, at most 64
     * bytes. Is it sent?
     *
     * \`POST /user/info.json\`: at most 100 calls per second.
     *
     * @param user The user.
     *   Sent.
     * @see https://example.com/
     * @example
     * await Rong.User.get({ id: 'u1' }); // Not prose. At all.
     */
    get: (user: UserId, options?: CallOptions) => Promise<Done>;
  }

  /** Sent. */
  interface UserId {
    id: string;
  }

  interface Done {
    /** \`null\` if it is not known. */
    code: number;
  }

  interface CallOptions {
    timeout?: number;
  }
}
`;
const sentences = new Map([
  ['Client', ['A client.']],
  [
    'User',
    [
      'Users of an app.',
      'Their tokens.',
      'Gets `name`, at most 64 bytes.',
      'Is it sent?',
      'The user.',
      'Sent.',
      '`null` if it is not known.',
    ],
  ],
]);
const files = () =>
  new Map([
    ['Client', { 'A client.': '客户端。' }],
    [
      'User',
      {
        'Users of an app.': '应用的用户。',
        'Their tokens.': '用户的 Token。',
        'Gets `name`, at most 64 bytes.': '获取 `name`，最多 64 字节。',
        'Is it sent?': '是否已发送？',
        'The user.': '用户。',
        'Sent.': '已发送。',
        '`null` if it is not known.': '未知时为 `null`。',
      },
    ],
  ]);

test('sentences are found on the pages that they are on', () => {
  assert.deepEqual(placeSentences(text), sentences);
  assert.deepEqual(findFaults(sentences, files()), []);
});

test('a sentence of several pages belongs to that of the client', () => {
  const twice = text.replace('/** A client. */', '/** A client. Sent. */');
  const placed = placeSentences(twice);
  assert.deepEqual(placed.get('Client'), ['A client.', 'Sent.']);
  assert.ok(!placed.get('User').includes('Sent.'));
  assert.deepEqual(findFaults(placed, files()), [
    'docs/zh/User.json: "Sent." belongs in docs/zh/Client.json',
    'docs/zh/Client.json: "Sent." has no translation',
  ]);
  const arranged = arrange(placed, files());
  assert.equal(arranged.get('Client')['Sent.'], '已发送。');
  assert.deepEqual(findFaults(placed, arranged), []);
});

test('sentences end at a mark before a capital, a number, code or Chinese', () => {
  assert.deepEqual(splitSentences('As in v1. of it. `a` is? 1-20 users: one. (Or `b`.) Yes'), [
    'As in v1. of it.',
    '`a` is?',
    '1-20 users: one.',
    '(Or `b`.)',
    'Yes',
  ]);
});

test('a fault is named with its file and sentence', () => {
  const sentence = 'Gets `name`, at most 64 bytes.';
  for (const [key, chinese, fault] of [
    [sentence, '', /has no translation$/],
    [sentence, '获取，最多 64 字节。', /has other code than its translation: `name`$/],
    [sentence, '获取 `name` 和 `id`，最多 64 字节。', /has other code than its translation: `id`$/],
    [
      sentence,
      '获取 `name`，`name` 最多 64 字节。',
      /has other code than its translation: `name`$/,
    ],
    [sentence, '获取 `name`，最多 46 字节。', /has numbers that its translation lacks: 64$/],
    [sentence, '获取 `name`，最多 64 字节', /ends without 。$/],
    [sentence, '获取 `name`，最多64 字节。', /lacks a space .*: 多6$/],
    [sentence, '获取 `name` ，最多 64 字节。', /has one too many: {2}，$/],
    [sentence, '获取 `name`, 取名称, 最多 64 字节。', /half-width mark in its translation: , 取$/],
    ['Is it sent?', '是否已发送。', /ends without ？$/],
    ['Sent.', '已按配额发送。', /says 配额 in its translation, not 频率限制$/],
    ['Gone.', '没有了。', /is no sentence of index\.d\.ts$/],
  ]) {
    const changed = files();
    changed.get('User')[key] = chinese;
    const faults = findFaults(sentences, changed);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0], fault);
    assert.ok(faults[0].startsWith(`docs/zh/User.json: ${JSON.stringify(key)} `));
  }
});

test('a new sentence gets an empty translation in its place, and an unused one goes', () => {
  const before = files();
  delete before.get('User')['Their tokens.'];
  before.get('User')['Gone.'] = '没有了。';
  before.set('Old', { 'Old.': '旧的。' });
  const after = arrange(sentences, before);
  assert.deepEqual([...after.keys()], ['Client', 'User']);
  assert.deepEqual(Object.keys(after.get('User')), sentences.get('User'));
  assert.equal(after.get('User')['Their tokens.'], '');
  assert.equal(after.get('User')['Sent.'], '已发送。');
});

test('the comments are translated, and the rest stays as it is', () => {
  const expected = `// Generated from index.d.ts and docs/zh/ by \`npm run docs\`; change it there.
/** 客户端。 */
interface RongCloud {
  /** 应用的用户。用户的 Token。 */
  readonly User: RongCloud.User;
}

declare namespace RongCloud {
  /** 应用的用户。用户的 Token。 */
  interface User {
    /**
     * 获取 \`name\`，最多 64 字节。是否已发送？
     *
     * \`POST /user/info.json\`：每秒最多 100 次。
     *
     * @param user 用户。已发送。
     * @see https://example.com/
     * @example
     * await Rong.User.get({ id: 'u1' }); // Not prose. At all.
     */
    get: (user: UserId, options?: CallOptions) => Promise<Done>;
  }

  /** 已发送。 */
  interface UserId {
    id: string;
  }

  interface Done {
    /** 未知时为 \`null\`。 */
    code: number;
  }

  interface CallOptions {
    timeout?: number;
  }
}
`;
  assert.equal(translate(text, joinTranslations(files())), expected);
});

test('a sentence without a translation stays English among the others', () => {
  const before = files();
  before.get('User')['Their tokens.'] = '';
  const translated = translate(text, joinTranslations(before));
  assert.ok(translated.includes('/** 应用的用户。Their tokens. */'));
});

test('an app adds its types to the module that it imports', () => {
  const example = `/**\n * @example\n * declare module 'rongcloud-native' {}\n */\n`;
  assert.ok(translate(example, new Map()).includes("declare module 'rongcloud-native/zh' {}"));
});

test('Chinese is wrapped at spaces and after punctuation', () => {
  const chinese = '用户 ID，最多 `a b` 个（“甲”）。之后是很长很长的一段没有标点的文字';
  assert.deepEqual(wrap(chinese, 20, '  '), [
    '用户 ID，最多 `a b`',
    '  个（“甲”）。',
    '  之后是很长很长的一段没有标点的文字',
  ]);
  assert.equal(oneLine(wrap(chinese, 20, '  ').join('\n')), chinese);
  assert.equal(unwrap('甲，\n乙：\n- 丙。\n\n丁\n`a`'), '甲，乙：\n- 丙。\n\n丁\n`a`');
});

test('what the service allows is translated in all its forms', () => {
  for (const [english, chinese] of [
    ['100 calls per second', '每秒最多 100 次'],
    ['1 call per second', '每秒最多 1 次'],
    ['6000 receivers per minute', '每分钟最多 6000 个接收者'],
    ['2 broadcasts and pushes per hour and 3 per day', '每小时最多 2 次广播和推送，每天最多 3 次'],
    [
      '100 ultra groups per second and 20 per second for each channel',
      '每秒最多 100 个超级群，每个频道每秒最多 20 次',
    ],
    [
      '100 calls per second; each also counts among 6000 receivers per minute or 20 groups per second',
      '每秒最多 100 次；每次同时计入每分钟最多 6000 个接收者或每秒最多 20 个群组的限制',
    ],
  ]) {
    assert.equal(translateEndpoint(`\`GET /a\`: at most ${english}.`), `\`GET /a\`：${chinese}。`);
  }
  assert.throws(() => translateEndpoint('`GET /a`: at most 3 cats per second.'), /3 cats/);
  assert.equal(translateEndpoint('The name: at most 64 bytes.'), undefined);
});
