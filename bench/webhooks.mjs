// What it costs the main thread to verify and read a callback, and what it costs by hand.

import { createHash, timingSafeEqual } from 'node:crypto';
import RongCloud from 'rongcloud-native';
import { medians, number, table } from './table.mjs';

const secret = 'yaicmsjl0a3LWz';
const COUNT = 100_000;

const { Webhook } = RongCloud({ appkey: '8alwspkvucoim', secret });

const { url: signed, body } = Webhook.request(
  {
    type: 'message',
    senderId: 'mnktiytan0',
    targetId: 'xUh93kdPq',
    objectName: 'RC:TxtMsg',
    content: { content: 'See you at eight, in front of the station?', extra: '' },
    channelType: 'PERSON',
    time: 1743499753581,
    messageUID: 'CLU2-NFGR-CQ82-O4IS',
    sensitiveType: 0,
    source: 'Android',
    busChannel: '',
    raw: { clientIp: '192.0.2.1:22263' },
  },
  { url: '/rongcloud/messages' },
);

const headers = {
  host: 'app.example.com',
  'user-agent': 'Apache-HttpClient/4.5.13 (Java/1.8.0_202)',
  'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
  'content-length': String(body.length),
  'accept-encoding': 'gzip,deflate',
  connection: 'Keep-Alive',
};

/** With `createHash` and `URLSearchParams`: one way to sign, and no types or other callbacks. */
function byHand(request) {
  const query = new URLSearchParams(request.url.slice(request.url.indexOf('?')));
  const expected = createHash('sha1')
    .update(secret + query.get('nonce') + query.get('timestamp'))
    .digest();
  if (!timingSafeEqual(expected, Buffer.from(query.get('signature'), 'hex'))) {
    throw new Error('the signature is wrong');
  }
  const fields = Object.fromEntries(new URLSearchParams(request.body));
  return { ...fields, content: JSON.parse(fields.content) };
}

const contenders = {
  'Webhook.receive': (request) => Webhook.receive(request)[0],
  'by hand': byHand,
};

/** Microseconds of processor time that one call takes. */
function timed(receive) {
  const begin = process.cpuUsage();
  for (let count = 0; count < COUNT; count += 1) {
    const { content } = receive({ url: signed, headers, body });
    if (content.extra !== '') throw new Error('the message is another one');
  }
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / COUNT;
}

export async function measure(_, { rounds, print }) {
  const measured = [];
  for (const receive of Object.values(contenders)) timed(receive);
  for (let round = 0; round < rounds; round += 1) {
    const of = ([name, receive]) => [name, timed(receive)];
    measured.push(Object.fromEntries(Object.entries(contenders).map(of)));
  }
  const figures = medians(measured);
  const [ours] = Object.values(figures);
  const row = ([name, cost]) => ({
    '': name,
    'callbacks a second of CPU': number(1e6 / cost),
    'CPU µs a callback': number(cost),
    'ours is': `${number(ours / cost)} ×`,
  });
  print(table(`A message callback of ${body.length} bytes`, Object.entries(figures).map(row)));
  return figures;
}
