// Answers the service's callbacks with Hono, on Node.js: keeps a list of who is in which chatroom.

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Webhook } = RongCloud(options);

const rooms = new Map();
const seen = new Set();

const answer = Webhook.fetch({
  chatroomStatus({ id, chatroomId, action, userIds }) {
    // The service may send an event again.
    if (seen.has(id)) return;
    seen.add(id);
    const users = rooms.get(chatroomId) ?? new Set();
    rooms.set(chatroomId, users);
    if (action === 'join') for (const userId of userIds) users.add(userId);
    if (action === 'quit') for (const userId of userIds) users.delete(userId);
    console.log('chatroom', chatroomId, [...users]);
  },
});

const app = new Hono();
app.post('/rongcloud', ({ req }) => answer(req.raw));

const { fetch } = app;
serve({ fetch, port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`listening at http://127.0.0.1:${port}/rongcloud`);
});
