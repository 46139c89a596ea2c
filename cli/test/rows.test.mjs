// What files and texts are read as.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Catalog } from '../src/catalog.js';
import { Fields } from '../src/fields.js';
import { readRows } from '../src/import/rows.js';
import { openSource } from '../src/import/source.js';
import { setUp } from './setup.mjs';

const { file } = await setUp();
const catalog = new Catalog();
const fieldsOf = (name) => Fields.of(catalog, catalog.find(name));

/** The rows of a file as `[line, input or problem]`. */
async function rowsOf(method, text, { format = 'csv', ...options } = {}) {
  const source = openSource(file('.txt', text), options, undefined);
  const rows = [];
  for await (const { number, line, input, problem } of readRows(
    source,
    format,
    fieldsOf(method),
    options,
  )) {
    assert.equal(number, rows.length + 1);
    rows.push([line, problem ?? input]);
  }
  return rows;
}

const block = (id, minute) => ({ id, minute });

describe('CSV', () => {
  test('values in quotes may have commas, quotes and line breaks', async () => {
    const text = 'id,minute\n"a,b",1\n"c ""d""",2\n"e\nf",3\ng,4\n';
    assert.deepEqual(await rowsOf('User.Block.add', text), [
      [2, block('a,b', 1)],
      [3, block('c "d"', 2)],
      [4, block('e\nf', 3)],
      [6, block('g', 4)],
    ]);
  });

  test('lines may end with CRLF, and the last one with nothing; a mark of byte order is none', async () => {
    const text = '\uFEFFid,minute\r\na,1\r\n\r\n , \r\n"b\r\nc",2';
    assert.deepEqual(await rowsOf('User.Block.add', text), [
      [2, block('a', 1)],
      [5, block('b\r\nc', 2)],
    ]);
  });

  test('what is wrong with a row does not reach the next ones', async () => {
    const text = ['id,minute', '"a"b,1', 'c,2', 'd"e,3', 'f,4', 'g', 'h,5,6', 'i,x', '"j,7', 'k,8'];
    assert.deepEqual(await rowsOf('User.Block.add', text.join('\n')), [
      [2, 'a value in quotes goes on after its closing quote'],
      [3, block('c', 2)],
      [4, 'a quote within a value: put the value in quotes, and double the quote'],
      [5, block('f', 4)],
      [6, 'has 1 values; the header has 2 columns'],
      [7, 'has 3 values; the header has 2 columns'],
      [8, 'minute takes number, not "x"'],
      [9, 'a quote is opened and never closed'],
      [10, block('k', 8)],
    ]);
  });

  test('a quote that is never closed does not take the rest of a long file', async () => {
    const rest = Array.from({ length: 60_000 }, (_, index) => `user${index},${(index % 9) + 1}`);
    const rows = await rowsOf('User.Block.add', ['id,minute', '"a,1', ...rest].join('\n'));
    assert.equal(rows.length, 60_001);
    assert.equal(rows.filter(([, input]) => typeof input === 'string').length, 1);
  });

  test('a row that is too long is told', async () => {
    const rows = await rowsOf('User.Block.add', `id,minute\n${'x'.repeat(3e6)},1\na,2\n`);
    assert.match(rows[0][1], /longer than 1048576/);
    assert.deepEqual(rows[1], [3, block('a', 2)]);
  });

  test('a line that is too long does not leave its record silently', async () => {
    const text = `id,minute\n"a\n${'x'.repeat(2e6)}\nb",1\nc,2\n`;
    const rows = await rowsOf('User.Block.add', text);
    assert.match(rows[0][1], /longer than 1048576/);
    assert.ok(rows.every(([, input]) => input.id !== 'a\n\nb'));
  });

  test('another delimiter than the header has is told', async () => {
    const read = (text) => rowsOf('User.Block.add', text);
    await assert.rejects(read('id;minute\na;1\n'), /has no field id;minute.*add --delimiter ';'/);
    await assert.rejects(read('id\tminute\na\t1\n'), /add --delimiter '\\t'/);
    await assert.rejects(read('idd,minute\na,1\n'), (error) => !/delimiter/.test(error.message));
  });

  test('empty values are left out, and a column without a name must be empty', async () => {
    const text = 'id,name,portrait,\na,,p,\nb,n,p,x\n';
    assert.deepEqual(await rowsOf('User.register', text), [
      [2, { id: 'a', portrait: 'p' }],
      [3, 'has a value in column 4, which has no name'],
    ]);
  });

  test('has any delimiter, and any encoding', async () => {
    assert.deepEqual(await rowsOf('User.Block.add', 'id;minute\na;1\n', { delimiter: ';' }), [
      [2, block('a', 1)],
    ]);
    assert.deepEqual(await rowsOf('User.Block.add', 'id\tminute\na\t1\n', { format: 'tsv' }), [
      [2, block('a', 1)],
    ]);
    const gbk = Buffer.from([...Buffer.from('id,minute\n'), 0xd5, 0xc5, ...Buffer.from(',1\n')]);
    assert.deepEqual(await rowsOf('User.Block.add', gbk, { encoding: 'gbk' }), [
      [2, block('张', 1)],
    ]);
    const rows = Buffer.from('张三,1\n'.repeat(30_000));
    const late = Buffer.concat([gbk.subarray(0, 10), rows, gbk.subarray(10)]);
    for (const [bytes, line] of [
      [gbk, 2],
      [late, 30_002],
    ]) {
      await assert.rejects(
        rowsOf('User.Block.add', bytes),
        new RegExp(`:${line} is not text in utf-8: .*--encoding gbk`),
      );
    }
  });

  for (const [name, text, message] of [
    ['an empty file', '', /no header/],
    [
      'a misspelt column',
      'id,minutes\na,1\n',
      /User\.Block\.add has no field minutes; it has id, minute/,
    ],
    ['two columns of one name', 'id,minute,id\na,1,b\n', /two columns are named "id"/],
    ['a name that is no path', 'id,minute,a..b\n', /"a\.\.b" is no name/],
    ['a name that would change objects', 'id,minute,__proto__.x\n', /is no name/],
    ['line breaks that are CR alone', 'id,minute\ra,1\r', /CR alone: convert it/],
  ]) {
    test(`refuses ${name}`, () => assert.rejects(rowsOf('User.Block.add', text), message));
  }

  test('a column that the method does not have is sent with --allow-unknown', async () => {
    const rows = await rowsOf('User.Block.add', 'id,minute,extra\na,1,2\n', { allowUnknown: true });
    assert.deepEqual(rows, [[2, { id: 'a', minute: 1, extra: '2' }]]);
  });
});

