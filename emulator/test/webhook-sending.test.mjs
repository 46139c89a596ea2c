import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { freePort } from '../../__test__/listening.mjs';
import { answerOf, JSON_TYPE, send } from './client.mjs';
import { judging, NOW, setUp, startReceiver, text } from './receiver.mjs';

const SECOND = 1000;

/** Does what one callback tells of. */
const befriend = (ask, userId = 'u1') =>
  ask('/friend/add.json', `userId=${userId}&targetId=friend&optType=2`);

describe('deliveries', () => {
  test('have the request, its attempts and a verdict', async (t) => {
    const { emulator, ask, receiver, received } = await setUp(t, {
      answer: (_request, response) => response.end('ok'),
    });
    await befriend(ask);
    const [{ body, headers, target }] = await received();
    const [delivery, ...others] = emulator.deliveries;
    const { attempts, headers: sent, ...rest } = delivery;
    assert.deepEqual(rest, {
      time: NOW,
      kind: 'friendship',
      url: `http://127.0.0.1:${receiver.port}${target}`,
      body,
      verdict: 'delivered',
    });
    assert.equal(sent['Content-Type'], headers['content-type']);
    const [{ duration, ...attempt }] = attempts;
    assert.ok(duration > 0);
    assert.deepEqual(attempt, { time: NOW, status: 200, answer: 'ok' });
    assert.deepEqual([attempts.length, others.length], [1, 0]);
  });

  test('can be many at once without a warning of Node', async (t) => {
    const warnings = [];
    const note = (warning) => warnings.push(warning);
    process.on('warning', note);
    t.after(() => process.off('warning', note));
    const { ask, received } = await setUp(t, {
      answer: (_request, response) => setTimeout(() => response.end(), 50),
    });
    await Promise.all(Array.from({ length: 20 }, (_, at) => befriend(ask, `u${at}`)));
    assert.equal((await received()).length, 20);
    assert.deepEqual(warnings, []);
  });

  test('are tried twice more until one is answered with 200', async (t) => {
    const statuses = [500, 404, 200];
    const { emulator, ask, received } = await setUp(t, {
      answer: (_request, response) => response.writeHead(statuses.shift()).end(),
    });
    await befriend(ask);
    const requests = await received();
    const [{ attempts, verdict }] = emulator.deliveries;
    assert.deepEqual(
      attempts.map(({ status, error }) => [status, error]),
      [
        [500, 'The answer must have the status 200'],
        [404, 'The answer must have the status 200'],
        [200, undefined],
      ],
    );
    assert.equal(verdict, 'delivered');
    assert.equal(new Set(requests.map(({ target }) => target)).size, 1, 'the same request again');
  });

  test('have failed after three tries', async (t) => {
    const { emulator, ask, received } = await setUp(t, {
      answer: (_request, response) => response.writeHead(500).end(),
    });
    await befriend(ask);
    assert.equal((await received()).length, 3);
    assert.equal(emulator.deliveries[0].verdict, 'failed');
  });

  test('fail at a receiver that is not there', async (t) => {
    const webhooks = `http://127.0.0.1:${await freePort()}/`;
    const { emulator, ask } = await setUp(t, { webhooks });
    await befriend(ask);
    await emulator.settled();
    const [{ attempts, verdict }] = emulator.deliveries;
    assert.deepEqual([attempts.length, verdict], [3, 'failed']);
    for (const { status, error } of attempts) {
      assert.equal(status, undefined);
      assert.match(error, /ECONNREFUSED/);
    }
  });

  test('fail at a receiver that does not answer in time', async (t) => {
    const { emulator, ask } = await setUp(t, { answer: () => {}, webhookTimeout: 50 });
    await befriend(ask);
    assert.equal(emulator.deliveries[0].verdict, 'pending');
    await emulator.settled();
    const [{ attempts, verdict }] = emulator.deliveries;
    assert.deepEqual([attempts.length, verdict], [3, 'failed']);
    for (const { duration, error } of attempts) {
      assert.equal(error, 'There was no answer within 50 ms');
      assert.ok(duration >= 49, String(duration));
    }
  });

  test('fail at a receiver that hangs up', async (t) => {
    const { emulator, ask } = await setUp(t, {
      answer: (_request, response) => response.destroy(),
    });
    await befriend(ask);
    await emulator.settled();
    const [{ attempts, verdict }] = emulator.deliveries;
    assert.deepEqual([attempts.length, verdict], [3, 'failed']);
    assert.match(attempts[0].error, /socket hang up/);
  });

  test('follow no redirect', async (t) => {
    const other = await startReceiver(t);
    const { emulator, ask, received } = await setUp(t, {
      answer: (_request, response) => response.writeHead(307, { Location: other.url }).end(),
    });
    await befriend(ask);
    assert.equal((await received()).length, 3);
    assert.deepEqual(other.requests, []);
    const [{ attempts, verdict }] = emulator.deliveries;
    assert.deepEqual([attempts[0].status, verdict], [307, 'failed']);
  });

  test('read no more than the beginning of a huge answer', async (t) => {
    const MEGABYTE = 'x'.repeat(1024 * 1024);
    let isOpen = true;
    const { emulator, ask } = await setUp(t, {
      answer: (_request, response) => {
        response.on('close', () => {
          isOpen = false;
        });
        const pour = () => {
          while (isOpen && response.write(MEGABYTE));
        };
        response.on('drain', pour);
        pour();
      },
    });
    await befriend(ask);
    await emulator.settled();
    const [{ attempts, verdict }] = emulator.deliveries;
    assert.deepEqual([attempts.length, verdict], [1, 'delivered']);
    assert.ok(attempts[0].answer.length <= 64 * 1024);
  });

  test('are done with the status 200 of an answer that never ends', async (t) => {
    const { emulator, ask } = await setUp(t, {
      answer: (_request, response) => response.write('o'),
      webhookTimeout: 50,
    });
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const begun = new Promise((resolve) => {
      const follow = ({ request, response }) => {
        if (request.path.startsWith('/hooks')) response.once('data', resolve);
      };
      subscribe('http.client.response.finish', follow);
      t.after(() => unsubscribe('http.client.response.finish', follow));
    });
    await befriend(ask);
    await begun;
    t.mock.timers.tick(50);
    await emulator.settled();
    const [{ attempts, verdict }] = emulator.deliveries;
    assert.deepEqual([attempts.length, attempts[0].answer, verdict], [1, 'o', 'delivered']);
  });

  test('are remembered up to the size of the journal', async (t) => {
    const { emulator, ask } = await setUp(t, { journalSize: 3 });
    for (const userId of ['a', 'b', 'c', 'd', 'e']) await befriend(ask, userId);
    await emulator.settled();
    assert.deepEqual(
      emulator.deliveries.map(({ body }) => JSON.parse(body).userId),
      ['c', 'd', 'e'],
    );
  });

  test('with long answers are remembered up to 32 megabytes', async (t) => {
    const { emulator, ask } = await setUp(t, {
      answer: (_request, response) => response.end('x'.repeat(64 * 1024)),
      journalSize: 10_000,
    });
    for (let count = 0; count < 600; count += 1) await befriend(ask, `u${count}`);
    await emulator.settled();
    const kept = emulator.deliveries.length;
    assert.ok(kept > 450 && kept < 520, String(kept));
  });

  test('wait for their turn when there are many, and all arrive', async (t) => {
    let open = 0;
    let most = 0;
    const { ask, received } = await setUp(t, {
      answer: (_request, response) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          response.end();
        }, 5);
      },
    });
    const friends = Array.from({ length: 100 }, (_, index) => befriend(ask, `u${index}`));
    await Promise.all(friends);
    assert.equal((await received()).length, 100);
    assert.ok(most <= 16, String(most));
  });

  test('ask for 64 messages at a time, and each has its whole time', async (t) => {
    const warnings = [];
    // Mock timers are experimental.
    const warn = ({ name, message }) => name === 'ExperimentalWarning' || warnings.push(message);
    process.on('warning', warn);
    t.after(() => process.off('warning', warn));
    const asked = [];
    const { emulator } = await setUp(t, {
      answer: ({ form }, response) => (form.msgType ? asked.push(response) : response.end()),
      webhookTimeout: 1000,
    });
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const senders = Array.from({ length: 300 }, (_, index) => `u${index}`);
    const sending = Promise.all(
      senders.map((sender) => emulator.clients.send(sender, text('u', 'hi'))),
    );
    let most = 0;
    for (let left = senders.length; left > 0; ) {
      while (asked.length < Math.min(64, left)) await new Promise(setImmediate);
      t.mock.timers.tick(900);
      most = Math.max(most, asked.length);
      left -= asked.length;
      for (const response of asked.splice(0)) response.end('{"pass":0}');
    }
    const sent = await sending;
    assert.ok(sent.every(({ delivered }) => !delivered));
    assert.ok(most <= 64, String(most));
    assert.deepEqual(warnings, []);
  });

  test('are dropped when those that wait take more than 32 megabytes', async (t) => {
    const { emulator, ask, received } = await setUp(t, { serverMessages: true });
    const targets = Array.from({ length: 1000 }, (_, index) => `toUserId=u${index}`).join('&');
    const fields = `fromUserId=s&objectName=a%3Ab&content=${'x'.repeat(64 * 1024)}&${targets}`;
    await ask('/message/private/publish.json', fields);
    const { length } = await received();
    assert.ok(length > 450 && length < 520, String(length));
    assert.equal(emulator.deliveries.at(-1).verdict, 'dropped');
    await befriend(ask);
    await emulator.settled();
    assert.equal(emulator.deliveries.at(-1).verdict, 'delivered');
  });

  test('pause for a minute after many timeouts', async (t) => {
    let isSlow = true;
    const { emulator, clock, ask } = await setUp(t, {
      answer: (_request, response) => isSlow || response.end(),
      webhookTimeout: 20,
    });
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const verdict = async () => {
      await befriend(ask, `u${emulator.deliveries.length}`);
      const delivery = emulator.deliveries.at(-1);
      while (isSlow && delivery.verdict === 'pending') {
        t.mock.timers.tick(20);
        await new Promise(setImmediate);
      }
      await emulator.settled();
      return delivery.verdict;
    };
    for (let count = 1; count <= 4; count += 1) assert.equal(await verdict(), 'failed');
    isSlow = false;
    assert.equal(await verdict(), 'dropped');
    assert.deepEqual(emulator.deliveries.at(-1).attempts, []);
    clock.now += 60 * SECOND - 1;
    assert.equal(await verdict(), 'dropped');
    clock.now += 1;
    assert.equal(await verdict(), 'delivered');
  });

  test('do not pause for timeouts that are far apart', async (t) => {
    const { emulator, clock, ask } = await setUp(t, { answer: () => {}, webhookTimeout: 10 });
    for (let count = 1; count <= 6; count += 1) {
      await befriend(ask, `u${count}`);
      await emulator.settled();
      assert.equal(emulator.deliveries.at(-1).verdict, 'failed');
      clock.now += 5 * SECOND;
    }
  });
});

