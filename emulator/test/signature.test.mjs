import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FORM, send, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const APP = { appkey: 'my-key', secret: 'my-secret' };
const GOOD = signed(APP);

const prefixed = (headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`RC-${name}`, value]));

const without = (name) => {
  const { [name]: _left, ...rest } = GOOD;
  return rest;
};

const emulator = await setUp(APP);

describe('signature', () => {
  const call = async (headers) => {
    const { status, body } = await send(`${emulator.url}/user/getToken.json`, {
      headers: { ...headers, 'Content-Type': FORM },
      body: 'userId=u1&name=n',
    });
    return { status, ...JSON.parse(body) };
  };

  const accepted = {
    'header names without a prefix': GOOD,
    'RC- header names': prefixed(GOOD),
    'a timestamp in milliseconds': signed({ ...APP, timestamp: '1408706337123' }),
    'a nonce of 18 characters': signed({ ...APP, nonce: '123456789012345678' }),
  };
  for (const [name, headers] of Object.entries(accepted)) {
    test(`accepts ${name}`, async () => {
      assert.deepEqual((await call(headers)).code, 200);
    });
  }

  const refused = {
    'an unknown app key': [signed({ ...APP, appkey: 'other' }), 401, 1001],
    'another secret': [signed({ ...APP, secret: 'other' }), 401, 1004],
    'an upper-case signature': [{ ...GOOD, Signature: GOOD.Signature.toUpperCase() }, 401, 1004],
    'a signature of another nonce': [{ ...GOOD, Nonce: '1' }, 401, 1004],
    'a signature of another timestamp': [{ ...GOOD, Timestamp: '1' }, 401, 1004],
    'no app key': [without('App-Key'), 401, 1004],
    'no nonce': [without('Nonce'), 401, 1004],
    'no timestamp': [without('Timestamp'), 401, 1004],
    'no signature': [without('Signature'), 401, 1004],
    'a nonce of 19 characters': [signed({ ...APP, nonce: '1234567890123456789' }), 400, 1002],
  };
  for (const [name, [headers, status, code]] of Object.entries(refused)) {
    test(`refuses ${name}`, async () => {
      const answer = await call(headers);
      assert.deepEqual({ status: answer.status, code: answer.code }, { status, code });
      assert.equal(answer.url, '/user/getToken.json');
      assert.doesNotMatch(answer.errorMessage, /my-secret/);
    });
  }
});
