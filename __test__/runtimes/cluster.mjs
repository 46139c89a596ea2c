// Processes that share their code: the primary forks workers, and each has a client.

import cluster from 'node:cluster';
import { once } from 'node:events';
import RongCloud from '../../index.js';
import { options, user } from '../app.mjs';

const { User } = RongCloud({ ...options, api: process.env.RONGCLOUD_API });

if (cluster.isPrimary) {
  const { code } = await User.register(user);
  const workers = [1, 2, 3].map(() => cluster.fork());
  const codes = workers.map(async (worker) => (await once(worker, 'message'))[0]);
  console.log('cluster', code, ...(await Promise.all(codes)));
} else {
  const { code } = await User.register(user);
  process.send(code);
  process.disconnect();
}
