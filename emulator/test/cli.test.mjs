import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEmulator } from 'rongcloud-emulator';
import { FORM, JSON_TYPE, send, sendRaw, signed } from './client.mjs';
import { startReceiver } from './receiver.mjs';

const CLI = fileURLToPath(new URL('../src/cli.js', import.meta.url));
const fixture = (name) => fileURLToPath(new URL(`fixtures/localhost.${name}.pem`, import.meta.url));
const PEM = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
};
const CALL = { headers: { ...signed(), 'Content-Type': FORM }, body: 'userId=u1' };
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Starts the command; `line()` is the next line it prints, `end()` its exit code and all its output. */
function run(...options) {
  const child = spawn(process.execPath, [CLI, ...options]);
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const closed = once(child, 'close');
  const line = async () => {
    const { value, done } = await lines.next();
    if (!done) output += `${value}\n`;
    return done ? undefined : value;
  };
  const end = async () => {
    while ((await line()) !== undefined);
    const [code] = await closed;
    return { code, output, errors };
  };
  return { line, end, kill: (signal) => child.kill(signal) };
}

describe('command', () => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    test(`prints its address, logs each request and ends on ${signal}`, async () => {
      const app = { appkey: 'my-key', secret: 'my-secret' };
      const command = run('--port', '0', '--appkey', app.appkey, '--secret', app.secret);
      const [url] = (await command.line()).match(/http:\/\/127\.0\.0\.1:\d+$/);
      const { status } = await send(`${url}/user/unblock.json`, {
        headers: { ...signed(app), 'Content-Type': FORM },
        body: 'userId=u1',
      });
      assert.equal(status, 200);
      assert.match(await command.line(), /Z 200 200 POST \/user\/unblock\.json [\d.]+ ms$/);
      command.kill(signal);
      const { code, output, errors } = await command.end();
      assert.deepEqual([code, errors], [0, '']);
      assert.doesNotMatch(output, /my-secret/);
    });
  }

  test('takes a rate limit', async () => {
    const command = run('--port', '0', '--rate-limit', '1');
    const url = (await command.line()).split(' ').at(-1);
    const calls = Array.from({ length: 5 }, () => send(`${url}/user/unblock.json`, CALL));
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    assert.ok(statuses.includes(429), String(statuses));
    command.kill('SIGTERM');
    assert.equal((await command.end()).code, 0);
  });

  /** Starts the command with options, sends it requests, and ends it. */
  async function whileRunning(options, ask) {
    const command = run('--port', '0', ...options);
    const url = (await command.line()).split(' ').at(-1);
    const answer = await ask(url);
    command.kill('SIGTERM');
    const { code, output, errors } = await command.end();
    assert.deepEqual([code, errors], [0, '']);
    return { answer, output };
  }

  const codeOf = async (url, path, body) =>
    JSON.parse((await send(url + path, { ...CALL, body })).body).code;

  test('--webhook names a receiver for all callbacks, and for those of one kind', async (t) => {
    const [all, friends] = [await startReceiver(t), await startReceiver(t)];
    const options = ['--webhook', `friendship=${friends.url}?a=b`, '--webhook', all.url];
    await whileRunning(
      [...options, '--server-messages', '--webhook-signature', 'old'],
      async (url) => {
        await codeOf(url, '/friend/add.json', 'userId=u1&targetId=u2&optType=2');
        const message = 'fromUserId=s&toUserId=u1&objectName=a%3Ab&content=c';
        await codeOf(url, '/message/private/publish.json', message);
        await send(`${url}/_emulator/settled`, { method: 'GET' });
      },
    );
    const [[friend, ...moreFriends], [message, ...moreMessages]] = [friends.requests, all.requests];
    assert.deepEqual([friend.json.eventType, friend.query.a], [5, 'b']);
    assert.deepEqual([message.form.source, moreFriends, moreMessages], ['Server', [], []]);
    assert.ok(message.query.signTimestamp);
  });

  test('--strict refuses unknown users', async () => {
    const ask = (url) => codeOf(url, '/user/block.json', 'userId=u1&minute=1');
    assert.equal((await whileRunning(['--strict'], ask)).answer, 1002);
    assert.equal((await whileRunning([], ask)).answer, 200);
  });

  test('--quotas enforces the quotas of an app in development', async () => {
    const broadcast = 'fromUserId=s&objectName=a%3Ab&content=c';
    const { answer } = await whileRunning(['--quotas'], async (url) => {
      const codes = [];
      for (let call = 0; call < 3; call += 1) {
        codes.push(await codeOf(url, '/message/broadcast.json', broadcast));
      }
      return codes;
    });
    assert.deepEqual(answer, [200, 200, 1008]);
  });

  test('--journal-size is how many requests are remembered', async () => {
    const { answer } = await whileRunning(['--journal-size', '2'], async (url) => {
      for (const id of ['a', 'b', 'c']) await codeOf(url, '/user/unblock.json', `userId=${id}`);
      return JSON.parse((await send(`${url}/_emulator/requests`, { method: 'GET' })).body);
    });
    assert.deepEqual(
      answer.map(({ fields }) => fields.userId),
      ['b', 'c'],
    );
  });

  test('--body-limit is the most bytes in a body', async () => {
    const { answer } = await whileRunning(['--body-limit=8'], async (url) => [
      await codeOf(url, '/user/unblock.json', 'userId=u'),
      await codeOf(url, '/user/unblock.json', 'userId=u1'),
    ]);
    assert.deepEqual(answer, [200, 1508]);
  });

  test('--allowed-host names hosts that control requests may be sent to', async () => {
    const options = ['--allowed-host', 'emulator', '--allowed-host=rongcloud.test'];
    const { answer } = await whileRunning(options, async (url) => {
      const { port } = new URL(url);
      const ask = (host) =>
        sendRaw({ port }, { target: '/_emulator/requests', headers: [`Host: ${host}:${port}`] });
      const answers = ['emulator', 'rongcloud.test', 'localhost', 'evil.example'].map(ask);
      return (await Promise.all(answers)).map(({ status }) => status);
    });
    assert.deepEqual(answer, [200, 200, 200, 403]);
  });

  test('--tls-key and --tls-cert make it an HTTPS server', async () => {
    const options = ['--tls-key', fixture('key'), '--tls-cert', fixture('cert')];
    const { answer, output } = await whileRunning(options, async (url) => {
      assert.match(url, /^https:/);
      const ca = readFileSync(fixture('cert'));
      return [
        (await send(`${url}/user/unblock.json`, { ...CALL, ca })).status,
        (await send(`${url}/_emulator/reset`, { ca, headers: { 'Content-Type': JSON_TYPE } }))
          .status,
      ];
    });
    assert.deepEqual(answer, [200, 200]);
    assert.match(output, / 200 200 /);
  });

  test('--quiet prints the address and no requests', async () => {
    const { output } = await whileRunning(['--quiet'], (url) =>
      codeOf(url, '/user/unblock.json', 'userId=u1'),
    );
    assert.match(output, /^RongCloud emulator on http:\S+\n$/);
  });

  const FLAGS = [
    'port',
    'host',
    'allowed-host',
    'appkey',
    'secret',
    'rate-limit',
    'strict',
    'quotas',
    'journal-size',
    'body-limit',
    'tls-key',
    'tls-cert',
    'webhook',
    'webhook-signature',
    'webhook-timeout',
    'server-messages',
    'quiet',
    'help',
    'version',
  ];

  test('--help lists every option, in lines of at most 80 characters', async () => {
    const { code, output, errors } = await run('--help').end();
    assert.deepEqual([code, errors], [0, '']);
    const listed = [...output.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
    assert.deepEqual(listed, FLAGS);
    for (const line of output.split('\n')) assert.ok(line.length <= 80, line);
  });

  test('the README lists every option', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const flag of FLAGS) assert.ok(readme.includes(`\`--${flag}\``), flag);
  });

  test('--version prints the version', async () => {
    assert.deepEqual(await run('--version').end(), { code: 0, output: `${version}\n`, errors: '' });
  });

  const misuses = {
    'an unknown option': ['--nothing'],
    'an argument': ['start'],
    'a port that is not a number': ['--port', 'x'],
    'a port too high': ['--port', '70000'],
    'a rate limit of 0': ['--rate-limit', '0'],
    'an empty secret': ['--secret', ''],
    'an empty port': ['--port='],
    'an option without its value': ['--host'],
    'a value for an option that takes none': ['--strict=yes'],
    'a webhook that is no URL': ['--webhook', 'localhost:3000'],
    'a webhook of an unknown kind': ['--webhook', 'massage=http://127.0.0.1:1/'],
    'a signature of an unknown variant': ['--webhook-signature', 'new'],
    'a webhook timeout of 0': ['--webhook-timeout', '0'],
  };
  for (const [name, options] of Object.entries(misuses)) {
    test(`refuses ${name} in one line`, async () => {
      const { code, output, errors } = await run(...options).end();
      assert.deepEqual([code, output], [2, '']);
      assert.match(errors, /^rongcloud-emulator: [^\n]+\n$/);
    });
  }

  const folder = mkdtempSync(join(tmpdir(), 'rongcloud-emulator-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const key = readFileSync(fixture('key'), 'utf8');
  const empty = file('empty.pem', '');
  const other = file(
    'other.pem',
    generateKeyPairSync('ec', { namedCurve: 'P-256', ...PEM }).privateKey,
  );

  const WHOLE = 'must be a whole number above 0, not';
  const PORT = '--port must be a whole number from 0 to 65535, not';
  const PAIR = '--tls-key and --tls-cert must be a private key and its certificate, both in PEM';
  const clear = [
    [['--port', 'x'], `${PORT} "x"`],
    [['--port='], `${PORT} ""`],
    [['--port', '0x50'], `${PORT} "0x50"`],
    [['--port', '1e3'], `${PORT} "1e3"`],
    [['--port', ' 80'], `${PORT} " 80"`],
    [['--port=-1'], `${PORT} "-1"`],
    [['--rate-limit', '0'], `--rate-limit ${WHOLE} 0`],
    [['--journal-size', '0'], `--journal-size ${WHOLE} 0`],
    [['--journal-size', '1.5'], `--journal-size ${WHOLE} "1.5"`],
    [['--journal-size', '1'.repeat(400)], `--journal-size ${WHOLE} Infinity`],
    [['--body-limit', '1MB'], `--body-limit ${WHOLE} "1MB"`],
    [['--host', ''], '--host must be a non-empty string, not ""'],
    [
      ['--allowed-host', 'a', '--allowed-host', 'b:80'],
      '--allowed-host must be a host name or an address without a port, not "b:80"',
    ],
    [['--tls-key', fixture('key')], '--tls-cert is missing; --tls-key needs it'],
    [['--tls-cert', fixture('cert')], '--tls-key is missing; --tls-cert needs it'],
    [
      ['--tls-key', join(folder, 'none.pem'), '--tls-cert', fixture('cert')],
      `--tls-key must be a file in PEM; ${join(folder, 'none.pem')} cannot be read (ENOENT)`,
    ],
    [
      ['--tls-key', fixture('key'), '--tls-cert', folder],
      `--tls-cert must be a file in PEM; ${folder} cannot be read (EISDIR)`,
    ],
  ];
  for (const [options, message] of clear) {
    test(`says what is wrong with ${options.join(' ').slice(0, 60)}`, async () => {
      assert.deepEqual(await run(...options).end(), {
        code: 2,
        output: '',
        errors: `rongcloud-emulator: ${message}\n`,
      });
    });
  }

  for (const [name, pair] of Object.entries({
    'a key that is a certificate': [fixture('cert'), fixture('cert')],
    'a certificate that is a key': [fixture('key'), fixture('key')],
    'a key of another certificate': [other, fixture('cert')],
    'files that are not PEM': [CLI, CLI],
    'an empty file': [empty, fixture('cert')],
  })) {
    test(`refuses ${name}, and prints nothing of the key`, async () => {
      const { code, output, errors } = await run('--tls-key', pair[0], '--tls-cert', pair[1]).end();
      assert.deepEqual([code, output], [2, '']);
      assert.ok(errors.startsWith(`rongcloud-emulator: ${PAIR} (`), errors);
      assert.match(errors, /^[^\n]+ \([^\n]+\)\n$/);
      for (const line of key.split('\n').slice(1, 3)) assert.ok(!errors.includes(line));
    });
  }

  test('fails in one line when the port is taken', async (t) => {
    const emulator = await startEmulator();
    t.after(() => emulator.close());
    const { code, errors } = await run('--port', String(emulator.port)).end();
    assert.equal(code, 1);
    assert.match(errors, /^rongcloud-emulator: [^\n]*EADDRINUSE[^\n]+\n$/);
  });
});
