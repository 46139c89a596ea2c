// What TypeScript makes of the types; compiled, never run.

import { subscribe } from 'node:diagnostics_channel';
import RongCloud, {
  AnswerError,
  APIError,
  AuthenticationError,
  type ErrorEvent,
  type Fetch,
  type Options,
  RateLimitError,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  RongCloudError,
  TimeoutError,
  type UserProfile,
  ValidationError,
} from 'rongcloud-native';
import { fetch as undiciFetch } from 'undici';

import required = require('rongcloud-native');

const options: Options = { appkey: 'k', secret: 's', region: 'sg-b', ca: [Buffer.from('pem')] };
const client: RongCloud = RongCloud(options);
const constructed: RongCloud = new RongCloud(options);
const same: typeof RongCloud = required;

const user: UserProfile = { id: 'u1', name: 'Martin', portrait: 'p', anything: { else: true } };

export async function calls(): Promise<string> {
  const { code, userId, token, unknown } = await client.User.register(user);
  const numbers: number = code;
  const texts: string[] = [userId, token];
  const later: unknown = unknown;
  const done = await constructed.User.refresh(user, {
    signal: AbortSignal.timeout(1000),
    timeout: 1000,
    maxRetries: 0,
  });
  const { update } = client.User;
  await update(user);
  return `${numbers}${texts}${later}${done.code}${same === RongCloud}`;
}

export async function modules(): Promise<unknown[]> {
  const { Message, Group, Chatroom, Conversation, Sensitive, Push } = client;
  const content = { content: 'hello' };
  const message = { senderId: 's', targetId: ['t', { id: 'u' }], objectName: 'RC:TxtMsg', content };
  const { messageUIDs } = await Message.Private.send({ ...message, isPersisted: true, count: 1 });
  await Message.Private.recall({ senderId: 's', uId: 'm', sentTime: Date.now() });
  const { members } = await Group.get({ id: 'g' });
  const ids: string[] = members.map(({ id }) => id);
  const { chatrooms } = await Chatroom.KeepAlive.getList();
  const { isMuted } = await Conversation.get({ type: 'GROUP', userId: 'u', targetId: 'g' });
  const { words } = await Sensitive.getList({ type: 1 });
  const pushed = await Push.push({ platform: ['ios'], audience: {}, notification: {} });
  await Group.Ban.user.add({ members: ['u'], minute: 1 });
  await Group.MuteWhiteList.user.getList({ id: 'g' });
  return [messageUIDs, ids, chatrooms, isMuted.toFixed(), words[0]?.word, pushed.id];
}

export function errors(error: unknown): string | number | undefined {
  if (error instanceof ValidationError) return error.field;
  if (error instanceof RateLimitError) return error.retryAfter;
  if (error instanceof AuthenticationError) return error.status;
  if (error instanceof APIError) return error.code.toFixed();
  if (error instanceof TimeoutError) return error.code;
  if (error instanceof AnswerError) return error.status.toFixed();
  if (error instanceof RongCloudError) return error.requestId ?? error.msg;
  return undefined;
}

const own: Fetch = async (url, { headers, body, signal }) => {
  const text = `${url.length}${headers['app-key']}${body.length}${signal.aborted}`;
  return { status: 200, headers: new Headers(), text: async () => text };
};
for (const fetch of [globalThis.fetch, undiciFetch, own]) {
  RongCloud({ appkey: 'k', secret: 's', fetch, eventBodies: true });
}

subscribe('rongcloud:request', (message) => {
  const { call, method, domain, path, attempt, requestId, time, body } = message as RequestEvent;
  console.log(call.toFixed(), method, domain + path, attempt.toFixed(), requestId, time, body);
});
subscribe('rongcloud:response', (message) => {
  const { status, code, duration } = message as ResponseEvent;
  console.log(status.toFixed(), code?.toFixed(), duration.toFixed());
});
subscribe('rongcloud:retry', (message) => {
  const { pause, code, error } = message as RetryEvent;
  console.log(pause.toFixed(), code, error.requestId);
});
subscribe('rongcloud:error', (message) => {
  const { attempt, domain, status, duration, error } = message as ErrorEvent;
  console.log(attempt?.toFixed(), domain?.length, status, duration.toFixed(), error.message);
});

class Wrapped extends RongCloudError {
  readonly detail = 1;
}
export const wrapped: number = new Wrapped({ message: 'm', code: 1 }).detail;

// @ts-expect-error the secret is required
RongCloud({ appkey: 'k' });
// @ts-expect-error there is no such option
RongCloud({ appkey: 'k', secret: 's', timout: 1 });
// @ts-expect-error fetch gives a promise
RongCloud({ appkey: 'k', secret: 's', fetch: () => new Response() });
// @ts-expect-error there is no such region
RongCloud({ appkey: 'k', secret: 's', region: 'mars' });
// @ts-expect-error the name is required
client.User.register({ id: 'u1', portrait: 'p' });
// @ts-expect-error a minute is no name
client.User.register({ id: 'u1', name: 5, portrait: 'p' });
// @ts-expect-error there is no such option of a call
client.User.register(user, { retries: 1 });
