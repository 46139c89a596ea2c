// rongcloud-native/zh: the same package, whose types have Chinese docs.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { compile, STRICT } from './compiling.mjs';
import { temporaryFolder } from './folder.mjs';
import { startLanguageServer } from './language-server.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

const folder = await temporaryFolder({ after });
await mkdir(join(folder, 'node_modules'));
await symlink(root, join(folder, 'node_modules/rongcloud-native'), 'dir');
await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
const require = createRequire(join(folder, 'app.cjs'));

test('it is the package itself', async () => {
  assert.equal(require('rongcloud-native/zh'), require('rongcloud-native'));
  const program = `
    import RongCloud, { RateLimitError, RongCloud as Named } from 'rongcloud-native/zh';
    import * as english from 'rongcloud-native';
    const same = [
      RongCloud === english.default,
      Named === RongCloud,
      RateLimitError === english.RateLimitError,
    ];
    console.log(same.join(' '));
  `;
  await writeFile(join(folder, 'app.mjs'), program);
  const { stdout } = await run(process.execPath, ['app.mjs'], { cwd: folder });
  assert.equal(stdout, 'true true true\n');
});

/** The errors of the compiler for a program. */
async function compileProgram(file, text, options) {
  await writeFile(join(folder, file), text);
  return compile(folder, [file], `--ignoreConfig ${STRICT} ${options}`);
}

const program = `
import English from 'rongcloud-native';

const client: RongCloud = RongCloud({ appkey: 'k', secret: 's' });

declare module 'rongcloud-native/zh' {
  interface MessageContents { 'app:vote': { question: string } }
  interface UserProfile { vip?: boolean }
}
declare module 'rongcloud-native' {
  interface UserProfile { level?: number }
}

const message = { senderId: 'u', targetId: 'g', objectName: 'app:vote' } as const;
client.Message.Group.send({ ...message, content: { question: 'q' } });
// @ts-expect-error the content has no such field
client.Message.Group.send({ ...message, content: { question: 'q', choice: 1 } });
client.User.register({ id: 'u', name: 'n', portrait: 'p', vip: true });
// @ts-expect-error what an app adds to the other module is not seen here
client.User.register({ id: 'u', name: 'n', portrait: 'p', level: 1 });
const english = English({ appkey: 'k', secret: 's' });
english.User.register({ id: 'u', name: 'n', portrait: 'p', level: 1 });
// @ts-expect-error nor the other way round
english.User.register({ id: 'u', name: 'n', portrait: 'p', vip: true });

export async function refresh(): Promise<number | undefined> {
  try {
    const answer: UserToken = await client.User.register({ id: 'u', name: 'n', portrait: 'p' });
    return answer.code;
  } catch (error) {
    return error instanceof RateLimitError ? error.retryAfter : undefined;
  }
}
`;
const exchanged = `
import English, { RateLimitError as EnglishError, type UserToken as Token } from 'rongcloud-native';

declare const client: RongCloud;
declare const english: English;
const user = { id: 'u', name: 'n', portrait: 'p' };
export const clients: [English, RongCloud] = [client, english];
export const factories: [typeof English, typeof RongCloud] = [RongCloud, English];
export const errors: [typeof EnglishError, typeof RateLimitError] = [RateLimitError, EnglishError];
export const tokens: [Promise<Token>, Promise<UserToken>] = [
  client.User.register(user),
  english.User.register(user),
];
`;
const imported = "import RongCloud, { RateLimitError, type UserToken } from 'rongcloud-native/zh';";
const required = `
import RongCloud = require('rongcloud-native/zh');
import { RateLimitError, type UserToken } from 'rongcloud-native/zh';
`;

for (const [name, file, start, options] of [
  ['CommonJS for Node', 'app.cts', required, '--module node16'],
  ['ES modules for Node', 'app.mts', imported, '--module node16'],
  ['CommonJS for bundlers', 'app.cts', required, '--module preserve'],
  ['ES modules for bundlers', 'app.ts', imported, '--module es2022 --moduleResolution bundler'],
]) {
  test(`its types hold in ${name}, and an app adds its own`, async () => {
    assert.equal(await compileProgram(file, start + program, options), '');
  });

  test(`its values have the types of the package in ${name}, and the other way round`, async () => {
    assert.equal(await compileProgram(file, start + exchanged, options), '');
  });
}

test('resolution that knows no exports finds the types', async () => {
  const { typesVersions, exports } = require('rongcloud-native/package.json');
  assert.deepEqual(typesVersions, { '*': { zh: [exports['./zh'].types] } });
});

test('an editor shows the docs in Chinese', async (t) => {
  await writeFile(
    join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "module": "node16", "strict": true, "types": [] } }',
  );
  const server = await startLanguageServer(t, pathToFileURL(folder));
  const text = (name) => `import RongCloud from '${name}';
const Rong = RongCloud({ appkey: 'k', secret: 's' });
Rong.User.register({ id: 'u1', name: 'Martin', portrait: 'p' });
`;
  const chinese = await server.open('chinese.ts', text('rongcloud-native/zh'));
  const english = await server.open('english.ts', text('rongcloud-native'));
  const script = await server.open('script.js', text('rongcloud-native/zh'));

  for (const file of [chinese, script]) {
    assert.match(
      await file.hover('register'),
      /注册新用户.*\n\n`POST \/user\/getToken.json`：每秒/,
    );
    assert.match(await file.hover('appkey'), /App Key/);
    assert.match(await file.hover('id:'), /用户在应用中的 ID/);
    assert.match(await file.hover('User'), /用户：/);
  }
  assert.match(await english.hover('register'), /Registers a new or known user/);
});
