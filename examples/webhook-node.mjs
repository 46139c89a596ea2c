// Answers the service's callbacks with node:http: refuses messages that advertise, prints the others.

import { createServer } from 'node:http';
import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Webhook } = RongCloud(options);

const handler = Webhook.handler({
  preMessage({ content }) {
    return /casino/i.test(content.content) ? { pass: 0, extra: 'no advertising' } : { pass: 1 };
  },
  message({ senderId, targetId, content }) {
    console.log('message', senderId, 'to', targetId, content);
  },
});

const server = createServer(handler).listen(process.env.PORT ?? 3000, () => {
  console.log(`listening at http://127.0.0.1:${server.address().port}/`);
});
