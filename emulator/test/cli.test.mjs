import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEmulator } from 'rongcloud-emulator';
import { FORM, send, signed } from './client.mjs';

const CLI = fileURLToPath(new URL('../src/cli.js', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Starts the command; `line()` is the next line it prints, `end()` its exit code and all it said. */
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
    test(`prints its address, logs each call and ends on ${signal}`, async () => {
      const app = { appkey: 'my-key', secret: 'my-secret' };
      const command = run('--port', '0', '--appkey', app.appkey, '--secret', app.secret);
      const [url] = (await command.line()).match(/http:\/\/127\.0\.0\.1:\d+$/);
      const { status } = await send(`${url}/user/unblock.json`, {
        headers: { ...signed(app), 'Content-Type': FORM },
        body: 'userId=u1',
      });
      assert.equal(status, 200);
      assert.match(await command.line(), /Z 200 200 \/user\/unblock\.json [\d.]+ ms$/);
      command.kill(signal);
      const { code, output, errors } = await command.end();
      assert.deepEqual([code, errors], [0, '']);
      assert.doesNotMatch(output, /my-secret/);
    });
  }

  test('takes a rate limit', async () => {
    const command = run('--port', '0', '--rate-limit', '1');
    const url = (await command.line()).split(' ').at(-1);
    const call = { headers: { ...signed(), 'Content-Type': FORM }, body: 'userId=u1' };
    const calls = Array.from({ length: 5 }, () => send(`${url}/user/unblock.json`, call));
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    assert.ok(statuses.includes(429), String(statuses));
    command.kill('SIGTERM');
    assert.equal((await command.end()).code, 0);
  });

  test('--help tells every option', async () => {
    const { code, output } = await run('--help').end();
    assert.equal(code, 0);
    for (const option of ['port', 'host', 'appkey', 'secret', 'rate-limit', 'help', 'version']) {
      assert.match(output, new RegExp(`--${option}`));
    }
  });

  test('--version tells the version', async () => {
    assert.deepEqual(await run('--version').end(), { code: 0, output: `${version}\n`, errors: '' });
  });

  const misuses = {
    'an unknown option': ['--nothing'],
    'an argument': ['start'],
    'a port that is no number': ['--port', 'x'],
    'a port too high': ['--port', '70000'],
    'a rate limit of 0': ['--rate-limit', '0'],
    'an empty secret': ['--secret', ''],
  };
  for (const [name, options] of Object.entries(misuses)) {
    test(`refuses ${name} in one line`, async () => {
      const { code, output, errors } = await run(...options).end();
      assert.deepEqual([code, output], [2, '']);
      assert.match(errors, /^rongcloud-emulator: [^\n]+\n$/);
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
