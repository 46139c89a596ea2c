// A worker thread with clients of its own. It is ended while they have calls in flight.

import { parentPort } from 'node:worker_threads';
import RongCloud from '../../index.js';
import { options, user } from '../app.mjs';

const api = process.env.RONGCLOUD_API;
const clients = [1, 2, 3].map(() => RongCloud({ ...options, api }));
const [{ code }] = await Promise.all(clients.map(({ User }) => User.register(user)));
for (const { User } of clients) {
  for (let call = 0; call < 20; call += 1) User.register(user).catch(() => {});
}
parentPort.postMessage(code);
