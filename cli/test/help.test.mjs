import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Catalog } from '../src/catalog.js';
import { exampleInput } from '../src/example.js';
import { setUp } from './setup.mjs';

const { run } = await setUp();
const catalog = new Catalog();
const bare = { env: { PATH: process.env.PATH } };

describe('methods', () => {
  test('lists all methods, a line each', async () => {
    const { code, out, err } = await run(['methods'], bare);
    assert.deepEqual([code, err], [0, '']);
    const names = out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    assert.deepEqual(
      names,
      catalog.methods.map(({ name }) => name),
    );
    assert.ok(names.length > 200);
  });

  test('finds a word in names, paths and summaries, in any case', async () => {
    const { out } = await run(['methods', 'BLACKLIST', '--json'], bare);
    const found = JSON.parse(out);
    assert.ok(found.some(({ name }) => name === 'User.Blacklist.add'));
    assert.ok(found.every((facts) => JSON.stringify(facts).toLowerCase().includes('blacklist')));
    const paths = JSON.parse((await run(['methods', '/user/gettoken', '--json'], bare)).out);
    assert.deepEqual(
      paths.map(({ name }) => name),
      ['User.register'],
    );
  });

  test('exit code 1 where none has the word', async () => {
    assert.equal((await run(['methods', 'zzz'], bare)).code, 1);
  });
});

describe('help', () => {
  test('tells docs, fields, limits and an example of a method, without key or secret', async () => {
    const { code, out, err } = await run(['help', 'User.register'], bare);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Registers a new or known user/);
    assert.match(out, / id {2}text, required\n {6}Id of the user .* 64 bytes/);
    assert.match(out, /POST \/user\/getToken\.json, at most 200 calls per second/);
    assert.match(out, /https:\/\/docs\.rongcloud\.io/);
    assert.match(out, /rongcloud call User\.register '\{"id":"u1"/);
    assert.ok(!out.includes('\u001B'));
  });

  test('is what --help after a method gives', async () => {
    const { out } = await run(['call', 'User.register', '--help'], bare);
    assert.equal(out, (await run(['help', 'User.register'], bare)).out);
  });

  test('has colours where they are forced, and none with NO_COLOR', async () => {
    const color = { env: { ...bare.env, FORCE_COLOR: '1' } };
    assert.ok((await run(['help', 'User.register'], color)).out.includes('\u001B[1m'));
    const both = { env: { ...color.env, NO_COLOR: '1' } };
    assert.ok(!(await run(['help', 'User.register'], both)).out.includes('\u001B'));
  });

  test('of a command is that of the command', async () => {
    for (const command of ['call', 'import', 'history', 'webhook', 'methods', 'completion']) {
      const { code, out } = await run(['help', command], bare);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Usage: rongcloud ${command}`));
      assert.equal(out, (await run([command, '--help'], bare)).out);
    }
  });

  test('--json has all that is known of a method', async () => {
    const { out } = await run(['help', 'Message.Private.send', '--json'], bare);
    const { fields, pages, path, quota, example } = JSON.parse(out);
    assert.ok(fields.find(({ name }) => name === 'senderId').required);
    assert.deepEqual([pages, path], [false, '/message/private/publish.json']);
    assert.match(quota, /6000 receivers/);
    assert.equal(example.objectName, 'RC:TxtMsg');
  });

  test('every method has an example whose input is read', () => {
    const without = catalog.methods.filter((method) => exampleInput(method) === undefined);
    assert.deepEqual(without, []);
  });

  test('a stream takes its texts from stdin, and a message without what each chunk says', async () => {
    const { out } = await run(['help', 'Message.Group.stream', '--json'], bare);
    const { fields, example } = JSON.parse(out);
    const content = fields.find(({ name }) => name === 'content');
    assert.equal(content.required, false);
    const names = content.fields.map(({ name }) => name);
    assert.deepEqual(names, ['type', 'user', 'mentionedInfo', 'extra']);
    assert.equal(example.content.type, 'markdown');
    const text = await run(['help', 'Message.Group.stream'], bare);
    assert.match(text.out, /\n {2}rongcloud call Message\.Group\.stream '\{.*\}' < text\n/);
  });

  test('without a name lists the commands', async () => {
    const { code, out } = await run([], bare);
    assert.equal(code, 0);
    for (const name of ['call', 'methods', 'help', 'import', 'history', 'webhook', 'completion']) {
      assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
    }
    assert.ok(!/^ {2}complete /m.test(out));
    assert.match(out, /RONGCLOUD_SECRET/);
  });

  for (const [words, hint] of [
    [['help', 'User.regsiter'], /there is no method User\.regsiter: perhaps User\.register/],
    [['call', 'Mesage.Private.send'], /perhaps Message\.Private\.send/],
    [['help', 'zzzzzz'], /there is no method zzzzzz: "rongcloud methods" lists them/],
    [['imprt', 'x'], /too many arguments/],
    [['imprt'], /there is no command imprt: perhaps import/],
    [['RONGCLOUD_SECRET=s3cret'], /there is no command RONGCLOUD_SECRET\n/],
  ]) {
    test(`rongcloud ${words.join(' ')} is told what was meant`, async () => {
      const { code, err } = await run(words, bare);
      assert.equal(code, 2);
      assert.match(err, hint);
    });
  }

  test('--version is that of the package', async () => {
    assert.match((await run(['--version'], bare)).out, /^\d+\.\d+\.\d+\n$/);
  });
});
