// Answers the service's callbacks with Express: hides telephone numbers, prints who is online.

import express from 'express';
import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Webhook } = RongCloud(options);

const app = express();
// The handler takes bodies that are parsed as well as those that are not.
app.use(express.json());

app.post(
  '/rongcloud',
  Webhook.handler(
    {
      preMessage({ objectName, content }) {
        if (objectName !== 'RC:TxtMsg') return { pass: 1 };
        return {
          pass: 1,
          content: { ...content, content: content.content.replace(/\d{7,}/g, '***') },
        };
      },
      userStatus({ userId, status }) {
        console.log('user', userId, 'is', status);
      },
    },
    // Not every client sends a text as its content: what throws above is refused.
    { fallback: { pass: 0 } },
  ),
);

const server = app.listen(process.env.PORT ?? 3000, () => {
  console.log(`listening at http://127.0.0.1:${server.address().port}/rongcloud`);
});
