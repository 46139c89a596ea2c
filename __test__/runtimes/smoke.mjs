// A program for any runtime. It prints a line for each thing that it tried.

import { channel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import RongCloud from '../../index.js';
import { options, user } from '../app.mjs';

const api = process.env.RONGCLOUD_API;
const { User } = RongCloud({ ...options, api });

const { code, userId, token } = await User.register(user);
console.log('registered', code, userId, typeof token);

console.log('refreshed', (await User.refresh(user)).code);

const invalid = await User.register({ id: 'u1' }).catch((error) => error);
console.log('invalid', invalid instanceof RongCloud.ValidationError, invalid.field);

async function whoCalls() {
  await User.register({ id: 'u1' });
}
const { stack } = await whoCalls().catch((error) => error);
console.log('stack', stack.split('\n')[1].includes('whoCalls'));

const wrong = RongCloud({ ...options, secret: 'wrong', api });
const refused = await wrong.User.register(user).catch((error) => error);
console.log('refused', refused instanceof RongCloud.AuthenticationError, refused.code);

const controller = new AbortController();
const call = User.register(user, { signal: controller.signal }).catch((error) => error);
controller.abort(new Error('enough'));
const aborted = await call;
console.log('aborted', aborted instanceof RongCloud.AbortError, aborted.cause.message);

const ids = Array.from({ length: 200 }, (_, number) => `user${number}`);
const answers = await Promise.all(ids.map((id) => User.register({ ...user, id })));
console.log('many', answers.filter((answer, number) => answer.userId === ids[number]).length);

let statuses = '';
const count = ({ status }) => {
  statuses += status;
};
channel('rongcloud:response').subscribe(count);
await User.register(user);
channel('rongcloud:response').unsubscribe(count);
await User.register(user);
console.log('observed', statuses);

const carried = RongCloud({ ...options, api, fetch });
console.log('carried', (await carried.User.register(user)).code);
const silent = RongCloud({ ...options, fetch: () => new Promise(() => {}), timeout: 50 });
console.log('silent', (await silent.User.register(user).catch((error) => error)).code);

const workers = ids.slice(0, 3).map(() => new Worker(new URL('worker.mjs', import.meta.url)));
const codes = workers.map(async (worker) => {
  const [message] = await once(worker, 'message');
  await worker.terminate();
  return message;
});
console.log('workers', ...(await Promise.all(codes)));
console.log('afterwards', (await User.register(user)).code);
