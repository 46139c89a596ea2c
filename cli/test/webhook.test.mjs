import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { after, beforeEach, describe, test } from 'node:test';
import RongCloud from 'rongcloud-native';
import { Catalog } from '../src/catalog.js';
import { eventTypes, exampleEvent } from '../src/webhook-events.js';
import { APP, setUp } from './setup.mjs';

const { env, run } = await setUp();
const { Webhook } = RongCloud(APP);
const { types } = new Catalog();
const names = [...eventTypes(types).keys()];

/** A server of an app: the events that it got, and what it answers. */
let got = [];
let answer = { status: 200, body: '{"pass":1}' };
const server = createServer(async (request, response) => {
  const body = (await buffer(request)).toString();
  got.push(...Webhook.receive({ url: request.url, headers: request.headers, body }));
  response.writeHead(answer.status).end(answer.body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
after(() => server.closeAllConnections());
beforeEach(() => {
  got = [];
  answer = { status: 200, body: '{"pass":1}' };
});
const url = `http://127.0.0.1:${server.address().port}/rongcloud`;

describe('webhook', () => {
  test('sends a signed callback, and prints the answer', async () => {
    const { code, out, err } = await run(['webhook', '--to', url, 'message']);
    assert.deepEqual([code, out, err], [0, '{"pass":1}\n', 'HTTP 200\n']);
    assert.deepEqual(
      got.map(({ type, senderId }) => [type, senderId]),
      [['message', 'u1']],
    );
  });

  test('help lists the events', async () => {
    const { out } = await run(['help', 'webhook']);
    const [, listed] = out.match(/^Events: ([^.]*)\./m);
    assert.deepEqual(listed.split(/,\s+/), names);
  });

  test('takes properties of the event', async () => {
    const words = ['webhook', '--to', url, 'message', '{"targetId":"g1","channelType":"GROUP"}'];
    await run([...words, '--senderId', 'ann', '--content.content', '5', '--time', '7']);
    const [{ senderId, targetId, channelType, content, time }] = got;
    assert.deepEqual(
      [senderId, targetId, channelType, content, time],
      ['ann', 'g1', 'GROUP', { content: '5' }, 7],
    );
  });

  for (const name of names) {
    test(`has an example of ${name}, which the package reads as one`, () => {
      const event = exampleEvent(types, name);
      assert.ok(Object.keys(event).length > 2);
      const received = Webhook.receive(Webhook.request(event, { url }));
      assert.deepEqual(
        received.map(({ type }) => type),
        [name],
      );
      for (const [property, value] of Object.entries(event)) {
        assert.deepEqual(received[0][property], value, property);
      }
    });
  }

  test('exit code 1 if the server refuses, or is not there', async () => {
    answer = { status: 500, body: 'oops' };
    const refused = await run(['webhook', '--json', '--to', url, 'userStatus']);
    assert.equal(refused.code, 1);
    const { event, status, body } = JSON.parse(refused.out);
    assert.deepEqual([event.type, status, body], ['userStatus', 500, 'oops']);
    const nobody = await run(['webhook', '--to', 'http://127.0.0.1:1/', 'message']);
    assert.equal(nobody.code, 1);
    assert.match(nobody.err, /no answer: /);
  });

  test('a password in the URL is not shown', async () => {
    const { code, err } = await run(['webhook', '--to', 'http://ann:pa55@127.0.0.1:9/', 'message']);
    assert.equal(code, 2);
    assert.match(err, /has a user or a password/);
    assert.ok(!err.includes('pa55'));
  });

  test('the secret is not sent', async () => {
    const { out, err } = await run(['webhook', '--json', '--to', url, 'message']);
    assert.ok(!`${out}${err}${JSON.stringify(got)}`.includes(APP.secret));
  });

  for (const [words, message] of [
    [['--to', url, 'nonsense'], /no callback nonsense; there are message, /],
    [['--to', 'localhost:3000', 'message'], /no URL of a server/],
    [['message'], /--to/],
    [['--to', url, 'message', '--sender', 'a'], /message has no field sender/],
    [['--to', url, 'message', '--time', 'now'], /time takes number, not "now"/],
    [['--to', url, 'message', '{"senderId":null}'], /senderId/],
  ]) {
    test(`refuses webhook ${words.join(' ').replace(url, 'URL')}`, async () => {
      const { code, err } = await run(['webhook', ...words], { env });
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal(got.length, 0);
    });
  }
});
