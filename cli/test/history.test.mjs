import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, beforeEach, describe, test } from 'node:test';
import yazl from 'yazl';
import { absence, hoursBetween } from '../src/history/hours.js';
import { environment, setUp, until } from './setup.mjs';

const HOUR = 3_600_000;
/** One time for all hours of a test, which may go on into the next hour. */
const BEGUN = Date.now();
/** The hour in Beijing that began so many hours ago. */
const ago = (hours, now = BEGUN) =>
  new Date(now + (8 - hours) * HOUR).toISOString().slice(0, 13).replaceAll(/\D/g, '');

async function zip(files) {
  const packed = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) packed.addBuffer(Buffer.from(text), name);
  packed.end();
  return buffer(packed.outputStream);
}

/** A zip whose entry has another name than yazl would write. */
async function evilZip() {
  const bytes = await zip({ 'aaaaaaa.log': 'evil' });
  return Buffer.from(bytes.toString('latin1').replaceAll('aaaaaaa.log', '../evil.log'), 'latin1');
}

/** A service that has logs: what it answers for each hour, and what it was asked for. */
const asked = [];
const logs = new Map();
const server = createServer(async (request, response) => {
  const body = (await buffer(request)).toString();
  asked.push(request.url + body);
  if (request.method === 'POST') {
    const date = new URLSearchParams(body).get('date');
    const url = logs.has(date) ? `http://127.0.0.1:${server.address().port}/${date}` : '';
    return response.end(JSON.stringify({ code: 200, url, date }));
  }
  return logs.get(request.url.slice(1))(response);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
after(() => server.closeAllConnections());

const { folder, file, run, start, emulator } = await setUp();
const env = environment(`http://127.0.0.1:${server.address().port}`);
beforeEach(() => {
  logs.clear();
  asked.length = 0;
});
const out = () => mkdtempSync(join(folder, 'logs-'));
const history = (from, to, to_, ...more) =>
  run(['history', from, to, '--out', to_, ...more], { env });
const serve = (bytes) => (response) => response.end(bytes);

describe('history', () => {
  test('unpacks the log of each hour into a folder, and prints the paths', async () => {
    const [first, second] = [ago(5), ago(4)];
    logs.set(first, serve(await zip({ 'a.log': 'one\n', 'more/b.log': 'two\n' })));
    logs.set(second, serve(await zip({ 'c.log': 'three\n' })));
    const to = out();
    const { code, out: paths, err } = await history(first, second, to);
    assert.deepEqual([code, err], [0, '']);
    const files = [
      join(to, first, 'a.log'),
      join(to, first, 'more', 'b.log'),
      join(to, second, 'c.log'),
    ];
    assert.deepEqual(paths.trim().split('\n'), files);
    assert.deepEqual(
      files.map((file) => readFileSync(file, 'utf8')),
      ['one\n', 'two\n', 'three\n'],
    );
    assert.deepEqual(readdirSync(to).sort(), [first, second]);
  });

  test('fetches each hour once', async () => {
    const hour = ago(5);
    logs.set(hour, serve(await zip({ 'a.log': 'one\n' })));
    const to = out();
    await history(hour, hour, to);
    const requests = asked.length;
    const { code, out: paths } = await history(hour, hour, to);
    assert.deepEqual([code, paths, asked.length], [0, '', requests]);
  });

  test('tells which hours are not there yet, gone, or empty', async () => {
    const hours = [ago(90), ago(10), ago(1)];
    const to = out();
    const told = [];
    for (const hour of hours) told.push(await history(hour, hour, to));
    assert.deepEqual(
      told.map(({ code }) => code),
      [1, 0, 1],
    );
    assert.match(told[0].err, new RegExp(`^${hours[0]}: gone: .* three days`));
    assert.match(told[1].err, new RegExp(`^${hours[1]}: empty`));
    assert.match(told[2].err, new RegExp(`^${hours[2]}: not there yet`));
    assert.deepEqual(readdirSync(to), []);
  });

  test('does not ask for an hour that is not over', async () => {
    let hour;
    let code;
    do {
      asked.length = 0;
      hour = ago(0, Date.now());
      logs.set(hour, serve('half of it'));
      ({ code } = await history(hour, hour, out()));
    } while (hour !== ago(0, Date.now()));
    assert.equal(code, 1);
    assert.equal(asked.length, 0);
  });

  test('a download that breaks is made again', async () => {
    const hour = ago(5);
    const bytes = await zip({ 'a.log': 'x'.repeat(1e5) });
    let tries = 0;
    logs.set(hour, (response) => {
      tries += 1;
      if (tries === 1) return response.writeHead(503).end();
      if (tries > 2) return response.end(bytes);
      response.writeHead(200, { 'Content-Length': bytes.length });
      response.write(bytes.subarray(0, 50), () => response.destroy());
    });
    const to = out();
    assert.equal((await history(hour, hour, to)).code, 0);
    assert.equal(readFileSync(join(to, hour, 'a.log'), 'utf8').length, 1e5);
    assert.equal(tries, 3);
  });

  test('a log that is gone by the time of its download is told', async () => {
    const hour = ago(80);
    logs.set(hour, (response) => response.writeHead(404).end());
    const { code, err } = await history(hour, hour, out());
    assert.equal(code, 1);
    assert.match(err, /gone/);
  });

  test('a log that the service names and has not is no empty one', async () => {
    const hour = ago(10);
    logs.set(hour, (response) => response.writeHead(404).end());
    const { code, err } = await history(hour, hour, out());
    assert.equal(code, 1);
    assert.match(err, /HTTP 404/);
  });

  test('two files of one name in a zip are told', async () => {
    const packed = new yazl.ZipFile();
    for (const text of ['one\n', 'two\n']) packed.addBuffer(Buffer.from(text), 'a.log');
    packed.end();
    const hour = ago(5);
    logs.set(hour, serve(await buffer(packed.outputStream)));
    const { code, err } = await history(hour, hour, out());
    assert.equal(code, 1);
    assert.match(err, /cannot be unpacked: EEXIST/);
  });

  test('two runs at once do not disturb each other', async () => {
    const hour = ago(5);
    const bytes = await zip({ 'a.log': 'one\n' });
    const waiting = [];
    logs.set(hour, (response) => {
      response.writeHead(200, { 'Content-Length': bytes.length });
      response.write(bytes.subarray(0, 10));
      waiting.push(response);
    });
    const to = out();
    const runs = [history(hour, hour, to), history(hour, hour, to)];
    await until(() => waiting.length === 2, 'both downloads');
    for (const response of waiting) response.end(bytes.subarray(10));
    for (const { code, err } of await Promise.all(runs)) assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(readdirSync(to), [hour]);
    assert.equal(readFileSync(join(to, hour, 'a.log'), 'utf8'), 'one\n');
  });

  test('a folder that cannot be made is told in a line', async () => {
    const { code, err } = await history(ago(5), ago(5), join(file('.txt', ''), 'logs'));
    assert.equal(code, 1);
    assert.match(err, /^rongcloud: ENOTDIR.*\n$/);
  });

  test('a zip that is broken, or would write elsewhere, leaves nothing behind', async () => {
    const [broken, evil] = [ago(6), ago(5)];
    logs.set(broken, serve((await zip({ 'a.log': 'x'.repeat(1000) })).subarray(0, 60)));
    logs.set(evil, serve(await evilZip()));
    const to = out();
    const { code, err } = await history(broken, evil, to);
    assert.equal(code, 1);
    assert.match(err, new RegExp(`${broken}: the log cannot be unpacked`));
    assert.match(err, new RegExp(`${evil}: the log cannot be unpacked: invalid relative path`));
    assert.deepEqual(readdirSync(to), []);
    assert.ok(!existsSync(join(folder, 'evil.log')));
  });

  test('what was interrupted begins anew', async (t) => {
    if (process.platform === 'win32') return t.skip('Windows has no such signals');
    const hour = ago(5);
    const bytes = await zip({ 'a.log': 'one\n' });
    logs.set(hour, (response) => {
      response.writeHead(200, { 'Content-Length': bytes.length });
      response.write(bytes.subarray(0, 10));
    });
    const to = out();
    const words = ['history', hour, hour, '--out', to];
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGKILL', null],
    ]) {
      asked.length = 0;
      const { child, ended } = start(words, { env, input: '' });
      await until(() => asked.length === 2, 'a download');
      child.kill(signal);
      assert.equal((await ended).code, code);
      assert.ok(!existsSync(join(to, hour)));
    }
    logs.set(hour, serve(bytes));
    assert.equal((await run(words, { env })).code, 0);
    assert.deepEqual(readdirSync(to), [hour]);
  });

  test('--json has a line for each hour', async () => {
    const hour = ago(5);
    logs.set(hour, serve(await zip({ 'a.log': 'one\n' })));
    const to = out();
    const { out: lines } = await history(hour, ago(4), to, '--json');
    assert.deepEqual(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [
        { hour, state: 'fetched', files: [join(to, hour, 'a.log')] },
        { hour: ago(4), state: 'empty', files: [] },
      ],
    );
  });

  test('a refusal of the service ends it', async () => {
    emulator.fault({ kind: 'refusal', status: 403, code: 1009, errorMessage: 'Not enabled' });
    const words = ['history', ago(5), ago(4), '--out', out()];
    const { code, err } = await run(words);
    assert.equal(code, 1);
    assert.match(err, /APIError 1009: Not enabled/);
  });

  for (const [words, message] of [
    [['2026112400', '2026112325', '--out', 'x'], /"2026112325" is no hour/],
    [['2026023000', '2026030100', '--out', 'x'], /"2026023000" is no hour/],
    [['2026112401', '2026112400', '--out', 'x'], /2026112400 is before 2026112401/],
    [['2026112400', '2026112401'], /--out/],
  ]) {
    test(`refuses ${words.join(' ')}`, async () => {
      const { code, err } = await run(['history', ...words], { env });
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal(asked.length, 0);
    });
  }
});

describe('hours', () => {
  test('go over the ends of days and years', () => {
    assert.deepEqual(hoursBetween('2026123122', '2027010101'), [
      '2026123122',
      '2026123123',
      '2027010100',
      '2027010101',
    ]);
  });

  test('are those of the data centre', () => {
    const now = Date.UTC(2026, 10, 24, 0);
    assert.equal(absence('2026112405', { now }), 'empty');
    assert.equal(absence('2026112406', { now }), 'early');
    assert.equal(absence('2026112305', { now, region: 'na' }), 'empty');
    assert.equal(absence('2026112314', { now, region: 'na' }), 'early');
    assert.equal(absence('2026112106', { now }), 'gone');
    assert.equal(absence('2026112107', { now }), 'empty');
  });
});
