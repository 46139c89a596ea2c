import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { beforeEach, describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { answerOf, FORM, post, send, sendRaw, signed } from './client.mjs';
import { setUp } from './setup.mjs';

const fixture = (name) => readFileSync(new URL(`fixtures/localhost.${name}.pem`, import.meta.url));
const JSON_HEADER = 'Content-Type: application/json';
const [address] = Object.values(networkInterfaces())
  .flat()
  .filter(({ family, internal }) => family === 'IPv4' && !internal);

const emulator = await setUp({ allowedHosts: ['Emulator', 'bücher.test', '0::2'] });

describe('the guard of the control requests', () => {
  beforeEach(async () => {
    await answerOf(emulator, '/user/getToken.json', 'userId=u1&name=n');
  });

  const reset = (headers, more) =>
    sendRaw(emulator, {
      method: 'POST',
      target: '/_emulator/reset',
      headers: [JSON_HEADER, ...headers],
      ...more,
    });
  const wasReset = () => emulator.requests.length === 0;
  const own = () => `127.0.0.1:${emulator.port}`;

  const hosts = {
    'the address it listens on': () => own(),
    'the address without a port': () => '127.0.0.1',
    'another port, as a mapped one is': () => '127.0.0.1:9999',
    'another loopback address': () => '127.9.8.7',
    localhost: () => `localhost:${emulator.port}`,
    'localhost in capitals': () => 'LocalHost',
    'localhost with a dot at its end': () => `localhost.:${emulator.port}`,
    'the loopback address of IPv6': () => `[::1]:${emulator.port}`,
    'a loopback address of IPv4 in IPv6': () => '[::ffff:7f00:1]',
    'a host named by an option': () => `emulator:${emulator.port}`,
    'the same in capitals with a dot': () => 'EMULATOR.:80',
    'a named host as it goes over the wire': () => 'xn--bcher-kva.test',
    'an address named by an option': () => '[::2]:1',
  };
  for (const [name, host] of Object.entries(hosts)) {
    test(`accepts ${name}`, async () => {
      const { status, body } = await reset([`Host: ${host()}`]);
      assert.deepEqual([status, body], [200, '{"ok":true}']);
      assert.ok(wasReset());
    });
  }

  const foreignHosts = {
    'a name that an attacker points here': 'evil.example',
    'a name that begins like one of its own': 'localhost.evil.example',
    'a name that ends like one of its own': 'evil-localhost',
    'a part of a named host': 'emul',
    'a subdomain of a named host': 'x.emulator',
    'an address it does not listen on': '10.1.2.3',
    'the address of all addresses': '0.0.0.0',
    'an IPv6 address it does not listen on': '[fe80::1]',
    'two dots at the end': 'localhost..',
  };
  for (const [name, host] of Object.entries(foreignHosts)) {
    test(`refuses ${name}`, async () => {
      const { status, body } = await reset([`Host: ${host}`]);
      assert.equal(status, 403);
      const { error } = JSON.parse(body);
      assert.match(error, /^The host must be localhost, .* --allowed-host, not "/);
      assert.ok(error.includes(`not "${host.replace(/\.$/, '')}`), error);
      assert.ok(!wasReset());
    });
  }

  const malformed = {
    'no host': [],
    'an empty host': ['Host:'],
    'a host with a user': ['Host: localhost@evil.example'],
    'a host with a user before its own name': ['Host: evil@localhost'],
    'a host with a path': ['Host: localhost/evil'],
    'a host with a space': ['Host: local host'],
    'a host that is percent-encoded': ['Host: %6cocalhost'],
  };
  for (const [name, headers] of Object.entries(malformed)) {
    for (const version of ['1.0', '1.1']) {
      test(`refuses ${name} over HTTP/${version}`, async () => {
        const { status } = await reset(headers, { version });
        assert.ok([400, 403].includes(status), String(status));
        assert.ok(!wasReset());
      });
    }
  }

  for (const order of [
    ['localhost', 'evil.example'],
    ['evil.example', 'localhost'],
    ['localhost', 'localhost'],
  ]) {
    test(`refuses the hosts ${order.join(' and ')} in one request`, async () => {
      const { status } = await reset(order.map((host) => `Host: ${host}`));
      assert.ok([400, 403].includes(status), String(status));
      assert.ok(!wasReset());
    });
  }

  test('takes HTTP/1.0 with a host', async () => {
    assert.equal((await reset([`Host: ${own()}`], { version: '1.0' })).status, 200);
    assert.ok(wasReset());
  });

  describe('with a whole URL as the target', () => {
    const to = (target, headers) => reset(headers, { target });

    test('accepts the host that the header names', async () => {
      const target = `http://${own()}/_emulator/reset`;
      assert.equal((await to(target, [`Host: ${own()}`])).status, 200);
      assert.ok(wasReset());
    });

    test('refuses any other', async () => {
      for (const [host, header] of [
        ['evil.example', own()],
        [own(), 'evil.example'],
        ['localhost', '127.0.0.1'],
        ['evil.example', 'evil.example'],
      ]) {
        const { status } = await to(`http://${host}/_emulator/reset`, [`Host: ${header}`]);
        assert.equal(status, 403, `${host} ${header}`);
      }
      assert.ok(!wasReset());
    });

    test('refuses another scheme', async () => {
      const { status } = await to(`https://${own()}/_emulator/reset`, [
        `Host: ${own()}`,
        `Origin: https://${own()}`,
      ]);
      assert.equal(status, 403);
    });
  });

  const origins = {
    'none, as curl and Node send': () => [`Host: ${own()}`],
    'its own': () => [`Host: ${own()}`, `Origin: http://${own()}`],
    'its own in capitals': () => ['Host: localhost:81', 'Origin: HTTP://LOCALHOST:81'],
    'its own behind another port': () => ['Host: localhost', 'Origin: http://localhost'],
    'its own with the port of the scheme': () => ['Host: localhost:80', 'Origin: http://localhost'],
    'that of a named host': () => ['Host: emulator:8585', 'Origin: http://emulator:8585'],
    'that of IPv6': () => ['Host: [::1]:8585', 'Origin: http://[::1]:8585'],
    'a page of its own': () => [
      `Host: ${own()}`,
      `Origin: http://${own()}`,
      'Sec-Fetch-Site: same-origin',
    ],
    'a typed address': () => [`Host: ${own()}`, 'Sec-Fetch-Site: none'],
  };
  for (const [name, headers] of Object.entries(origins)) {
    test(`accepts the origin ${name}`, async () => {
      assert.equal((await reset(headers())).status, 200);
      assert.ok(wasReset());
    });
  }

  const foreignOrigins = {
    'of another site': () => ['Origin: http://evil.example'],
    'of a page without one': () => ['Origin: null'],
    'that is empty': () => ['Origin:'],
    'of another port': () => ['Origin: http://127.0.0.1:1'],
    'of the port of the scheme': () => ['Origin: http://127.0.0.1'],
    'of another scheme': () => [`Origin: https://${own()}`],
    'of another name of this machine': () => [`Origin: http://localhost:${emulator.port}`],
    'with a user': () => [`Origin: http://x@${own()}`],
    'with a path': () => [`Origin: http://${own()}/evil`],
    'that begins like its own': () => [`Origin: http://${own()}.evil.example`],
    'of a file': () => ['Origin: file://'],
    'of an extension': () => ['Origin: chrome-extension://abcdef'],
    'that is not a URL': () => ['Origin: *'],
    'sent twice': () => [`Origin: http://${own()}`, `Origin: http://${own()}`],
    'beside its own': () => [`Origin: http://${own()}`, 'Origin: http://evil.example'],
  };
  for (const [name, headers] of Object.entries(foreignOrigins)) {
    test(`refuses an origin ${name}`, async () => {
      const { status, body } = await reset([`Host: ${own()}`, ...headers()]);
      assert.equal(status, 403);
      assert.match(JSON.parse(body).error, /^The origin must be http:\S+ or missing, not ".*"$/);
      assert.ok(!wasReset());
    });
  }

  for (const site of ['cross-site', 'same-site', 'none, cross-site', '']) {
    test(`refuses what a browser calls "${site}"`, async () => {
      const { status, body } = await reset([`Host: ${own()}`, `Sec-Fetch-Site: ${site}`]);
      assert.equal(status, 403);
      assert.match(
        JSON.parse(body).error,
        /^The header Sec-Fetch-Site must be same-origin, none or missing, not "/,
      );
      assert.ok(!wasReset());
    });
  }

  const targets = [
    '/%5femulator/reset',
    '/_emulato%72/reset',
    '/_emulator/%72eset',
    '/a/../_emulator/reset',
    '/a/%2e%2e/_emulator/reset',
    '/./_emulator/reset',
    '//_emulator/reset',
    '/_emulator//reset',
    '/_emulator/reset/',
    '/_EMULATOR/reset',
    '/\\_emulator/reset',
    '/_emulator%2freset',
    '/_emulator/reset?x=/',
    '/_emulator/reset#x',
    '/_emulator;x/reset',
  ];
  for (const target of targets) {
    test(`is not passed by another way to write the path: ${target}`, async () => {
      const { status } = await reset(['Host: evil.example'], { target });
      assert.ok([400, 403, 404].includes(status), String(status));
      assert.ok(emulator.requests.length > 0);
    });
  }

  const requests = [
    ['GET', 'requests'],
    ['HEAD', 'requests'],
    ['DELETE', 'requests'],
    ['POST', 'faults'],
    ['DELETE', 'faults'],
    ['POST', 'clients'],
    ['POST', 'reset'],
    ['GET', 'history/2018030210'],
    ['GET', 'nothing'],
    ['OPTIONS', 'reset'],
    ['TRACE', 'reset'],
  ];
  for (const [method, path] of requests) {
    test(`${method} ${path} is refused to other sites, and they cannot read the answer`, async () => {
      for (const foreign of [
        ['Host: evil.example'],
        [`Host: ${own()}`, 'Origin: http://evil.example'],
        [`Host: ${own()}`, 'Origin: http://evil.example', 'Access-Control-Request-Method: POST'],
        [`Host: ${own()}`, 'Sec-Fetch-Site: cross-site'],
      ]) {
        const { status, head } = await sendRaw(emulator, {
          method,
          target: `/_emulator/${path}`,
          headers: [JSON_HEADER, ...foreign],
        });
        assert.equal(status, 403, foreign.join());
        assert.doesNotMatch(head, /access-control/i);
      }
      assert.ok(!wasReset());
    });
  }

  test('a browser does not guess the type of an answer', async () => {
    const { headers } = await send(`${emulator.url}/_emulator/requests`, { method: 'GET' });
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  test('requests to the API may be sent to any host', async () => {
    const headers = { ...signed(), Host: 'api.example:1' };
    const { status } = await post(emulator, '/user/unblock.json', 'userId=u1', headers);
    assert.equal(status, 200);
  });

  for (const type of [
    undefined,
    'text/plain',
    FORM,
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/json-patch+json',
    'text/json',
    '',
  ]) {
    test(`POST takes application/json, not ${type}`, async () => {
      for (const path of ['reset', 'faults', 'clients']) {
        const { status, body } = await send(`${emulator.url}/_emulator/${path}`, {
          headers: type === undefined ? {} : { 'Content-Type': type },
          body: '{"kind":"html"}',
        });
        assert.equal(status, 415);
        const came = type?.split(';')[0] ?? '';
        assert.equal(
          JSON.parse(body).error,
          `The content type must be application/json, not "${came}"`,
        );
      }
      assert.ok(!wasReset());
    });
  }

  test('the content type may have parameters and capitals', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' };
    assert.equal((await send(`${emulator.url}/_emulator/reset`, { headers })).status, 200);
  });

  test('an emulator that listens on a name is reached by it', async (t) => {
    const named = await startEmulator({ host: 'localhost' });
    t.after(() => named.close());
    const host = new URL(named.url).host;
    for (const headers of [[`Host: ${host}`], [`Host: ${host}`, `Origin: ${named.url}`]]) {
      const { status } = await sendRaw(
        { port: named.port, host: 'localhost' },
        { target: '/_emulator/requests', headers },
      );
      assert.equal(status, 200);
    }
  });

  test('an emulator that listens on all addresses is reached by the one connected to', {
    skip: !address,
  }, async (t) => {
    const wide = await startEmulator({ host: '::' });
    t.after(() => wide.close());
    const ask = async (host, header) =>
      (
        await sendRaw(
          { port: wide.port, host },
          { target: '/_emulator/requests', headers: [`Host: ${header}:${wide.port}`] },
        )
      ).status;
    assert.equal(await ask(address.address, address.address), 200);
    assert.equal(await ask(address.address, 'localhost'), 200);
    assert.equal(await ask('127.0.0.1', '[::]'), 200, 'as its url says');
    assert.equal(await ask('127.0.0.1', address.address), 403);
    assert.equal(await ask('127.0.0.1', 'evil.example'), 403);
  });

  test('over TLS the origin has the scheme https', async (t) => {
    const secure = await startEmulator({ tls: { key: fixture('key'), cert: fixture('cert') } });
    t.after(() => secure.close());
    const ask = async (origin) =>
      (
        await send(`${secure.url}/_emulator/requests`, {
          method: 'GET',
          ca: fixture('cert'),
          headers: { Origin: origin },
        })
      ).status;
    assert.equal(await ask(secure.url), 200);
    assert.equal(await ask(secure.url.replace('https', 'http')), 403);
  });

  const mistakes = {
    'hosts that are not a list': ['emulator', /^allowedHosts must be a list, not "emulator"/],
    'a host that is a number': [
      ['a', 3],
      /^allowedHosts\[1\] must be a host name or an address .*, not 3/,
    ],
    'a host with a port': [
      ['emulator:8585'],
      /^allowedHosts\[0\] must be .* without a port, not "emulator:8585"/,
    ],
    'a host with a scheme': [['http://emulator'], /^allowedHosts\[0\] must be .*, not "http:/],
    'a pattern': [['*'], /^allowedHosts\[0\] must be .*, not "\*"/],
    'an empty host': [[''], /^allowedHosts\[0\] must be .*, not ""/],
    'an address that does not exist': [
      ['1.2.3.999'],
      /^allowedHosts\[0\] must be .*, not "1\.2\.3\.999"/,
    ],
  };
  for (const [name, [allowedHosts, message]] of Object.entries(mistakes)) {
    test(`rejects ${name}`, async () => {
      await assert.rejects(startEmulator({ allowedHosts }), { name: 'TypeError', message });
    });
  }
});

test('a page of another site uses up no fault and is not remembered', async (t) => {
  const emulator = await startEmulator();
  t.after(() => emulator.close());
  emulator.fault({ kind: 'silence', times: 1 });
  for (const headers of [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ]) {
    const response = await fetch(`${emulator.url}/user/getToken.json`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', ...headers },
      body: 'userId=u',
    });
    assert.equal(response.status, 403);
  }
  assert.deepEqual(emulator.requests, []);
  const silent = fetch(`${emulator.url}/user/getToken.json`, {
    method: 'POST',
    signal: AbortSignal.timeout(300),
  });
  await assert.rejects(silent, { name: 'TimeoutError' });
});
