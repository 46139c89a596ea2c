// Every method, under every name it has, as TypeScript programs of each kind use it.

import assert from 'node:assert/strict';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTypes } from '../cli/src/declarations.js';
import { findResources } from '../cli/src/resources.js';
import RongCloud from '../index.js';
import { call, options } from './app.mjs';
import { cases } from './cases.mjs';
import { compile, STRICT } from './compiling.mjs';
import { temporaryFolder } from './folder.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const methods = require('../lib/binding.js').loadAddon(process).methods();

const places = new Map(methods.map(({ method, place }) => [method, place]));
/** An input for each method, by its place: several names may lead to one method. */
const inputs = new Map(cases.map(({ method, input }) => [places.get(method), input]));
// Its case has an older name of the field, which is accepted but not typed.
inputs.set(places.get('Group.MuteStatus.check'), { groups: ['g1'] });

/** Answers of the service for each method, by its place. */
const answers = new Map(cases.map(({ method, answer }) => [places.get(method), answer]));

/** What a method resolves with for an answer of the service. */
async function resolved({ method, place }) {
  const text = async () => JSON.stringify(answers.get(place));
  const fetch = async () => ({ status: 200, headers: new Headers(), text });
  return call(RongCloud({ ...options, fetch }), method, inputs.get(place));
}

/** The same value with one more field, which no type has. */
function misspelt(value) {
  if (Array.isArray(value)) return [...value.slice(1), misspelt(value[0])];
  return { ...value, isPersited: false };
}

