import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { APP, setUp, until } from './setup.mjs';

const { emulator, env, run, start } = await setUp();
const fields = () => emulator.requests.at(-1)?.fields;

describe('call', () => {
  test('takes JSON, and prints the answer as JSON on stdout', async () => {
    const input = '{"id":"ann","name":"Ann","portrait":"http://example.com/a.png"}';
    const { code, out, err } = await run(['call', 'User.register', input]);
    assert.deepEqual([code, err], [0, '']);
    const answer = JSON.parse(out);
    assert.equal(answer.userId, 'ann');
    assert.equal(out, `${JSON.stringify(answer)}\n`);
    assert.equal(fields().name, 'Ann');
  });

  test('takes fields, which go over those of the JSON', async () => {
    const json = '{"id":"ann","name":"Ann"}';
    await run(['call', 'User.register', json, '--name', 'A=B', '--portrait=--x']);
    assert.deepEqual(fields(), { userId: 'ann', name: 'A=B', portraitUri: '--x' });
  });

  test('takes JSON from stdin', async () => {
    const { code } = await run(['call', 'User.Block.add', '-'], {
      input: '{"id":"ann","minute":3}',
    });
    assert.equal(code, 0);
    assert.deepEqual(fields(), { userId: 'ann', minute: '3' });
  });

  test('takes an old name of a method', async () => {
    const user = ['--id', 'a', '--name', 'b', '--portrait', 'c'];
    await run(['call', 'User.register', ...user]);
    assert.equal((await run(['call', 'User.update', ...user])).code, 0);
    assert.equal(emulator.requests.at(-1).path, '/user/refresh.json');
  });

  test('reads numbers, lists and nested fields by the types of the method', async () => {
    await run(['call', 'User.Block.add', '--id', '007', '--minute', '5']);
    assert.deepEqual(fields(), { userId: '007', minute: '5' });
    await run(['call', 'User.Blacklist.add', '--id', 'a', '--blacklist', 'b', '--blacklist', 'c']);
    assert.deepEqual(fields(), { userId: 'a', blackUserId: ['b', 'c'] });
    const message = ['--senderId', 'a', '--targetId', '5', '--objectName', 'RC:VcMsg'];
    const content = ['--content.duration', '7', '--content.content', '42'];
    await run(['call', 'Message.Private.send', ...message, ...content]);
    assert.equal(fields().toUserId, '5');
    assert.deepEqual(JSON.parse(fields().content), { duration: 7, content: '42' });
  });

  test('a flag of true or false needs no value', async () => {
    const message = { senderId: 'a', targetId: 'b', objectName: 'app:x', content: '{}' };
    const words = ['call', 'Message.Private.send', JSON.stringify(message)];
    await run([...words, '--disablePush', '--isPersisted', '0']);
    assert.equal(fields().disablePush, 'true');
    assert.equal(fields().isPersisted, '0');
  });

  test('--all prints each item of all pages', async () => {
    for (const id of ['a', 'b', 'c'])
      await run(['call', 'User.Block.add', '--id', id, '--minute', '5']);
    const { code, out } = await run(['call', '--all', 'User.Block.getList', '--size', '2']);
    assert.equal(code, 0);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).userId);
    assert.deepEqual(ids.sort(), ['a', 'b', 'c']);
  });

  test('a message that grows takes its text from stdin', async () => {
    const words = ['call', 'Message.Private.stream', '--senderId', 'a', '--targetId', 'b'];
    const { code, out } = await run(words, { input: 'Hello, Bob' });
    assert.equal(code, 0);
    assert.ok(JSON.parse(out).chunks >= 1);
    assert.ok(JSON.stringify(emulator.requests[0].body).includes('Hello'));
  });

  test('the fields of such a message do not come from stdin too', async () => {
    const { code, err } = await run(['call', 'Message.Private.stream', '-'], { input: '{}' });
    assert.equal(code, 2);
    assert.match(err, /takes its text from stdin/);
  });

  test('-h after a flag is its value', async () => {
    const words = ['call', 'User.register', '--id', 'a', '--portrait', 'p', '--name', '-h'];
    assert.equal((await run(words)).code, 0);
    assert.equal(emulator.requests[0].fields.name, '-h');
  });

  test('a failure is a line on stderr, and exit code 1', async () => {
    emulator.fault({ kind: 'refusal', status: 403, code: 1009, errorMessage: 'Not enabled' });
    const { code, out, err } = await run(['call', 'User.Block.add', '--id', 'a', '--minute', '5']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^rongcloud: APIError 1009: Not enabled \(request \w+\)\n$/);
  });

  test('with --json, a failure is JSON on stderr', async () => {
    const words = ['call', '--json', 'User.Block.add', '--id', 'a', '--minute', '99999999'];
    const { code, err } = await run(words);
    assert.equal(code, 1);
    const { name, field } = JSON.parse(err);
    assert.deepEqual([name, field], ['ValidationError', 'minute']);
  });

  test('Ctrl-C ends a call with exit code 130', async (t) => {
    if (process.platform === 'win32') return t.skip('there is no SIGINT');
    emulator.fault({ kind: 'silence' });
    const { child, ended } = start(['call', 'User.Block.getList'], { input: '' });
    await until(() => emulator.requests.length > 0, 'a request');
    child.kill('SIGINT');
    assert.equal((await ended).code, 130);
  });

  const misuses = [
    [['call', 'User.registr'], /no method User\.registr: perhaps .*/],
    [
      ['call', 'User.Block.add', '--id', 'a', '--minute', 'soon'],
      /minute takes number, not "soon"/,
    ],
    [
      ['call', 'User.Block.add', '--idd', 'a'],
      /User\.Block\.add has no field idd; it has id, minute/,
    ],
    [['call', 'User.Block.add', '{"id"'], /the input is no JSON/],
    [['call', 'User.Block.add', '--id'], /--id lacks its value/],
    [['call', 'User.Block.add', '--id', 'a', '--id', 'b'], /--id is given twice/],
    [['call', 'User.Block.add', '{}', 'more'], /"more" is no field/],
    [['call', '--all', 'User.register'], /gives no list in pages/],
    [['call'], /missing required argument 'method'/],
    [['nonsense'], /there is no command nonsense/],
  ];
  for (const [words, message] of misuses) {
    test(`refuses ${words.join(' ')}: exit code 2, nothing sent`, async () => {
      const { code, out, err } = await run(words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.match(err, /^rongcloud: [^\n]+\n$/);
      assert.equal(emulator.requests.length, 0);
    });
  }
});

