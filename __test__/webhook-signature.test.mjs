// Which requests are the service's: signatures in all their places, under all their names.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { inspect } from 'node:util';
import RongCloud from '../index.js';

const secret = 'Y1W2MeFwwwRxa0';
const { Webhook } = RongCloud({ appkey: 'app', secret });
const body = '{"new":"callback"}';

const sign = (nonce, timestamp, by = secret) =>
  createHash('sha1')
    .update(by + nonce + timestamp)
    .digest('hex');

/** A request whose query has these values. */
const asked = (values, { headers = {}, body: sent = body } = {}) => ({
  url: `/callback?${new URLSearchParams(values)}`,
  headers,
  body: sent,
});

/** The values of a signature under the current names. */
const signed = (timestamp = '1408710653000', by = secret) => ({
  nonce: '14314',
  timestamp,
  signature: sign('14314', timestamp, by),
});

const refusal = (message) => ({
  name: 'WebhookError',
  code: 'ERR_WEBHOOK_SIGNATURE',
  message,
});

suite('a signature', () => {
  const vectors = [
    [secret, '14314', '1408710653000', '30be0bbca9c9b2e27578701e9fda2358a814c88f'],
    [secret, '14314', '1408710653491', 'dd11a264276f438b045b3b236a2741ddc89d48df'],
    ['test-secret', '123456', '1700000000000', '15a03cea24aef81a4495fba2908cc5c85da17054'],
    ['test-secret', '123456', '1700000000', '1fea900cd72d16d5fb7f973591604dfbb4720c9a'],
  ];
  for (const [by, nonce, timestamp, signature] of vectors) {
    test(`of ${nonce} and ${timestamp} is known`, () => {
      const { Webhook: own } = RongCloud({ appkey: 'app', secret: by });
      const [event] = own.receive(asked({ nonce, timestamp, signature }));
      assert.deepEqual([event.type, event.appkey], ['unknown', 'app']);
    });
  }

  for (const signature of [
    '45beb7cc7307889a8e711219a47b7cf6a5b000e8',
    '890b422b75c1c5cb706e4f7921df1d94e69c17f4',
  ]) {
    test(`that the docs make up, ${signature.slice(0, 8)}…, is refused`, () => {
      const values = { nonce: '14314', timestamp: '1408710653491', signature };
      assert.throws(() => Webhook.receive(asked(values)), refusal(/is wrong/));
    });
  }

  test('counts the timestamp as it came, not its number', () => {
    const [nonce, timestamp] = ['1', '01408710653000'];
    Webhook.receive(asked({ nonce, timestamp, signature: sign(nonce, timestamp) }));
    const signature = sign(nonce, '1408710653000');
    assert.throws(() => Webhook.receive(asked({ nonce, timestamp, signature })), refusal(/wrong/));
  });

  test('is that of the secret, nonce and timestamp, to the letter', () => {
    const values = signed();
    const wrong = [
      { ...values, nonce: '14315' },
      { ...values, timestamp: '1408710653001' },
      { ...values, signature: values.signature.slice(1) },
      { ...values, signature: `${values.signature}0` },
      { ...values, signature: values.signature.toUpperCase() },
      { ...values, signature: `${values.signature.slice(0, -1)}0` },
      signed('1408710653000', 'another secret'),
      signed('1408710653000', ''),
    ];
    for (const values of wrong) {
      assert.throws(() => Webhook.receive(asked(values)), refusal(/is wrong/), inspect(values));
    }
  });
});