describe('JSON lines', () => {
  const read = (text, options) => rowsOf('User.Block.add', text, { format: 'jsonl', ...options });

  test('each line is an input, as it is', async () => {
    assert.deepEqual(await read('{"id":"a","minute":"1"}\n\n{"id":"b\u2028c"}\r\n'), [
      [1, { id: 'a', minute: '1' }],
      [3, { id: 'b\u2028c' }],
    ]);
  });

  test('a line that is wrong is told, and the next ones are read', async () => {
    const rows = await read(`{"id"\n{"idd":"a"}\n${' '.repeat(2e6)}x\n{"id":"a"}`);
    assert.match(rows[0][1], /^is no JSON: /);
    assert.match(rows[1][1], /has no field idd/);
    assert.match(rows[2][1], /longer than/);
    assert.deepEqual(rows[3], [4, { id: 'a' }]);
  });
});

describe('values', () => {
  const read = (method, texts) =>
    fieldsOf(method).read(Object.entries(texts).map(([name, text]) => [name.split('.'), text]));

  test('text stays text, whatever it looks like', () => {
    const texts = { id: '007', name: 'true', portrait: '[1]' };
    assert.deepEqual(read('User.register', texts), texts);
  });

  test('numbers are numbers only where no text is taken', () => {
    assert.deepEqual(read('User.Block.add', { id: '1e3', minute: '1e3' }), block('1e3', 1000));
    assert.deepEqual(read('User.Block.add', { minute: '-0.5' }), { minute: -0.5 });
    for (const text of [
      '9007199254740993',
      '1e400',
      '01',
      '1,5',
      ' 1',
      '0x10',
      'Infinity',
      '1_000',
      '',
    ]) {
      if (text === '') assert.deepEqual(read('User.Block.add', { minute: text }), {});
      else assert.throws(() => read('User.Block.add', { minute: text }), /takes number, not /);
    }
  });

  test('names and the numbers for them', () => {
    const clean = (type) => read('Message.History.clean', { type });
    assert.deepEqual(clean('GROUP'), { type: 'GROUP' });
    assert.deepEqual(clean('3'), { type: 3 });
    assert.throws(() => clean('group'), /takes PRIVATE, DISCUSSION, GROUP.*not "group"/);
  });

  test('true and false', () => {
    const set = (whiteSetting) => read('User.WhiteSetting.set', { whiteSetting });
    assert.deepEqual(set('true'), { whiteSetting: true });
    assert.deepEqual(set('1'), { whiteSetting: 1 });
    for (const text of ['yes', 'TRUE', '2']) assert.throws(() => set(text), /takes true or false/);
  });

  test('lists and objects are JSON', () => {
    const send = (texts) => read('Message.Private.send', texts);
    assert.deepEqual(send({ targetId: '["a","b"]' }), { targetId: ['a', 'b'] });
    assert.deepEqual(send({ targetId: '[a' }), { targetId: '[a' });
    assert.deepEqual(send({ content: '{"content":"1"}' }), { content: { content: '1' } });
    assert.throws(
      () => read('User.Tag.set', { id: 'a', tags: 'x,y' }),
      /tags takes list of text as JSON, not "x,y"/,
    );
  });

  test('dots lead into objects and lists', () => {
    const add = {
      'words.0.word': 'a',
      'words.1.word': '',
      'words.2.word': 'c',
      'words.2.type': '',
    };
    assert.deepEqual(read('Sensitive.batchAdd', { ...add }), {
      words: [{ word: 'a' }, { word: 'c' }],
    });
  });

  test('a content has the types of its objectName', () => {
    const send = (objectName) =>
      read('Message.Private.send', { objectName, 'content.duration': '5', 'content.extra': '5' });
    assert.deepEqual(send('RC:VcMsg').content, { duration: 5, extra: '5' });
    assert.deepEqual(send('app:own').content, { duration: '5', extra: '5' });
  });

  test('a place far behind the others in a list costs no time', () => {
    const { words } = read('Sensitive.batchAdd', { 'words.4294967294.word': 'a' });
    assert.deepEqual(words, [{ word: 'a' }]);
  });

  test('names of what every object has are names like others', () => {
    const texts = { 'content.constructor.name': 'x', 'content.toString.y': 'z' };
    const { content } = read('Message.Private.send', { objectName: 'app:own', ...texts });
    assert.deepEqual(content, { constructor: { name: 'x' }, toString: { y: 'z' } });
  });

  test('a field cannot be a text and an object at once', () => {
    const texts = { content: 'x', 'content.content': 'y' };
    assert.throws(() => read('Message.Private.send', texts), /content is given twice/);
  });

  test('of messages whose type differs from row to row take no memory', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const fields = fieldsOf('Message.Private.send');
    const heapAfter = (rows) => {
      for (let row = 0; row < rows; row += 1) {
        fields.read([
          [['objectName'], `app:type${rows}-${row}`],
          [['content', 'text'], 'x'],
        ]);
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = heapAfter(1_000);
    const grown = heapAfter(100_000) - before;
    assert.ok(grown < 2 ** 21, `${grown} bytes more`);
  });

  test('every method has fields that help can tell', () => {
    for (const method of catalog.methods) {
      const { members } = Fields.of(catalog, method);
      const [input] = method.inputs;
      assert.ok(members, `${method.name}: ${input.type}`);
    }
  });
});