describe('webhooks', () => {
  test('are none unless a URL is given', async (t) => {
    const { emulator, ask, connect, clients } = await setUp(t, { webhooks: undefined });
    await connect('u1');
    await befriend(ask);
    assert.equal((await clients.send('u1', text('u2', 'hi'))).delivered, true);
    await emulator.settled();
    assert.deepEqual(emulator.deliveries, []);
  });

  test('of each kind go to its own URL, and others nowhere', async (t) => {
    const statuses = await startReceiver(t);
    const friendships = await startReceiver(t);
    const { emulator, ask, connect, clients } = await setUp(t, {
      webhooks: { userStatus: statuses.url, friendship: friendships.url },
    });
    await connect('u1');
    await befriend(ask);
    clients.joinChatroom('u1', 'c1');
    await emulator.settled();
    assert.equal(statuses.requests[0].json[0].userid, 'u1');
    assert.equal(friendships.requests[0].json.eventType, 5);
    assert.equal(emulator.deliveries.length, 2);
  });

  test('settled waits for messages that are asked about', async (t) => {
    const { emulator, clients } = await setUp(t, {
      answer: (request, response) =>
        setTimeout(() => response.end(request.form.msgType ? '{"pass":1}' : ''), 30),
    });
    const sending = clients.send('u1', text('u2', 'hi'));
    await emulator.settled();
    assert.deepEqual(
      emulator.deliveries.map(({ kind, verdict }) => [kind, verdict]),
      [
        ['preMessage', 'delivered'],
        ['message', 'delivered'],
      ],
    );
    await sending;
  });

  test('a reset gives up what is on its way and forgets deliveries', async (t) => {
    const { emulator, ask, clients } = await setUp(t, { answer: () => {} });
    await befriend(ask);
    const sending = assert.rejects(clients.send('u1', text('u2', 'hi')), /was reset or closed/);
    emulator.reset();
    await sending;
    await emulator.settled();
    assert.deepEqual(emulator.deliveries, []);
  });

  test('are sent again after a reset', async (t) => {
    const { emulator, ask, received } = await setUp(t);
    emulator.reset();
    await befriend(ask);
    assert.equal((await received()).length, 1);
  });

  test('close does not wait for a receiver that does not answer', async (t) => {
    const receiver = await startReceiver(t, () => {});
    const emulator = await startEmulator({ webhooks: receiver.url });
    // No try reaches its timeout.
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const asking = assert.rejects(
      emulator.clients.send('u1', text('u2', 'hi')),
      /was reset or closed/,
    );
    await answerOf(emulator, '/friend/add.json', 'userId=u1&targetId=u2&optType=2');
    await emulator.close();
    await asking;
    await emulator.settled();
    assert.deepEqual(
      emulator.deliveries.map(({ verdict }) => verdict),
      ['failed', 'failed'],
    );
    emulator.clients.joinChatroom('u1', 'c1');
    await emulator.settled();
    assert.deepEqual(emulator.deliveries.at(-1).attempts, [], 'nothing is sent after it');
  });

  const mistakes = {
    'a webhook that is no URL': [
      { webhooks: 'localhost:3000' },
      /^webhooks must be .*, not "localh/,
    ],
    'a webhook of another scheme': [{ webhooks: 'ftp://127.0.0.1/' }, /^webhooks must be the URL/],
    'a webhook of an unknown kind': [
      { webhooks: { massage: 'http://127.0.0.1/' } },
      /^webhooks must/,
    ],
    'a list of webhooks': [{ webhooks: ['http://127.0.0.1/'] }, /^webhooks must be .*, not a list/],
    'an unknown signature': [
      { webhookSignature: 'new' },
      /^webhookSignature must be current or old, not "new"$/,
    ],
    'a timeout of 0': [{ webhookTimeout: 0 }, /^webhookTimeout must be a whole number from 1/],
    'server messages that are no flag': [{ serverMessages: 1 }, /^serverMessages must be true or/],
  };
  for (const [name, [options, message]] of Object.entries(mistakes)) {
    test(`refuses ${name}`, async () => {
      await assert.rejects(startEmulator(options), { name: 'TypeError', message });
    });
  }
});

