// The options of a client: a wrong one throws at once and says which, what came, what is wanted.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import RongCloud from '../index.js';
import { options as good } from './app.mjs';

const { ValidationError } = RongCloud;

const wrong = [
  [{ secret: 's' }, 'appkey', '20005', /appkey is required/],
  [{ appkey: 'k' }, 'secret', '20005', /secret is required/],
  [{ ...good, appkey: '' }, 'appkey', '20003', /1-64 bytes, not 0/],
  [{ ...good, appkey: {} }, 'appkey', '20006', /a string.*, not an object/],
  [{ ...good, appkey: 'key\n' }, 'appkey', '20006', /line breaks, not "key\\n"/],
  [{ ...good, appkey: '钥匙' }, 'appkey', '20006', /printable ASCII/],
  [{ ...good, secret: 12345 }, 'secret', '20006', /a string/],
  [{ ...good, secret: 'with a space' }, 'secret', '20006', /a string/],
  [{ ...good, region: 'mars' }, 'region', '20006', /bj, sg, sg-b, na or sau, not "mars"/],
  [{ ...good, api: 'api.example.com' }, 'api', '20006', /a URL.*not "api\.example\.com"/],
  [{ ...good, api: 'ftp://example.com' }, 'api', '20006', /a URL/],
  [{ ...good, api: [] }, 'api', '20003', /at least 1 URL, not 0/],
  [{ ...good, api: ['http://a.test', 'b'] }, 'api[1]', '20006', /not "b"/],
  [{ ...good, timeout: 0 }, 'timeout', '20004', /1-2147483647 ms, not 0/],
  [{ ...good, timeout: '5s' }, 'timeout', '20006', /a whole number, not "5s"/],
  [{ ...good, timeout: 1.5 }, 'timeout', '20006', /a whole number, not 1\.5/],
  [{ ...good, timeout: Number.NaN }, 'timeout', '20006', /NaN/],
  [{ ...good, connectTimeout: -1 }, 'connectTimeout', '20004', /not -1/],
  [{ ...good, maxRetries: 11 }, 'maxRetries', '20004', /0-10, not 11/],
  [{ ...good, proxy: 'squid' }, 'proxy', '20006', /a URL/],
  [{ ...good, ca: 'junk' }, 'ca', '20006', /^ca must be certificates in PEM text/],
  [{ ...good, ca: Buffer.from('junk') }, 'ca', '20006', /^ca must be certificates in PEM text/],
  [{ ...good, ca: ['junk'] }, 'ca[0]', '20006', /PEM/],
  [{ ...good, ca: { pem: 'junk' } }, 'ca', '20006', /PEM/],
  [{ ...good, resolveErrors: 'yes' }, 'resolveErrors', '20006', /true or false, not "yes"/],
  [{ ...good, eventBodies: 1 }, 'eventBodies', '20006', /true or false, not 1/],
  [{ ...good, fetch: 'fetch' }, 'fetch', '20006', /must be a function/],
  [{ ...good, timout: 1 }, 'timout', '20006', /not an option/],
  [undefined, 'appkey', '20005', /appkey is required/],
  ['8alwspkvucoim', 'options', '20006', /an object/],
];

for (const [options, field, code, message] of wrong) {
  test(`${field}: ${message.source}`, () => {
    const expected = { name: 'ValidationError', field, code, message };
    assert.throws(() => RongCloud(options), expected);
    assert.throws(() => new RongCloud(options), ValidationError);
  });
}

test('every option is accepted', () => {
  RongCloud({
    ...good,
    region: 'sg-b',
    api: ['https://a.test', 'http://b.test:8080/'],
    timeout: 1,
    connectTimeout: 2147483647,
    maxRetries: 0,
    proxy: 'http://user:password@proxy.test:3128',
    resolveErrors: true,
    eventBodies: true,
    format: 'json',
    sms: 'http://sms.test',
  });
});

test('a list of certificates that holds itself is refused', () => {
  const ca = [];
  ca.push(ca);
  assert.throws(() => RongCloud({ ...good, ca }), { name: 'ValidationError', field: 'ca' });
});

test('an option that is null or undefined counts as missing', () => {
  const names = [
    ...['region', 'api', 'timeout', 'connectTimeout', 'maxRetries', 'maxConnections', 'proxy'],
    ...['ca', 'resolveErrors', 'eventBodies', 'format', 'sms', 'fetch'],
  ];
  for (const absent of [null, undefined]) {
    for (const name of names) RongCloud({ ...good, [name]: absent });
    RongCloud({ ...good, ...Object.fromEntries(names.map((name) => [name, absent])) });
  }
});

test('fetch is accepted, but not with options of connections', () => {
  RongCloud({ ...good, fetch, proxy: undefined, ca: null });
  const connections = { proxy: 'http://a.test', ca: 'pem', connectTimeout: 1, maxConnections: 1 };
  for (const [field, value] of Object.entries(connections)) {
    assert.throws(() => RongCloud({ ...good, fetch, [field]: value }), {
      name: 'ValidationError',
      code: '20006',
      field,
      message: `${field} has no effect beside fetch, which makes the connections`,
    });
  }
});

test('the error for a wrong secret, proxy or certificate does not quote it', () => {
  const private_ = 'do-not-show';
  const options = [
    { ...good, secret: [private_] },
    { ...good, secret: private_.repeat(10) },
    { ...good, proxy: `ftp://user:${private_}@proxy.test` },
    { ...good, api: `http://user:${private_}@api.test` },
    { ...good, ca: `-----BEGIN PRIVATE KEY-----\n${private_}\n-----END PRIVATE KEY-----` },
  ];
  for (const wrong of options) {
    assert.throws(
      () => RongCloud(wrong),
      (error) => !JSON.stringify([error, error.message, error.stack]).includes(private_),
    );
  }
});

test('the error for a text in place of options does not quote it', () => {
  assert.throws(() => RongCloud('yaicmsjl0a3LWz'), {
    name: 'ValidationError',
    field: 'options',
    message: 'options must be an object, not a string',
  });
});

test('options are copied: changing them later has no effect', () => {
  const options = { ...good, api: ['http://a.test'] };
  RongCloud(Object.freeze(options));
  assert.deepEqual(options, { ...good, api: ['http://a.test'] });
});
