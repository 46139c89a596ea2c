// Lists over all their pages.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { afterEach, test } from 'node:test';
import RongCloud from '../index.js';
import { setUp } from './setup.mjs';

const require = createRequire(import.meta.url);
const { createEach } = require('../lib/pages.js');

const { emulator, connect } = await setUp();
const Rong = connect();

const ids = (count) => Array.from({ length: count }, (_, index) => `u${index}`);
const asked = (name) => emulator.requests.map(({ fields }) => fields[name] && Number(fields[name]));

async function collect(items) {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

afterEach(() => emulator.reset());

async function block(count) {
  for (const id of ids(count)) await Rong.User.Block.add({ id, minute: 10 });
}

test('pages with numbers are asked for one after the other until one is empty', async () => {
  await block(5);
  const before = emulator.requests.length;
  const users = await collect(Rong.User.Block.getList.each({ size: 2 }));
  assert.deepEqual(users.map(({ userId }) => userId).sort(), ids(5));
  assert.deepEqual(asked('page').slice(before), [1, 2, 3, 4]);
  assert.deepEqual(asked('size').slice(before), [2, 2, 2, 2]);
});

test('it begins at the page that is asked for, and needs no input', async () => {
  await block(3);
  assert.equal((await collect(Rong.User.Block.getList.each({ page: 2, size: 1 }))).length, 2);
  assert.equal((await collect(Rong.User.Block.getList.each())).length, 3);
  assert.equal((await collect(Rong.Group.Mute.All.getList.each())).length, 0);
});

test('pages that name the next one are asked for by that name', async () => {
  await Rong.User.Blacklist.add({ id: 'u', blacklist: ids(5) });
  const before = emulator.requests.length;
  const users = await collect(Rong.User.Blacklist.getList.each({ id: 'u', size: 2 }));
  assert.deepEqual(users.map(({ id }) => id).sort(), ids(5));
  assert.equal(emulator.requests.length - before, 3);
});

test('a page is asked for when the items of the page before are used up, and not before', async () => {
  await block(4);
  const before = emulator.requests.length;
  const count = () => emulator.requests.length - before;
  const users = Rong.User.Block.getList.each({ size: 2 });
  assert.equal(count(), 0);
  await users.next();
  await users.next();
  assert.equal(count(), 1);
  await users.next();
  assert.equal(count(), 2);
  for await (const _ of users) break;
  assert.deepEqual(await users.next(), { done: true, value: undefined });
  assert.equal(count(), 2);
});

test('the options hold for each page', async () => {
  await block(2);
  const controller = new AbortController();
  const users = Rong.User.Block.getList.each({ size: 1 }, { signal: controller.signal });
  await users.next();
  controller.abort();
  await assert.rejects(users.next(), { name: 'AbortError' });
  assert.deepEqual(await users.next(), { done: true, value: undefined });
  await assert.rejects(Rong.User.Block.getList.each({}, { timout: 1 }).next(), {
    field: 'timout',
  });
});

test('a wrong input is refused by its name when the first page is asked for', async () => {
  const refused = [
    [Rong.User.Block.getList.each({ page: 0 }), 'page'],
    [Rong.User.Block.getList.each('all'), 'page'],
    [Rong.User.Block.getList.each([]), 'page'],
    [Rong.User.Blacklist.getList.each(), 'id'],
  ];
  for (const [users, field] of refused) {
    await assert.rejects(users.next(), { name: 'ValidationError', field });
  }
  assert.equal(emulator.requests.length, 0);
});

test('what fails on the way ends the list with its error', async () => {
  await block(2);
  const users = connect({ maxRetries: 0 }).User.Block.getList.each({ size: 1 });
  await users.next();
  emulator.fault({ kind: 'refusal', status: 500, code: 1000 });
  await assert.rejects(users.next(), (error) => error instanceof RongCloud.APIError);
});

test('what fails on the way is an error of the list with resolveErrors too', async () => {
  await block(2);
  const users = connect({ maxRetries: 0, resolveErrors: true }).User.Block.getList.each({
    size: 1,
  });
  await users.next();
  emulator.fault({ kind: 'refusal', status: 500, code: 1000 });
  await assert.rejects(users.next(), (error) => {
    assert.ok(error instanceof RongCloud.APIError);
    assert.match(error.stack, /pages\.test\.mjs/);
    return error.code === 1000;
  });
});

test('an input that a page alone refuses is refused', async () => {
  class Query {
    get page() {
      return 2;
    }
  }
  const invalid = new Date(Number.NaN);
  const promise = Promise.resolve({});
  for (const input of [new Map([['page', 2]]), new Query(), new Error('no'), promise, invalid]) {
    const message = await Rong.User.Block.getList(input).catch((error) => error.message);
    await assert.rejects(Rong.User.Block.getList.each(input).next(), { message });
  }
  const throwing = {
    get page() {
      throw new Error('unreadable');
    },
  };
  await assert.rejects(Rong.User.Block.getList.each(throwing).next(), { message: 'unreadable' });
});

test('the input is read when the list is asked for', async () => {
  await block(3);
  const input = { size: 1 };
  const users = Rong.User.Block.getList.each(input);
  input.size = 'changed';
  assert.equal((await collect(users)).length, 3);
  const json = { toJSON: () => ({ size: 2 }) };
  assert.equal((await collect(Rong.User.Block.getList.each(json))).length, 3);
});

test('a service that takes no notice of the page gives each item once', async () => {
  let calls = 0;
  const getPage = async () => {
    calls += 1;
    return { list: [{ id: 'a' }, { id: 'b' }] };
  };
  for (const pages of [
    { items: 'list', style: 'number', page: 'page', size: 'size' },
    { items: 'list', style: 'offset', offset: 'offset', limit: 'limit' },
  ]) {
    calls = 0;
    assert.equal((await collect(createEach(getPage, pages)())).length, 2);
    assert.equal(calls, 2);
  }
});

test('a token that leads to itself ends the list', async () => {
  const pages = { items: 'list', style: 'token', token: 'pageToken', next: 'next' };
  const inputs = [];
  const getPage = async (input) => {
    inputs.push(input);
    return { list: [inputs.length], next: 't' };
  };
  assert.deepEqual(await collect(createEach(getPage, pages)()), [1, 2]);
  assert.deepEqual(inputs, [undefined, { pageToken: 't' }]);
});

test('tokens that lead in a circle end the list', async () => {
  const pages = { items: 'list', style: 'token', token: 'pageToken', next: 'next' };
  const next = { undefined: 'a', a: 'b', b: 'c', c: 'a' };
  const getPage = async ({ pageToken } = {}) => ({ list: [`${pageToken}`], next: next[pageToken] });
  const each = createEach(getPage, pages);
  assert.deepEqual(await collect(each()), ['undefined', 'a', 'b', 'c']);
  assert.deepEqual(await collect(each({ pageToken: 'b' })), ['b', 'c', 'a']);
});

test('pages with tokens may be empty, or the same, one after the other', async () => {
  const pages = { items: 'list', style: 'token', token: 'pageToken', next: 'next' };
  const lists = [[], [], ['u1'], ['u1'], [], [], ['u2']];
  const getPage = async ({ pageToken = 0 } = {}) => ({
    list: lists[pageToken],
    next: pageToken + 1 < lists.length ? pageToken + 1 : undefined,
  });
  assert.deepEqual(await collect(createEach(getPage, pages)()), ['u1', 'u1', 'u2']);
});

test('an offset grows by what came, and lists may stand deeper in an answer', async () => {
  const pages = { items: 'data.users', style: 'offset', offset: 'skip', limit: 'limit' };
  const all = ids(5);
  const inputs = [];
  const getPage = async (input) => {
    inputs.push(input);
    const { skip = 0, limit } = input;
    return skip < 5 ? { data: { users: all.slice(skip, skip + limit) } } : {};
  };
  assert.deepEqual(await collect(createEach(getPage, pages)({ limit: 3 })), all);
  assert.deepEqual(inputs, [{ limit: 3 }, { limit: 3, skip: 3 }, { limit: 3, skip: 5 }]);
});
