// The guides to webhooks: their chat runs as they say, in both languages.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.mjs';
import { freePort } from './listening.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const guides = ['webhooks.md', 'webhooks.zh-CN.md'];
const texts = await Promise.all(guides.map((name) => readFile(join(root, 'docs', name), 'utf8')));

/** The blocks of code in one language. */
const blocksOf = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code]) => code,
  );

/** Starts a program, and returns what it prints, now and once it has ended. */
function run(t, folder, file) {
  const env = { PATH: process.env.PATH };
  const child = spawn(process.execPath, [file], { cwd: folder, env });
  t.after(() => child.kill());
  const program = { printed: '', ended: new Promise((resolve) => child.on('close', resolve)) };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      program.printed += text;
    });
  }
  return program;
}

for (const [at, guide] of guides.entries()) {
  test(`the chat in ${guide} runs as it says`, async (t) => {
    const port = String(await freePort());
    const [server, chat] = blocksOf(texts[at], 'js').map((code) => code.replaceAll('3000', port));
    const [said, delivered] = blocksOf(texts[at], 'text').map((text) => text.replace('3000', port));
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, 'node_modules'));
    await symlink(root, join(folder, 'node_modules/rongcloud-native'));
    await symlink(join(root, 'emulator'), join(folder, 'node_modules/rongcloud-emulator'));
    await writeFile(join(folder, 'server.mjs'), server);
    await writeFile(join(folder, 'chat.mjs'), chat);
    const listening = run(t, folder, 'server.mjs');
    while (!listening.printed.includes(port)) await new Promise(setImmediate);
    const chatting = run(t, folder, 'chat.mjs');
    await chatting.ended;
    assert.equal(chatting.printed, said);
    assert.equal(listening.printed, delivered);
  });
}

test('the guides list every event', async () => {
  const types = await readFile(join(root, 'index.d.ts'), 'utf8');
  const events = [...types.matchAll(/extends WebhookEventOf<'(\w+)'>/g)].map(([, type]) => type);
  assert.ok(events.length > 10);
  for (const text of texts) {
    const [, table] = text.match(/^## (?:Events|事件)\n(.*?)^## /ms);
    const listed = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, type]) => type);
    assert.deepEqual(listed.toSorted(), events.toSorted());
  }
});

test('the guides have the same code, but for comments', () => {
  const [english, chinese] = texts.map((text) =>
    ['js', 'ts', 'sh', 'text'].map((language) =>
      blocksOf(text, language).map((code) => code.replace(/^ *\/\/.*\n/gm, '')),
    ),
  );
  assert.deepEqual(chinese, english);
});