describe('webhooks over HTTP', () => {
  const setUpControl = async (t, options) => {
    const world = await setUp(t, options);
    const control = async (method, path, body) => {
      const answer = await send(`${world.emulator.url}/_emulator/${path}`, {
        method,
        headers: method === 'POST' ? { 'Content-Type': JSON_TYPE } : {},
        body: body === undefined ? '' : JSON.stringify(body),
      });
      return { status: answer.status, answer: JSON.parse(answer.body) };
    };
    return { ...world, control };
  };

  test('a message is sent, and deliveries are waited for, read and forgotten', async (t) => {
    const { emulator, control } = await setUpControl(t, { answer: judging({ pass: 1 }) });
    const { status, answer } = await control('POST', 'clients', {
      action: 'send',
      userId: 'u1',
      message: text('u2', 'hi'),
    });
    assert.deepEqual([status, answer.ok, answer.delivered], [200, true, true]);
    assert.deepEqual(await control('GET', 'settled'), { status: 200, answer: { ok: true } });
    const { answer: deliveries } = await control('GET', 'deliveries');
    assert.deepEqual(deliveries, JSON.parse(JSON.stringify(emulator.deliveries)));
    assert.deepEqual(
      deliveries.map(({ kind, verdict }) => [kind, verdict]),
      [
        ['preMessage', 'delivered'],
        ['message', 'delivered'],
      ],
    );
    await control('DELETE', 'deliveries');
    assert.deepEqual(emulator.deliveries, []);

    const judged = { of: 'message', messageUID: answer.messageUID, passed: false };
    assert.equal((await control('POST', 'moderation', judged)).status, 200);
    await emulator.settled();
    assert.equal(emulator.deliveries[0].kind, 'auditResult');
  });

  test('a message that may not be sent says why', async (t) => {
    const { control } = await setUpControl(t, { answer: judging({ pass: 0, extra: 'e' }) });
    const message = text('u2', 'hi');
    assert.deepEqual(await control('POST', 'clients', { action: 'send', userId: 'u1', message }), {
      status: 200,
      answer: { ok: true, delivered: false, reason: 'preMessage', extra: 'e' },
    });
  });

  const mistakes = {
    'a message without a target': [
      'clients',
      { action: 'send', userId: 'u1', message: { conversationType: 1, content: 'c' } },
      /^message\.targetId is missing/,
    ],
    'an unknown judgement': [
      'moderation',
      { of: 'mood' },
      /^of must be message or hostedInfo, not/,
    ],
    'a judgement of an unknown message': [
      'moderation',
      { of: 'message', messageUID: 'x', passed: true },
      /must be a message that is kept, not "x"/,
    ],
    'an unknown field of a judgement': [
      'moderation',
      { of: 'message', messageUID: 'x', passed: true, by: 'me' },
      /has no field by/,
    ],
    'a subject that there is not': [
      'moderation',
      { of: 'hostedInfo', subject: 'dog', contents: [] },
      /^subject must be group, groupMember, user or friend, not "dog"/,
    ],
  };
  for (const [name, [path, body, error]] of Object.entries(mistakes)) {
    test(`refuses ${name}`, async (t) => {
      const { control } = await setUpControl(t);
      const refused = await control('POST', path, body);
      assert.equal(refused.status, 400);
      assert.match(refused.answer.error, error);
    });
  }
});
