// Each limit that the types tell of an input, held on both sides: what is beyond is not sent.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { call } from './app.mjs';
import { setUp } from './setup.mjs';

const types = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');

const folder = new URL('limits/', import.meta.url);
const isModule = (file) => file.endsWith('.mjs') && file !== 'kinds.mjs';
const files = (await readdir(folder)).filter(isModule).sort();
const modules = await Promise.all(files.map((file) => import(new URL(file, folder))));
const limits = modules.flatMap(({ limits }) => limits);
const deeper = modules.flatMap(({ deeper = [] }) => deeper);
const known = new Map(modules.flatMap(({ known = {} }) => Object.entries(known)));

const { emulator, connect } = await setUp();
const client = connect({ maxRetries: 0 });

/** It was sent; whether the service accepts it does not matter here. */
async function isSent(method, input) {
  await call(client, method, input).catch((error) =>
    assert.ok(error instanceof RongCloud.APIError, error),
  );
  assert.equal(emulator.requests.length, 1);
  emulator.reset();
}

async function isRefused(method, input, field, code, words) {
  const expected = { name: 'ValidationError', field, code };
  await assert.rejects(call(client, method, input), (error) => {
    assert.deepEqual({ name: error.name, field: error.field, code: error.code }, expected);
    assert.ok(error.message.startsWith(`${field} must `), error.message);
    assert.ok(error.message.includes(words), `${error.message} does not say ${words}`);
    return true;
  });
  assert.equal(emulator.requests.length, 0, 'nothing is sent');
}

const span = (least, most) =>
  least === most ? `${least}` : `${least}${least < 0 ? ' to ' : '-'}${most}`;

/** The limit as an error words it, and as the types do at the start of a sentence. */
const told = ({ least, most, unit }) =>
  most === undefined
    ? [`at least ${least} ${unit}`, `At least ${least} ${unit}`]
    : [`${span(least, most)} ${unit}`];

/** The values at the limit, which are allowed, and those just beyond it, which are not. */
const inside = ({ least, most }) => [least, most ?? least + 1];
const outside = ({ least, most, code }) =>
  [least - 1, most === undefined ? -1 : most + 1].filter((size) => size >= 0 || code === '20004');

/** A list or an object that has an item, and how an error names the item. */
function having(item, name, { most, keys }) {
  if (keys !== undefined) return [{ key: item }, `${name}.key`];
  return most === 1 ? [[item], `${name}[0]`] : [['first', item], `${name}[1]`];
}

for (const [field, method, rest, limit] of limits) {
  const name = field.split('.').pop();
  const [words] = told(limit);

  test(`${method}: ${name} has ${words}`, async () => {
    for (const size of inside(limit)) {
      await isSent(method, { ...rest, [name]: limit.make(size) });
    }
    for (const size of outside(limit)) {
      await isRefused(
        method,
        { ...rest, [name]: limit.make(size) },
        name,
        limit.code,
        words.trim(),
      );
    }
  });

  if (limit.keys !== undefined) {
    test(`${method}: the keys of ${name} have ${told(limit.keys)[0]}`, async () => {
      const { keys } = limit;
      const withKey = (size) => ({ ...rest, [name]: { [keys.make(size)]: 'v' } });
      for (const size of inside(keys)) await isSent(method, withKey(size));
      for (const size of outside(keys)) {
        await isRefused(method, withKey(size), name, keys.code, `${told(keys)[0]} in each key`);
      }
    });
  }

  if (limit.each === undefined) continue;

  test(`${method}: each of ${name} has ${told(limit.each)[0]}`, async () => {
    const { each } = limit;
    for (const size of inside(each)) {
      const [value] = having(each.make(size), name, limit);
      await isSent(method, { ...rest, [name]: value });
    }
    for (const size of outside(each)) {
      const [value, item] = having(each.make(size), name, limit);
      await isRefused(method, { ...rest, [name]: value }, item, each.code, told(each)[0]);
    }
  });
}

for (const [field, method, around, limit] of deeper) {
  const words = told(limit)[0].trim();

  test(`${method}: ${field} has ${words}`, async () => {
    for (const size of inside(limit)) await isSent(method, around(limit.make(size)));
    for (const size of outside(limit)) {
      await isRefused(method, around(limit.make(size)), field, limit.code, words);
    }
  });
}

test('an hour has the form that the types say', async () => {
  for (const date of ['2018030210', 2018030210, '1999123123', '2024010100']) {
    await isSent('Message.History.get', { date });
  }
  const wrong = [
    '',
    '20180302',
    '201803021000',
    201803021,
    '2018-03-02',
    '2018033200',
    '2018030224',
    '2018130210',
    '2018000210',
    '+018030210',
    '２０１８０３０２１０',
  ];
  for (const date of wrong) {
    await isRefused('Message.History.remove', { date }, 'date', '20006', 'an hour as yyyyMMddHH');
  }
});

/** The fields of inputs whose comments have a limit: the comment, the type and the name. */
function limited() {
  const interfaces = types.matchAll(/^ {2}interface (\w+)[^{]*\{\n(.*?)^ {2}\}$/gms);
  return [...interfaces].flatMap(([, type, body]) =>
    [...body.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s+(?:readonly )?(\w+)\??:/gs)]
      .map(([, comment, name]) => ({
        comment: comment.replace(/\s*\n\s*\*\s*/g, ' '),
        field: `${type}.${name}`,
        type,
      }))
      .filter(({ comment }) => /(^|\. )(\d+-\d+|At least \d+|\d+ group)\b/.test(comment)),
  );
}

test('each limit of an input in the types is tested here, in the same words', () => {
  const tested = new Map([...limits.map(([field, , , limit]) => [field, limit]), ...known]);
  // push.test.mjs has the limits within a push, options.test.mjs and pace.test.mjs those of options.
  const elsewhere = /Options$|^(Pace|OwnQuota)$|^(Push|Custom)Audience$|Notification$/;
  const found = limited().filter(({ type }) => !elsewhere.test(type));
  assert.deepEqual(found.map(({ field }) => field).sort(), [...tested.keys()].sort());
  for (const { field, comment } of found) {
    const { each, keys, ...limit } = tested.get(field);
    const words = [limit.words ?? told(limit).at(-1).trim()];
    if (keys !== undefined) words.push(`keys of ${told(keys)[0]}`);
    if (each !== undefined) words.push(`${told(each)[0]} each`);
    const sentence = `${words.join(', ')}.`;
    assert.ok(comment.includes(sentence), `${field}: ${comment} does not say ${sentence}`);
  }
});