suite('the values of a signature are found', () => {
  const { nonce, timestamp, signature } = signed();
  const places = {
    'in the query, as today': asked({ appKey: 'app', nonce, timestamp, signature }),
    'in the query, without an app key': asked({ nonce, timestamp, signature }),
    'in the query, as at first': asked({ nonce, signTimestamp: timestamp, signature }),
    'in the query, as in private clouds': asked({
      'rc-nonce': nonce,
      'rc-timestamp': timestamp,
      'rc-signature': signature,
    }),
    'in the query of a whole URL with a fragment': {
      url: `https://app.test/a/b?x=1&${new URLSearchParams(signed())}&y#f`,
      headers: {},
      body,
    },
    'in the query, with the app key in a header': asked(signed(), {
      headers: { 'RC-App-Key': 'app' },
    }),
    'without headers': { url: asked(signed()).url, body },
  };
  const values = {
    'App-Key': 'app',
    Nonce: nonce,
    Timestamp: timestamp,
    Signature: signature,
  };
  const prefixed = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`RC-${name}`, value]),
  );
  const lower = (headers) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [of, headers] of Object.entries({ 'RC-…': prefixed, plain: values })) {
    const bodied = (headers) => ({ url: '/callback', headers, body });
    places[`in ${of} headers`] = bodied(headers);
    places[`in ${of} headers in lower case`] = bodied(lower(headers));
    places[`in ${of} headers as Headers`] = bodied(new Headers(headers));
    places[`in ${of} headers as a Map`] = bodied(new Map(Object.entries(headers)));
    places[`in ${of} headers as pairs`] = bodied(Object.entries(headers));
    places[`in ${of} headers as lists`] = bodied(
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    );
    const among = lower(headers);
    places[`in ${of} headers that can only be asked for`] = bodied({
      get: (name) => among[name] ?? null,
    });
  }
  places['in headers, with another query'] = { url: '/callback?a=1', headers: prefixed, body };
  for (const [place, request] of Object.entries(places)) {
    test(place, () => {
      assert.deepEqual(
        Webhook.receive(request).map(({ type, appkey }) => [type, appkey]),
        [['unknown', 'app']],
      );
    });
  }

  test('and never in the body', () => {
    const form = new URLSearchParams({ appKey: 'app', ...signed() });
    for (const sent of [String(form), JSON.stringify(Object.fromEntries(form))]) {
      const request = { url: '/callback', headers: {}, body: sent };
      assert.throws(() => Webhook.receive(request), refusal(/it has no signature$/));
      const rest = asked({ signature }, { body: sent });
      assert.throws(() => Webhook.receive(rest), refusal(/it has no nonce$/));
    }
  });

  test('and fields of the body of the same names do no harm', () => {
    const fields = { timestamp: '1', nonce: '2', signature: '3' };
    const [event] = Webhook.receive(asked(signed(), { body: String(new URLSearchParams(fields)) }));
    assert.deepEqual({ ...event.raw }, fields);
  });

  for (const missing of ['nonce', 'timestamp', 'signature']) {
    test(`and not without the ${missing}`, () => {
      for (const value of [undefined, '']) {
        const values = { ...signed(), [missing]: value };
        if (value === undefined) delete values[missing];
        const message = new RegExp(`it has no ${missing}$`);
        assert.throws(() => Webhook.receive(asked(values)), refusal(message));
      }
    });
  }

  const twice = [
    ['nonce', 'nonce=14314'],
    ['timestamp', 'timestamp=1408710653000'],
    ['timestamp', 'signTimestamp=1408710653000'],
    ['signature', `rc-signature=${signature}`],
    ['app key', 'appKey=app&appKey=app'],
  ];
  for (const [what, more] of twice) {
    test(`and not with more than one ${what}, as in ${more.slice(0, 20)}`, () => {
      const request = asked(signed());
      request.url += `&${more}`;
      assert.throws(() => Webhook.receive(request), refusal(new RegExp(`more than one ${what}$`)));
    });
  }

  test('and not with a header that stands twice', () => {
    const headers = { ...lower(prefixed), 'rc-signature': [signature, signature] };
    const request = { url: '/callback', headers, body };
    assert.throws(() => Webhook.receive(request), refusal(/more than one signature$/));
    const joined = new Headers(prefixed);
    joined.append('RC-Signature', signature);
    assert.throws(() => Webhook.receive({ ...request, headers: joined }), refusal(/is wrong/));
  });
});

suite('the app', () => {
  test('is ours, wherever its key stands', () => {
    const message = /is that of another app$/;
    const { nonce, timestamp, signature } = signed();
    const headers = { 'rc-nonce': nonce, 'rc-timestamp': timestamp, 'rc-signature': signature };
    const foreign = [
      asked({ appKey: 'other', ...signed() }),
      asked({ appKey: '', ...signed() }),
      asked(signed(), { headers: { 'RC-App-Key': 'other' } }),
      { url: '/callback?appKey=other', headers, body },
      { url: '/callback', headers: { ...headers, 'rc-app-key': 'other' }, body },
      asked(signed(), { body: 'appKey=other&fromUserId=u1' }),
      asked(signed(), { body: '{"appKey":"other"}' }),
      asked(signed(), { body: '{"appKey":7}' }),
      asked(signed(), { body: 'appKey=other&appKey=app' }),
    ];
    for (const request of foreign) {
      assert.throws(() => Webhook.receive(request), refusal(message), inspect(request));
    }
    Webhook.receive(asked(signed(), { body: 'appKey=app&fromUserId=u1' }));
  });

  test('may have further secrets', () => {
    const request = asked({ appKey: 'app', ...signed('1408710653000', 'next') });
    assert.throws(() => Webhook.receive(request), refusal(/is wrong/));
    assert.equal(Webhook.receive(request, { secrets: ['other', 'next'] })[0].appkey, 'app');
    Webhook.receive(asked(signed()), { secrets: ['next'] });
  });

  test('may be one of several', () => {
    const apps = { second: 'second-secret', third: 'third-secret' };
    const of = (appKey, by) =>
      Webhook.receive(asked({ ...(appKey && { appKey }), ...signed('1408710653000', by) }), {
        apps,
      })[0].appkey;
    assert.equal(of('second', 'second-secret'), 'second');
    assert.equal(of('third', 'third-secret'), 'third');
    assert.equal(of('app', secret), 'app');
    assert.equal(of(undefined, 'third-secret'), 'third');
    assert.throws(() => of('second', 'third-secret'), refusal(/is wrong/));
    assert.throws(() => of('app', 'third-secret'), refusal(/is wrong/));
    assert.throws(() => of('fourth', 'third-secret'), refusal(/another app$/));
    const preMessage = asked(signed('1408710653000', 'third-secret'), {
      body: 'appKey=second&a=b',
    });
    assert.throws(() => Webhook.receive(preMessage, { apps }), refusal(/another app$/));
  });
});

