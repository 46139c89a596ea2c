import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { start } from '../src/start.js';
import { FORM, JSON_TYPE, send, signed } from './client.mjs';
import { EVERY_KIND } from './every-kind.mjs';

describe('endpoints of every kind', () => {
  let emulator;
  before(async () => {
    emulator = await start(EVERY_KIND, {});
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  const request = async (verb, path, { type, body = '', headers = signed() } = {}) => {
    const answer = await send(emulator.url + path, {
      method: verb,
      headers: { ...headers, ...(type && { 'Content-Type': type }) },
      body,
    });
    return { ...answer, answer: JSON.parse(answer.body) };
  };
  const get = (path) => request('GET', path);
  const post = (body) => request('POST', '/book/set.json', { type: FORM, body });
  const put = (path, fields) =>
    request('PUT', path, { type: JSON_TYPE, body: JSON.stringify(fields) });

  describe('GET with a query', () => {
    test('is read by the rules of a form', async () => {
      const { status, answer } = await get('/book/get.json?id=%E4%BD%A0+b%2B&page=2&tag=a&tag=b');
      assert.equal(status, 200);
      assert.deepEqual(answer, { code: 200, data: { id: '你 b+', page: 2, tag: ['a', 'b'] } });
    });

    test('is refused by the rules of a form', async () => {
      for (const [query, errorMessage] of [
        ['', 'id is missing; it must be a string of at most 64 bytes'],
        ['?id=', 'id must be a string of at most 64 bytes, not an empty one'],
        [
          '?id=a&page=0',
          `page must be a whole number from 1 to ${Number.MAX_SAFE_INTEGER}, not "0"`,
        ],
        ['?id=%E4', 'The query must be percent-encoded UTF-8, not "id=%E4"'],
      ]) {
        const { status, answer } = await get(`/book/get.json${query}`);
        assert.equal(status, 400);
        assert.deepEqual(answer, { code: 1002, errorMessage, url: '/book/get.json' });
      }
    });

    test('may have a content type and needs none', async () => {
      for (const type of [undefined, FORM, JSON_TYPE]) {
        const { status } = await request('GET', '/book/get.json?id=a', { type });
        assert.equal(status, 200);
      }
    });

    test('is remembered with its path and the fields of its query', async () => {
      await get('/book/get.json?id=a&tag=b&tag=c');
      const [{ method, path, body, fields }] = emulator.requests;
      assert.deepEqual(
        { method, path, body, fields },
        { method: 'GET', path: '/book/get.json', body: '', fields: { id: 'a', tag: ['b', 'c'] } },
      );
    });

    test('does not read a body, and a POST does not read a query', async () => {
      const headers = { ...signed(), 'Content-Length': 4 };
      const inBody = await request('GET', '/book/get.json', { type: FORM, body: 'id=a', headers });
      assert.equal(
        inBody.answer.errorMessage,
        'id is missing; it must be a string of at most 64 bytes',
      );
      const inQuery = await request('POST', '/book/set.json?ids=a');
      assert.deepEqual(inQuery.answer, { code: 200, data: {} });
    });
  });

  describe('a path with parameters', () => {
    test('has them as fields beside those of the query', async () => {
      const { status, answer } = await get('/v2/books/b1/pages/7?size=5');
      assert.equal(status, 200);
      assert.deepEqual(answer, { code: 10000, data: { bookId: 'b1', number: 7, size: 5 } });
    });

    test('has them as fields beside those of the body', async () => {
      const { answer } = await put('/v2/books/b1/pages/7', { content: 'c' });
      assert.deepEqual(answer, { code: 10000, data: { bookId: 'b1', number: 7, content: 'c' } });
    });

    test('goes before a field of the same name', async () => {
      const { answer } = await put('/v2/books/b1/pages/7', { bookId: 'b2', content: 'c' });
      assert.equal(answer.data.bookId, 'b1');
    });

    for (const [sent, bookId] of [
      ['a%2Fb', 'a/b'],
      ['%E4%BD%A0%20%25', '你 %'],
      ['a+b', 'a+b'],
      ['%7BbookId%7D', '{bookId}'],
      ['__proto__', '__proto__'],
    ]) {
      test(`decodes ${sent}`, async () => {
        const { answer } = await request('DELETE', `/v2/books/${sent}`);
        assert.deepEqual(answer, { code: 10000, data: { bookId } });
      });
    }

    test('is refused where a parameter breaks its rule', async () => {
      for (const [path, msg] of [
        ['/v2/books/b1/pages/0', /^number must be a whole number from 1 to \d+, not "0"$/],
        [
          `/v2/books/${'x'.repeat(65)}/pages/1`,
          /^bookId must be a string of at most 64 bytes, not one of 65 bytes$/,
        ],
        ['/v2/books/%E4/pages/1', /^The path must be percent-encoded UTF-8, not have "%E4"$/],
      ]) {
        const { status, answer } = await get(path);
        assert.equal(status, 400);
        assert.match(answer.msg, msg);
      }
    });

    test('is not found without a value for each parameter, or with one segment more', async () => {
      for (const path of ['/v2/books/', '/v2/books//pages/1', '/v2/books/b1/pages/1/2']) {
        assert.equal((await get(path)).status, 404, path);
      }
    });

    test('comes after a path without them', async () => {
      const { answer } = await request('DELETE', '/v2/books/latest');
      assert.deepEqual(answer, { code: 10000, data: 'latest' });
    });

    test('names the missing fields of an empty body, without its parameters', async () => {
      const { answer } = await request('PUT', '/v2/books/b1/pages/1', { type: JSON_TYPE });
      assert.deepEqual(answer, { code: 1003, msg: 'The body is empty; it must have content' });
    });

    test('shares one rate limit among its values', async (t) => {
      const limited = await start(EVERY_KIND, { rateLimit: 1, now: () => 0 });
      t.after(() => limited.close());
      const statusOf = async (id) =>
        (await send(`${limited.url}/v2/books/${id}`, { method: 'DELETE', headers: signed() }))
          .status;
      assert.deepEqual([await statusOf('b1'), await statusOf('b2')], [200, 429]);
    });
  });

  describe('verbs', () => {
    test('are refused with 405 and the verbs that the path has', async () => {
      for (const [verb, path, allowed] of [
        ['POST', '/book/get.json', 'GET'],
        ['GET', '/book/set.json', 'POST'],
        ['DELETE', '/v2/books/b1/pages/1', 'GET, PUT'],
        ['HEAD', '/book/set.json', 'POST'],
      ]) {
        const { status, headers } = await send(emulator.url + path, { method: verb });
        assert.deepEqual([status, headers.allow], [405, allowed], `${verb} ${path}`);
      }
    });

    test('all need a signature', async () => {
      for (const [verb, path] of [
        ['GET', '/book/get.json?id=a'],
        ['PUT', '/v2/books/b1/pages/1'],
        ['DELETE', '/v2/books/b1'],
      ]) {
        const { status, answer } = await request(verb, path, { headers: {} });
        assert.deepEqual([status, answer.code], [401, 1004]);
      }
    });

    test('with a JSON body refuse a form', async () => {
      const { status, answer } = await request('PUT', '/v2/books/b1/pages/1', {
        type: FORM,
        body: 'content=c',
      });
      assert.equal(status, 400);
      assert.match(answer.msg, /^The content type must be application\/json, not /);
    });
  });

  describe('an envelope of its own', () => {
    test('is around every refusal of the path', async () => {
      const unsigned = await request('DELETE', '/v2/books/b1', { headers: {} });
      assert.deepEqual(unsigned.answer, { code: 1004, msg: 'The header App-Key is missing' });
      const wrongVerb = await request('POST', '/v2/books/b1');
      assert.deepEqual(wrongVerb.answer, { code: 405, msg: 'The verb must be DELETE, not POST' });
    });

    test('is around a fault', async () => {
      emulator.fault({ kind: 'refusal', status: 503, code: 1050, errorMessage: 'late', times: 1 });
      const { status, answer } = await request('DELETE', '/v2/books/b1');
      assert.equal(status, 503);
      assert.deepEqual(answer, { code: 1050, msg: 'late' });
      emulator.fault({ kind: 'rate-limit' });
      assert.deepEqual(Object.keys((await get('/v2/books/b1/pages/1')).answer), ['code', 'msg']);
    });

    test('gives the remembered answer its code', async () => {
      await request('DELETE', '/v2/books/b1');
      assert.equal(emulator.requests[0].answer.code, 10000);
    });
  });

  describe('a field with a list joined by commas', () => {
    test('is read as a list', async () => {
      assert.deepEqual((await post('ids=a%2Cb,c')).answer.data.ids, ['a', 'b', 'c']);
      assert.deepEqual((await post('ids=a')).answer.data.ids, ['a']);
    });

    for (const [body, code, errorMessage] of [
      ['ids=a,b,c,d', 1002, 'ids must be a list of 1 to 3, not a list of 4'],
      ['ids=a,,b', 1002, 'ids[1] must be a string of at most 64 bytes, not an empty one'],
      ['ids=', 1002, 'ids[0] must be a string of at most 64 bytes, not an empty one'],
      ['ids=a&ids=b', 1002, 'ids must be a list of 1 to 3 joined by commas, not a list of 2'],
      [
        `ids=a,${'x'.repeat(65)}`,
        1005,
        'ids[1] must be a string of at most 64 bytes, not one of 65 bytes',
      ],
    ]) {
      test(`refuses ${body.slice(0, 30)}`, async () => {
        const { answer } = await post(body);
        assert.deepEqual(answer, { code, errorMessage, url: '/book/set.json' });
      });
    }
  });

  describe('a field with JSON in it', () => {
    const json = (name, value) => post(`${name}=${encodeURIComponent(JSON.stringify(value))}`);

    test('is read by the rule inside', async () => {
      const author = { name: 'Ann', born: 1990 };
      assert.deepEqual((await json('author', author)).answer.data.author, author);
      assert.deepEqual((await json('titles', ['a', 'b'])).answer.data.titles, ['a', 'b']);
    });

    test('is refused by the rule inside', async () => {
      for (const [name, value, errorMessage] of [
        ['author', [], 'author must be an object, not a list of 0'],
        ['author', null, 'author must be an object, not null'],
        ['author', {}, 'author.name is missing; it must be a string'],
        ['titles', ['a', 1], 'titles[1] must be a string, not 1'],
        ['titles', ['a', 'b', 'c'], 'titles must be a list of 1 to 2, not a list of 3'],
      ]) {
        const { status, answer } = await json(name, value);
        assert.equal(status, 400);
        assert.equal(answer.errorMessage, errorMessage);
      }
    });

    test('is refused when it is not JSON, is nested too deep or is sent twice', async () => {
      for (const [body, came] of [
        ['author=%7B', 'text that is not JSON'],
        ['author=', 'text that is not JSON'],
        [`author=${'['.repeat(101)}${']'.repeat(101)}`, 'JSON nested more than 100 levels deep'],
        ['author={}&author={}', 'a list of 2'],
      ]) {
        const { answer } = await post(body);
        assert.equal(answer.errorMessage, `author must be an object as JSON, not ${came}`);
      }
    });
  });
});