/** Interfaces for a value, the last of which is that of the value itself. */
function interfaces(value, name) {
  const declared = [];
  const typeOf = (value, name) => {
    if (Array.isArray(value)) return `[${value.map((item, at) => typeOf(item, `${name}_${at}`))}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'undefined';
    // The keys of some objects are the app's own or ids, which no interface can name.
    const isMap =
      /_(content|entryInfo|extraContent|extraKeyVal|\w+ExtProfile|metadata|variables)$/.test(name);
    const members = Object.entries(value).map(([key, item]) => {
      return `${JSON.stringify(key)}: ${typeOf(item, `${name}_${key.replace(/\W/g, '_')}`)};`;
    });
    declared.push(`${isMap ? `type ${name} =` : `interface ${name}`} { ${members.join(' ')} }`);
    return name;
  };
  const type = typeOf(value, name);
  return `${declared.join('\n')}\ndeclare const ${name.toLowerCase()}: ${type};`;
}

const calls = methods.map(({ method, place }, at) => {
  const input = JSON.stringify(inputs.get(place));
  return `  client.${method}(${input}, limits),
  client.${method}(${input === undefined ? '' : `${input} as const`}),
  client.${method}(given${at}, { signal: undefined }),`;
});
const given = methods.map(({ place }, at) => interfaces(inputs.get(place), `Given${at}`));
const mistakes = methods.map(({ method, place }, at) => {
  return `
// @ts-expect-error a number is not an input
client.${method}(42);
// @ts-expect-error there is no such field
client.${method}(${JSON.stringify(misspelt(inputs.get(place)))});
// @ts-expect-error there is no such option of a call
client.${method}(anything, { retries: 1 });
// @ts-expect-error the answer has to be awaited
client.${method}(anything).code;
// @ts-expect-error the answer has no such field
export type Typo${at} = Answer<typeof client.${method}>['tokne'];
// @ts-expect-error a method is a property, whose parameters are checked
client.${method} = async (input: never) => anything;`;
});
const results = await Promise.all(
  methods.map(async ({ method, place }) => {
    return `(${JSON.stringify(await resolved({ method, place }))}) satisfies Answer<typeof client.${method}>;`;
  }),
);
const program = `
declare const client: RongCloud;
declare const anything: any;
type Answer<Method extends (...given: any) => any> = Awaited<ReturnType<Method>>;
const limits: RongCloud.CallOptions = {
  timeout: 1000,
  maxRetries: undefined,
  signal: AbortSignal.timeout(1000),
};
${given.join('\n')}
declare module 'rongcloud-native' {
  interface UserId { shard?: number }
  interface UserInfo { vip?: boolean }
}
export const ahead: Promise<boolean | undefined> = client.User.get({ id: 'u', shard: 1 }).then(({ vip }) => vip);
export const same: (typeof RongCloud)[] = [Named, RongCloud.default, RongCloud.RongCloud];
export const other: Named = Named({ appkey: 'k', secret: 's' } satisfies Named.Options);
export const promises: Promise<{ code: number }>[] = [
${calls.join('\n')}
];
${results.join('\n')}
${mistakes.join('\n')}
`;

const folder = await temporaryFolder({ after });
await mkdir(join(folder, 'node_modules'));
await symlink(root, join(folder, 'node_modules/rongcloud-native'));

/** The errors of the compiler for a program. */
async function compileProgram(file, text, options) {
  await writeFile(join(folder, file), text);
  return compile(folder, [file], `${STRICT} ${options}`);
}

const named = "import { RongCloud as Named } from 'rongcloud-native';";
const required = `import RongCloud = require('rongcloud-native'); ${named}`;
const imported = `import RongCloud from 'rongcloud-native'; ${named}`;

for (const [name, file, start, options] of [
  ['CommonJS for Node', 'app.cts', required, '--module node16'],
  ['ES modules for Node', 'app.mts', imported, '--module node16'],
  ['CommonJS for bundlers', 'app.cts', required, '--module preserve'],
  ['ES modules for bundlers', 'app.ts', imported, '--module es2022 --moduleResolution bundler'],
]) {
  test(`the types hold in ${name}`, async () => {
    assert.equal(await compileProgram(file, start + program, options), '');
  });
}

const namespace = `
import * as RC from 'rongcloud-native';
const options: RC.Options = { appkey: 'k', secret: 's' };
export const clients: RC.RongCloud[] = [RC.RongCloud(options), RC.default(options)];
export const isInvalid = (error: unknown): error is RC.ValidationError =>
  error instanceof RC.ValidationError;
// @ts-expect-error a number is not an input
clients[0]?.User.register(42);
`;

for (const [name, file, options] of [
  ['CommonJS for Node', 'namespace.cts', '--module node16'],
  ['ES modules for Node', 'namespace.mts', '--module node16'],
  ['ES modules for bundlers', 'namespace.ts', '--module es2022 --moduleResolution bundler'],
]) {
  test(`import * as has the exports and the types in ${name}`, async () => {
    assert.equal(await compileProgram(file, namespace, options), '');
  });
}

test('every method and function has an example, and all examples of the docs hold', async () => {
  const resources = findResources(readTypes(await readFile(join(root, 'index.d.ts'), 'utf8')));
  const all = resources.flatMap(({ methods, functions }) => [...methods, ...functions]);
  const without = all.filter(({ tags }) => tags.example === undefined);
  assert.deepEqual(without, []);
  const examples = all.map(({ tags }) => `{\n${tags.example[0]}\n}\n`);
  const surroundings = `${imported}
import assert from 'node:assert/strict';
declare const Rong: RongCloud;
declare const [url, headers, body]: [string, Record<string, string>, string];
declare const [app, archive, muted, presence, openai, model, input]: any[];
`;
  // A block exports nothing.
  const program = surroundings + examples.join('').replace(/^export /gm, '');
  assert.equal(await compileProgram('examples.mts', program, '--module node16'), '');
});

/** The members of each interface, by their names: the type and the comment. */
async function readInterfaces() {
  const text = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');
  const interfaces = new Map();
  const path = [];
  let doc = '';
  for (const line of text.split('\n').map((line) => line.trim())) {
    const [, name] = line.match(/^interface (\w+) .*\{/) ?? [];
    const [, key, type] = line.match(/^(?:readonly )?(\w+): (.+)$/) ?? [];
    if (/^(\/\*\*|\*)/.test(line)) doc = line.startsWith('/**') ? line : doc + line;
    else if (name) path.unshift(interfaces.set(name, {}).get(name));
    else if (key) {
      const member = { doc, names: type.match(/\w+/g) ?? [], inside: {} };
      if (path[0]) path[0][key] = member;
      if (type.endsWith('{')) path.unshift(member.inside);
    } else if (/^\};?$/.test(line)) path.shift();
  }
  return interfaces;
}

test('an old name says which name to use', async () => {
  const interfaces = await readInterfaces();
  const membersOf = ({ names, inside }) => {
    return Object.assign({}, ...names.map((name) => interfaces.get(name)), inside);
  };
  const own = new Map(methods.toReversed().map(({ method, place }) => [place, method]));
  for (const { method, place } of methods) {
    let members = interfaces.get('RongCloud');
    let current = '';
    for (const part of method.split('.')) {
      const member = members[part];
      assert.ok(member, `${method} has types`);
      const [, name] = member.doc.match(/@deprecated Use `([\w.]+)`\./) ?? [];
      current = name ?? [current, part].filter(Boolean).join('.');
      members = membersOf(member);
    }
    assert.equal(current, own.get(place), method);
  }
});