suite('tolerance', () => {
  const at = (timestamp, tolerance) =>
    Webhook.receive(asked(signed(String(timestamp))), { tolerance }).length;

  test('is off by default', () => {
    assert.equal(at(1, undefined), 1);
    assert.equal(at('soon', undefined), 1);
  });

  test('refuses what is too old, or of the future, in milliseconds and in seconds', () => {
    const now = Date.now();
    const seconds = Math.floor(now / 1000);
    for (const timestamp of [now, now - 50_000, now + 50_000, seconds, seconds - 50]) {
      assert.equal(at(timestamp, 60_000), 1);
    }
    for (const timestamp of [
      now - 70_000,
      now + 70_000,
      seconds - 70,
      seconds + 70,
      'soon',
      '-1',
    ]) {
      assert.throws(() => at(timestamp, 60_000), refusal(/too old, or of the future$/));
    }
  });
});

suite('what the app passes wrong', () => {
  const wrong = [
    ['request', () => Webhook.receive(), /request must be an object/],
    ['url', () => Webhook.receive({ body }), /url must be a string/],
    ['headers', () => Webhook.receive({ url: '/', headers: 'a: b', body }), /headers must be/],
    ['body', () => Webhook.receive({ ...asked(signed()), body: new Map() }), /body must be/],
    ['body', () => Webhook.receive({ ...asked(signed()), body: 7 }), /body must be/],
    ['secrets[0]', () => Webhook.receive(asked(signed()), { secrets: [''] }), /1-64 bytes/],
    ['apps.a', () => Webhook.receive(asked(signed()), { apps: { a: '' } }), /1-64 bytes/],
    ['tolerance', () => Webhook.receive(asked(signed()), { tolerance: 0 }), /at least|1-/],
    ['secret', () => Webhook.receive(asked(signed()), { secret }), /secret is not an option/],
  ];
  for (const [field, receive, message] of wrong) {
    test(`${field}: ${message}`, () => {
      assert.throws(receive, { name: 'ValidationError', field, message });
    });
  }

  test('is shown with the line that passes it', () => {
    const stackOf = (receive) => {
      try {
        receive();
      } catch ({ stack }) {
        return stack.split('\n')[1];
      }
      return undefined;
    };
    assert.match(
      stackOf(() => Webhook.receive()),
      /webhook-signature\.test/,
    );
    assert.match(
      stackOf(() => Webhook.receive(asked({}))),
      /webhook-signature\.test/,
    );
  });
});

test('no error has the secret, nor the signature that is right', () => {
  const expected = signed().signature;
  const requests = [
    asked({}),
    asked({ ...signed(), signature: 'wrong' }),
    asked({ ...signed(), appKey: 'other' }),
    asked(signed(), { body: '{' }),
  ];
  for (const request of requests) {
    assert.throws(
      () => Webhook.receive(request, { secrets: ['second-secret'] }),
      (error) => {
        const told = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
        for (const hidden of [secret, 'second-secret', expected]) {
          assert.ok(!told.includes(hidden), told);
        }
        return error instanceof RongCloud.WebhookError && error instanceof RongCloud.RongCloudError;
      },
    );
  }
});

test('no error has a secret that an option of another kind holds', () => {
  const hidden = 'second-secret';
  for (const options of [{ secrets: hidden }, { apps: hidden }, { apps: { other: [hidden] } }]) {
    for (const use of [
      () => Webhook.receive(asked(signed()), options),
      () => Webhook.handler({}, options),
    ]) {
      assert.throws(use, (error) => {
        assert.equal(error.name, 'ValidationError');
        return !inspect(error, { depth: 9, showHidden: true }).includes(hidden);
      });
    }
  }
});