describe('key and secret', () => {
  for (const name of ['RONGCLOUD_APPKEY', 'RONGCLOUD_SECRET']) {
    test(`without ${name}, nothing is sent`, async () => {
      const { code, err } = await run(['call', 'User.Block.getList'], {
        env: { ...env, [name]: '' },
      });
      assert.equal(code, 2);
      assert.match(err, new RegExp(`${name} is not set`));
    });
  }

  test('a region that there is not is told', async () => {
    const region = { ...env, RONGCLOUD_API: '', RONGCLOUD_REGION: 'mars' };
    const { code, err } = await run(['call', 'User.Block.getList'], { env: region });
    assert.equal(code, 2);
    assert.match(err, /region/);
  });

  test('the secret is shown nowhere', async () => {
    const wrong = { ...env, RONGCLOUD_SECRET: 'a-wrong-secret' };
    const runs = [
      await run(['call', 'User.Block.getList'], { env: wrong }),
      await run(['call', '--json', 'User.Block.getList'], { env: wrong }),
      await run(['call', 'User.Block.getList'], { env: { ...env, RONGCLOUD_API: 'nonsense' } }),
      await run(['--help']),
      await run(['call', '--help']),
    ];
    assert.deepEqual(
      runs.map(({ code }) => code),
      [1, 1, 2, 0, 0],
    );
    for (const { out, err } of runs) {
      assert.ok(!`${out}${err}`.includes('a-wrong-secret'));
      assert.ok(!`${out}${err}`.includes(APP.secret));
    }
  });

  for (const words of [
    ['--secret=hidden-one', 'call', 'User.get'],
    ['call', '--secret=hidden-one', 'User.get'],
    ['call', 'User.get', '--secret=hidden-one'],
    ['call', 'User.get', '--secret', 'hidden-one'],
    ['import', 'User.get', 'x.csv', '--secret=hidden-one'],
  ]) {
    test(`rongcloud ${words.join(' ')} repeats no value`, async () => {
      const { code, out, err } = await run(words);
      assert.equal(code, 2);
      assert.ok(err.includes('secret'), err);
      assert.ok(!`${out}${err}`.includes('hidden-one'), err);
    });
  }
});
