// A program that uses the types; compiled, never run.

import { subscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { mock } from 'node:test';
import fastify from 'fastify';
import { Hono } from 'hono';
import RongCloud, {
  AnswerError,
  APIError,
  AuthenticationError,
  type ErrorEvent,
  type Fetch,
  type MessageContents,
  RongCloud as Named,
  type Options,
  type PrivateMessage,
  type Limiter,
  type PushNotification,
  QueueError,
  RateLimitError,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  RongCloudError,
  TimeoutError,
  type UserProfile,
  type UserToken,
  ValidationError,
  type WaitEvent,
  WebhookError,
  type WebhookEvent,
} from 'rongcloud-native';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { fetch as undiciFetch } from 'undici';

import required = require('rongcloud-native');

const options: Options = { appkey: 'k', secret: 's', region: 'sg-b', ca: [Buffer.from('pem')] };
const client: RongCloud = RongCloud(options);
const constructed: RongCloud = new RongCloud(options);
const same: (typeof RongCloud)[] = [required, Named, required.RongCloud, required.default];
export const named: Named = new Named({ ...options, api: ['https://a.test'] as const });
export const namedOptions: Named.Options = { appkey: 'k', secret: 's', fetch: undefined };

const user: UserProfile = { id: 'u1', name: 'Martin', portrait: 'p' };

export async function calls(): Promise<string> {
  const { code, userId, token } = await client.User.register(user);
  const numbers: number = code;
  const texts: string[] = [userId, token];
  const done = await constructed.User.refresh(user, {
    signal: AbortSignal.timeout(1000),
    timeout: 1000,
    maxRetries: 0,
  });
  const { update } = client.User;
  await update(user);
  return `${numbers}${texts}${done.code}${same.length}`;
}

export async function modules(): Promise<unknown[]> {
  const { Message, Group, Chatroom, Conversation, Sensitive, Push } = client;
  const content = { content: 'hello' };
  const message = { senderId: 's', targetId: ['t', { id: 'u' }], objectName: 'RC:TxtMsg', content };
  const toUsers = await Message.Private.send({ ...message, isPersisted: true, count: 1 });
  const toGroups = await Message.Group.send(message);
  const toRooms = await Message.Chatroom.send(message);
  const uids: string[] = [
    ...(toUsers.messageUIDs ?? []).flatMap(({ userId, messageUID }) => [userId, messageUID]),
    ...(toGroups.messageUIDs ?? []).flatMap(({ groupId, messageUID }) => [groupId, messageUID]),
    ...(toRooms.messageUIDs ?? []).flatMap(({ chatroomId, messageUID }) => [
      chatroomId,
      messageUID,
    ]),
  ];
  await Message.Private.recall({ senderId: 's', uId: 'm', sentTime: Date.now() });
  const { tags = {} } = await client.User.Tag.getList(['u1', 'u2']);
  const loudest: string | undefined = tags.u1?.map((tag) => tag.toUpperCase()).at(0);
  const { members } = await Group.get({ id: 'g' });
  const ids: string[] = members.map(({ id }) => id);
  for await (const blocked of client.User.Block.getList.each({ size: 2 }, { timeout: 9 })) {
    const { userId, blockEndTime = '' }: RongCloud.BlockedUser = blocked;
    console.log(userId.length, blockEndTime.length);
  }
  // @ts-expect-error the id of the user is required
  client.User.Blacklist.getList.each();
  // @ts-expect-error a list without pages has no each
  client.Sensitive.getList.each();
  const { chatrooms } = await Chatroom.KeepAlive.getList();
  const { isMuted } = await Conversation.get({ type: 'GROUP', userId: 'u', targetId: 'g' });
  const { words } = await Sensitive.getList({ type: 1 });
  const pushed = await Push.push({ platform: ['ios'], audience: {}, notification: {} });
  await Group.Ban.user.add({ members: ['u'], minute: 1 });
  await Group.MuteWhiteList.user.getList({ id: 'g' });
  return [uids, loudest, ids, chatrooms, isMuted.toFixed(), words[0]?.word, pushed.id];
}

/** A user as an app stores it: an interface of its own, with further fields. */
interface Account {
  readonly id: string;
  readonly name: string;
  readonly portrait: string;
  readonly createdAt: Date;
}

/** A message of an app, and its receiver. */
interface Greeting {
  greeting: string;
}
interface Letter {
  senderId: string;
  targetId: readonly string[];
  objectName: string;
  content: Greeting;
  isPersisted: boolean | undefined;
}

interface Facts {
  city: string;
}

export async function stored(account: Account, letter: Letter, facts: Facts): Promise<void> {
  const { User, Message, Group, Push } = client;
  await User.register(account, { signal: undefined, timeout: undefined, maxRetries: undefined });
  await Message.Private.send(letter);
  const { senderId, objectName } = letter;
  const content = { [account.id]: { data: facts } };
  await Message.Private.sendTemplate({ senderId, objectName, template: letter.content, content });
  await Group.create({ id: 'g', name: 'n', members: ['u1', { id: 'u2' }] as const });
  await Group.create({ id: 'g', name: 'n', members: [account] });
  const notification: PushNotification = {
    title: 't',
    alert: 'a',
    ios: { badge: 1, contentAvailable: 1, 'thread-id': 'x', extras: facts },
    android: { hw: { importance: 'NORMAL' }, vivo: { classification: '1' } },
    harmonyOS: { ohos: { category: 'IM' } },
  };
  const audience = { tag: ['a'], tag_or: ['b'], is_to_all: false } as const;
  await Push.push({ platform: ['ios', 'android'] as const, audience, notification });
  const message = { objectName: 'RC:TxtMsg', content: letter.content };
  const userid = [account.id];
  await Push.message({
    platform: [],
    fromUserId: 's',
    audience: { userid },
    message,
    notification,
  });
}

/** Fields that the types do not know yet, for one call and one answer. */
export async function ahead(): Promise<string | undefined> {
  const message: PrivateMessage & { later: boolean } = {
    senderId: 's',
    targetId: 't',
    objectName: 'RC:TxtMsg',
    content: {},
    later: true,
  };
  await client.Message.Private.send(message);
  await client.User.register({ ...user, ...{ vip: true } });
  const token: UserToken & { later?: string } = await client.User.register(user);
  return token.later;
}

/** Mocks in tests of an app. */
const token: UserToken = { code: 200, userId: 'u1', token: 't' };
export const fakes: Pick<RongCloud.User, 'register'>[] = [
  { register: async () => token },
  { register: async ({ id }) => ({ ...token, userId: id }) },
  { register: async (given: { id: string }, options) => ({ ...token, userId: given.id, options }) },
  { register: mock.fn(async (given: UserProfile) => ({ ...token, userId: given.id })) },
];
client.User.register = async ({ name }) => ({ ...token, userId: name });
mock.method(client.User, 'register', async () => token);

export function errors(error: unknown): string | number | undefined {
  if (error instanceof ValidationError) return error.field;
  if (error instanceof RateLimitError) return error.retryAfter;
  if (error instanceof AuthenticationError) return error.status;
  if (error instanceof APIError) return error.code.toFixed();
  if (error instanceof TimeoutError) return error.code;
  if (error instanceof AnswerError) return error.status.toFixed();
  if (error instanceof WebhookError) return error.field ?? error.code;
  if (error instanceof RongCloudError) return error.requestId ?? error.msg;
  return undefined;
}

async function anyPath(): Promise<string> {
  await using Rong = RongCloud({ appkey: 'k', secret: 's' });
  const info = await Rong.request<{ userName: string }>('/user/info.json', { userId: 'u' });
  const { code, later } = await Rong.request('/any', undefined, {
    method: 'GET',
    encoding: 'json',
    repeatable: true,
    timeout: 1,
    signal: undefined,
  });
  // @ts-expect-error: there is no such verb
  await Rong.request('/any', {}, { method: 'FETCH' });
  await Rong.close();
  return `${info.code.toFixed()}${info.userName.length}${code.toFixed()}${later}`;
}
anyPath();

/** A limiter of rate-limiter-flexible can be one, and so can an object. */
const limiters: Limiter[] = [
  new RateLimiterMemory({ points: 1, duration: 1 }),
  { consume: async (key, points, { most, each }) => `${key}${points}${most / each}` },
];

export function paced(): string {
  const [limiter] = limiters;
  const quotas = { 'User.register': { most: 100, each: 1000 } };
  const Rong = RongCloud({ ...options, pace: { quotas, maxWait: 1000, limiter } });
  RongCloud({ ...options, pace: true });
  // @ts-expect-error: a period is missing
  RongCloud({ ...options, pace: { quotas: { 'User.register': { most: 1 } } } });
  subscribe('rongcloud:wait', (event) => {
    const { method, ms } = event as WaitEvent;
    console.log(method.length, ms.toFixed());
  });
  const use = Object.entries(Rong.pace()).map(
    ([key, { waiting, share, rates }]) => `${key}${waiting + share}${rates[0]?.used.toFixed()}`,
  );
  return use.join();
}

export function why(error: unknown): string {
  return error instanceof QueueError ? `${error.code}${error.wait?.toFixed()}` : '';
}

const own: Fetch = async (url, { headers, body, signal }) => {
  const text = `${url.length}${headers['app-key']}${body?.length}${signal.aborted}`;
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

declare module 'rongcloud-native' {
  interface MessageContents {
    'app:vote': { question: string; choices: string[] };
  }
}
const between = { senderId: 's', targetId: 't' };
const { Private } = client.Message;
Private.send({ ...between, objectName: 'RC:TxtMsg', content: { content: 'hello' } });
Private.send({ ...between, objectName: 'RC:TxtMsg', content: '{"content":"hello"}' });
Private.send({ ...between, objectName: 'app:vote', content: { question: 'q', choices: [] } });
Private.send({ ...between, objectName: 'app:unknown', content: { anything: 1 } });
const anyName: string = 'RC:TxtMsg';
Private.send({ ...between, objectName: anyName, content: { anything: 1 } });
const anyMessage: PrivateMessage = { ...between, objectName: 'RC:TxtMsg', content: { any: 1 } };
Private.send(anyMessage);
const textMessage: PrivateMessage<'RC:TxtMsg'> = {
  ...between,
  objectName: 'RC:TxtMsg',
  content: { content: 'hello' },
};
Private.send(textMessage);

/** A message of each built-in type. */
const mentionedInfo = { type: 2, userIdList: ['u2'], mentionedContent: 'Ann: look' } as const;
const sender = { id: 'u1', name: 'Ann', portrait: 'http://e.com/a.png', extra: '{}' };
const common = { mentionedInfo, user: sender, extra: 'x' };
const base64 = '/9j/4AAQ';
const notice = { message: 'm', extra: 'x' };
const contents: Omit<MessageContents, 'app:vote'> = {
  'RC:TxtMsg': { content: 'hi', ...common },
  'RC:ImgMsg': { content: base64, name: 'a.jpg', imageUri: 'http://e.com/a.jpg', ...common },
  'RC:GIFMsg': { gifDataSize: 9, remoteUrl: 'http://e.com/a.gif', width: 1, height: 1, ...common },
  'RC:HQVCMsg': { remoteUrl: 'http://e.com/a.aac', duration: 7, ...common },
  'RC:VcMsg': { content: 'IyFBTVIK', duration: 7, ...common },
  'RC:FileMsg': { name: 'a', size: 9, type: 'pdf', fileUrl: 'http://e.com/a.pdf', ...common },
  'RC:SightMsg': {
    sightUrl: 'http://e.com/a.mp4',
    content: base64,
    duration: 7,
    size: '9',
    name: 'a.mp4',
    ...common,
  },
  'RC:LBSMsg': { content: base64, latitude: 39.9, longitude: 116.4, poi: 'Beijing', ...common },
  'RC:ReferenceMsg': {
    content: 'yes',
    referMsgUserId: 'u2',
    referMsg: { content: 'ready?' },
    objName: 'RC:TxtMsg',
    referMsgUid: 'CLU2-NFGR-CQ82-O4IS',
    ...common,
  },
  'RC:CombineMsg': {
    remoteUrl: 'http://e.com/a.html',
    conversationType: 3,
    nameList: ['Ann'],
    summaryList: ['Ann: hi'],
    ...common,
  },
  'RC:CombineV2Msg': {
    conversationType: 1,
    nameList: ['Ann', 'Bo'],
    summaryList: ['Ann: hi'],
    msgNum: 1,
    msgList: [
      {
        fromUserId: 'u1',
        targetId: 'u2',
        timestamp: 1_693_382_006_578,
        objectName: 'RC:TxtMsg',
        content: { content: 'hi' },
      },
    ],
    ...common,
  },
  'RC:ImgTextMsg': {
    title: 't',
    content: 'c',
    imageUri: 'http://e.com/a.jpg',
    url: 'http://e.com',
    ...common,
  },
  'RC:StreamMsg': {
    content: 'Once',
    seq: 1,
    complete: false,
    type: 'markdown',
    user: { ...sender, extra: { role: 'bot' } },
    mentionedInfo,
    extra: { model: 'm' },
  },
  'RC:InfoNtf': notice,
  'RC:GrpNtf': { operatorUserId: 'u1', operation: 'Add', data: { ids: ['u2'] }, ...notice },
  'RC:ContactNtf': { operation: 'Request', sourceUserId: 'u1', targetUserId: 'u2', ...notice },
  'RC:ProfileNtf': { operation: 'Rename', data: '{}', extra: 'x' },
  'RC:CmdNtf': { name: 'refresh', data: '{}' },
  'RC:CmdMsg': { name: 'refresh', data: '{}' },
  'RC:TypSts': { typingContentType: 'RC:TxtMsg' },
  'RC:ReadNtf': { lastMessageSendTime: 1_589_437_637_920, messageUId: 'CLU2', type: 1 },
  'RC:chrmKVNotiMsg': { type: 1, key: 'k', value: 'v', extra: 'x' },
};
for (const [objectName, content] of Object.entries(contents)) {
  Private.send({ ...between, objectName, content });
}
const image = contents['RC:ImgMsg'];
Private.send({ ...between, objectName: 'RC:ImgMsg', content: image });
// @ts-expect-error an image has a URI, and no URL
Private.send({ ...between, objectName: 'RC:ImgMsg', content: { content: base64, imageUrl: 'u' } });
const { sendMention } = client.Message.Group;
const toGroup = { ...between, objectName: 'RC:TxtMsg' } as const;
sendMention({ ...toGroup, content: { content: 'hi', mentionedInfo: { type: 1 } } });
sendMention({ ...toGroup, content: { content: 'hi', mentionedInfo: { type: 2, userIds: ['u'] } } });
// @ts-expect-error contents are sent as they are, so a name does not stand for its number
sendMention({ ...toGroup, content: { content: 'hi', mentionedInfo: { type: 'ALL' } } });
// @ts-expect-error a text has no such field
Private.send({ ...between, objectName: 'RC:TxtMsg', content: { contents: 'hello' } });
// @ts-expect-error the choices are required
Private.send({ ...between, objectName: 'app:vote', content: { question: 'q' } });

// @ts-expect-error the secret is required
RongCloud({ appkey: 'k' });
// @ts-expect-error there is no such option
RongCloud({ appkey: 'k', secret: 's', timout: 1 });
// @ts-expect-error fetch returns a promise
RongCloud({ appkey: 'k', secret: 's', fetch: () => new Response() });
// @ts-expect-error there is no such region
RongCloud({ appkey: 'k', secret: 's', region: 'mars' });
// @ts-expect-error the name is required
client.User.register({ id: 'u1', portrait: 'p' });
// @ts-expect-error a minute is not a name
client.User.register({ id: 'u1', name: 5, portrait: 'p' });
// @ts-expect-error there is no such option of a call
client.User.register(user, { retries: 1 });
const text = { senderId: 's', targetId: 't', objectName: 'o', content: {} };
// @ts-expect-error there is no such field
client.Message.Private.send({ ...text, isPersited: false });
const push = { platform: ['ios'], audience: {}, notification: {} };
// @ts-expect-error there is no such field of a notification
client.Push.push({ ...push, notification: { ios: { bagde: 1 } } });
// @ts-expect-error there is no such condition
client.Push.push({ ...push, audience: { tags: ['a'] } });
// @ts-expect-error a number is not a content
client.Message.Private.send({ ...text, content: 5 });
// @ts-expect-error null cannot stand for an option that is omitted
RongCloud({ appkey: 'k', secret: 's', timeout: null });
// @ts-expect-error a mock must not ask for what is not passed
client.User.register = async ({ id }: UserProfile & { age: number }) => ({ ...token, userId: id });
// @ts-expect-error there is no such field of an answer
export const typo: Promise<string> = client.User.register(user).then((result) => result.tokne);

export function webhooks(): unknown[] {
  const { Webhook } = client;
  const handlers: RongCloud.WebhookHandlers = {
    async preMessage({ senderId, content }, { signal }) {
      await fetch('http://moderation.test', { signal });
      return { pass: senderId === 'u1' ? 1 : 0, content, extra: undefined };
    },
    message: ({ messageUID }) => messageUID.length,
    userStatus: async ({ userId, status }) => console.log(userId.length, status),
    unknown: ({ raw }) => Object.keys(raw),
  };
  const options: RongCloud.WebhookHandlerOptions = {
    secrets: ['old'] as const,
    deadline: 1000,
    bodyLimit: 1024,
    fallback: { pass: 0 },
    onError: (error, event) => console.error(error, event?.type),
  };
  const handler = Webhook.handler(handlers, options);
  const answer = Webhook.fetch({ preMessage: () => ({ pass: 1 }) });
  const POST: (request: Request, context: { params: object }) => Promise<Response> = answer;
  // @ts-expect-error a verdict is required
  Webhook.handler({ preMessage() {} });
  // @ts-expect-error there is no such verdict
  Webhook.handler({ preMessage: () => ({ pass: 3 }) });
  // @ts-expect-error there is no such callback
  Webhook.handler({ onMessage() {} });
  // @ts-expect-error there is no such option
  Webhook.handler(handlers, { timeout: 1 });
  subscribe('rongcloud:webhook', (event) => {
    const { kind = '', outcome, duration } = event as RongCloud.WebhookHandledEvent;
    console.log(kind.length, outcome.length, duration.toFixed());
  });
  return [
    createServer(handler),
    createHttp2Server(handler),
    fastify().post('/', handler),
    new Hono().post('/', ({ req }) => answer(req.raw)),
    POST,
  ];
}

/** What each callback says, told by its type. */
export function told(event: WebhookEvent): string | number | boolean | undefined {
  const all: string[] = [event.id, event.appkey, event.type, ...Object.keys(event.raw)];
  // @ts-expect-error: not every event has a sender
  all.push(event.senderId);
  switch (event.type) {
    case 'message':
      return typeof event.content === 'string' ? event.content : event.groupUserIds?.join();
    case 'preMessage':
      // @ts-expect-error: it is not sent yet
      event.sensitiveType;
      return event.pushExt?.title === event.userIds?.[0];
    case 'userStatus':
      return event.status === 'online' ? event.sessionId : event.time?.toFixed();
    case 'userActivation':
      return event.action === 'deactivate' && event.operateId;
    case 'chatroomStatus':
      return event.reason === 'block' ? event.userIds.length : event.chatroomId;
    case 'chatroomAttribute':
      return event.action === 'removeAll' ? event.version : event.value;
    case 'auditResult':
      return event.passed === true || event.message?.senderId;
    case 'hostedInfoAudit':
      return event.passed && event.contents.every(({ key, passed }) => passed && key);
    case 'userProfile':
      return event.userProfile?.name === event.userExtProfile?.name;
    case 'friendship':
      return event.action === 'request' ? event.targetId : event.extra;
    case 'groupProfile':
      return event.permissions?.joinPerm === 1 ? event.groupName : event.groupId;
    case 'groupOperation':
      return event.action === 'transferOwner' ? event.operatorId : event.userIds.length;
    case 'messageOperation':
      return event.details?.isAdmin ?? event.conversation?.targetId ?? event.original?.messageUID;
    case 'bot':
      return event.event === 'message:private' ? event.bot.userId : event.time;
    case 'unknown':
      return event.raw.any === 1;
    default:
      return event satisfies never;
  }
}

export function callbacks(incoming: Request, body: string): unknown[] {
  const { receive, request } = client.Webhook;
  const { url, headers } = incoming;
  const events: WebhookEvent[] = receive({ url, headers, body });
  receive({ url, headers: { 'a-b': ['c'], d: undefined }, body: Buffer.from(body) });
  receive({ url, headers: new Map([['a', 'b']]), body: { any: ['parsed', 'form'] } });
  receive({ url, body }, { secrets: ['next'], apps: { other: 'secret' }, tolerance: 60_000 });
  // @ts-expect-error: the tolerance is in milliseconds
  receive({ url, body }, { tolerance: '1m' });
  // @ts-expect-error: a request has a body
  receive({ url });
  const sent = request({ type: 'userStatus', userId: 'u1', status: 'online' }, { url });
  // @ts-expect-error: a message has a content
  request({ type: 'message', senderId: 'u1' }, { url });
  // @ts-expect-error: there is no such event
  request({ type: 'messages' }, { url });
  request({ type: 'unknown', raw: { any: 1 } }, { url });
  return [
    ...events,
    ...events.map((event) => request(event, { url })),
    receive(sent),
    sent.headers,
  ];
}
