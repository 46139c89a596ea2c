// rongcloud-sdk 3.1.1 as the oracle: each of its methods, called through both packages, sends the
// same request and resolves with the same value.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import oracle from 'rongcloud-sdk';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { call } from './app.mjs';
import { cases } from './oracle.mjs';

/** Methods that send only what they name; ours send the rest as well. */
const closed = new Set([
  'User.Tag.batchSet',
  'User.Tag.batchRemove',
  'Sensitive.getList',
  'Message.Private.sendTemplate',
  'Message.System.sendTemplate',
  'Group.sync',
  'Group.Mute.All.add',
  'Group.Mute.All.remove',
]);

const server = await startAnswering({ after });
const options = { appkey: 'k', secret: 's', api: server.url };
const ours = RongCloud(options);
const theirs = oracle(options);

/** The fields of a body, sorted: their order has no meaning in either encoding. */
function fields(type, body) {
  if (type === 'application/json') return JSON.parse(body);
  return [...new URLSearchParams(body)].map(([name, value]) => `${name}=${value}`).sort();
}

/** What a call sends, and what it resolves with. */
async function observe(client, method, input) {
  // rongcloud-sdk changes what it is given.
  const resolved = await call(client, method, structuredClone(input));
  const [{ url, headers, body }] = server.asked.splice(0);
  const type = headers['content-type'];
  return { path: url, type, fields: fields(type, body), resolved };
}

/** The same input with one item in each list. */
function shortened(input) {
  if (Array.isArray(input)) return input.slice(0, 1);
  const entries = Object.entries(input).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.slice(0, 1) : value,
  ]);
  return Object.fromEntries(entries);
}

for (const { method, input, answer: given } of cases) {
  test(`${method}: as recorded`, async () => {
    server.answer = { body: JSON.stringify(given) };
    assert.deepEqual(await observe(ours, method, input), await observe(theirs, method, input));
  });

  if (input === undefined) continue;

  test(`${method}: with one item in each list`, async () => {
    server.answer = { body: JSON.stringify(given) };
    const short = shortened(input);
    assert.deepEqual(await observe(ours, method, short), await observe(theirs, method, short));
  });

  test(`${method}: with fields that nobody knows, both ways`, async () => {
    server.answer = { body: JSON.stringify({ ...given, later: { deep: [1] } }) };
    const more = Array.isArray(input) ? input : { ...input, later: 'x', several: ['y', 'z'] };
    const [mine, reference] = [
      await observe(ours, method, more),
      await observe(theirs, method, more),
    ];
    if (closed.has(method)) {
      assert.ok(JSON.stringify(mine.fields).includes('later'), 'a field of the caller was lost');
      mine.fields = reference.fields;
    }
    assert.deepEqual(mine, reference);
  });

  test(`${method}: the same object twice, frozen`, async () => {
    server.answer = { body: JSON.stringify(given) };
    const frozen = freeze(structuredClone(input));
    const first = await observe(ours, method, frozen);
    assert.deepEqual(await observe(ours, method, frozen), first);
    assert.deepEqual(frozen, input);
  });
}

test('numbers are sent as JavaScript writes them', async () => {
  server.answer = { body: '{"code":200}' };
  const numbers = [1e-5, -1.5e-6, 1e-7, 0.1, 2 ** 53, 1e19, 2e19, -1e20, 999e18, 1e21, 5e-324];
  const message = {
    senderId: 's',
    targetId: 't',
    objectName: 'RC:TxtMsg',
    content: { numbers },
    later: numbers,
    last: 1e20,
  };
  const method = 'Message.Private.send';
  const mine = await observe(ours, method, message);
  assert.deepEqual(mine, await observe(theirs, method, message));
});

function freeze(value) {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

test('every method of rongcloud-sdk is covered', () => {
  const methods = (tree, at) =>
    Object.entries(tree).flatMap(([name, value]) => [
      ...(typeof value === 'function' ? [[...at, name].join('.')] : []),
      ...methods(value, [...at, name]),
    ]);
  assert.deepEqual(
    [...new Set(cases.map(({ method }) => method))].sort(),
    methods(theirs, []).sort(),
  );
});
