import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import { Hono } from 'hono';
import { startEmulator } from 'rongcloud-emulator';
import { tellChanges } from '../src/page/events.js';
import { FAULT_KINDS } from '../src/page/public/fault-kinds.js';
import { TEXTS } from '../src/page/public/texts.js';
import { Snapshot } from '../src/page/snapshot.js';
import { State } from '../src/state.js';
import { answerOf, JSON_TYPE, post, send, sendRaw } from './client.mjs';
import { text } from './receiver.mjs';
import { setUp } from './setup.mjs';

const SECRET = 'a-secret-of-its-own';
const emulator = await setUp();

const PUBLIC = new URL('../src/page/public/', import.meta.url);
const FILES = readdirSync(PUBLIC);
const sourceOf = (file) => readFileSync(new URL(file, PUBLIC), 'utf8');

const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (path, headers = {}) => send(emulator.url + path, { method: 'GET', headers });
const json = async (path) => {
  const { status, body } = await get(`/_emulator/${path}`);
  return { status, ...JSON.parse(body) };
};
const listOf = async (kind, query = '') => (await json(`state?kind=${kind}${query}`)).lists[kind];

describe('the page', () => {
  test('is there for browsers, with a policy that lets nothing else in', async () => {
    const { status, headers, body } = await get('/', HTML);
    assert.equal(status, 200);
    assert.match(body, /^<!doctype html>/);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.deepEqual(headers['content-security-policy'].split('; '), [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'same-origin');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.equal(headers.vary, 'Accept');
    assert.deepEqual(emulator.requests, [], 'it is no call');
  });

  test('is not there for programs, which are answered as by the service', async () => {
    for (const [method, headers] of [
      ['GET', {}],
      ['GET', { Accept: '*/*' }],
      ['GET', { Accept: 'application/json' }],
      ['POST', HTML],
    ]) {
      const { status, body } = await send(`${emulator.url}/`, { method, headers });
      assert.equal(status, 404);
      assert.deepEqual(JSON.parse(body), {
        code: 404,
        errorMessage: 'There is no endpoint /',
        url: '/',
      });
    }
    assert.equal(emulator.requests.length, 4);
  });

  const types = { css: 'text/css', html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml' };
  for (const file of [...FILES, 'preact.js', 'htm.js']) {
    test(`serves ${file}`, async () => {
      const { status, headers, body } = await get(`/_emulator/page/${file}`);
      assert.equal(status, 200);
      assert.equal(headers['content-type'].split(';')[0], types[file.split('.').at(-1)]);
      assert.equal(headers['cache-control'], 'no-cache');
      assert.ok(headers['content-security-policy']);
      assert.ok(body.length > 0);
    });
  }

  test('a file that has not changed is not sent again', async () => {
    const path = '/_emulator/page/app.js';
    const { etag } = (await get(path)).headers;
    const again = await get(path, { 'If-None-Match': etag });
    assert.deepEqual([again.status, again.body], [304, '']);
    assert.equal((await get(path, { 'If-None-Match': '"x"' })).status, 200);
  });

  for (const file of [
    'none.js',
    '../snapshot.js',
    '..%2fsnapshot.js',
    '%2e%2e%2fsnapshot.js',
    '..',
  ]) {
    test(`has no file ${file}`, async () => {
      const { status } = await sendRaw(emulator, {
        target: `/_emulator/page/${file}`,
        headers: ['Host: localhost'],
      });
      assert.equal(status, 404);
    });
  }

  test('loads nothing from elsewhere, and has no script or style in its HTML', () => {
    for (const file of FILES) {
      const foreign = [...sourceOf(file).matchAll(/\bhttps?:\/\/[^\s'"`]+/g)].map(([url]) => url);
      const known = ['http://www.w3.org/2000/svg', 'http://127.0.0.1:3000/hooks'];
      assert.deepEqual(
        foreign.filter((url) => !known.includes(url)),
        [],
        file,
      );
    }
    const html = sourceOf('index.html');
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*src=)/);
  });
});

describe('the guard of the page', () => {
  const own = () => `Host: 127.0.0.1:${emulator.port}`;
  const ask = async (target, headers) =>
    (await sendRaw(emulator, { target, headers: ['Accept: text/html', ...headers] })).status;
  const targets = [
    '/',
    '/_emulator/page/main.js',
    '/_emulator/state',
    '/_emulator/item?kind=users&id=u',
    '/_emulator/events',
  ];
  const visit = ['Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'];

  for (const target of targets) {
    test(`${target} is refused to other sites`, async () => {
      for (const headers of [
        ['Host: evil.example'],
        ['Host: evil.example', ...visit],
        [own(), 'Origin: http://evil.example'],
        [own(), 'Sec-Fetch-Site: cross-site'],
        [own(), 'Sec-Fetch-Site: same-site'],
        [own(), 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'],
        [own(), 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: script'],
      ]) {
        assert.equal(await ask(target, headers), 403, headers.join());
      }
    });
  }

  test('a link of another site leads to the page, and to nothing else', async () => {
    const statuses = [];
    for (const target of targets) {
      statuses.push(await ask(target, [own(), 'Sec-Fetch-Site: cross-site', ...visit]));
    }
    assert.deepEqual(statuses, [200, 403, 403, 403, 403]);
  });
});

describe('the state for the page', () => {
  test('counts everything and lists each kind', async () => {
    await answerOf(emulator, '/user/getToken.json', 'userId=ann&name=Ann');
    await answerOf(emulator, '/group/create.json', 'userId=ann&groupId=g&groupName=G');
    emulator.clients.joinChatroom('ann', 'room');
    await answerOf(emulator, '/ultragroup/create.json', 'userId=ann&groupId=ug&groupName=UG');
    emulator.clients.requestFriend('ann', 'bob');
    await emulator.clients.send('ann', text('bob', 'hi'));
    emulator.fault({ kind: 'refusal', path: '/push.json', times: 2 });

    const { totals, faults, lists, app } = await json('state');
    assert.deepEqual(totals, {
      calls: 3,
      deliveries: 0,
      messages: 1,
      users: 1,
      groups: 1,
      chatrooms: 1,
      ultraGroups: 1,
      friends: 1,
    });
    assert.deepEqual(Object.keys(lists), Object.keys(totals));
    for (const [kind, { matching, rows }] of Object.entries(lists)) {
      assert.deepEqual([matching, rows.length], [totals[kind], totals[kind]], kind);
    }
    assert.deepEqual(faults, [
      {
        kind: 'refusal',
        path: '/push.json',
        times: 2,
        ms: 0,
        status: 500,
        code: 1000,
        errorMessage: 'A fault on demand',
      },
    ]);
    assert.deepEqual(app, { appkey: '8alwspkvucoim', callbacks: [] });
  });

  test('has calls with how they went, the newest first', async () => {
    await answerOf(emulator, '/user/getToken.json', 'userId=ann&name=Ann');
    await post(emulator, '/user/info.json', 'userId=nobody');
    emulator.fault({ kind: 'drop-after', times: 1 });
    await post(emulator, '/user/info.json', 'userId=ann').catch(() => {});

    const { rows } = await listOf('calls');
    assert.deepEqual(
      rows.map(({ path, status, code, fault, isDone, fields }) => [
        path,
        status,
        code,
        fault,
        isDone,
        fields,
      ]),
      [
        ['/user/info.json', undefined, undefined, 'drop-after', false, 'userId=ann'],
        ['/user/info.json', 400, 1002, undefined, false, 'userId=nobody'],
        ['/user/getToken.json', 200, 200, undefined, true, 'userId=ann name=Ann'],
      ],
    );
    assert.ok(rows.every(({ duration }) => duration >= 0));
    assert.ok(rows[0].id > rows[1].id && rows[1].id > rows[2].id);

    const found = async (filter) => (await listOf('calls', `&filter=${filter}`)).matching;
    assert.deepEqual(
      [
        await found('done'),
        await found('refused'),
        await found('unanswered'),
        await found('faults'),
      ],
      [1, 1, 1, 1],
    );
  });

  test('a search finds words in fields and answers, in any order and case', async () => {
    await answerOf(
      emulator,
      '/user/getToken.json',
      `userId=ann&name=${encodeURIComponent('张伟')}`,
    );
    await post(emulator, '/user/info.json', 'userId=a.b');
    const found = async (search) =>
      (await listOf('calls', `&search=${encodeURIComponent(search)}`)).matching;
    assert.equal(await found('张伟'), 1);
    assert.equal(await found('GETTOKEN ann'), 1);
    assert.equal(await found('ann gettoken nothing'), 0);
    assert.equal(await found('a.b'), 1);
    assert.equal(await found('1002'), 1);
    assert.equal(await found('(['), 0);
    assert.equal(await found('x-www-form'), 0);
    await post(emulator, '/user/info.json', `userId=${encodeURIComponent('-/\\^$.*+?()[]{}|')}`);
    for (const character of '-/\\^$.*+?()[]{}|') {
      assert.ok((await found(character)) > 0, character);
    }
    assert.equal(await found(''), 3);
  });

  test('has all of one thing', async () => {
    const { token } = await answerOf(emulator, '/user/getToken.json', 'userId=a/..%3F&name=A');
    emulator.clients.connect(token, { os: 'iOS' });
    const { item } = await json(`item?kind=users&id=${encodeURIComponent('a/..?')}`);
    assert.equal(item.token, token);
    assert.deepEqual(
      item.devices.map(({ os }) => os),
      ['iOS'],
    );
    const [{ id }] = (await listOf('calls')).rows;
    const call = (await json(`item?kind=calls&id=${id}`)).item;
    assert.deepEqual(call.fields, { userId: 'a/..?', name: 'A' });
    assert.equal(JSON.parse(call.answer.body).token, token);
    assert.equal((await json('item?kind=users&id=b')).item, null);
  });

  test('users, groups and rooms show what was done to them', async () => {
    const { token } = await answerOf(emulator, '/user/getToken.json', 'userId=ann&name=Ann');
    emulator.clients.connect(token, { os: 'Android' });
    await answerOf(emulator, '/group/create.json', 'userId=ann&groupId=g&groupName=G');
    await answerOf(emulator, '/group/ban/add.json', 'groupId=g');
    emulator.clients.joinChatroom('ann', 'room');
    emulator.clients.setAttribute('ann', 'room', 'k', 'v');
    assert.deepEqual((await listOf('users', '&filter=online')).rows[0].devices, ['Android']);
    await answerOf(emulator, '/user/block.json', 'userId=ann&minute=5');
    const [ann] = (await listOf('users', '&filter=restricted')).rows;
    assert.ok(ann.blockedUntil > Date.now());
    assert.deepEqual(ann.devices, []);
    assert.equal((await listOf('groups', '&filter=muted')).rows[0].members, 1);
    assert.equal((await listOf('chatrooms', '&filter=occupied')).rows[0].attributes, 1);
    const { item } = await json('item?kind=chatrooms&id=room');
    assert.equal(item.attributes[0].value, 'v');
  });

  const mistakes = {
    'kind=x': /^kind must be calls, .* or friends, not "x"$/,
    'kind=users&filter=done': /^filter must be online or restricted, not "done"$/,
    'kind=users&limit=0': /^limit must be a whole number from 1 to 2000, not "0"$/,
    'kind=users&limit=2001': /^limit must be /,
    'filter=done': /^filter must be /,
    'size=1': /^The state has no field size/,
  };
  for (const [query, message] of Object.entries(mistakes)) {
    test(`refuses ${query}`, async () => {
      const { status, error } = await json(`state?${query}`);
      assert.equal(status, 400);
      assert.match(error, message);
    });
  }

  test('never has the secret', async (t) => {
    const own = await startEmulator({ secret: SECRET });
    t.after(() => own.close());
    await send(`${own.url}/user/getToken.json`, { body: 'userId=ann' });
    for (const path of ['', '_emulator/state', '_emulator/item?kind=calls&id=1']) {
      const { status, body } = await send(`${own.url}/${path}`, { method: 'GET', headers: HTML });
      assert.equal(status, 200);
      assert.ok(!body.includes(SECRET));
    }
  });

  test('of 100,000 users has as many as are asked for, and finds one of the others', () => {
    const state = new State({ now: () => 1_700_000_000_000, quotas: false, journalSize: 10 });
    for (let number = 0; number < 100_000; number += 1) {
      state.users.register(`u${number}`, { name: `User ${number}` });
    }
    const nothing = { requests: [], deliveries: [], waiting: [], kinds: [] };
    const parts = { journal: nothing, webhooks: nothing, faults: nothing, settings: {} };
    const snapshot = new Snapshot({ ...parts, state });

    const all = snapshot.lists({});
    assert.equal(all.totals.users, 100_000);
    assert.equal(all.lists.users.rows.length, 200);
    assert.equal(all.lists.users.rows[0].id, 'u99999');
    assert.ok(JSON.stringify(all).length < 50_000);
    const found = snapshot.lists({ kind: 'users', search: 'user 47119 u47119' }).lists.users;
    assert.deepEqual([found.matching, found.rows[0].id], [1, 'u47119']);
  });

  test('long calls are written as text for a search only', () => {
    const state = new State({ now: () => 1_700_000_000_000, quotas: false, journalSize: 10 });
    let written = 0;
    const toJSON = () => {
      written += 1;
      return { content: 'long' };
    };
    const request = { time: 0, body: 'x'.repeat(100_000), fields: { toJSON }, headers: {} };
    const nothing = { deliveries: [], waiting: [], kinds: [] };
    const parts = { state, webhooks: nothing, faults: nothing, settings: {} };
    const journal = { requests: [request], durationOf: () => 1 };
    const snapshot = new Snapshot({ ...parts, journal });
    const countOf = (search) => snapshot.lists({ kind: 'calls', search }).lists.calls.matching;

    assert.deepEqual([countOf(''), countOf(' '), written], [1, 1, 0]);
    assert.deepEqual([countOf('long'), countOf('short'), written], [1, 0, 2]);
  });
});

/** The events that have arrived so far. */
const countEvents = (stream) => stream.split('event: change').length - 1;

describe('the events for the page', () => {
  /** A reader of the events: `text` is what has arrived. */
  async function listen(t, where = emulator) {
    const socket = connect(where.port, '127.0.0.1');
    t.after(() => socket.destroy());
    const reader = { socket, text: '' };
    socket.on('data', (chunk) => {
      reader.text += chunk;
    });
    socket.write('GET /_emulator/events HTTP/1.1\r\nHost: localhost\r\n\r\n');
    reader.until = async (condition) => {
      while (!condition(reader.text)) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await reader.until((text) => countEvents(text) === 1);
    return reader;
  }

  const changes = {
    'a call': () => answerOf(emulator, '/user/unblock.json', 'userId=u'),
    'a fault': () => emulator.fault({ kind: 'html' }),
    'faults that are cleared': () => emulator.clearFaults(),
    'a client': () => emulator.clients.joinChatroom('ann', 'room'),
    'a client over HTTP': () =>
      send(`${emulator.url}/_emulator/clients`, {
        headers: { 'Content-Type': JSON_TYPE },
        body: JSON.stringify({ action: 'joinChatroom', userId: 'bob', chatroomId: 'room' }),
      }),
    'a reset': () => emulator.reset(),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(`tell of ${name}`, async (t) => {
      const reader = await listen(t);
      assert.match(reader.text, /^HTTP\/1\.1 200 /);
      assert.match(reader.text, /\r\ncontent-type: text\/event-stream\r\n/i);
      await change();
      await reader.until((text) => countEvents(text) >= 2);
    });
  }

  test('are few where changes are many', async (t) => {
    const reader = await listen(t);
    for (let count = 0; count < 500; count += 1) emulator.clearFaults();
    await reader.until((text) => countEvents(text) >= 2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.equal(countEvents(reader.text), 2);
  });

  test('are no calls, and do not hold up settled and close', { timeout: 10_000 }, async (t) => {
    const other = await startEmulator();
    const reader = await listen(t, other);
    await other.settled();
    await answerOf(other, '/user/unblock.json', 'userId=u');
    assert.deepEqual(
      other.requests.map(({ path, connection }) => [path, connection.number]),
      [['/user/unblock.json', 1]],
    );
    const ended = new Promise((resolve) => reader.socket.once('close', resolve));
    reader.socket.on('error', () => {});
    await other.close();
    await ended;
  });

  /** The route by itself, with changes and a clock that the test makes. */
  async function open(t) {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const changes = new EventEmitter();
    const response = await new Hono().get('/', tellChanges(changes)).request('/');
    const pass = async (milliseconds) => {
      await new Promise(setImmediate);
      t.mock.timers.tick(milliseconds);
      await new Promise(setImmediate);
    };
    return { changes, body: response.body, pass };
  }

  test('keep nothing for a reader who does not read', async (t) => {
    const { changes, body, pass } = await open(t);
    for (let count = 0; count < 200; count += 1) {
      changes.emit('change');
      await pass(100);
    }
    assert.equal(changes.listenerCount('change'), 1);
    const reader = body.getReader();
    let waiting = 0;
    const read = async () => {
      while (!(await reader.read()).done) waiting += 1;
    };
    const reading = read();
    for (let count = 0; count < 10; count += 1) await pass(0);
    assert.ok(waiting >= 1 && waiting <= 4, `${waiting} events were kept`);
    await reader.cancel();
    await reading;
  });

  test('show that they are alive, and end with their reader', async (t) => {
    const { changes, body, pass } = await open(t);
    const reader = body.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    assert.equal(await next(), 'event: change\ndata: 1\n\n');
    await pass(100);
    await pass(15_000);
    assert.equal(await next(), 'event: alive\ndata: 1\n\n');
    changes.emit('change');
    await pass(0);
    assert.equal(await next(), 'event: change\ndata: 2\n\n');
    await reader.cancel();
    await pass(100);
    assert.equal(changes.listenerCount('change'), 0);
  });
});

describe('the texts of the page', () => {
  const wordsIn = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

  test('are there in English and in Chinese', () => {
    for (const [name, texts] of Object.entries(TEXTS)) {
      assert.deepEqual(Object.keys(texts), ['en', 'zh'], name);
      assert.match(texts.en, /\S/, name);
      assert.match(texts.zh, name === 'matching' || name === 'id' ? /\S/ : /\p{Script=Han}/u, name);
      assert.doesNotMatch(texts.en, /\p{Script=Han}/u, name);
      assert.deepEqual(wordsIn(texts.en), wordsIn(texts.zh), name);
    }
  });

  test('are those that the page uses', () => {
    const sources = FILES.filter((file) => file !== 'texts.js')
      .map(sourceOf)
      .join('\n');
    const used = [...sources.matchAll(/\bsay\('(\w+)'/g)].map(([, name]) => name);
    for (const name of used) assert.ok(Object.hasOwn(TEXTS, name), name);
    for (const name of Object.keys(TEXTS)) {
      assert.match(sources, new RegExp(`\\b${name.replace(/^filter_/, '')}\\b`), name);
    }
  });
});

test('the form for faults has the kinds of the emulator, and their defaults', async () => {
  const kinds = Object.keys(FAULT_KINDS);
  assert.throws(
    () => emulator.fault({ kind: /** @type {any} */ ('x') }),
    ({ message }) =>
      message.split(', not')[0].match(/[a-z-]+(?=,| or|$)/g).length > 0 &&
      kinds.every((kind) => message.includes(kind)),
  );
  for (const kind of kinds) emulator.fault({ kind: /** @type {any} */ (kind) });
  const { faults } = await json('state');
  for (const { kind, path, times, ms, ...options } of faults) {
    assert.deepEqual([path, times, ms], [undefined, null, kind === 'latency' ? 100 : 0]);
    const { fields } = FAULT_KINDS[kind];
    assert.deepEqual(fields.map(({ name }) => name).sort(), Object.keys(options).sort(), kind);
    for (const { name, hint } of fields.filter(({ hint }) => hint !== undefined)) {
      assert.equal(options[name], hint, `${kind} ${name}`);
    }
  }
});
