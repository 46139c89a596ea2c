// The code in the READMEs and the guides compiles: TypeScript in both ways to find modules, and
// JavaScript as far as it has types.

import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile, STRICT } from './compiling.mjs';
import { temporaryFolder } from './folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the code leaves to the app around it. */
const givenWith = (name) => `
declare const Rong: import('${name}');
declare const { User, Message }: typeof Rong;
declare const handlers: import('${name}').WebhookHandlers;
declare const handler: ReturnType<typeof Rong.Webhook.handler>;
declare const event: import('${name}').WebhookEvent;
declare const limiter: import('${name}').Limiter;
declare const emulator: import('rongcloud-emulator').Emulator;
declare const startEmulator: typeof import('rongcloud-emulator').startEmulator;
declare const assert: typeof import('node:assert/strict');
declare const subscribe: typeof import('node:diagnostics_channel').subscribe;
declare const user: { id: string; name: string; portrait: string };
declare const users: (typeof user)[];
declare const text: { senderId: string; targetId: string; objectName: string; content: object };
declare const [appkey, secret, portrait, thumbnail, messageUID, moderation]: string[];
declare const [app, openai, model, input, storeClient, histogram, presence]: any[];
declare const controller: AbortController;
declare const signal: AbortSignal;
declare function isHarmless(content: unknown): boolean;
declare function archive(...message: unknown[]): void;
declare function signUp(user: object): Promise<void>;
`;

/** Fails where what is given has no types. */
const TYPED = `
// @ts-expect-error there is no such module
Rong.Users;
// @ts-expect-error there is no such event
handlers.messages;
// @ts-expect-error an event has no such property
event.kind;
// @ts-expect-error a limiter has no such method
limiter.take;
// @ts-expect-error an emulator has no such method
emulator.stop;
`;

// Otherwise a subscriber, who gets anything, could not take it apart.
const LOOSE = '--allowJs --checkJs --strict false';
const WAYS = [
  ['TypeScript for Node', 'ts', `${STRICT} --module nodenext`],
  ['TypeScript for bundlers', 'ts', `${STRICT} --module preserve`],
  ['JavaScript', 'js', `${LOOSE} --module nodenext`],
];

/** The blocks of code of a text in one language, but for the chat that webhooks-guide.test.mjs runs. */
async function readBlocks(path, language) {
  const text = await readFile(join(root, path), 'utf8');
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));
  return [...blocks].map(([, code]) => code).filter((code) => !code.includes('casino'));
}

/** The name of a file for a block, which says what kind of module it is. */
function fileFor(code, at, language) {
  if (language === 'ts') return `block${at}.mts`;
  return `block${at}.${code.includes('require(') ? 'cjs' : 'mjs'}`;
}

/** The errors of the compiler for all blocks of a text, each of which is a module. */
async function compileBlocks({ path, name, language, options }) {
  const folder = await temporaryFolder({ after });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'given.d.ts'), givenWith(name));
  await writeFile(join(folder, 'typed.mts'), TYPED);
  const files = ['given.d.ts', 'typed.mts'];
  for (const [at, code] of (await readBlocks(path, language)).entries()) {
    const file = fileFor(code, at, language);
    const isComplete = file.endsWith('.cjs') || /^import RongCloud/m.test(code);
    const head = isComplete ? '' : `import RongCloud from '${name}';\n`;
    await writeFile(join(folder, file), head + code);
    files.push(file);
  }
  assert.ok(files.length > 2, `${path} has code`);
  return compile(folder, files, `--skipLibCheck --lib es2023 ${options}`);
}

for (const [path, name, languages] of [
  ['README.md', 'rongcloud-native', ['ts', 'js']],
  ['README.zh-CN.md', 'rongcloud-native/zh', ['ts', 'js']],
  ['docs/webhooks.md', 'rongcloud-native', ['ts', 'js']],
  ['docs/webhooks.zh-CN.md', 'rongcloud-native/zh', ['ts', 'js']],
  ['emulator/README.md', 'rongcloud-native', ['js']],
]) {
  for (const [way, language, options] of WAYS) {
    if (!languages.includes(language)) continue;
    test(`the code in ${path} compiles: ${way}`, async () => {
      assert.equal(await compileBlocks({ path, name, language, options }), '');
    });
  }
}

test('the READMEs have the same code, but for comments and what they import', async () => {
  const [english, chinese] = await Promise.all(
    ['README.md', 'README.zh-CN.md'].map(async (path) => {
      const blocks = await Promise.all(['ts', 'js', 'sh'].map((name) => readBlocks(path, name)));
      return blocks
        .flat()
        .map((code) => code.replaceAll('rongcloud-native/zh', 'rongcloud-native'))
        .map((code) => code.replace(/ *(?:\/\/|#) .*$/gm, ''));
    }),
  );
  assert.ok(english.length > 20);
  assert.deepEqual(chinese, english);
});
