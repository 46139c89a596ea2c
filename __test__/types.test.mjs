// Every method, under every name it has, as TypeScript programs of each kind use it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const methods = require('../lib/binding.js')(process).methods();
const cases = JSON.parse(await readFile(new URL('cases.json', import.meta.url), 'utf8'));

const numbers = new Map(methods.map(({ path, method }) => [path, method]));
/** An input for each method, by its number: several names may lead to one method. */
const inputs = new Map(cases.map(({ method, input }) => [numbers.get(method), input]));
// Its case has an older name of the field, which is accepted but not typed.
inputs.set(numbers.get('Group.MuteStatus.check'), { groups: ['g1'] });

const calls = methods.map(({ path, method }) => {
  return `  client.${path}(${JSON.stringify(inputs.get(method))}, limits),`;
});
const mistakes = methods.map(({ path }) => {
  return `
// @ts-expect-error a number is no input
client.${path}(42);
// @ts-expect-error there is no such option of a call
client.${path}(anything, { retries: 1 });
// @ts-expect-error the answer has to be awaited
client.${path}(anything).code;`;
});
const program = `
declare const client: RongCloud;
declare const anything: any;
const limits: RongCloud.CallOptions = {
  timeout: 1000,
  maxRetries: 0,
  signal: AbortSignal.timeout(1000),
};
export const answers: Promise<{ code: number }>[] = [
${calls.join('\n')}
];
${mistakes.join('\n')}
`;

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rongcloud-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(root, join(folder, 'node_modules/rongcloud-native'));
});
after(() => rm(folder, { recursive: true }));

/** What the compiler finds wrong with a program. */
async function compile(file, text, options) {
  await writeFile(join(folder, file), text);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--target', 'es2022'];
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  const args = [tsc, ...strict, ...types, ...options.split(' '), file];
  const { stdout } = await run(process.execPath, args, { cwd: folder }).catch((error) => error);
  return stdout;
}

const required = "import RongCloud = require('rongcloud-native');";
const imported = "import RongCloud from 'rongcloud-native';";

for (const [name, file, start, options] of [
  ['CommonJS for Node', 'app.cts', required, '--module node16'],
  ['ES modules for Node', 'app.mts', imported, '--module node16'],
  ['CommonJS for bundlers', 'app.cts', required, '--module preserve'],
  ['ES modules for bundlers', 'app.ts', imported, '--module es2022 --moduleResolution bundler'],
]) {
  test(`the types hold in ${name}`, async () => {
    assert.equal(await compile(file, start + program, options), '');
  });
}
