// Generated from the doc comments in src/ by `npm run build:debug`; change it there.
/// <reference lib="esnext.disposable" />

/** A client for one app: its methods, grouped as in the service's documentation. */
interface RongCloud {
  /** Users: tokens and profiles. */
  readonly User: RongCloud.User;
  /** Groups and their members. */
  readonly Group: RongCloud.Group;
  /**
   * Friends of users. The app needs profile hosting, which RongCloud's support or the console
   * enables.
   */
  readonly Friend: RongCloud.Friend;
  /**
   * Messages: sending and recalling them, and their history.
   *
   * By default, the service neither moderates messages that a server sends nor reports them by
   * callback. The sender need not be a member of the group.
   */
  readonly Message: RongCloud.Message;
  /**
   * Hosted groups: the service keeps their profiles, roles and permissions. The app needs profile
   * hosting, which RongCloud's support or the console enables.
   */
  readonly EntrustedGroup: RongCloud.EntrustedGroup;
  /** Chatrooms and their members. */
  readonly Chatroom: RongCloud.Chatroom;
  /**
   * Ultra groups: groups with channels, and without a limit of members. The app needs the ultra
   * group service, which RongCloud's console enables.
   */
  readonly UltraGroup: RongCloud.UltraGroup;
  /** Conversations of a user: push notifications, pinning and tags. */
  readonly Conversation: RongCloud.Conversation;
  /** Sensitive words: they are replaced in messages, or messages with them are dropped. */
  readonly Sensitive: RongCloud.Sensitive;
  /**
   * Push notifications and broadcasts to all users, or to some of them.
   *
   * The service allows 2 calls an hour and 3 a day of `push`, `message` and
   * `Message.System.broadcast` together.
   */
  readonly Push: RongCloud.Push;
  /** Bots: users who answer messages automatically. An app has at most 10. */
  readonly Bot: RongCloud.Bot;
  /**
   * Agents: language models with instructions and a memory, which answer questions. An
   * app has at most 100.
   */
  readonly Agent: RongCloud.Agent;
  /**
   * Calls any path, for endpoints that this version has no method for. Timeouts, retries, domains,
   * errors and events are as for every call.
   *
   * @param path Path of the endpoint, as in `/user/info.json`, without a query. At most 2048 bytes.
   * @param fields The fields to send, under the service's own names.
   * @returns The whole answer.
   */
  readonly request: <T extends object = Record<string, unknown>>(
    path: string,
    fields?: object,
    options?: RongCloud.RequestOptions,
  ) => Promise<{ code: number } & T>;
  /**
   * What each quota is used for now, by the first method or the path that has it: those that calls of
   * this client have come to. Empty without the option `pace`.
   */
  readonly pace: () => Record<string, RongCloud.QuotaUse>;
  /**
   * Closes the client: further calls reject with the code `ERR_CLIENT_CLOSED`. Resolves once the
   * calls in flight, and those that wait for their turn, are settled and all connections are closed.
   */
  readonly close: () => Promise<void>;
  /** Callbacks ("webhooks"): what the service sends to the app's own server. */
  readonly Webhook: RongCloud.Webhook;
  /** The same as `close`, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * The factory as a named export and as `default`. Both have the types, which properties could not
 * have.
 *
 * @hidden
 */
declare namespace exported {
  export { RongCloud, RongCloud as default };
  type Names = typeof exported;
  // Not an intersection, of which `import * as` would have no member.
  export interface RongCloudExports extends RongCloudFactory, Names {}
}

interface RongCloudFactory {
  /**
   * Creates a client for one app. Clients share nothing, and nothing is sent before the first call.
   *
   * @throws {RongCloud.ValidationError} An option is missing, unknown or wrong.
   */
  (options: RongCloud.Options): RongCloud;
  new (options: RongCloud.Options): RongCloud;
  readonly RongCloudError: RongCloud.ErrorClass<RongCloud.RongCloudError>;
  readonly ValidationError: RongCloud.ErrorClass<RongCloud.ValidationError>;
  readonly APIError: RongCloud.ErrorClass<RongCloud.APIError>;
  readonly AuthenticationError: RongCloud.ErrorClass<RongCloud.AuthenticationError>;
  readonly RateLimitError: RongCloud.ErrorClass<RongCloud.RateLimitError>;
  readonly ConnectionError: RongCloud.ErrorClass<RongCloud.ConnectionError>;
  readonly TimeoutError: RongCloud.ErrorClass<RongCloud.TimeoutError>;
  readonly AnswerError: RongCloud.ErrorClass<RongCloud.AnswerError>;
  readonly QueueError: RongCloud.ErrorClass<RongCloud.QueueError>;
  readonly AbortError: RongCloud.ErrorClass<RongCloud.AbortError>;
  readonly WebhookError: RongCloud.ErrorClass<RongCloud.WebhookError>;
}

declare const RongCloud: exported.RongCloudExports;

declare namespace RongCloud {
  /** @hidden */
  export type RongCloud = exported.RongCloud;

  /** The class of every error of this package. */
  interface RongCloudError extends Error {
    /** The same text as `message`. */
    readonly msg: string;
    /** A stable code: see each class. */
    readonly code: number | string;
    /** Path of the endpoint, once something was sent. */
    readonly path?: string;
    /** `X-Request-ID` of the last attempt, for the service's support. */
    readonly requestId?: string;
    /** How many attempts the call made, once something was sent. */
    readonly attempts?: number;
  }

  /** The input breaks a rule. Nothing was sent. */
  interface ValidationError extends RongCloudError {
    /** `'20005'` missing, `'20006'` type, `'20003'` length, `'20004'` range. */
    readonly code: '20003' | '20004' | '20005' | '20006';
    /** Path of the bad value in the input, as in `members[1].id`. */
    readonly field: string;
  }

  /**
   * The service refused the call, or the answer has another HTTP status than 2xx. With a status of
   * 5xx, or with code 1000 or 1050, the call may have been carried out.
   */
  interface APIError extends RongCloudError {
    /** The service's code; the HTTP status where the answer has none. */
    readonly code: number;
    /** The HTTP status. */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
    /** How long the service asks to wait, in seconds. */
    readonly retryAfter?: number;
  }

  /** The key, secret or signature was refused: HTTP 401, as with code 1004. */
  interface AuthenticationError extends APIError {}

  /** Too many calls in too short a time: HTTP 429 or code 1008. */
  interface RateLimitError extends APIError {}

  /**
   * No answer arrived, or one with status 2xx that is not the service's. The call may have been
   * carried out or not.
   */
  interface ConnectionError extends RongCloudError {
    /** Node's code, as in `'ECONNREFUSED'`; `'EBADMSG'` for an answer that is not the service's. */
    readonly code: string;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** The call timed out, or opening a connection did. */
  interface TimeoutError extends RongCloudError {
    readonly code: 'ETIMEDOUT';
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /**
   * The service carried out the call, but its answer cannot be read: a field is missing or of
   * another type. Do not retry a message: it was sent.
   */
  interface AnswerError extends RongCloudError {
    readonly code: 'EBADMSG';
    /** The HTTP status. */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** With the option `pace`: the call does not wait for its turn any longer. It was not sent. */
  interface QueueError extends RongCloudError {
    /**
     * `'ERR_QUEUE_FULL'`: the wait would be longer than `maxWait`; `'ERR_LIMITER'`: the limiter failed,
     * and `cause` is its error.
     */
    readonly code: 'ERR_QUEUE_FULL' | 'ERR_LIMITER';
    /** How long the call would have to wait, at least, in milliseconds; with `'ERR_QUEUE_FULL'`. */
    readonly wait?: number;
  }

  /**
   * The signal of the call was aborted. `cause` is its reason. It has no `path`, `requestId` and
   * `attempts`: the call may have been carried out or not.
   */
  interface AbortError extends RongCloudError {
    readonly code: 'ABORT_ERR';
  }

  /** A request that is no callback of the service, or whose body nobody can read. */
  interface WebhookError extends RongCloudError {
    /**
     * `'ERR_WEBHOOK_SIGNATURE'`: a value of the signature is missing, stands twice or is wrong, the
     * app is another one, or the time is not within `tolerance`; the message says which. Answer
     * 401.
     * `'ERR_WEBHOOK_BODY'`: the body cannot be read. Answer 400.
     *
     * The other codes are those of handlers. `'ERR_WEBHOOK_CUT_OFF'`: the client went away before
     * its body had arrived; 400. `'ERR_WEBHOOK_TOO_LARGE'`: the body is beyond `bodyLimit`; 413.
     * `'ERR_WEBHOOK_ENCODING'`: it has a `Content-Encoding`, and the service sends none; 415.
     * `'ERR_WEBHOOK_BODY_USED'`: a framework has read the body and not left it in `request.body`;
     * 500.
     * `'ERR_WEBHOOK_DEADLINE'`: the deadline has passed; 503.
     */
    readonly code:
      | 'ERR_WEBHOOK_SIGNATURE'
      | 'ERR_WEBHOOK_BODY'
      | 'ERR_WEBHOOK_CUT_OFF'
      | 'ERR_WEBHOOK_TOO_LARGE'
      | 'ERR_WEBHOOK_ENCODING'
      | 'ERR_WEBHOOK_BODY_USED'
      | 'ERR_WEBHOOK_DEADLINE';
    /** Path of the field that cannot be read, as in `body[1].userid`. */
    readonly field?: string;
  }

  interface ErrorClass<T extends RongCloudError> {
    readonly prototype: T;
    new (
      properties: { message: string; code: T['code']; cause?: unknown } & Partial<
        Omit<T, keyof Error | 'code' | 'msg'>
      >,
    ): T;
  }

  interface CallOptions {
    /** Ends the call when aborted; the promise then rejects with an `AbortError`. */
    signal?: AbortSignal | undefined;
  }

  /** Options of `request`. */
  interface RequestOptions extends CallOptions {
    /** HTTP verb. A GET sends the fields as its query: at most 60000 bytes. Default `'POST'`. */
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | undefined;
    /** How the fields are sent: as a form or as a JSON object. Default `'form'`. */
    encoding?: 'form' | 'json' | undefined;
    /** Retry the call even if it may have been carried out. Default `false`. */
    repeatable?: boolean | undefined;
  }

  /** A function for the `fetch` option: the global `fetch`, that of undici, or your own. */
  type Fetch = (
    url: string,
    init: {
      method: 'GET' | 'POST' | 'PUT' | 'DELETE';
      headers: Record<string, string>;
      /** `null` for a GET. */
      body: string | null;
      /** Redirects must not be followed. */
      redirect: 'manual';
      /** Aborted when the call ends before its answer arrived. */
      signal: AbortSignal;
    },
  ) => Promise<{
    readonly status: number;
    readonly headers: { get(name: string): string | null };
    text(): Promise<string>;
  }>;

  /** Shares quotas among processes: a limiter of `rate-limiter-flexible`, or one like it. */
  interface Limiter {
    /**
     * Counts points under a key: the method or path that a quota is known by, and the seconds of its
     * period where a quota has several. Resolves if there are as many left; for periods of at most a
     * minute, `consumedPoints`, `remainingPoints` and `msBeforeNext` of what it resolves with spread
     * the calls over the period. Rejects with an object with `msBeforeNext`, in milliseconds, if the
     * call has to wait; with anything else if it failed.
     *
     * @param rate What is counted within: `most` points in `each` milliseconds.
     */
    consume(key: string, points: number, rate: { most: number; each: number }): Promise<unknown>;
  }

  /** What a quota is used for. */
  interface QuotaUse {
    /** How many calls wait for their turn. */
    readonly waiting: number;
    /** The share of the quota that is used after refusals of the service: 1 is the whole of it. */
    readonly share: number;
    /** Its limits, in milliseconds, and what counts in each now. */
    readonly rates: readonly { readonly used: number; readonly most: number; readonly each: number }[];
  }

  /** Properties of every event. */
  interface CallEvent {
    /** Number of the call, unique in this thread. */
    readonly call: number;
    /** The method, as in `'User.register'`. */
    readonly method: string;
    /** When it happened, in milliseconds since 1970, as `Date.now()` returns. */
    readonly time: number;
  }

  /** Properties of every event of an attempt. */
  interface AttemptEvent extends CallEvent {
    /** HTTP verb of the request, as in `'POST'`. */
    readonly verb: string;
    /** Path of the endpoint, as in `'/user/getToken.json'`. */
    readonly path: string;
    /** The domain called, as in `'https://api.rong-api.com'`. */
    readonly domain: string;
    /** Number of the attempt in its call, from 1. */
    readonly attempt: number;
    /** `X-Request-ID` of the attempt. */
    readonly requestId: string;
  }

  /** `rongcloud:wait`: with the option `pace`, a call has waited for its turn, and is sent now. */
  interface WaitEvent extends CallEvent {
    /** How long it waited, in milliseconds. */
    readonly ms: number;
  }

  /** `rongcloud:request`: an attempt is about to be sent. */
  interface RequestEvent extends AttemptEvent {
    /** Body of the request, with the option `eventBodies`. */
    readonly body?: string;
  }

  /** `rongcloud:response`: an attempt was answered, whatever the answer says. */
  interface ResponseEvent extends AttemptEvent {
    /** The HTTP status. */
    readonly status: number;
    /** The service's code, where the answer has one. */
    readonly code?: number;
    /** How long the attempt took, in milliseconds. */
    readonly duration: number;
    /** Body of the answer, with the option `eventBodies`. */
    readonly body?: string;
  }

  /** `rongcloud:retry`: an attempt failed, and a retry follows. */
  interface RetryEvent extends AttemptEvent {
    /** The HTTP status, where there was an answer. */
    readonly status?: number;
    /** Code of the error. */
    readonly code: number | string;
    /** How long the attempt took, in milliseconds. */
    readonly duration: number;
    /** How long the call waits before the retry, in milliseconds. */
    readonly pause: number;
    /** The error that the call would reject with without the retry. */
    readonly error: RongCloudError;
  }

  /**
   * `rongcloud:error`: a call failed, and no retry follows. Has the properties of its last attempt,
   * if there was one.
   */
  interface ErrorEvent extends CallEvent, Partial<AttemptEvent> {
    readonly call: number;
    readonly method: string;
    readonly time: number;
    /** The HTTP status, where there was an answer. */
    readonly status?: number;
    /** Code of the error. */
    readonly code: number | string;
    /** How long the whole call took, in milliseconds. */
    readonly duration: number;
    /** The error that the call rejects with. */
    readonly error: RongCloudError;
  }

  /** Callbacks ("webhooks"): what the service sends to the app's own server. */
  interface Webhook {
    /**
     * Verifies a request of the service, and reads its events: usually one, but some callbacks list
     * several. The request is signed in its query or, for the audit result, in its headers; all
     * documented names are known. The signature does not cover the body.
     *
     * @throws {RongCloud.WebhookError} It is no callback of the service, or its body cannot be read.
     * @see https://docs.rongcloud.io/platform-chat-api/auth-callback
     * @example
     * for (const event of Rong.Webhook.receive({ url, headers, body })) {
     *   if (event.type === 'message') console.log(event.senderId, event.content);
     * }
     */
    receive: (request: WebhookRequest, options?: WebhookOptions) => WebhookEvent[];
    /**
     * Creates the signed request that the service would send for an event, to test what an app does
     * with it. `receive` makes the same event of it.
     *
     * @param event The event. `id`, `appkey` and `raw` may be left out; fields of `raw` that are not
     *   among the properties of the event are sent too.
     * @throws {RongCloud.ValidationError} A property is missing or of another type.
     * @example
     * const { url, ...request } = Rong.Webhook.request(
     *   { type: 'userStatus', userId: 'u1', status: 'online', time: Date.now() },
     *   { url: 'http://localhost:3000/rongcloud' },
     * );
     * const response = await fetch(url, request);
     * assert.equal(response.status, 200);
     */
    request: (event: WebhookEventInput, options: { url: string }) => SignedWebhookRequest;
    /**
     * Creates a handler of requests for `node:http`, Express, Connect and Fastify. It takes a body
     * that the framework has parsed, and reads it otherwise. It answers every request itself, and
     * its promise never rejects: 200 once the app's handlers are done, 405 for other verbs than
     * POST, 500 if a handler throws, so that the service sends the events again, and the statuses
     * of `WebhookError`. No answer has the text of an error.
     *
     * Events of one request are handled in order, one at a time, also after one has failed. After a
     * 500 or 503 the service sends all of them again: drop what was done by the `id` of the event.
     *
     * @throws {RongCloud.ValidationError} A handler or an option is unknown or wrong.
     * @example
     * app.post('/rongcloud', Rong.Webhook.handler({
     *   preMessage: ({ senderId }) => ({ pass: muted.has(senderId) ? 0 : 1 }),
     *   message: ({ messageUID, content }) => archive.save(messageUID, content),
     * }));
     */
    handler: (handlers: WebhookHandlers, options?: WebhookHandlerOptions) => WebhookHandler;
    /**
     * The same as `handler`, from a `Request` to its `Response`: for Hono, Next.js, Bun and Deno.
     *
     * @throws {RongCloud.ValidationError} A handler or an option is unknown or wrong.
     * @example
     * export const POST = Rong.Webhook.fetch({
     *   userStatus: ({ userId, status }) => presence.set(userId, status),
     * });
     */
    fetch: (
      handlers: WebhookHandlers,
      options?: WebhookHandlerOptions,
    ) => (request: Request) => Promise<Response>;
  }

  /** What a handler of an event is told beside the event. */
  interface WebhookContext {
    /** Aborted at the deadline: what the handler does afterwards is ignored. */
    readonly signal: AbortSignal;
  }

  /**
   * Functions for the events of the service, by their `type`. An event without a function is
   * acknowledged with 200, but for a `preMessage`, which needs a verdict: see `fallback`.
   */
  type WebhookHandlers = {
    [Type in Exclude<WebhookEvent['type'], 'preMessage'>]?:
      | ((event: Extract<WebhookEvent, { type: Type }>, context: WebhookContext) => unknown)
      | undefined;
  } & {
    /** Says what becomes of a message, within 2.5 s unless `deadline` says otherwise. */
    preMessage?:
      | ((
          event: Extract<WebhookEvent, { type: 'preMessage' }>,
          context: WebhookContext,
        ) => WebhookVerdict | Promise<WebhookVerdict>)
      | undefined;
  };

  /**
   * What becomes of a message that waits for the app. A verdict with other properties or values is
   * refused, as if the handler had thrown.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/moderation/msgcb
   */
  interface WebhookVerdict {
    /** `0` refuse the message, `1` deliver it, `2` deliver it and skip the checks that follow. */
    pass: 0 | 1 | 2;
    /** Another content for the message: an object, or its JSON text. */
    content?: object | string | undefined;
    /** Another text for the push notification. */
    pushContent?: string | undefined;
    /** Whether the receivers get no push notification. */
    disablePush?: boolean | undefined;
    /** Other settings of the push notification: an object, or its JSON text. */
    pushExt?: object | string | undefined;
    /** Other keys and values for the message: an object, or its JSON text. */
    extraContent?: object | string | undefined;
    /** What the sender of a refused message is told. At most 1024 characters. */
    extra?: string | undefined;
  }

  /** Options of `Webhook.handler` and `Webhook.fetch`. */
  interface WebhookHandlerOptions extends WebhookOptions {
    /** The largest body to read, in bytes: a larger one is 413. Default 1048576. */
    bodyLimit?: number | undefined;
    /**
     * How long an answer may take from when the request arrives, in milliseconds, whatever its
     * kind. Afterwards the answer is 503, the signal of the handler is aborted, and events that
     * were not begun are left. Default 4000, and 2500 for `preMessage`: the service waits 5 s, and
     * it is known to wait only 3 s for a verdict. At most 2147483647.
     */
    deadline?: number | undefined;
    /**
     * The verdict where `preMessage` fails, is late, is missing or returns none that is valid.
     * Without it the answer is 503, and the service applies its own rule, which may be to deliver
     * the message.
     */
    fallback?: WebhookVerdict | undefined;
    /**
     * Told of every error: with its event if a handler failed, without one if a request was
     * refused. By default, errors are printed with `console.error`, those of refused requests as
     * one line.
     */
    onError?: ((error: unknown, event: WebhookEvent | undefined) => void) | undefined;
  }

  /** A handler of requests. A request that reaches it twice is handled once. */
  type WebhookHandler = (
    request: WebhookHandlerRequest,
    response: WebhookHandlerResponse,
    next?: unknown,
  ) => Promise<void>;

  /** A request of `node:http`, `node:http2`, Express, Connect or Fastify. */
  interface WebhookHandlerRequest {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    /** The body, if the framework has parsed it. */
    readonly body?: unknown;
  }

  /** The response that belongs to it, or the reply of Fastify. */
  type WebhookHandlerResponse =
    | { readonly headersSent: boolean; readonly writableEnded: boolean }
    | { readonly sent: boolean; readonly raw: object };

  /** `rongcloud:webhook`: an event was handled, or a request refused. */
  interface WebhookHandledEvent {
    /** The `type` of the event. Missing if the request was refused. */
    readonly kind?: WebhookEvent['type'];
    /** The `id` of the event. Missing if the request was refused. */
    readonly id?: string;
    /** When it ended, in milliseconds since 1970. */
    readonly time: number;
    /** How long it took, in milliseconds. */
    readonly duration: number;
    /**
     * `handled`: the handler is done. `ignored`: there is none. `failed`: it threw, or its verdict
     * is invalid. `late`: it was not done by the deadline. `refused`: the request has no events to
     * handle.
     */
    readonly outcome: 'handled' | 'ignored' | 'failed' | 'late' | 'refused';
    /** The error, unless the event was handled or ignored. */
    readonly error?: unknown;
  }

  /** A request that the app's server got. */
  interface WebhookRequest {
    /** The URL, or the path with the query. */
    url: string;
    /**
     * The headers: `Headers`, a `Map`, pairs of names and values, or an object such as that of
     * `node:http`. Names may be in any case.
     */
    headers?:
      | Iterable<readonly [string, string | readonly string[] | undefined]>
      | Readonly<Record<string, string | readonly string[] | undefined>>
      | { get(name: string): string | null | undefined }
      | undefined;
    /** The body: its text or bytes, or what a middleware has parsed. */
    body: string | Uint8Array | object;
  }

  /** A request as the service would send it. */
  interface SignedWebhookRequest {
    /** The URL, with the signature in its query where the service puts it there. */
    url: string;
    /** HTTP verb. */
    method: 'POST';
    /** The headers, in lower case: `content-type`, and for the audit result those of the signature. */
    headers: Record<string, string>;
    /** The body: a form or JSON, as the service writes it. */
    body: string;
  }

  /** What every event has. */
  interface WebhookEventOf<Type extends string> {
    /** Which callback it is. */
    type: Type;
    /**
     * An id that the event has whenever the service sends it, so that one that is sent again can be
     * dropped. At most 128 bytes.
     */
    id: string;
    /** App Key of the app. */
    appkey: string;
    /** The fields of the event as they came. */
    raw: Record<string, unknown>;
  }

  /** An event for `Webhook.request`. */
  type WebhookEventInput = WebhookEvent extends infer Event
    ? Event extends WebhookEventOf<string>
      ? Omit<Event, 'id' | 'appkey' | 'raw'> & { id?: string; appkey?: string; raw?: object }
      : never
    : never;

  /** Texts that arrive one after the other. */
  type Texts =
    | Iterable<string>
    | AsyncIterable<string>
    | { getReader(): { read(): Promise<{ done: boolean; value?: string | undefined }> } };

  /** A message that is sent chunk by chunk, without what each chunk says of itself. */
  type Streamed<Message extends { content: object }> = Omit<Message, 'content'> & {
    content?:
      | Omit<Message['content'], 'content' | 'seq' | 'complete' | 'completeReason' | 'messageUID'>
      | undefined;
  };

  /** A message that was sent chunk by chunk. */
  interface StreamSent {
    /** The service's code: 200. */
    code: number;
    /** Id of the message. */
    messageUID: string;
    /** How many chunks were sent. */
    chunks: number;
  }

  /** The type of a message: a built-in one, or one of the app's own. */
  type ObjectName = keyof MessageContents | (string & {});

  /** The content of a message of a type: any object, where nobody has described the type. */
  type MessageContent<Type extends ObjectName> = Type extends keyof MessageContents
    ? MessageContents[Type]
    : object;

  /** A method that gets one page of a list. Its `each` lists the items of all pages. */
  interface Paged<Each> {
    /**
     * Lists the items of all pages. Requests each page once the items of the previous one are used
     * up.
     *
     * @example
     * for await (const user of Rong.User.Block.getList.each()) console.log(user.userId);
     */
    each: Each;
  }

  /** @deprecated Use `Paging`. */
  type Page = Paging;
  /** @deprecated Use `HistoryHour`. */
  type Hour = HistoryHour;
  /** @deprecated Use `LowPriorityMessageTypes`. */
  type LowTypes = LowPriorityMessageTypes;
  /** @deprecated Use `LowPriorityMessageTypeList`. */
  type LowTypeList = LowPriorityMessageTypeList;
  /** @deprecated Use `WhitelistedMessageTypes`. */
  type KeptTypes = WhitelistedMessageTypes;
  /** @deprecated Use `WhitelistedMessageTypeList`. */
  type KeptTypeList = WhitelistedMessageTypeList;

  /** Users: tokens and profiles. */
  interface User {
    /** Blocking: users who cannot connect until their block ends. */
    readonly Block: UserBlock;
    /** Blacklists: users whose messages a user does not get. */
    readonly Blacklist: UserBlacklist;
    /** Tags of users, which select the audience of a push. */
    readonly Tag: UserTag;
    /** Whether users are online. */
    readonly OnlineStatus: UserOnlineStatus;
    /** Muting in all groups: users who cannot send messages in any group of the app. */
    readonly MuteGroups: UserMuteGroups;
    /** Profiles that the service keeps of users, once the app has user profile hosting. */
    readonly Profile: UserProfileResource;
    /** Tokens that users connect with. */
    readonly Token: UserTokenResource;
    /** Deactivated users. */
    readonly Deactivated: UserDeactivated;
    /** Groups that a user is in. */
    readonly Group: UserGroup;
    /**
     * Whitelists: the only users whose messages a user gets, where `User.WhiteSetting` says so. The
     * app needs user whitelists, which RongCloud's support or the console enables.
     */
    readonly Whitelist: UserWhitelist;
    /**
     * Whether a user's whitelist or blacklist decides whose messages the user gets. The app needs
     * user whitelists, which RongCloud's support or the console enables.
     */
    readonly WhiteSetting: UserWhiteSetting;
    /** Muting in one-to-one chats: users who cannot send messages to other users. */
    readonly ChatBan: UserChatBan;
    /** Remarks: names of other users, which a user's push notifications show. */
    readonly Remark: UserRemark;
    /** Do not disturb: a period of each day without push notifications for a user. */
    readonly BlockPushPeriod: UserBlockPushPeriod;
    /** Proxy chats: a bot sends messages for a user. */
    readonly ProxyChat: UserProxyChat;
    /** @deprecated Use `Chatroom.Ban`. */
    readonly MuteChatrooms: ChatroomBan;
    /**
     * Registers a new or known user, and returns the token that their app connects with.
     *
     * `POST /user/getToken.json`: at most 200 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/register
     *
     * @example
     * await Rong.User.register({
     *   id: 'u1',
     *   name: 'Martin',
     *   portrait: 'https://example.com/martin.png',
     * });
     */
    register: (user: UserProfile, options?: CallOptions) => Promise<UserToken>;
    /**
     * Updates a user's name and portrait, which push notifications show.
     *
     * `POST /user/refresh.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/modify
     *
     * @example
     * await Rong.User.refresh({
     *   id: 'u1',
     *   name: 'Martin',
     *   portrait: 'https://example.com/martin.png',
     * });
     */
    refresh: (user: UserProfile, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `User.refresh`. */
    update: (user: UserProfile, options?: CallOptions) => Promise<Done>;
    /**
     * Gets a user's name and portrait.
     *
     * `POST /user/info.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/get
     *
     * @example
     * await Rong.User.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<UserInfo>;
    /**
     * Lists the users of the app by registration time. For apps in the development environment
     * only.
     *
     * `POST /user/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/user/query-users
     *
     * @example
     * await Rong.User.getList({ page: 1, pageSize: 50, order: 'DESCENDING' });
     */
    getList: Paged<(page?: UserGetList, options?: CallOptions) => AsyncGenerator<RegisteredUser, void, undefined>> & ((page?: UserGetList, options?: CallOptions) => Promise<RegisteredUsers>);
    /**
     * Deletes users. For apps in the development environment only.
     *
     * Each id is sent in a field of its own. Which form the service wants for several ids is not
     * documented, and its Java SDK sends one field with commas.
     *
     * `POST /user/delusers.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.remove({ users: ['u1', 'u2'] });
     */
    remove: (users: UserRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Starts to deactivate users, and to delete their data. A callback with the operation's id
     * brings the result, within 15 minutes. Each call starts another operation.
     *
     * `POST /user/deactivate.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/deactivate
     *
     * @example
     * await Rong.User.deactivate({ users: ['u1', 'u2', 'u3'] });
     */
    deactivate: (users: UserDeactivate, options?: CallOptions) => Promise<UserOperation>;
    /**
     * Starts to reactivate users, an hour or more after their deactivation. Their data does not
     * come back. A callback with the operation's id brings the result. Each call starts another
     * operation.
     *
     * `POST /user/reactivate.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/reactivate
     *
     * @example
     * await Rong.User.reactivate({ users: ['u1', 'u2'] });
     */
    reactivate: (users: UserReactivate, options?: CallOptions) => Promise<UserOperation>;
    /**
     * Activates a user. Only the service's Java SDK has this; the documentation does not. It is
     * probably the old name of `reactivate`: use that.
     *
     * `POST /user/activate.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.activate({ id: 'u3' });
     */
    activate: (user: UserId, options?: CallOptions) => Promise<Done>;
  }

  /** Blocking: users who cannot connect until their block ends. */
  interface UserBlock {
    /**
     * Blocks a user: disconnects them, and they cannot connect until the block ends.
     *
     * `POST /user/block.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/block
     *
     * @example
     * await Rong.User.Block.add({ id: 'u1', minute: 30 });
     */
    add: (block: Block, options?: CallOptions) => Promise<Done>;
    /**
     * Unblocks a user, who can then connect again.
     *
     * `POST /user/unblock.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/unblock
     *
     * @example
     * await Rong.User.Block.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users who are blocked.
     *
     * `POST /user/block/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/query-blocked-list
     *
     * @example
     * await Rong.User.Block.getList();
     */
    getList: Paged<(page?: Paging, options?: CallOptions) => AsyncGenerator<BlockedUser, void, undefined>> & ((page?: Paging, options?: CallOptions) => Promise<BlockedUsers>);
  }

  /** Blacklists: users whose messages a user does not get. */
  interface UserBlacklist {
    /**
     * Adds up to 20 users to a user's blacklist. The service allows 3000 users in total.
     *
     * `POST /user/blacklist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/add-to-blacklist
     *
     * @example
     * await Rong.User.Blacklist.add({
     *   id: 'u1',
     *   blacklist: [{ id: 'b1' }, { id: 'b2' }],
     * });
     */
    add: (user: Blacklisting, options?: CallOptions) => Promise<Done>;
    /**
     * Removes up to 20 users from a user's blacklist.
     *
     * `POST /user/blacklist/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/remove-from-blacklist
     *
     * @example
     * await Rong.User.Blacklist.remove({ id: 'u1', blacklist: [{ id: 'b1' }] });
     */
    remove: (user: Blacklisting, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users on a user's blacklist.
     *
     * `POST /user/blacklist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/query-blacklist
     *
     * @example
     * await Rong.User.Blacklist.getList({ id: 'u1' });
     */
    getList: Paged<(user: BlacklistOwner, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((user: BlacklistOwner, options?: CallOptions) => Promise<Blacklist>);
  }

  /** Tags of users, which select the audience of a push. */
  interface UserTag {
    /**
     * Sets a user's tags, in place of any earlier ones.
     *
     * `POST /user/tag/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag
     *
     * @example
     * await Rong.User.Tag.set({ id: 'u1', tags: ['vip', 'football'] });
     */
    set: (user: UserTags, options?: CallOptions) => Promise<Done>;
    /**
     * Removes all tags of a user.
     *
     * `POST /user/tag/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag
     *
     * @example
     * await Rong.User.Tag.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * Sets the tags of up to 1000 users, in place of any earlier ones.
     *
     * `POST /user/tag/batch/set.json`: at most 10 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag
     *
     * @example
     * await Rong.User.Tag.batchSet({ users: [{ id: 'u1' }, { id: 'u2' }], tags: ['IM'] });
     */
    batchSet: (tags: SharedTags, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `User.Tag.batchSet`. */
    batchset: (tags: SharedTags, options?: CallOptions) => Promise<Done>;
    /**
     * Removes all tags of up to 1000 users.
     *
     * `POST /user/tag/batch/set.json`: at most 10 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag
     *
     * @example
     * await Rong.User.Tag.batchRemove({ users: [{ id: 'u1' }] });
     */
    batchRemove: (users: TaggedUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the tags of one user, or of up to 50.
     *
     * `POST /user/tags/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/get-user-tag
     *
     * @example
     * await Rong.User.Tag.getList([{ id: 'u1' }, { id: 'u2' }]);
     */
    getList: (users: string | { id: string } | readonly (string | { id: string })[], options?: CallOptions) => Promise<Tags>;
    /** @deprecated Use `User.Tag.getList`. */
    get: (users: string | { id: string } | readonly (string | { id: string })[], options?: CallOptions) => Promise<Tags>;
  }

  /** Whether users are online. */
  interface UserOnlineStatus {
    /**
     * Gets whether a user is online on any device.
     *
     * `POST /user/checkOnline.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/check-online-status-by-user
     *
     * @example
     * await Rong.User.OnlineStatus.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<OnlineStatus>;
    /** @deprecated Use `User.OnlineStatus.get`. */
    check: (user: UserId, options?: CallOptions) => Promise<OnlineStatus>;
  }

  /** Muting in all groups: users who cannot send messages in any group of the app. */
  interface UserMuteGroups {
    /**
     * Mutes up to 20 users in all groups.
     *
     * `POST /group/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user
     *
     * @example
     * await Rong.User.MuteGroups.add({
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 60,
     * });
     */
    add: (users: MuteEverywhere, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes up to 20 users in all groups.
     *
     * `POST /group/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.User.MuteGroups.remove({ members: [{ id: 'u1' }] });
     */
    remove: (users: UnmuteEverywhere, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users who are muted in all groups.
     *
     * `POST /group/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.User.MuteGroups.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Profiles that the service keeps of users, once the app has user profile hosting. */
  interface UserProfileResource {
    /**
     * Sets fields of a user's profile. Fields that are left out stay as they are.
     *
     * `POST /user/profile/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/set-user-profiles
     *
     * @example
     * await Rong.User.Profile.set({
     *   id: 'u1',
     *   userProfile: { name: 'Ann', gender: 'FEMALE', level: 3 },
     *   userExtProfile: { ext_team: 'blue' },
     * });
     */
    set: (profile: UserProfileSet, options?: CallOptions) => Promise<Done>;
    /**
     * Clears the profiles of users.
     *
     * Each id is sent in a field of its own. Which form the service wants for several ids is not
     * documented, and its Java SDK sends one field with commas.
     *
     * `POST /user/profile/clean.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/clean-user-profiles
     *
     * @example
     * await Rong.User.Profile.clean({ users: ['u1', 'u2'] });
     */
    clean: (users: UserProfileClean, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the profiles of users.
     *
     * `POST /user/profile/batch/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-user-profiles-by-batch
     *
     * @example
     * await Rong.User.Profile.get({ users: ['u1'] });
     */
    get: (users: UserProfileGet, options?: CallOptions) => Promise<UserProfiles>;
    /**
     * Lists the profiles of all users of the app, by the time of their registration.
     *
     * `POST /user/profile/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-paginated-user-list
     *
     * @example
     * await Rong.User.Profile.getList({ page: 1, size: 20, order: 'DESCENDING' });
     */
    getList: Paged<(page?: UserProfileGetList, options?: CallOptions) => AsyncGenerator<ProfiledUser, void, undefined>> & ((page?: UserProfileGetList, options?: CallOptions) => Promise<UserProfiles>);
  }

  /** Tokens that users connect with. */
  interface UserTokenResource {
    /**
     * Revokes the tokens that users got before a given time. Open connections stay open until they
     * drop.
     *
     * `POST /user/token/expire.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/expire
     *
     * @example
     * await Rong.User.Token.expire({ users: ['u1', 'u2'], time: 1700000000000 });
     */
    expire: (tokens: UserTokenExpire, options?: CallOptions) => Promise<Done>;
  }

  /** Deactivated users. */
  interface UserDeactivated {
    /**
     * Lists the deactivated users, including those whose deactivation is still in progress.
     *
     * `POST /user/deactivate/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/query-deactivated-list
     *
     * @example
     * await Rong.User.Deactivated.getList({ pageNo: 1, pageSize: 20 });
     */
    getList: Paged<(page?: UserDeactivatedGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((page?: UserDeactivatedGetList, options?: CallOptions) => Promise<DeactivatedUsers>);
  }

  /** Groups that a user is in. */
  interface UserGroup {
    /**
     * Lists the groups that a user is in. Without `page`, the answer has the first 5000 groups.
     *
     * `POST /user/group/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/query-group-by-user
     *
     * @example
     * await Rong.User.Group.getList({ id: 'u1', page: 1, size: 50 });
     */
    getList: Paged<(user: UserGroupGetList, options?: CallOptions) => AsyncGenerator<GroupOfUser, void, undefined>> & ((user: UserGroupGetList, options?: CallOptions) => Promise<GroupsOfUser>);
  }

  /**
   * Whitelists: the only users whose messages a user gets, where `User.WhiteSetting` says so. The
   * app needs user whitelists, which RongCloud's support or the console enables.
   */
  interface UserWhitelist {
    /**
     * Adds users to a user's whitelist. The service allows 3000 users in total, or as many as the
     * app's plan has. Messages sent with this SDK reach the user whatever the list says, unless
     * their `verifyBlacklist` is `true`.
     *
     * `POST /user/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/add-to-whitelist
     *
     * @example
     * await Rong.User.Whitelist.add({ id: 'u1', whitelist: ['w1', 'w2'] });
     */
    add: (user: Whitelisting, options?: CallOptions) => Promise<Done>;
    /**
     * Removes users from a user's whitelist.
     *
     * `POST /user/whitelist/remove.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.Whitelist.remove({ id: 'u1', whitelist: [{ id: 'w1' }] });
     */
    remove: (user: Whitelisting, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users on a user's whitelist, the last added first.
     *
     * `POST /user/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist
     *
     * @example
     * await Rong.User.Whitelist.getList({ id: 'u1', size: 100 });
     */
    getList: Paged<(user: UserWhitelistGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((user: UserWhitelistGetList, options?: CallOptions) => Promise<Whitelist>);
  }

  /**
   * Whether a user's whitelist or blacklist decides whose messages the user gets. The app needs
   * user whitelists, which RongCloud's support or the console enables.
   */
  interface UserWhiteSetting {
    /**
     * Sets whether the whitelist or the blacklist applies for users. If the console has enabled
     * whitelists for all users of the app, the service does not change a user to the blacklist.
     *
     * `POST /user/whitesetting/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/set-whitelist-service
     *
     * @example
     * await Rong.User.WhiteSetting.set({ users: ['u1', 'u2'], whiteSetting: true });
     */
    set: (users: UserWhiteSettingSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets whether the whitelist or the blacklist applies for users.
     *
     * `POST /user/whitesetting/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist-service
     *
     * @example
     * await Rong.User.WhiteSetting.get({ users: ['u1', 'u2'] });
     */
    get: (users: UserWhiteSettingGet, options?: CallOptions) => Promise<WhiteSettings>;
  }

  /** Muting in one-to-one chats: users who cannot send messages to other users. */
  interface UserChatBan {
    /**
     * Mutes or unmutes users in all one-to-one chats.
     *
     * `POST /user/chat/fb/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/one-to-one/ban
     *
     * @example
     * await Rong.User.ChatBan.set({ users: ['u1', 'u2'], state: true });
     */
    set: (users: UserChatBanSet, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users who are muted in one-to-one chats.
     *
     * `POST /user/chat/fb/querylist.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/one-to-one/query-banned-list
     *
     * @example
     * await Rong.User.ChatBan.getList({ num: 50, offset: 0 });
     */
    getList: Paged<(page?: UserChatBanGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((page?: UserChatBanGetList, options?: CallOptions) => Promise<ChatBannedUsers>);
  }

  /** Remarks: names of other users, which a user's push notifications show. */
  interface UserRemark {
    /**
     * Sets the remarks that a user has for other users.
     *
     * `POST /user/remarks/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-push
     *
     * @example
     * await Rong.User.Remark.set({
     *   id: 'u1',
     *   remarks: [{ id: 'u2', remark: 'Bob & 鲍勃' }, { id: 'u3', remark: 'Wei' }],
     * });
     */
    set: (user: UserRemarkSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes the remark that a user has for another user.
     *
     * `POST /user/remarks/del.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/delete-remark-for-push
     *
     * @example
     * await Rong.User.Remark.remove({ id: 'u1', targetId: 'u2' });
     */
    remove: (user: UserRemarkRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the remarks that a user has for other users.
     *
     * `POST /user/remarks/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-push
     *
     * @example
     * await Rong.User.Remark.getList({ id: 'u1', page: 1, size: 30 });
     */
    getList: Paged<(user: UserRemarkGetList, options?: CallOptions) => AsyncGenerator<Remark, void, undefined>> & ((user: UserRemarkGetList, options?: CallOptions) => Promise<Remarks>);
  }

  /** Do not disturb: a period of each day without push notifications for a user. */
  interface UserBlockPushPeriod {
    /**
     * Sets the period without push notifications for a user, in place of any that was set. It
     * begins at the same time every day.
     *
     * `POST /user/blockPushPeriod/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.set({
     *   id: 'u1',
     *   startTime: '22:30:00',
     *   period: 600,
     *   level: 'NONE',
     * });
     */
    set: (period: UserBlockPushPeriodSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the period without push notifications for a user.
     *
     * `POST /user/blockPushPeriod/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/get-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<BlockPushPeriod>;
    /**
     * Removes the period without push notifications for a user.
     *
     * `POST /user/blockPushPeriod/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/delete-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
  }

  /** Proxy chats: a bot sends messages for a user. */
  interface UserProxyChat {
    /**
     * Lets a bot send messages for a user to other users. What a second call for the same chats
     * does is not documented.
     *
     * `POST /v3/user/proxychat/start`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/proxychat/start-user-proxychat
     *
     * @example
     * await Rong.User.ProxyChat.start({
     *   id: 'u1',
     *   targetIds: ['u2', 'u3'],
     *   botUserId: 'bot1',
     *   metadata: { topic: 'orders' },
     * });
     */
    start: (chats: UserProxyChatStart, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the proxy chats of one user or of all.
     *
     * `POST /v3/user/proxychat/query.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/proxychat/list-user-proxychats
     *
     * @example
     * await Rong.User.ProxyChat.getList({ id: 'u1', page: 1, size: 50 });
     */
    getList: Paged<(page?: UserProxyChatGetList, options?: CallOptions) => AsyncGenerator<ProxyChat, void, undefined>> & ((page?: UserProxyChatGetList, options?: CallOptions) => Promise<ProxyChats>);
  }

  /**
   * Friends of users. The app needs profile hosting, which RongCloud's support or the console
   * enables.
   */
  interface Friend {
    /** Profiles of friends: what a user sees of them. */
    readonly Profile: FriendProfile;
    /** Friend permissions: who may add a user as a friend. */
    readonly Permission: FriendPermission;
    /**
     * Adds a friend to a user, or sends the other user a friend request.
     *
     * `POST /friend/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/add-friend
     *
     * @example
     * await Rong.Friend.add({
     *   id: 'u1',
     *   targetId: 'u2',
     *   optType: 'DIRECT',
     *   extra: 'Hi & 你好',
     * });
     */
    add: (friend: FriendAdd, options?: CallOptions) => Promise<Done>;
    /**
     * Removes friends of a user.
     *
     * `POST /friend/delete.json`: at most 100 friends per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/del-friend
     *
     * @example
     * await Rong.Friend.remove({ id: 'u1', targetIds: ['u2', 'u3'] });
     */
    remove: (friends: FriendRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Removes all friends of a user.
     *
     * `POST /friend/clean.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/clean-friend
     *
     * @example
     * await Rong.Friend.clean({ id: 'u1' });
     */
    clean: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the friends of a user by the time they were added.
     *
     * `POST /friend/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend
     *
     * @example
     * await Rong.Friend.getList({ id: 'u1', size: 60, order: 'DESCENDING' });
     */
    getList: Paged<(user: FriendGetList, options?: CallOptions) => AsyncGenerator<ListedFriend, void, undefined>> & ((user: FriendGetList, options?: CallOptions) => Promise<Friends>);
    /**
     * Checks whether users are friends of a user.
     *
     * `POST /friend/check.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/check-friend
     *
     * @example
     * await Rong.Friend.check({ id: 'u1', targetIds: ['u2', 'u3'] });
     */
    check: (users: FriendCheck, options?: CallOptions) => Promise<Friendships>;
  }

  /** Profiles of friends: what a user sees of them. */
  interface FriendProfile {
    /**
     * Sets the name of a friend that a user sees, and fields of the app.
     *
     * `POST /friend/profile/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/set-friend-profile
     *
     * @example
     * await Rong.Friend.Profile.set({
     *   id: 'u1',
     *   targetId: 'u2',
     *   remarkName: 'Bobby',
     *   friendExtProfile: { ext_team: 'blue' },
     * });
     */
    set: (friend: FriendProfileSet, options?: CallOptions) => Promise<Done>;
  }

  /** Friend permissions: who may add a user as a friend. */
  interface FriendPermission {
    /**
     * Sets who may add users as friends.
     *
     * `POST /friend/permission/set.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/set-friend-add-level
     *
     * @example
     * await Rong.Friend.Permission.set({
     *   users: ['u1', 'u2'],
     *   permissionType: 'APPROVAL',
     * });
     */
    set: (users: FriendPermissionSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets who may add users as friends.
     *
     * `POST /friend/permission/get.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend-add-level
     *
     * @example
     * await Rong.Friend.Permission.get({ users: ['u1', 'u2'] });
     */
    get: (users: FriendPermissionGet, options?: CallOptions) => Promise<FriendPermissions>;
  }

  /**
   * Messages: sending and recalling them, and their history.
   *
   * By default, the service neither moderates messages that a server sends nor reports them by
   * callback. The sender need not be a member of the group.
   */
  interface Message {
    /** Messages to users. */
    readonly Private: MessagePrivate;
    /** Messages to groups. */
    readonly Group: MessageGroup;
    /** Messages to discussions. */
    readonly Discussion: MessageDiscussion;
    /** Messages to chatrooms. */
    readonly Chatroom: MessageChatroom;
    /** Messages to ultra groups. */
    readonly UltraGroup: MessageUltraGroup;
    /** System messages to users. */
    readonly System: MessageSystem;
    /** The hourly log of all messages of the app. */
    readonly History: MessageHistory;
    /** @deprecated Use `Message.History`. */
    readonly history: MessageHistory;
    /**
     * Expansions: values of a message that can change after it was sent, such as votes. The message
     * must have been sent with `expansion: true`.
     */
    readonly Expansion: MessageExpansion;
    /**
     * Translates a text. The app needs the translation service; without it, the code of the error
     * is 28400.
     *
     * `POST /v3/translate.json`: at most 10 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/builtin-translation
     *
     * @example
     * await Rong.Message.translate({
     *   text: 'Good morning',
     *   targetLanguage: 'zh',
     *   sourceLanguage: 'en',
     * });
     */
    translate: (text: MessageTranslate, options?: CallOptions) => Promise<Translation>;
  }

  /** Messages to users. */
  interface MessagePrivate {
    /**
     * Sends a message to up to 1000 users.
     *
     * `POST /message/private/publish.json`: at most 6000 receivers per minute.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-private
     *
     * @example
     * await Rong.Message.Private.send({
     *   senderId: 'u1',
     *   targetId: 'u2',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: PrivateMessage<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a message to up to 1000 users, with different content for each.
     *
     * `POST /message/private/publish_template.json`: at most 6000 receivers per minute.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-private-template
     *
     * @example
     * await Rong.Message.Private.sendTemplate({
     *   senderId: 'u1',
     *   objectName: 'RC:TxtMsg',
     *   template: { content: 'Hello {name}, you have {points} points' },
     *   content: {
     *     u2: { data: { '{name}': 'Ann', '{points}': '90' }, push: 'Hello {name}' },
     *     u3: { data: { '{name}': 'Bob', '{points}': '95' }, push: 'Hello {name}' },
     *   },
     * });
     */
    sendTemplate: <Type extends ObjectName>(message: PrivateTemplateMessage<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a status message, such as "is typing", to up to 1000 users: those who are online get
     * it. The service neither stores nor counts nor pushes it; clients store it and count it as
     * unread if they do so with all messages of its type.
     *
     * `POST /statusmessage/private/publish.json`: at most 6000 receivers per minute.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-status-private
     *
     * @example
     * await Rong.Message.Private.sendStatus({
     *   senderId: 'u1',
     *   targetId: ['u2', 'u3'],
     *   objectName: 'RC:TypSts',
     *   content: { typingContentType: 'RC:TxtMsg' },
     *   verifyBlacklist: true,
     *   isIncludeSender: true,
     *   isCounted: false,
     *   busChannel: 'ch1',
     *   msgRandom: 123456789,
     * });
     */
    sendStatus: <Type extends ObjectName>(message: MessagePrivateSendStatus<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a chunk of a stream message to a user. The first chunk creates the message, and the
     * answer says its id, which the later ones name.
     *
     * `POST /v3/message/private/publish_stream.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/message/send-private-stream
     *
     * @example
     * await Rong.Message.Private.sendStream({
     *   senderId: 'bot',
     *   targetId: 'u1',
     *   content: { content: 'Hel', seq: 1, complete: false, type: 'text' },
     *   isPersisted: true,
     * });
     */
    sendStream: (chunk: MessagePrivateSendStream, options?: CallOptions) => Promise<SentChunk>;
    /**
     * Sends texts as one message that grows while they arrive, as an AI model writes it: each is shown to the receiver as soon as it is there. What arrives while a chunk is on its way goes into the next one. If the texts end with an error, or the signal is aborted, the message is completed with what was sent, `completeReason` 1, and the call rejects. If a chunk fails, or the client is closed, the call rejects too, and the message stays unfinished.
     *
     * `POST /v3/message/private/publish_stream.json`: at most 100 calls per second.
     *
     * @param message The message. Its `content` is optional: what the first chunk says beside its text.
     * @param chunks The texts: at least one, at most 131072 bytes in all. A character may be cut in two by them.
     * @param options `timeout` and `maxRetries` are those of each chunk, `signal` is that of all.
     * @returns The id of the message, and how many chunks were sent.
     *
     * @example
     * async function* words() {
     *   const events = await openai.responses.create({ model, input, stream: true });
     *   for await (const event of events) {
     *     if (event.type === 'response.output_text.delta') yield event.delta;
     *   }
     * }
     * const { messageUID } = await Rong.Message.Private.stream(
     *   { senderId: 'bot', targetId: 'u1', content: { type: 'text' }, isPersisted: true },
     *   words(),
     *   { signal: AbortSignal.timeout(60_000) },
     * );
     */
    stream: (message: Streamed<MessagePrivateSendStream>, chunks: Texts, options?: CallOptions) => Promise<StreamSent>;
    /**
     * Changes the content of a message that was sent to a user.
     *
     * No page documents this; the official Java SDK has it since version 4.0.11.
     *
     * `POST /message/private/modify.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Private.modify({
     *   senderId: 'u1',
     *   targetId: 'u2',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello again' },
     * });
     */
    modify: <Type extends ObjectName>(message: MessagePrivateModify<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * Gets stored messages between two users.
     *
     * No page documents this; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/private/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Private.query({
     *   userId: 'u1',
     *   startTime: 1700000100000,
     *   endTime: 1700000000000,
     *   pageSize: 50,
     *   includeStart: true,
     *   targetId: 'u2',
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message that was sent to a user.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Private.recall({
     *   senderId: 's1',
     *   targetId: 't1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     * });
     */
    recall: (message: SentMessage, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to groups. */
  interface MessageGroup {
    /**
     * Sends a message to up to 3 groups.
     *
     * `POST /message/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.send({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: GroupMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a message to some members of a group: those in `toUserId`.
     *
     * `POST /message/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.sendDirection({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   toUserId: ['u2', 'u3'],
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    sendDirection: <Type extends ObjectName>(message: DirectedMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a message that mentions some members, or all, as `mentionedInfo` in the content says.
     *
     * `POST /message/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.sendMention({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   objectName: 'RC:TxtMsg',
     *   content: {
     *     content: 'Hello',
     *     mentionedInfo: {
     *       type: 2,
     *       userIds: ['u2', 'u3'],
     *       pushContent: 'You were mentioned',
     *     },
     *   },
     * });
     */
    sendMention: <Type extends ObjectName>(message: GroupMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a status message, such as "is typing", to up to 3 groups: members who are online get
     * it. The service neither stores nor counts nor pushes it; clients store it and count it as
     * unread if they do so with all messages of its type.
     *
     * `POST /statusmessage/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-status-group
     *
     * @example
     * await Rong.Message.Group.sendStatus({
     *   senderId: 'u1',
     *   targetId: ['g1', 'g2'],
     *   objectName: 'RC:TypSts',
     *   content: { typingContentType: 'RC:TxtMsg' },
     *   isIncludeSender: true,
     * });
     */
    sendStatus: <Type extends ObjectName>(message: MessageGroupSendStatus<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a chunk of a stream message to a group. The first chunk creates the message, and the
     * answer says its id, which the later ones name.
     *
     * RongCloud lists the path; no page documents its fields, which are those of
     * `Message.Private.sendStream`.
     *
     * `POST /v3/message/group/publish_stream.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Group.sendStream({
     *   senderId: 'bot',
     *   targetId: 'g1',
     *   content: { content: 'Hel', seq: 1, complete: false, type: 'markdown' },
     * });
     */
    sendStream: (chunk: MessageGroupSendStream, options?: CallOptions) => Promise<SentChunk>;
    /**
     * Sends texts as one message that grows while they arrive, as an AI model writes it: each is shown to the receiver as soon as it is there. What arrives while a chunk is on its way goes into the next one. If the texts end with an error, or the signal is aborted, the message is completed with what was sent, `completeReason` 1, and the call rejects. If a chunk fails, or the client is closed, the call rejects too, and the message stays unfinished.
     *
     * `POST /v3/message/group/publish_stream.json`: at most 100 calls per second.
     *
     * @param message The message. Its `content` is optional: what the first chunk says beside its text.
     * @param chunks The texts: at least one, at most 131072 bytes in all. A character may be cut in two by them.
     * @param options `timeout` and `maxRetries` are those of each chunk, `signal` is that of all.
     * @returns The id of the message, and how many chunks were sent.
     *
     * @example
     * async function* words() {
     *   const events = await openai.responses.create({ model, input, stream: true });
     *   for await (const event of events) {
     *     if (event.type === 'response.output_text.delta') yield event.delta;
     *   }
     * }
     * const { messageUID } = await Rong.Message.Group.stream(
     *   { senderId: 'bot', targetId: 'g1', content: { type: 'markdown' } },
     *   words(),
     *   { signal: AbortSignal.timeout(60_000) },
     * );
     */
    stream: (message: Streamed<MessageGroupSendStream>, chunks: Texts, options?: CallOptions) => Promise<StreamSent>;
    /**
     * Changes the content of a message that was sent to a group.
     *
     * No page documents this; the official Java SDK has it since version 4.0.11.
     *
     * `POST /message/group/modify.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Group.modify({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello again' },
     * });
     */
    modify: <Type extends ObjectName>(message: MessageGroupModify<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * Gets stored messages of a group.
     *
     * No page documents this; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/group/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Group.query({
     *   userId: 'u1',
     *   startTime: 1700000100000,
     *   endTime: 1700000000000,
     *   pageSize: 50,
     *   includeStart: true,
     *   targetId: 'g1',
     *   busChannel: 'ch1',
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message that was sent to a group.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Group.recall({
     *   senderId: 's1',
     *   targetId: 'g1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     * });
     */
    recall: (message: SentMessage, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to discussions. */
  interface MessageDiscussion {
    /**
     * Sends a message to one or more discussions.
     *
     * `POST /message/discussion/publish.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Discussion.send({
     *   senderId: 'u1',
     *   targetId: 'd1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: DiscussionMessage<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * Recalls a message that was sent to a discussion.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Discussion.recall({
     *   senderId: 's1',
     *   targetId: 'd1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     * });
     */
    recall: (message: SentMessage, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to chatrooms. */
  interface MessageChatroom {
    /**
     * Sends a message to one or more chatrooms.
     *
     * `POST /message/chatroom/publish.json`: at most 100 chatrooms per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-chatroom
     *
     * @example
     * await Rong.Message.Chatroom.send({
     *   senderId: 'u1',
     *   targetId: 'c1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: ChatroomMessage<Type>, options?: CallOptions) => Promise<SentToChatrooms>;
    /**
     * Sends a message to all chatrooms of the app. Requires a dedicated cloud.
     *
     * `POST /message/chatroom/broadcast.json`: at most 1 call per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-chatroom-broadcast
     *
     * @example
     * await Rong.Message.Chatroom.broadcast({
     *   senderId: 'u1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    broadcast: <Type extends ObjectName>(message: ChatroomBroadcast<Type>, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Gets stored messages of a chatroom.
     *
     * No page documents this; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/chatroom/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Chatroom.query({
     *   userId: 'u1',
     *   startTime: 1700000100000,
     *   endTime: 1700000000000,
     *   pageSize: 50,
     *   includeStart: true,
     *   targetId: 'c1',
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message that was sent to a chatroom.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Chatroom.recall({
     *   senderId: 'u1',
     *   targetId: 'c1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: false,
     *   extra: 'spam',
     * });
     */
    recall: (message: SentElsewhere, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to ultra groups. */
  interface MessageUltraGroup {
    /**
     * Sends a message to up to 3 ultra groups. The service also allows only 20 messages a second
     * to each channel, or to each group without a channel. A message to a channel that does not
     * exist is not delivered, and there is no error.
     *
     * `POST /message/ultragroup/publish.json`: at most 100 ultra groups per second and 20 per second for each channel.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/message/send-ultragroup
     *
     * @example
     * await Rong.Message.UltraGroup.send({
     *   senderId: 'u1',
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好' },
     *   pushContent: 'hello',
     *   expansion: true,
     *   extraContent: { vote: 'none' },
     * });
     */
    send: <Type extends ObjectName>(message: UltraGroupMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Changes the content of a message that was sent to an ultra group. The number of calls that
     * the service allows is from the documentation of Nexconn, its other brand.
     *
     * `POST /ultragroup/msg/modify.json`: at most 100 calls per minute.
     *
     * @example
     * await Rong.Message.UltraGroup.modify({
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   senderId: 'u1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   content: { content: 'hello again' },
     *   msgRandom: 123456790,
     * });
     */
    modify: (message: MessageUltraGroupModify, options?: CallOptions) => Promise<Done>;
    /**
     * Gets messages of an ultra group by their ids.
     *
     * `POST /ultragroup/msg/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.UltraGroup.get({
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   msgs: [{ msgUID: '5GSB-RPM1-KP8H-9JHF', busChannel: 'staff' }],
     * });
     */
    get: (messages: MessageUltraGroupGet, options?: CallOptions) => Promise<UltraGroupMessages>;
    /**
     * Gets stored messages of an ultra group.
     *
     * No page documents this; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/ultragroup/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.UltraGroup.query({
     *   userId: 'u1',
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   startTime: 1519444244000,
     *   endTime: 1519444243000,
     *   pageSize: 50,
     *   includeStart: true,
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message that was sent to an ultra group.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.UltraGroup.recall({
     *   senderId: 'u1',
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: true,
     *   extra: 'spam',
     *   disablePush: true,
     * });
     */
    recall: (message: MessageUltraGroupRecall, options?: CallOptions) => Promise<Done>;
  }

  /** System messages to users. */
  interface MessageSystem {
    /**
     * Sends a system message to up to 100 users.
     *
     * `POST /message/system/publish.json`: at most 100 receivers per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-private
     *
     * @example
     * await Rong.Message.System.send({
     *   senderId: '__system__',
     *   targetId: ['u1', 'u2'],
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: SystemMessage<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a system message to all users of the app. Clients get it up to
     * 3 minutes later.
     *
     * `POST /message/broadcast.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-to-all
     *
     * @example
     * await Rong.Message.System.broadcast({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    broadcast: <Type extends ObjectName>(message: SystemBroadcast<Type>, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Sends a system message to all users of the app who are online, or come online within 10
     * minutes. It cannot be recalled. The app needs broadcasts to online users, which RongCloud's
     * support or the console enables.
     *
     * No page says the rate; it is taken for that of `broadcast`.
     *
     * `POST /message/online/broadcast.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-online
     *
     * @example
     * await Rong.Message.System.onlineBroadcast({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Maintenance at noon' },
     *   msgRandom: 123456789,
     *   disableUpdateLastMsg: true,
     * });
     */
    onlineBroadcast: <Type extends ObjectName>(message: MessageSystemOnlineBroadcast<Type>, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Recalls a message that was sent to all users with `broadcast` or `Push.message`.
     *
     * `POST /message/broadcast/recall.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/recall-message-broadcast-to-all
     *
     * @example
     * await Rong.Message.System.recallBroadcast({
     *   senderId: '__system__',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: false,
     *   extra: 'spam',
     *   disableUpdateLastMsg: true,
     * });
     */
    recallBroadcast: (message: MessageSystemRecallBroadcast, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Recalls a system message that was sent to a user.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.System.recall({
     *   senderId: '__system__',
     *   targetId: 'u1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: false,
     *   extra: 'spam',
     *   disableUpdateLastMsg: true,
     *   disablePush: true,
     *   busChannel: 'ch1',
     * });
     */
    recall: (message: SentElsewhere, options?: CallOptions) => Promise<Done>;
    /**
     * Sends a system message to up to 1000 users, with different content for each.
     *
     * `POST /message/system/publish_template.json`: at most 100 receivers per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-private-template
     *
     * @example
     * await Rong.Message.System.sendTemplate({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   template: { content: 'Hello {name}' },
     *   content: {
     *     u1: { data: { '{name}': 'Ann' }, push: 'Hello {name}' },
     *     u2: { data: { '{name}': 'Bob' }, push: 'Hello {name}' },
     *   },
     * });
     */
    sendTemplate: <Type extends ObjectName>(message: TemplateMessage<Type>, options?: CallOptions) => Promise<Sent>;
  }

  /** The hourly log of all messages of the app. */
  interface MessageHistory {
    /**
     * Gets the URL of an hour's log, a zip file. The service keeps it for three days.
     *
     * `POST /message/history.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/get-message-history-log
     *
     * @example
     * await Rong.Message.History.get({ date: '2018030210' });
     */
    get: (hour: HistoryHour, options?: CallOptions) => Promise<HistoryFile>;
    /**
     * Deletes an hour's log.
     *
     * `POST /message/history/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/delete-message-history-log
     *
     * @example
     * await Rong.Message.History.remove({ date: '2018030210' });
     */
    remove: (hour: HistoryHour, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes the stored messages of a user's conversation; the hourly log keeps them. In a
     * chatroom, this deletes them for all users; an old page says that this is not possible.
     *
     * `POST /conversation/message/history/clean.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/delete
     *
     * @example
     * await Rong.Message.History.clean({
     *   type: 'PRIVATE',
     *   senderId: 'u1',
     *   targetId: 'u2',
     *   msgTimestamp: 1700000000000,
     * });
     */
    clean: (conversation: MessageHistoryClean, options?: CallOptions) => Promise<Done>;
  }

  /**
   * Expansions: values of a message that can change after it was sent, such as votes. The message
   * must have been sent with `expansion: true`.
   */
  interface MessageExpansion {
    /**
     * Sets values in the expansion of a message. The others stay as they are.
     *
     * `POST /message/expansion/set.json`: at most 100 calls per second; each also counts among 6000 receivers per minute or 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/set-expansion
     *
     * @example
     * await Rong.Message.Expansion.set({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   type: 'GROUP',
     *   targetId: 'g1',
     *   extraKeyVal: { votes: '3', answer: '是' },
     *   isSyncSender: true,
     * });
     */
    set: (values: MessageExpansionSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes values from the expansion of a message.
     *
     * `POST /message/expansion/delete.json`: at most 100 calls per second; each also counts among 6000 receivers per minute or 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/delete-expansion
     *
     * @example
     * await Rong.Message.Expansion.remove({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   type: 'GROUP',
     *   targetId: 'g1',
     *   extraKey: ['votes'],
     *   isSyncSender: true,
     * });
     */
    remove: (keys: MessageExpansionRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the values in the expansion of a message. A page has 300, as many as a message can
     * have, so the first page has all.
     *
     * `POST /message/expansion/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/get-expansion
     *
     * @example
     * await Rong.Message.Expansion.getList({ uId: '5GSB-RPM1-KP8H-9JHF', pageNo: 1 });
     */
    getList: (message: MessageExpansionGetList, options?: CallOptions) => Promise<Expansions>;
  }

  /** Groups and their members. */
  interface Group {
    /** @deprecated Use `Group.Mute.All`. */
    readonly Ban: GroupMuteAll & {
      /** @deprecated Use `User.MuteGroups`. */
      readonly user: UserMuteGroups;
    };
    /** Muting: members who cannot send messages in a group until their mute ends. */
    readonly Gag: GroupGag;
    /** Muting in groups: all members or some, and a whitelist of those who can still send messages. */
    readonly Mute: GroupMute;
    /** @deprecated Use `Group.Mute.All`. */
    readonly MuteAllMembers: GroupMuteAll;
    /** @deprecated Use `Group.Mute.Member`. */
    readonly MuteMembers: GroupMuteMember;
    /** @deprecated Use `Group.Mute.Whitelist`. */
    readonly MuteWhiteList: {
      /** @deprecated Use `Group.Mute.Whitelist`. */
      readonly user: GroupMuteWhitelist;
    };
    /** @deprecated Use `Group.Mute.Whitelist`. */
    readonly WhiteList: {
      /** @deprecated Use `Group.Mute.Whitelist`. */
      readonly user: GroupMuteWhitelist;
    };
    /** Whether groups are muted. */
    readonly MuteStatus: GroupMuteStatus;
    /** @deprecated Use `Group.MuteStatus`. */
    readonly BanStatus: GroupMuteStatus;
    /**
     * Remarks: names of members, which push notifications of their messages to a group show in place
     * of the names that the users registered with. If the receiver has a remark for the member
     * (`User.Remark`), that one is shown.
     */
    readonly Remark: GroupRemark;
    /**
     * Sets the groups of a user: removes them from all others, and creates missing groups.
     *
     * `POST /group/sync.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/sync-group
     *
     * @example
     * await Rong.Group.sync({
     *   id: 'u1',
     *   groups: [{ id: 'g1', name: 'Group One' }, { id: 'g2', name: '群二' }],
     * });
     */
    sync: (user: UserGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Creates a group. The service allows 3000 members in a group.
     *
     * `POST /group/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/create-group
     *
     * @example
     * await Rong.Group.create({
     *   id: 'g1',
     *   name: 'Group One',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     * });
     */
    create: <Type extends ObjectName>(group: NewGroup<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Adds a member, or several, to a group.
     *
     * `POST /group/join.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/join-group
     *
     * @example
     * await Rong.Group.join({ id: 'g1', name: 'Group One', member: { id: 'u1' } });
     */
    join: <Type extends ObjectName>(group: Joining<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Adds up to 1000 members to a group.
     *
     * `POST /group/join.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/join-group
     *
     * @example
     * await Rong.Group.invite({
     *   id: 'g1',
     *   name: 'Group One',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     * });
     */
    invite: <Type extends ObjectName>(group: Invitation<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Removes a member, or several, from a group.
     *
     * `POST /group/quit.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/quit-group
     *
     * @example
     * await Rong.Group.quit({ id: 'g1', member: { id: 'u1' } });
     */
    quit: <Type extends ObjectName>(group: Leaving<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Removes up to 1000 members from a group.
     *
     * `POST /group/quit.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/quit-group
     *
     * @example
     * await Rong.Group.kick({ id: 'g1', members: [{ id: 'u1' }, { id: 'u2' }] });
     */
    kick: <Type extends ObjectName>(group: Expulsion<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Dismisses a group and removes all its members.
     *
     * `POST /group/dismiss.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/dismiss-group
     *
     * @example
     * await Rong.Group.dismiss({ id: 'g1', member: { id: 'u1' } });
     */
    dismiss: <Type extends ObjectName>(group: Leaving<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Renames a group.
     *
     * `POST /group/refresh.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/refresh-group-info
     *
     * @example
     * await Rong.Group.update({ id: 'g1', name: 'New name' });
     */
    update: <Type extends ObjectName>(group: GroupName<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Lists the members of a group.
     *
     * `POST /group/user/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/query-group-member
     *
     * @example
     * await Rong.Group.get({ id: 'g1' });
     */
    get: (group: GroupId, options?: CallOptions) => Promise<GroupMembers>;
  }

  /** Muting: members who cannot send messages in a group until their mute ends. */
  interface GroupGag {
    /**
     * Mutes up to 20 members of a group.
     *
     * `POST /group/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user
     *
     * @example
     * await Rong.Group.Gag.add({
     *   id: 'g1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 60,
     * });
     */
    add: (group: Gagging, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes up to 20 members of a group.
     *
     * `POST /group/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.Group.Gag.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Ungagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the muted members of a group.
     *
     * `POST /group/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.Group.Gag.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Muting in groups: all members or some, and a whitelist of those who can still send messages. */
  interface GroupMute {
    /** Muting whole groups. */
    readonly All: GroupMuteAll;
    /** Muting members of a group. */
    readonly Member: GroupMuteMember;
    /** Members who can send messages while their group is muted. */
    readonly Whitelist: GroupMuteWhitelist;
  }

  /** Muting whole groups. */
  interface GroupMuteAll {
    /**
     * Mutes all members of up to 20 groups, except those on the whitelist.
     *
     * `POST /group/ban/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ban-group
     *
     * @example
     * await Rong.Group.Mute.All.add({ groups: [{ id: 'g1' }, { id: 'g2' }] });
     */
    add: (groups: WholeGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes up to 20 groups.
     *
     * `POST /group/ban/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/unban-group
     *
     * @example
     * await Rong.Group.Mute.All.remove({ groups: [{ id: 'g1' }] });
     */
    remove: (groups: WholeGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the groups that are muted.
     *
     * `POST /group/ban/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list
     *
     * @example
     * await Rong.Group.Mute.All.getList();
     */
    getList: Paged<(page?: GroupMuteAllGetList, options?: CallOptions) => AsyncGenerator<MutedGroup, void, undefined>> & ((page?: GroupMuteAllGetList, options?: CallOptions) => Promise<MutedGroups>);
  }

  /** Muting members of a group. */
  interface GroupMuteMember {
    /**
     * Mutes up to 20 members of a group.
     *
     * `POST /group/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user
     *
     * @example
     * await Rong.Group.Mute.Member.add({
     *   id: 'g1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 60,
     * });
     */
    add: (group: Muting, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes up to 20 members of a group.
     *
     * `POST /group/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.Group.Mute.Member.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Ungagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the muted members of a group.
     *
     * `POST /group/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.Group.Mute.Member.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Members who can send messages while their group is muted. */
  interface GroupMuteWhitelist {
    /**
     * Adds up to 20 members to the whitelist of a group.
     *
     * `POST /group/user/ban/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/add-to-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.add({
     *   id: 'g1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     * });
     */
    add: (group: Exempted, options?: CallOptions) => Promise<Done>;
    /**
     * Removes up to 20 members from the whitelist of a group.
     *
     * `POST /group/user/ban/whitelist/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/remove-from-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Exempted, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members on the whitelist of a group.
     *
     * `POST /group/user/ban/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<ExemptedMembers>;
  }

  /** Whether groups are muted. */
  interface GroupMuteStatus {
    /**
     * Checks whether up to 20 groups are muted.
     *
     * `POST /group/ban/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list
     *
     * @example
     * await Rong.Group.MuteStatus.check({ groups: [{ id: 'g1' }, { id: 'g2' }] });
     */
    check: (groups: WholeGroups, options?: CallOptions) => Promise<GroupStatuses>;
  }

  /**
   * Remarks: names of members, which push notifications of their messages to a group show in place
   * of the names that the users registered with. If the receiver has a remark for the member
   * (`User.Remark`), that one is shown.
   */
  interface GroupRemark {
    /**
     * Sets the remark of a member of a group.
     *
     * `POST /group/remarks/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.set({ userId: 'u1', id: 'g1', remark: 'Annie & 安妮' });
     */
    set: (member: GroupRemarkSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes the remark of a member of a group.
     *
     * `POST /group/remarks/del.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/delete-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.remove({ userId: 'u1', id: 'g1' });
     */
    remove: (member: RemarkedMember, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the remark of a member of a group.
     *
     * `POST /group/remarks/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.get({ userId: 'u1', id: 'g1' });
     */
    get: (member: RemarkedMember, options?: CallOptions) => Promise<RemarkOfMember>;
  }

  /**
   * Hosted groups: the service keeps their profiles, roles and permissions. The app needs profile
   * hosting, which RongCloud's support or the console enables.
   */
  interface EntrustedGroup {
    /** Managers of hosted groups. */
    readonly Manager: EntrustedGroupManager;
    /** Members of hosted groups. */
    readonly Member: EntrustedGroupMember;
    /** Names of hosted groups that single members see, in push notifications too. */
    readonly RemarkName: EntrustedGroupRemarkName;
    /** Hosted groups that a user is in. */
    readonly Joined: EntrustedGroupJoined;
    /**
     * Creates a hosted group. Its members see a notice.
     *
     * `POST /entrust/group/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/create-group
     *
     * @example
     * await Rong.EntrustedGroup.create({
     *   id: 'g1',
     *   name: 'Lunch',
     *   owner: 'u1',
     *   members: ['u2', 'u3'],
     *   groupProfile: {
     *     introduction: 'Where to eat',
     *     announcement: 'At noon',
     *     portraitUrl: 'http://x.test/g.png',
     *   },
     *   groupExtProfile: { ext_floor: '3' },
     *   permissions: {
     *     joinPerm: 'FREE',
     *     removePerm: 'OWNER_OR_MANAGER',
     *     memInvitePerm: 'EVERYONE',
     *     invitePerm: 'INVITEE_VERIFY',
     *     profilePerm: 'OWNER',
     *     memProfilePerm: 'SELF',
     *   },
     * });
     */
    create: (group: EntrustedGroupCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Turns a group that `Group.create` created into a hosted one. The service sends no callbacks.
     *
     * `POST /entrust/group/import.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/import-group
     *
     * @example
     * await Rong.EntrustedGroup.import({
     *   id: 'g2',
     *   name: 'Tennis',
     *   owner: 'u1',
     *   groupProfile: { introduction: 'On Mondays' },
     *   groupExtProfile: { ext_floor: '0' },
     *   permissions: { joinPerm: 'NO_ONE_ALLOWED' },
     * });
     */
    import: (group: EntrustedGroupImport, options?: CallOptions) => Promise<Done>;
    /**
     * Changes the profile, the fields of the app or the permissions of a group.
     *
     * `POST /entrust/group/profile/update.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/update-group
     *
     * @example
     * await Rong.EntrustedGroup.update({
     *   id: 'g1',
     *   groupProfile: { name: 'Lunch club', announcement: 'At one' },
     *   groupExtProfile: { ext_floor: '4' },
     *   permissions: { joinPerm: 'OWNER_VERIFY' },
     * });
     */
    update: (group: EntrustedGroupUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Gets groups with their profiles and permissions.
     *
     * `POST /entrust/group/profile/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/query-group-profiles
     *
     * @example
     * await Rong.EntrustedGroup.get({ ids: ['g1'] });
     */
    get: (groups: EntrustedGroupGet, options?: CallOptions) => Promise<EntrustedGroups>;
    /**
     * Adds members to a group, and returns the group. The members see a notice.
     *
     * `POST /entrust/group/join.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/join-group
     *
     * @example
     * await Rong.EntrustedGroup.join({ id: 'g1', members: ['u4', 'u5'] });
     */
    join: (group: EntrustedGroupJoin, options?: CallOptions) => Promise<EnteredGroup>;
    /**
     * Removes members who leave a group. The members see a notice.
     *
     * `POST /entrust/group/quit.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/quit-group
     *
     * @example
     * await Rong.EntrustedGroup.quit({
     *   id: 'g1',
     *   members: ['u4'],
     *   isDelBan: true,
     *   isDelWhite: true,
     *   isDelFollowed: false,
     * });
     */
    quit: (group: EntrustedGroupQuit, options?: CallOptions) => Promise<Done>;
    /**
     * Dismisses a group and removes all its members. The members see a notice.
     *
     * `POST /entrust/group/dismiss.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/diss-group
     *
     * @example
     * await Rong.EntrustedGroup.dismiss({ id: 'g1' });
     */
    dismiss: (group: GroupId, options?: CallOptions) => Promise<Done>;
    /**
     * Transfers a group to another owner. The members see a notice.
     *
     * `POST /entrust/group/transfer/owner.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/transfer-group
     *
     * @example
     * await Rong.EntrustedGroup.transferOwner({
     *   id: 'g1',
     *   newOwner: 'u2',
     *   isQuit: true,
     *   isDelBan: true,
     *   isDelWhite: true,
     *   isDelFollowed: false,
     * });
     */
    transferOwner: (group: EntrustedGroupTransferOwner, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the hosted groups of the app by creation time.
     *
     * `POST /entrust/group/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-query/query-app-all-group
     *
     * @example
     * await Rong.EntrustedGroup.getList({ size: 60, order: 'ASCENDING' });
     */
    getList: Paged<(page?: EntrustedGroupGetList, options?: CallOptions) => AsyncGenerator<ListedGroup, void, undefined>> & ((page?: EntrustedGroupGetList, options?: CallOptions) => Promise<EntrustedGroupList>);
  }

  /** Managers of hosted groups. */
  interface EntrustedGroupManager {
    /**
     * Makes members managers of a group. A group can have 10. The members see a notice.
     *
     * `POST /entrust/group/manager/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/add-group-manager
     *
     * @example
     * await Rong.EntrustedGroup.Manager.add({ id: 'g1', members: ['u2', 'u9'] });
     */
    add: (group: GroupManagers, options?: CallOptions) => Promise<ManagersAdded>;
    /**
     * Makes managers of a group ordinary members again. The members see a notice.
     *
     * `POST /entrust/group/manager/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/remove-group-manager
     *
     * @example
     * await Rong.EntrustedGroup.Manager.remove({ id: 'g1', members: ['u2'] });
     */
    remove: (group: GroupManagers, options?: CallOptions) => Promise<Done>;
  }

  /** Members of hosted groups. */
  interface EntrustedGroupMember {
    /**
     * Lists the members of a group by the time they joined.
     *
     * `POST /entrust/group/member/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-member
     *
     * @example
     * await Rong.EntrustedGroup.Member.getList({
     *   id: 'g1',
     *   type: 'NORMAL',
     *   size: 60,
     *   order: 'ASCENDING',
     * });
     */
    getList: Paged<(group: EntrustedGroupMemberGetList, options?: CallOptions) => AsyncGenerator<StoredMember, void, undefined>> & ((group: EntrustedGroupMemberGetList, options?: CallOptions) => Promise<HostedMemberList>);
    /**
     * Gets members of a group by their ids.
     *
     * `POST /entrust/group/member/specific/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-specific-group-member
     *
     * @example
     * await Rong.EntrustedGroup.Member.get({ id: 'g1', members: ['u2'] });
     */
    get: (group: EntrustedGroupMemberGet, options?: CallOptions) => Promise<HostedMembers>;
    /**
     * Sets the name of a member in the group, and a text of the app.
     *
     * `POST /entrust/group/member/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/update-group-member-info
     *
     * @example
     * await Rong.EntrustedGroup.Member.set({
     *   id: 'g1',
     *   userId: 'u2',
     *   nickname: 'Wei',
     *   extra: 'vegan',
     * });
     */
    set: (member: EntrustedGroupMemberSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes members from a group. The members see a notice.
     *
     * `POST /entrust/group/member/kick.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-group
     *
     * @example
     * await Rong.EntrustedGroup.Member.kick({
     *   id: 'g1',
     *   members: ['u3', 'u5'],
     *   isDelBan: true,
     *   isDelWhite: true,
     *   isDelFollowed: false,
     * });
     */
    kick: (group: EntrustedGroupMemberKick, options?: CallOptions) => Promise<Done>;
    /**
     * Removes a user from all hosted groups except those they own. The members see a notice.
     *
     * `POST /entrust/group/member/kick/all.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group
     *
     * @example
     * await Rong.EntrustedGroup.Member.kickAll({ userId: 'u3' });
     */
    kickAll: (user: EntrustedGroupMemberKickAll, options?: CallOptions) => Promise<Done>;
    /**
     * Lets a member follow other members: the member gets push notifications of their messages
     * even if those of the group are off.
     *
     * `POST /entrust/group/member/follow.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/set-group-mem-follow
     *
     * @example
     * await Rong.EntrustedGroup.Member.follow({
     *   id: 'g1',
     *   userId: 'u1',
     *   members: ['u2', 'u3'],
     * });
     */
    follow: (members: Following, options?: CallOptions) => Promise<Done>;
    /**
     * Makes a member stop following other members.
     *
     * `POST /entrust/group/member/unfollow.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/delete-group-mem-follow
     *
     * @example
     * await Rong.EntrustedGroup.Member.unfollow({
     *   id: 'g1',
     *   userId: 'u1',
     *   members: ['u2', 'u3'],
     * });
     */
    unfollow: (members: Following, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members that a member follows.
     *
     * `POST /entrust/group/member/followed/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-follow
     *
     * @example
     * await Rong.EntrustedGroup.Member.getFollowed({ id: 'g1', userId: 'u1' });
     */
    getFollowed: (member: HostedMember, options?: CallOptions) => Promise<FollowedMembers>;
  }

  /** Names of hosted groups that single members see, in push notifications too. */
  interface EntrustedGroupRemarkName {
    /**
     * Sets the name of a group that a member sees.
     *
     * `POST /entrust/group/remarkname/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/update-group-member-remarkname
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.set({
     *   id: 'g1',
     *   userId: 'u1',
     *   remarkName: 'Noon',
     * });
     */
    set: (member: EntrustedGroupRemarkNameSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes the name of a group that a member sees.
     *
     * `POST /entrust/group/remarkname/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.remove({ id: 'g1', userId: 'u1' });
     */
    remove: (member: HostedMember, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the name of a group that a member sees.
     *
     * `POST /entrust/group/remarkname/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.get({ id: 'g1', userId: 'u1' });
     */
    get: (member: HostedMember, options?: CallOptions) => Promise<RemarkName>;
  }

  /** Hosted groups that a user is in. */
  interface EntrustedGroupJoined {
    /**
     * Lists the hosted groups that a user is in by the time the user joined.
     *
     * `POST /entrust/joined/group/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-query/query-member-join-group
     *
     * @example
     * await Rong.EntrustedGroup.Joined.getList({
     *   userId: 'u1',
     *   role: 0,
     *   size: 60,
     *   order: 'DESCENDING',
     * });
     */
    getList: Paged<(user: EntrustedGroupJoinedGetList, options?: CallOptions) => AsyncGenerator<JoinedGroup, void, undefined>> & ((user: EntrustedGroupJoinedGetList, options?: CallOptions) => Promise<JoinedGroups>);
  }

  /** Chatrooms and their members. */
  interface Chatroom {
    /** Blocking: users who cannot join a chatroom until their block ends. */
    readonly Block: ChatroomBlock;
    /** Muting in all chatrooms: users who cannot send messages in any chatroom of the app. */
    readonly Ban: ChatroomBan;
    /** Muting: users who cannot send messages in a chatroom until their mute ends. */
    readonly Gag: ChatroomGag;
    /** @deprecated Use `Chatroom.Gag`. */
    readonly MuteMembers: ChatroomGag;
    /** Low-priority message types: the first to be dropped under load. */
    readonly Demotion: ChatroomDemotion;
    /** Distribution: whether messages in a chatroom are delivered to its members. */
    readonly Distribute: ChatroomDistribute;
    /** Keep-alive: chatrooms that are not destroyed when they are idle. */
    readonly KeepAlive: ChatroomKeepAlive;
    /** @deprecated Use `Chatroom.KeepAlive`. */
    readonly Keepalive: ChatroomKeepAlive;
    /** Whether a user is in a chatroom. */
    readonly User: ChatroomUser;
    /** Muting whole chatrooms: only users on the whitelist can send messages. */
    readonly Mute: ChatroomMute;
    /**
     * Attributes of chatrooms: values that belong to a chatroom, such as its topic. A chatroom has at
     * most 100. The app needs this feature, which RongCloud's support or the console enables; without
     * it, the code of the error is 1009.
     */
    readonly Entry: ChatroomEntry;
    /** Whitelists: message types and users whose messages are not dropped. */
    readonly Whitelist: ChatroomWhitelist;
    /**
     * Creates one chatroom, or several.
     *
     * `POST /chatroom/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/deprecated-create
     *
     * @example
     * await Rong.Chatroom.create([
     *   { id: 'c1', name: 'Room 1' },
     *   { id: 'c2', name: '房间' },
     * ]);
     */
    create: (chatrooms: NewChatroom | readonly NewChatroom[], options?: CallOptions) => Promise<Done>;
    /**
     * Creates a chatroom, with settings and first attributes. It has no name.
     *
     * No page says what happens if the chatroom already exists, so the call is not retried if it
     * may have been carried out.
     *
     * `POST /chatroom/create_new.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/create
     *
     * @example
     * await Rong.Chatroom.createNew({
     *   id: 'quiz',
     *   destroyType: 'FIXED',
     *   destroyTime: 1440,
     *   isBan: true,
     *   whiteUserIds: ['host'],
     *   entryOwnerId: 'host',
     *   entryInfo: { topic: 'Rust 语言' },
     * });
     */
    createNew: (chatroom: ChatroomCreateNew, options?: CallOptions) => Promise<Done>;
    /**
     * Sets when a chatroom is destroyed. A change from `FIXED` to `IDLE` may destroy an idle one
     * at once.
     *
     * `POST /chatroom/destroy/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/set-destroy-type
     *
     * @example
     * await Rong.Chatroom.setDestroyType({
     *   id: 'quiz',
     *   destroyType: 'FIXED',
     *   destroyTime: 1440,
     * });
     */
    setDestroyType: (chatroom: DestroySetting, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the settings of a chatroom, and how many users are in it. If it does not exist, the
     * code of the error is 23410.
     *
     * `POST /chatroom/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/get
     *
     * @example
     * await Rong.Chatroom.getInfo({ id: 'quiz' });
     */
    getInfo: (chatroom: ChatroomId, options?: CallOptions) => Promise<ChatroomInfo>;
    /**
     * Gets the names of chatrooms, and when they were created. The service calls it deprecated:
     * use `Chatroom.getInfo`.
     *
     * `POST /chatroom/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/deprecated-info
     *
     * @example
     * await Rong.Chatroom.query({ id: ['c1', 'c2'] });
     */
    query: (chatrooms: QueriedChatrooms, options?: CallOptions) => Promise<NamedChatrooms>;
    /**
     * Destroys one chatroom, or several.
     *
     * `POST /chatroom/destroy.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/destroy
     *
     * @example
     * await Rong.Chatroom.destroy({ id: 'c1' });
     */
    destroy: (chatroom: ChatroomIds, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `Chatroom.destroy`. */
    destory: (chatroom: ChatroomIds, options?: CallOptions) => Promise<Done>;
    /**
     * Lists members of a chatroom, with their total number.
     *
     * `POST /chatroom/user/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/member/query-member-list
     *
     * @example
     * await Rong.Chatroom.get({ id: 'c1', count: 10, order: 1 });
     */
    get: (chatroom: ChatroomQuery, options?: CallOptions) => Promise<ChatroomMembers>;
    /**
     * Checks whether up to 1000 users are in a chatroom.
     *
     * `POST /chatroom/users/exist.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/member/check-members
     *
     * @example
     * await Rong.Chatroom.isExist({ id: 'c1', members: [{ id: 'u1' }, { id: 'u2' }] });
     */
    isExist: (chatroom: ChatroomIsExist, options?: CallOptions) => Promise<Presences>;
  }

  /** Blocking: users who cannot join a chatroom until their block ends. */
  interface ChatroomBlock {
    /**
     * Blocks users: removes them from the chatroom, and they cannot join it until the block ends.
     *
     * `POST /chatroom/user/block/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/block-user
     *
     * @example
     * await Rong.Chatroom.Block.add({
     *   id: 'c1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 10,
     * });
     */
    add: (chatroom: TimedChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Unblocks users, who can then join the chatroom again.
     *
     * `POST /chatroom/user/block/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/unblock-user
     *
     * @example
     * await Rong.Chatroom.Block.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom: ChatroomBlockRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users who are blocked.
     *
     * `POST /chatroom/user/block/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/query-blocked-user
     *
     * @example
     * await Rong.Chatroom.Block.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Muting in all chatrooms: users who cannot send messages in any chatroom of the app. */
  interface ChatroomBan {
    /**
     * Mutes up to 20 users in all chatrooms.
     *
     * `POST /chatroom/user/ban/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user-globally
     *
     * @example
     * await Rong.Chatroom.Ban.add({ members: [{ id: 'u1' }, { id: 'u2' }], minute: 100 });
     */
    add: (users: Banning, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes up to 20 users in all chatrooms.
     *
     * `POST /chatroom/user/ban/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user-globally
     *
     * @example
     * await Rong.Chatroom.Ban.remove({ members: [{ id: 'u1' }] });
     */
    remove: (users: ChatroomBanRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users who are muted in all chatrooms.
     *
     * `POST /chatroom/user/ban/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-globally-gagged-user
     *
     * @example
     * await Rong.Chatroom.Ban.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Muting: users who cannot send messages in a chatroom until their mute ends. */
  interface ChatroomGag {
    /**
     * Mutes up to 20 users in a chatroom.
     *
     * `POST /chatroom/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user
     *
     * @example
     * await Rong.Chatroom.Gag.add({ id: 'c1', members: [{ id: 'u1' }], minute: 100 });
     */
    add: (chatroom: ChatroomGagging, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes up to 20 users in a chatroom.
     *
     * `POST /chatroom/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user
     *
     * @example
     * await Rong.Chatroom.Gag.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom?: ChatroomUngagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users who are muted.
     *
     * `POST /chatroom/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-gagged-user
     *
     * @example
     * await Rong.Chatroom.Gag.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Low-priority message types: the first to be dropped under load. */
  interface ChatroomDemotion {
    /**
     * Adds up to 20 message types to the list.
     *
     * `POST /chatroom/message/priority/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/add-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.add({ msgs: ['RC:TxtMsg', 'RC:ImgMsg'] });
     */
    add: (types: LowPriorityMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Removes up to 20 message types from the list.
     *
     * `POST /chatroom/message/priority/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.remove({ msgs: ['RC:TxtMsg'] });
     */
    remove: (types: LowPriorityMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the low-priority message types.
     *
     * `POST /chatroom/message/priority/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/query-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<LowPriorityMessageTypeList>;
  }

  /** Distribution: whether messages in a chatroom are delivered to its members. */
  interface ChatroomDistribute {
    /**
     * Stops distribution: messages reach the service, but not the other members.
     *
     * `POST /chatroom/message/stopDistribution.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Chatroom.Distribute.stop({ id: 'c1' });
     */
    stop: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * Resumes distribution.
     *
     * `POST /chatroom/message/resumeDistribution.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Chatroom.Distribute.resume({ id: 'c1' });
     */
    resume: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
  }

  /** Keep-alive: chatrooms that are not destroyed when they are idle. */
  interface ChatroomKeepAlive {
    /**
     * Keeps a chatroom alive while it is idle.
     *
     * `POST /chatroom/keepalive/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/add-to-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.add({ id: 'c1' });
     */
    add: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * Ends keep-alive: a chatroom is then destroyed an hour after its last message.
     *
     * `POST /chatroom/keepalive/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/remove-from-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.remove({ id: 'c1' });
     */
    remove: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the chatrooms that are kept alive.
     *
     * `POST /chatroom/keepalive/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/query-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<KeptChatrooms>;
  }

  /** Whether a user is in a chatroom. */
  interface ChatroomUser {
    /**
     * Checks whether a user is in a chatroom. `Chatroom.isExist` checks several users.
     *
     * `POST /chatroom/user/exist.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Chatroom.User.isExist({ id: 'c1', userId: 'u1' });
     */
    isExist: (user: ChatroomUserIsExist, options?: CallOptions) => Promise<UserPresence>;
  }

  /** Muting whole chatrooms: only users on the whitelist can send messages. */
  interface ChatroomMute {
    /** Muting whole chatrooms: only users on `Chatroom.Mute.Whitelist` can send messages. */
    readonly All: ChatroomMuteAll;
    /** Users who can send messages while their chatroom is muted. */
    readonly Whitelist: ChatroomMuteWhitelist;
  }

  /** Muting whole chatrooms: only users on `Chatroom.Mute.Whitelist` can send messages. */
  interface ChatroomMuteAll {
    /**
     * Mutes a chatroom: only users on its whitelist can send messages.
     *
     * `POST /chatroom/ban/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ban-chatroom
     *
     * @example
     * await Rong.Chatroom.Mute.All.add({
     *   id: 'c1',
     *   needNotify: true,
     *   extra: { reason: 'break' },
     * });
     */
    add: (chatroom: MutedChatroom, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes a chatroom.
     *
     * `POST /chatroom/ban/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/unban-chatroom
     *
     * @example
     * await Rong.Chatroom.Mute.All.remove({ id: 'c1', needNotify: false });
     */
    remove: (chatroom: MutedChatroom, options?: CallOptions) => Promise<Done>;
    /**
     * Checks whether a chatroom is muted.
     *
     * `POST /chatroom/ban/check.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-state
     *
     * @example
     * await Rong.Chatroom.Mute.All.check({ id: 'c1' });
     */
    check: (chatroom: ChatroomId, options?: CallOptions) => Promise<ChatroomMuteState>;
    /**
     * Lists the muted chatrooms.
     *
     * `POST /chatroom/ban/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-list
     *
     * @example
     * await Rong.Chatroom.Mute.All.getList({ page: 1, size: 50 });
     */
    getList: Paged<(page?: ChatroomMuteAllGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((page?: ChatroomMuteAllGetList, options?: CallOptions) => Promise<MutedChatrooms>);
  }

  /** Users who can send messages while their chatroom is muted. */
  interface ChatroomMuteWhitelist {
    /**
     * Adds users to the mute whitelist of a chatroom. The service allows 20 users in total.
     *
     * `POST /chatroom/user/ban/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist
     *
     * @example
     * await Rong.Chatroom.Mute.Whitelist.add({
     *   id: 'c1',
     *   members: ['host', { id: 'guest' }],
     *   needNotify: true,
     *   extra: { reason: 'panel' },
     * });
     */
    add: (users: ChatroomBanWhitelistUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Removes users from the mute whitelist of a chatroom.
     *
     * `POST /chatroom/user/ban/whitelist/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist
     *
     * @example
     * await Rong.Chatroom.Mute.Whitelist.remove({ id: 'c1', members: ['guest'] });
     */
    remove: (users: ChatroomBanWhitelistUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users on the mute whitelist of a chatroom.
     *
     * `POST /chatroom/user/ban/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist
     *
     * @example
     * await Rong.Chatroom.Mute.Whitelist.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<ChatroomBanWhitelist>;
  }

  /**
   * Attributes of chatrooms: values that belong to a chatroom, such as its topic. A chatroom has at
   * most 100. The app needs this feature, which RongCloud's support or the console enables; without
   * it, the code of the error is 1009.
   */
  interface ChatroomEntry {
    /**
     * Sets an attribute of a chatroom.
     *
     * A call with `objectName` sends a message, so it is not retried if it may have been carried
     * out.
     *
     * `POST /chatroom/entry/set.json`: at most 100 attributes per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/set-kv-entry
     *
     * @example
     * await Rong.Chatroom.Entry.set({
     *   id: 'c1',
     *   userId: 'host',
     *   key: 'topic',
     *   value: 'Rust 语言',
     *   autoDelete: true,
     * });
     */
    set: <Type extends ObjectName>(entry: ChatroomEntrySet<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * Sets several attributes of a chatroom, even those that other users have set.
     *
     * `POST /chatroom/entry/batch/set.json`: at most 100 attributes per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch
     *
     * @example
     * await Rong.Chatroom.Entry.batchSet({
     *   id: 'c1',
     *   userId: 'host',
     *   entryInfo: { topic: 'Rust', round: '2' },
     *   autoDelete: true,
     * });
     */
    batchSet: (entries: ChatroomEntryBatchSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes an attribute of a chatroom.
     *
     * A call with `objectName` sends a message, so it is not retried if it may have been carried
     * out.
     *
     * `POST /chatroom/entry/remove.json`: at most 100 attributes per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/remove-kv-entry
     *
     * @example
     * await Rong.Chatroom.Entry.remove({
     *   id: 'c1',
     *   userId: 'host',
     *   key: 'topic',
     *   objectName: 'RC:chrmKVNotiMsg',
     *   content: { type: 2, key: 'topic' },
     * });
     */
    remove: <Type extends ObjectName>(entry: ChatroomEntryRemove<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * Removes several attributes of a chatroom, even those that other users have set.
     *
     * `POST /chatroom/entry/batch/remove.json`: at most 100 attributes per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch
     *
     * @example
     * await Rong.Chatroom.Entry.batchRemove({
     *   id: 'c1',
     *   userId: 'host',
     *   entryKeys: ['topic', 'round'],
     * });
     */
    batchRemove: (entries: ChatroomEntryBatchRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the attributes of a chatroom.
     *
     * `POST /chatroom/entry/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/query-kv-entry
     *
     * @example
     * await Rong.Chatroom.Entry.getList({ id: 'c1', keys: ['topic', 'round'] });
     */
    getList: (chatroom: ChatroomEntryGetList, options?: CallOptions) => Promise<Entries>;
  }

  /** Whitelists: message types and users whose messages are not dropped. */
  interface ChatroomWhitelist {
    /** Users whose messages are not dropped, and who stay in the chatroom while offline. */
    readonly User: ChatroomWhitelistUser;
    /** @deprecated Use `Chatroom.Whitelist.User`. */
    readonly user: ChatroomWhitelistUser;
    /** Message types that are not dropped. */
    readonly Message: ChatroomWhitelistMessage;
    /** @deprecated Use `Chatroom.Whitelist.Message`. */
    readonly message: ChatroomWhitelistMessage;
  }

  /** Users whose messages are not dropped, and who stay in the chatroom while offline. */
  interface ChatroomWhitelistUser {
    /**
     * Adds users to the whitelist of a chatroom. The service allows 5 users in total.
     *
     * `POST /chatroom/user/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.add({ id: 'c1', members: [{ id: 'u1' }] });
     */
    add: (chatroom: ChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Removes users from the whitelist of a chatroom.
     *
     * `POST /chatroom/user/whitelist/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom: ChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users on the whitelist of a chatroom.
     *
     * `POST /chatroom/user/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<WhitelistedMembers>;
  }

  /** Message types that are not dropped. */
  interface ChatroomWhitelistMessage {
    /**
     * Adds up to 20 message types to the whitelist.
     *
     * `POST /chatroom/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.add({ msgs: ['RC:TxtMsg'] });
     */
    add: (types: WhitelistedMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Removes up to 20 message types from the whitelist.
     *
     * `POST /chatroom/whitelist/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.remove({ msgs: ['RC:TxtMsg'] });
     */
    remove: (types: WhitelistedMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the message types on the whitelist.
     *
     * `POST /chatroom/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<WhitelistedMessageTypeList>;
  }

  /**
   * Ultra groups: groups with channels, and without a limit of members. The app needs the ultra
   * group service, which RongCloud's console enables.
   */
  interface UltraGroup {
    /** Members of an ultra group. */
    readonly Member: UltraGroupMember;
    /**
     * Channels of an ultra group. All members see a public channel; only members on its list see
     * a private one.
     */
    readonly Channel: UltraGroupChannel;
    /**
     * User groups: sets of members of an ultra group. Channels can be bound to them. An ultra group
     * has at most 50, a user group at most 100 members, which the service checks.
     */
    readonly UserGroup: UltraGroupUserGroup;
    /** Muting in an ultra group, or in one of its channels: who cannot send messages. */
    readonly Mute: UltraGroupMute;
    /** Which messages of an ultra group are pushed to its members, unless they change that. */
    readonly NotDisturb: UltraGroupNotDisturb;
    /**
     * Expansions: values of a message in an ultra group that can change after it was sent, such as
     * votes. The message must have been sent with `expansion: true`.
     */
    readonly Expansion: UltraGroupExpansion;
    /** Stored messages of a channel. */
    readonly History: UltraGroupHistory;
    /**
     * Creates an ultra group and adds one user to it. If the app has had ultra groups enabled
     * since 2022-10-13 or later, the group has the channel `RCDefault`, which cannot become
     * private. It is not documented what happens if the group exists.
     *
     * `POST /ultragroup/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup
     *
     * @example
     * await Rong.UltraGroup.create({ userId: 'u1', id: 'anime', name: 'Anime 动漫' });
     */
    create: (group: UltraGroupCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Renames an ultra group.
     *
     * `POST /ultragroup/refresh.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.update({ id: 'anime', name: 'Anime & manga' });
     */
    update: (group: UltraGroupUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Dismisses an ultra group.
     *
     * `POST /ultragroup/dis.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.dismiss({ id: 'anime' });
     */
    dismiss: (group: UltraGroupDismiss, options?: CallOptions) => Promise<Done>;
    /**
     * Adds a user to an ultra group. A user can be in 100 ultra groups, which the service checks.
     *
     * `POST /ultragroup/join.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.join({ id: 'anime', userId: 'u2' });
     */
    join: (user: UltraGroupMembership, options?: CallOptions) => Promise<Done>;
    /**
     * Removes a user from an ultra group.
     *
     * `POST /ultragroup/quit.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.quit({ id: 'anime', userId: 'u2' });
     */
    quit: (user: UltraGroupMembership, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the ultra groups that a user is in.
     *
     * `GET /v2/ultragroups/users/{user_id}/groups`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.getList({ id: 'u1', page: 1, size: 20 });
     */
    getList: Paged<(user: UltraGroupGetList, options?: CallOptions) => AsyncGenerator<NamedUltraGroup, void, undefined>> & ((user: UltraGroupGetList, options?: CallOptions) => Promise<UltraGroupsOfUser>);
  }

  /** Members of an ultra group. */
  interface UltraGroupMember {
    /**
     * Checks whether a user is a member of an ultra group.
     *
     * `POST /ultragroup/member/exist.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Member.isExist({ id: 'anime', userId: 'u1' });
     */
    isExist: (user: UltraGroupMembership, options?: CallOptions) => Promise<IsUltraGroupMember>;
    /**
     * Lists the members of an ultra group.
     *
     * `GET /v2/ultragroups/{group_id}/users`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Member.getList({ id: 'anime', page: 1, size: 20 });
     */
    getList: Paged<(group: UltraGroupMemberGetList, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((group: UltraGroupMemberGetList, options?: CallOptions) => Promise<UltraGroupMemberList>);
    /**
     * Lists the user groups that a member belongs to.
     *
     * `POST /ultragroup/user/usergroup/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Member.getUserGroups({
     *   id: 'anime',
     *   userId: 'u1',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getUserGroups: Paged<(member: UltraGroupMemberLists, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((member: UltraGroupMemberLists, options?: CallOptions) => Promise<UserGroupIds>);
    /**
     * Lists the channels that have the member on their list, including public channels.
     *
     * `POST /ultragroup/user/channel/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/query-channel-by-user
     *
     * @example
     * await Rong.UltraGroup.Member.getChannels({
     *   id: 'anime',
     *   userId: 'u1',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getChannels: Paged<(member: UltraGroupMemberLists, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((member: UltraGroupMemberLists, options?: CallOptions) => Promise<ChannelIds>);
  }

  /**
   * Channels of an ultra group. All members see a public channel; only members on its list see
   * a private one.
   */
  interface UltraGroupChannel {
    /** The list of members of a channel. Only they see the channel while it is private. */
    readonly Member: UltraGroupChannelMember;
    /** User groups that are bound to a channel. Their members see the channel while it is private. */
    readonly UserGroup: UltraGroupChannelUserGroup;
    /**
     * Creates a channel. It is not documented what happens if the channel exists.
     *
     * `POST /ultragroup/channel/create.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.create({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   type: 'PRIVATE',
     * });
     */
    create: (channel: UltraGroupChannelCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes a channel.
     *
     * `POST /ultragroup/channel/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.remove({ id: 'anime', busChannel: 'staff' });
     */
    remove: (channel: UltraGroupChannelId, options?: CallOptions) => Promise<Done>;
    /**
     * Makes a channel public or private.
     *
     * `POST /ultragroup/channel/type/change.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.changeType({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   type: 'PRIVATE',
     * });
     */
    changeType: (channel: UltraGroupChannelChangeType, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the channels of an ultra group.
     *
     * `POST /ultragroup/channel/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.getList({ id: 'anime', page: 1, limit: 20 });
     */
    getList: Paged<(group: UltraGroupChannelGetList, options?: CallOptions) => AsyncGenerator<Channel, void, undefined>> & ((group: UltraGroupChannelGetList, options?: CallOptions) => Promise<UltraGroupChannels>);
  }

  /** The list of members of a channel. Only they see the channel while it is private. */
  interface UltraGroupChannelMember {
    /**
     * Adds members of an ultra group to the list of a channel. If one of them is not a member of
     * the group, the service refuses the call with code 24406 and adds nobody.
     *
     * `POST /ultragroup/channel/private/users/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/add-to-private-channel-users
     *
     * @example
     * await Rong.UltraGroup.Channel.Member.add({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupChannelMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Removes members from the list of a channel.
     *
     * `POST /ultragroup/channel/private/users/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.Member.remove({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u2'],
     * });
     */
    remove: (members: UltraGroupChannelMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members on the list of a channel.
     *
     * `POST /ultragroup/channel/private/users/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.Member.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(channel: UltraGroupChannelMemberGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((channel: UltraGroupChannelMemberGetList, options?: CallOptions) => Promise<UltraGroupChannelUsers>);
  }

  /** User groups that are bound to a channel. Their members see the channel while it is private. */
  interface UltraGroupChannelUserGroup {
    /**
     * Binds user groups to a channel.
     *
     * `POST /ultragroup/channel/usergroup/bind.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.UserGroup.bind({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   userGroups: ['moderators', 'artists'],
     * });
     */
    bind: (groups: UltraGroupChannelUserGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Unbinds user groups from a channel.
     *
     * `POST /ultragroup/channel/usergroup/unbind.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.UserGroup.unbind({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   userGroups: ['artists'],
     * });
     */
    unbind: (groups: UltraGroupChannelUserGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the user groups that are bound to a channel.
     *
     * `POST /ultragroup/channel/usergroup/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup
     *
     * @example
     * await Rong.UltraGroup.Channel.UserGroup.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(channel: UltraGroupChannelUserGroupGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((channel: UltraGroupChannelUserGroupGetList, options?: CallOptions) => Promise<UserGroupIds>);
  }

  /**
   * User groups: sets of members of an ultra group. Channels can be bound to them. An ultra group
   * has at most 50, a user group at most 100 members, which the service checks.
   */
  interface UltraGroupUserGroup {
    /** Members of a user group. */
    readonly Member: UltraGroupUserGroupMember;
    /**
     * Creates user groups. It is not documented what happens if one exists.
     *
     * `POST /ultragroup/usergroup/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.add({
     *   id: 'anime',
     *   userGroups: [{ userGroupId: 'moderators' }, { userGroupId: 'artists' }],
     * });
     */
    add: (groups: UltraGroupUserGroupAdd, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes user groups.
     *
     * `POST /ultragroup/usergroup/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.remove({ id: 'anime', userGroups: ['artists'] });
     */
    remove: (groups: UltraGroupUserGroupRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the user groups of an ultra group.
     *
     * `POST /ultragroup/usergroup/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.getList({ id: 'anime', page: 1, pageSize: 20 });
     */
    getList: Paged<(group: UltraGroupUserGroupGetList, options?: CallOptions) => AsyncGenerator<ListedUserGroup, void, undefined>> & ((group: UltraGroupUserGroupGetList, options?: CallOptions) => Promise<UltraGroupUserGroups>);
    /**
     * Lists the channels that a user group is bound to.
     *
     * `POST /ultragroup/usergroup/channel/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.getChannels({
     *   id: 'anime',
     *   userGroupId: 'moderators',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getChannels: Paged<(group: UltraGroupUserGroupGetChannels, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((group: UltraGroupUserGroupGetChannels, options?: CallOptions) => Promise<ChannelIds>);
  }

  /** Members of a user group. */
  interface UltraGroupUserGroupMember {
    /**
     * Adds members of the ultra group to a user group.
     *
     * `POST /ultragroup/usergroup/user/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.Member.add({
     *   id: 'anime',
     *   userGroupId: 'moderators',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupUserGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Removes members from a user group.
     *
     * `POST /ultragroup/usergroup/user/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.Member.remove({
     *   id: 'anime',
     *   userGroupId: 'moderators',
     *   members: ['u2'],
     * });
     */
    remove: (members: UltraGroupUserGroupMembers, options?: CallOptions) => Promise<Done>;
  }

  /** Muting in an ultra group, or in one of its channels: who cannot send messages. */
  interface UltraGroupMute {
    /** Muting whole ultra groups. */
    readonly All: UltraGroupMuteAll;
    /** Muting members of an ultra group. */
    readonly Member: UltraGroupMuteMember;
    /** Members who can send messages while their ultra group is muted. */
    readonly Whitelist: UltraGroupMuteWhitelist;
  }

  /** Muting whole ultra groups. */
  interface UltraGroupMuteAll {
    /**
     * Mutes or unmutes an ultra group, or one of its channels. Members on the whitelist can still
     * send messages.
     *
     * `POST /ultragroup/globalbanned/set.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.All.set({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   status: true,
     * });
     */
    set: (group: UltraGroupMuteAllSet, options?: CallOptions) => Promise<Done>;
    /**
     * Checks whether an ultra group, or one of its channels, is muted.
     *
     * `POST /ultragroup/globalbanned/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.All.get({ id: 'anime', busChannel: 'staff' });
     */
    get: (group: UltraGroupScope, options?: CallOptions) => Promise<UltraGroupMuteStatus>;
  }

  /** Muting members of an ultra group. */
  interface UltraGroupMuteMember {
    /**
     * Mutes members of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/userbanned/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Member.add({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Unmutes members of an ultra group, or of one of its channels. Without a channel, they are
     * unmuted in all channels.
     *
     * `POST /ultragroup/userbanned/del.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/mute/unban-user
     *
     * @example
     * await Rong.UltraGroup.Mute.Member.remove({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    remove: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the muted members of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/userbanned/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Member.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(query: UltraGroupMembersQuery, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((query: UltraGroupMembersQuery, options?: CallOptions) => Promise<UltraGroupUsers>);
  }

  /** Members who can send messages while their ultra group is muted. */
  interface UltraGroupMuteWhitelist {
    /**
     * Adds members to the whitelist of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/banned/whitelist/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Whitelist.add({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Removes members from the whitelist of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/banned/whitelist/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Whitelist.remove({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    remove: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members on the whitelist of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/banned/whitelist/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Whitelist.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(query: UltraGroupMembersQuery, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((query: UltraGroupMembersQuery, options?: CallOptions) => Promise<UltraGroupUsers>);
  }

  /** Which messages of an ultra group are pushed to its members, unless they change that. */
  interface UltraGroupNotDisturb {
    /**
     * Sets which messages of an ultra group, or of one of its channels, are pushed to the members.
     * What is set for a channel comes before what is set for its group, and what a user has set
     * before both.
     *
     * `POST /ultragroup/notdisturb/set.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.NotDisturb.set({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   unpushLevel: 'MENTIONS',
     * });
     */
    set: (level: UltraGroupNotDisturbSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets which messages of an ultra group, or of one of its channels, are pushed to the members.
     *
     * `POST /ultragroup/notdisturb/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb
     *
     * @example
     * await Rong.UltraGroup.NotDisturb.get({ id: 'anime', busChannel: 'staff' });
     */
    get: (group: UltraGroupScope, options?: CallOptions) => Promise<UltraGroupUnpushLevel>;
  }

  /**
   * Expansions: values of a message in an ultra group that can change after it was sent, such as
   * votes. The message must have been sent with `expansion: true`.
   */
  interface UltraGroupExpansion {
    /**
     * Sets values in the expansion of a message. The others stay as they are.
     *
     * `POST /ultragroup/message/expansion/set.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Expansion.set({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   id: 'anime',
     *   busChannel: 'staff',
     *   extraKeyVal: { vote: 'yes', mood: '好' },
     * });
     */
    set: (values: UltraGroupExpansionSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes values from the expansion of a message.
     *
     * `POST /ultragroup/message/expansion/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Expansion.remove({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   id: 'anime',
     *   busChannel: 'staff',
     *   extraKey: ['vote', 'mood'],
     * });
     */
    remove: (keys: UltraGroupExpansionRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the values in the expansion of a message. How many a page has is not documented.
     *
     * `POST /ultragroup/message/expansion/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Expansion.getList({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   id: 'anime',
     *   busChannel: 'staff',
     *   pageNo: 1,
     * });
     */
    getList: (message: UltraGroupExpansionGetList, options?: CallOptions) => Promise<Expansions>;
  }

  /** Stored messages of a channel. */
  interface UltraGroupHistory {
    /**
     * Gets the messages of a channel from a span of time, the oldest first. For the next ones,
     * pass the `msgTime` of the last one as `startTime`.
     *
     * `POST /ultragroup/hismsg/query.json`: at most 100 calls per minute.
     *
     * @example
     * await Rong.UltraGroup.History.query({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   startTime: 1519444243000,
     *   endTime: 1519444244000,
     *   senderId: 'u1',
     *   pageSize: 50,
     * });
     */
    query: (span: UltraGroupHistoryQuery, options?: CallOptions) => Promise<UltraGroupHistoryMessages>;
    /**
     * Gets the messages of a channel before and after a message, the oldest first.
     *
     * `POST /ultragroup/hismsg/msgid/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/query-history-by-message-uid
     *
     * @example
     * await Rong.UltraGroup.History.queryByMessage({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   prevNum: 5,
     *   lastNum: 5,
     * });
     */
    queryByMessage: (message: UltraGroupHistoryQueryByMessage, options?: CallOptions) => Promise<UltraGroupHistoryMessages>;
  }

  /** Conversations of a user: push notifications, pinning and tags. */
  interface Conversation {
    /** A user's push notifications for all conversations of one type. */
    readonly TypeNotification: ConversationTypeNotification;
    /** Tags that a user groups conversations by. */
    readonly Tag: ConversationTag;
    /** Settings of a user's conversation: its tags, and whether it is pinned or muted. */
    readonly Attribute: ConversationAttribute;
    /**
     * Turns off a user's push notifications for a conversation.
     *
     * `POST /conversation/notification/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.mute({ type: 'PRIVATE', userId: 'u1', targetId: 't1' });
     */
    mute: (conversation: NotificationSetting, options?: CallOptions) => Promise<Done>;
    /**
     * Turns a user's push notifications for a conversation on again.
     *
     * `POST /conversation/notification/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.unmute({ type: 'GROUP', userId: 'u1', targetId: 'g1' });
     */
    unmute: (conversation: NotificationSetting, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `Conversation.unmute`. */
    unMute: (conversation: NotificationSetting, options?: CallOptions) => Promise<Done>;
    /**
     * Gets whether a user's push notifications for a conversation are off.
     *
     * `POST /conversation/notification/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/get-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.get({ type: 'PRIVATE', userId: 'u1', targetId: 't1' });
     */
    get: (conversation: UserConversation, options?: CallOptions) => Promise<Notification>;
    /**
     * Pins a conversation to the top of a user's list, or unpins it.
     *
     * `POST /conversation/top/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/conversation/top
     *
     * @example
     * await Rong.Conversation.setTop({
     *   userId: 'u1',
     *   type: 'PRIVATE',
     *   targetId: 'u2',
     *   setTop: true,
     * });
     */
    setTop: (conversation: ConversationSetTop, options?: CallOptions) => Promise<Done>;
  }

  /** A user's push notifications for all conversations of one type. */
  interface ConversationTypeNotification {
    /**
     * Sets which messages of all conversations of one type are pushed to a user. What is set for a
     * single conversation comes first.
     *
     * `POST /conversation/type/notification/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-type
     *
     * @example
     * await Rong.Conversation.TypeNotification.set({
     *   userId: 'u1',
     *   type: 'GROUP',
     *   unpushLevel: 'ALL_MESSAGES',
     * });
     */
    set: (setting: ConversationTypeNotificationSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets which messages of all conversations of one type are pushed to a user.
     *
     * `POST /conversation/type/notification/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Conversation.TypeNotification.get({ userId: 'u1', type: 'GROUP' });
     */
    get: (conversations: ConversationsOfType, options?: CallOptions) => Promise<TypeNotification>;
  }

  /** Tags that a user groups conversations by. */
  interface ConversationTag {
    /** The conversations that have a tag. */
    readonly Conversation: ConversationTagConversation;
    /**
     * Creates tags of a user, or renames them. A user has at most 20.
     *
     * `POST /user/conversation/tag/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/user-conversation-tag-set
     *
     * @example
     * await Rong.Conversation.Tag.set({
     *   userId: 'u1',
     *   tags: [{ tagId: 't1', tagName: 'Work 工作' }, { tagId: 't2', tagName: 'Home' }],
     * });
     */
    set: (tags: ConversationTagSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes tags of a user.
     *
     * `POST /user/conversation/tag/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Conversation.Tag.remove({ userId: 'u1', tags: ['t1', 't2'] });
     */
    remove: (tags: ConversationTagRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the tags of a user.
     *
     * `GET /user/conversation/tag/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Conversation.Tag.getList({ userId: 'u1' });
     */
    getList: (user: ConversationTagGetList, options?: CallOptions) => Promise<TagsOfUser>;
  }

  /** The conversations that have a tag. */
  interface ConversationTagConversation {
    /**
     * Adds a tag to conversations. At most 1000 can have it; the oldest ones lose it.
     *
     * `POST /tag/conversation/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-set
     *
     * @example
     * await Rong.Conversation.Tag.Conversation.add({
     *   userId: 'u1',
     *   tagId: 't1',
     *   conversations: [
     *     { targetId: 'u2', type: 'PRIVATE' },
     *     { targetId: 'g1', type: 'GROUP' },
     *   ],
     * });
     */
    add: (conversations: TaggedConversations, options?: CallOptions) => Promise<Done>;
    /**
     * Removes a tag from conversations.
     *
     * `POST /tag/conversation/del.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-del
     *
     * @example
     * await Rong.Conversation.Tag.Conversation.remove({
     *   userId: 'u1',
     *   tagId: 't1',
     *   conversations: [{ targetId: 'u2', type: 'PRIVATE' }],
     * });
     */
    remove: (conversations: TaggedConversations, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the conversations that have a tag.
     *
     * `GET /tag/conversation/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-get
     *
     * @example
     * await Rong.Conversation.Tag.Conversation.getList({ userId: 'u1', tagId: 't1' });
     */
    getList: (tag: TagOfUser, options?: CallOptions) => Promise<ConversationsOfTag>;
  }

  /** Settings of a user's conversation: its tags, and whether it is pinned or muted. */
  interface ConversationAttribute {
    /**
     * Gets the settings of a user's conversation.
     *
     * `GET /conversation/attribute/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-attr-get
     *
     * @example
     * await Rong.Conversation.Attribute.get({
     *   userId: 'u1',
     *   type: 'PRIVATE',
     *   targetId: 'u2',
     * });
     */
    get: (conversation: ListedConversation, options?: CallOptions) => Promise<ConversationAttributes>;
  }

  /** Sensitive words: they are replaced in messages, or messages with them are dropped. */
  interface Sensitive {
    /**
     * Sensitive words under the old names of the endpoints, which no page documents. `Sensitive` has
     * the new ones.
     */
    readonly Wordfilter: SensitiveWordfilter;
    /**
     * Adds a word. Takes effect within two hours.
     *
     * `POST /sensitiveword/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/add-sensitive-word
     *
     * @example
     * await Rong.Sensitive.add({ keyword: 'bad', replace: '***', type: 0 });
     */
    add: (word: SensitiveWord, options?: CallOptions) => Promise<Done>;
    /**
     * Adds up to 50 words. Takes effect within 15 minutes. If the app cannot have as many, none is
     * added.
     *
     * `POST /sensitiveword/batch/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/batch-add-sensitive-word
     *
     * @example
     * await Rong.Sensitive.batchAdd({
     *   words: [{ keyword: 'darn 词', replace: '***' }, { keyword: 'spam' }],
     * });
     */
    batchAdd: (words: SensitiveBatchAdd, options?: CallOptions) => Promise<AddedWords>;
    /**
     * Removes a word. `Sensitive.remove` removes several.
     *
     * `POST /sensitiveword/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Sensitive.removeOne({ keyword: 'spam' });
     */
    removeOne: (word: OneWord, options?: CallOptions) => Promise<Done>;
    /**
     * Removes words: at most 50, which the service checks. Takes effect within two hours.
     *
     * `POST /sensitiveword/batch/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/batch-remove-sensitive-word
     *
     * @example
     * await Rong.Sensitive.remove({ keywords: ['bad', 'worse'] });
     */
    remove: (words: SensitiveWords, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the words.
     *
     * `POST /sensitiveword/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/query-sensitive-word
     *
     * @example
     * await Rong.Sensitive.getList();
     */
    getList: (filter?: WordFilter, options?: CallOptions) => Promise<WordList>;
  }

  /**
   * Sensitive words under the old names of the endpoints, which no page documents. `Sensitive` has
   * the new ones.
   */
  interface SensitiveWordfilter {
    /**
     * Adds a word. `Sensitive.add` is the newer method.
     *
     * `POST /wordfilter/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Sensitive.Wordfilter.add({ keyword: 'bad' });
     */
    add: (word: OneWord, options?: CallOptions) => Promise<Done>;
    /**
     * Removes a word. `Sensitive.remove` is the newer method.
     *
     * `POST /wordfilter/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Sensitive.Wordfilter.remove({ keyword: 'bad' });
     */
    remove: (word: OneWord, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the words. `Sensitive.getList` is the newer method.
     *
     * `POST /wordfilter/list.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Sensitive.Wordfilter.getList();
     */
    getList: (filter?: SensitiveWordfilterGetList, options?: CallOptions) => Promise<FilteredWords>;
  }

  /**
   * Push notifications and broadcasts to all users, or to some of them.
   *
   * The service allows 2 calls an hour and 3 a day of `push`, `message` and
   * `Message.System.broadcast` together.
   */
  interface Push {
    /**
     * Sends a push notification to devices.
     *
     * `POST /push.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all
     *
     * @example
     * await Rong.Push.push({
     *   platform: ['ios', 'android'],
     *   audience: { tag: ['vip'], is_to_all: false },
     *   notification: { alert: 'Hello' },
     * });
     */
    push: (push: Broadcast, options?: CallOptions) => Promise<Pushed>;
    /**
     * Sends a message to users, with a push notification for their devices.
     *
     * `POST /push.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all
     *
     * @example
     * await Rong.Push.message({
     *   platform: ['ios', 'android'],
     *   fromUserId: 'u1',
     *   audience: { tag: ['vip'], is_to_all: false },
     *   message: { content: '{"content":"Hello"}', objectName: 'RC:TxtMsg' },
     *   notification: { alert: 'Hello' },
     * });
     */
    message: (message: BroadcastMessage, options?: CallOptions) => Promise<Pushed>;
    /**
     * Sends a push notification to up to 100 users, without a message.
     *
     * `POST /push/user.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-by-user
     *
     * @example
     * await Rong.Push.user({
     *   users: ['u1', { id: 'u2' }],
     *   notification: {
     *     title: 'Match',
     *     ios: { 'thread-id': 'match', badge: 1 },
     *     android: { hw: { channelId: 'match', importance: 'NORMAL' } },
     *     harmonyOS: { alert: 'Kick-off' },
     *     pushContent: 'Kick-off in 5 minutes',
     *   },
     * });
     */
    user: (push: PushUser, options?: CallOptions) => Promise<Pushed>;
    /**
     * Sends a push notification to all users, or to users whose tags match some rules. The app
     * needs Push Plus, which costs extra; in the development environment it is free.
     *
     * `POST /push/custom.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/push/push-plus
     *
     * @example
     * await Rong.Push.custom({
     *   platform: ['ios', 'android'],
     *   audience: {
     *     tagItems: [
     *       {
     *         tags: ['football', 'rugby'],
     *         isNot: false,
     *         tagsOperator: 'OR',
     *         itemsOperator: 'AND',
     *       },
     *     ],
     *     is_to_all: false,
     *     packageName: 'com.example',
     *   },
     *   notification: {
     *     title: 'Match',
     *     ios: { 'thread-id': 'match', badge: 1 },
     *     android: { hw: { channelId: 'match', importance: 'NORMAL' } },
     *     harmonyOS: { alert: 'Kick-off' },
     *     alert: 'Kick-off in 5 minutes',
     *     forceShowPushContent: 1,
     *   },
     * });
     */
    custom: (push: PushCustom, options?: CallOptions) => Promise<Pushed>;
  }

  /** Bots: users who answer messages automatically. An app has at most 10. */
  interface Bot {
    /** Integrations of a bot, which answer for it: a server of the app, or an agent. */
    readonly Integration: BotIntegration;
    /**
     * Creates a bot, whose integrations get the messages to it.
     *
     * `POST /v3/bot/create.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/bot/create-a-bot
     *
     * @example
     * await Rong.Bot.create({
     *   id: 'helper',
     *   name: 'Helper 助手',
     *   type: 'support',
     *   profileUrl: 'http://example.com/helper.png',
     *   metadata: { team: 'sales' },
     *   integrations: [
     *     {
     *       type: 'webhook',
     *       enabled: true,
     *       callbackUrl: 'https://example.com/bot',
     *       objectNames: ['RC:TxtMsg'],
     *       events: ['message:private'],
     *       stream: true,
     *       handleResponse: true,
     *       auth: { apiKey: 'key' },
     *     },
     *   ],
     * });
     */
    create: (bot: BotCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Changes a bot. It is not documented whether properties that are left out stay as they are.
     *
     * `POST /v3/bot/update.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.update({
     *   id: 'helper',
     *   name: 'Helper',
     *   metadata: { team: 'support' },
     * });
     */
    update: (bot: BotUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes a bot.
     *
     * `POST /v3/bot/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.remove({ id: 'helper' });
     */
    remove: (bot: BotRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Gets bots by their ids.
     *
     * `POST /v3/bot/get.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/bot/get-bot
     *
     * @example
     * await Rong.Bot.get({ ids: ['helper', 'reader'] });
     */
    get: (bots: BotGet, options?: CallOptions) => Promise<Bots>;
    /**
     * Lists the bots of the app.
     *
     * `POST /v3/bot/query.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/bot/list-bots
     *
     * @example
     * await Rong.Bot.getList({ page: 1, pageSize: 20, includeIntegration: true });
     */
    getList: Paged<(query?: BotGetList, options?: CallOptions) => AsyncGenerator<StoredBot, void, undefined>> & ((query?: BotGetList, options?: CallOptions) => Promise<BotPage>);
  }

  /** Integrations of a bot, which answer for it: a server of the app, or an agent. */
  interface BotIntegration {
    /**
     * Adds an integration to a bot. It is not documented what happens if the bot has one of the
     * same type.
     *
     * `POST /v3/bot/integration/create.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.Integration.create({
     *   id: 'helper',
     *   type: 'dify',
     *   enabled: true,
     *   objectNames: ['RC:TxtMsg'],
     *   events: ['message:private'],
     *   stream: true,
     *   handleResponse: true,
     *   auth: { apiKey: 'key' },
     * });
     */
    create: (integration: IntegrationOfBot, options?: CallOptions) => Promise<Done>;
    /**
     * Changes an integration of a bot.
     *
     * `POST /v3/bot/integration/update.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.Integration.update({ id: 'helper', type: 'dify', enabled: false });
     */
    update: (integration: IntegrationOfBot, options?: CallOptions) => Promise<Done>;
    /**
     * Removes an integration from a bot.
     *
     * `POST /v3/bot/integration/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.Integration.remove({ id: 'helper', type: 'dify' });
     */
    remove: (integration: BotIntegrationRemove, options?: CallOptions) => Promise<Done>;
  }

  /**
   * Agents: language models with instructions and a memory, which answer questions. An
   * app has at most 100.
   */
  interface Agent {
    /**
     * Creates an agent.
     *
     * `POST /v3/agent/create.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/create-a-agent
     *
     * @example
     * await Rong.Agent.create({
     *   id: 'guide',
     *   name: 'Guide 导游',
     *   description: 'Answers questions about museums',
     *   type: 'chat',
     *   status: 'active',
     *   agentConfig: {
     *     model: {
     *       provider: 'openai',
     *       name: 'gpt-4o',
     *       options: {
     *         temperature: 0.7,
     *         topP: 0.9,
     *         maxTokens: 1024,
     *         frequencyPenalty: -0.5,
     *         presencePenalty: 0,
     *         stop: ['###'],
     *       },
     *     },
     *     prompt: {
     *       instructions: 'You are a guide in {{museum}}.',
     *       variables: { museum: 'the Louvre' },
     *       openingStatement: 'Welcome!',
     *     },
     *     memory: { strategy: 'sliding_window', maxMessages: 10, maxTokens: 4096 },
     *   },
     * });
     */
    create: (agent: AgentCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Changes an agent. Properties that are left out stay as they are.
     *
     * `POST /v3/agent/update.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/update-a-agent
     *
     * @example
     * await Rong.Agent.update({
     *   id: 'guide',
     *   status: 'active',
     *   agentConfig: { model: { options: { temperature: 1 } } },
     * });
     */
    update: (agent: AgentUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes an agent.
     *
     * `POST /v3/agent/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Agent.remove({ id: 'guide' });
     */
    remove: (agent: AgentId, options?: CallOptions) => Promise<Done>;
    /**
     * Gets an agent.
     *
     * `POST /v3/agent/get.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/get-agent
     *
     * @example
     * await Rong.Agent.get({ id: 'guide' });
     */
    get: (agent: AgentId, options?: CallOptions) => Promise<StoredAgent>;
    /**
     * Lists the agents of the app.
     *
     * `POST /v3/agent/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Agent.getList({ page: 1, size: 20, status: 'active', type: 'chat' });
     */
    getList: Paged<(query?: AgentGetList, options?: CallOptions) => AsyncGenerator<ListedAgent, void, undefined>> & ((query?: AgentGetList, options?: CallOptions) => Promise<Agents>);
    /**
     * Asks an agent a question, and waits for the whole answer. That may take longer than most
     * calls: set `timeout`. Each call costs tokens and becomes part of the conversation. Leave out
     * the service's `stream`: answers in parts cannot be read here.
     *
     * `POST /v3/chat/generate.json`: at most 100 calls per second.
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/call-agent
     *
     * @example
     * await Rong.Agent.chat({
     *   agentId: 'guide',
     *   query: 'Where is the Mona Lisa?',
     *   conversationId: 'c1',
     *   memory: true,
     *   variables: { museum: 'the Louvre' },
     *   user: 'u1',
     * });
     */
    chat: (question: AgentChat, options?: CallOptions) => Promise<AgentAnswer>;
  }

  /**
   * What the built-in types of messages have as their `content`, by the names of the types. Contents
   * are typed, but not checked: they are sent as they are, and limits are those of the service. The
   * names of an app's own types have at most 32 characters, and do not begin with `RC:`. An app adds
   * its own types:
   *
   * @example
   * declare module 'rongcloud-native' {
   *   interface MessageContents {
   *     'app:vote': { question: string; choices: string[] };
   *   }
   * }
   */
  interface MessageContents {
    'RC:TxtMsg': TextContent;
    'RC:ImgMsg': ImageContent;
    'RC:GIFMsg': GifContent;
    'RC:HQVCMsg': HqVoiceContent;
    'RC:VcMsg': VoiceContent;
    'RC:FileMsg': FileContent;
    'RC:SightMsg': SightContent;
    'RC:LBSMsg': LocationContent;
    'RC:ReferenceMsg': ReferenceContent;
    'RC:CombineMsg': CombineContent;
    'RC:CombineV2Msg': CombineV2Content;
    'RC:ImgTextMsg': ImageTextContent;
    'RC:StreamMsg': StreamChunk;
    'RC:InfoNtf': InfoNotificationContent;
    'RC:GrpNtf': GroupNotificationContent;
    'RC:ContactNtf': ContactNotificationContent;
    'RC:ProfileNtf': ProfileNotificationContent;
    'RC:CmdNtf': CommandContent;
    'RC:CmdMsg': CommandContent;
    'RC:TypSts': TypingContent;
    'RC:ReadNtf': ReadReceiptContent;
    'RC:chrmKVNotiMsg': ChatroomPropertyContent;
  }

  /** What a callback of the service says. `type` tells which one it is. */
  type WebhookEvent =
    | MessageEvent
    | PreMessageEvent
    | UserStatusEvent
    | UserActivationEvent
    | ChatroomStatusEvent
    | ChatroomAttributeEvent
    | AuditResultEvent
    | HostedInfoAuditEvent
    | FriendshipEvent
    | MessageOperationEvent
    | GroupOperationEvent
    | GroupProfileEvent
    | UserProfileEvent
    | BotEvent
    | UnknownEvent;

  /** Options of a client. */
  interface Options {
    /** App Key, from the console. 1-64 bytes. */
    appkey: string;
    /** App Secret, from the console. It shows in no message, log or inspected object. 1-64 bytes. */
    secret: string;
    /** Domains to call instead of the region's, the preferred one first: `http` or `https` URLs. At least 1 URL. */
    api?: string | readonly string[] | undefined;
    /**
     * Data centre of the app: Beijing, Singapore, Singapore B, North America, Saudi Arabia.
     * Default `'bj'`.
     */
    region?: 'bj' | 'sg' | 'sg-b' | 'na' | 'sau' | undefined;
    /** Timeout of a call with all its attempts. Default 30000. 1-2147483647 ms. */
    timeout?: number | undefined;
    /**
     * Timeout of each attempt; after it, the call is retried if that can do no harm. Default: half
     * of the time left while another attempt may follow; all of it for the last attempt, and for a
     * call that is not retried once it was sent. 1-2147483647 ms.
     */
    attemptTimeout?: number | undefined;
    /**
     * Timeout of opening a connection, within that of its attempt. With several domains, it is at
     * most half of the time that is left while another attempt may follow. Default 10000. 1-2147483647 ms.
     */
    connectTimeout?: number | undefined;
    /** How often a failed call is retried, if that can do no harm. Default 2. 0-10. */
    maxRetries?: number | undefined;
    /**
     * Most connections to a domain, each with one call at a time; further calls wait. Default
     * 100. 1-10000.
     */
    maxConnections?: number | undefined;
    /**
     * Calls wait for their turn within the quotas that the service documents, so that it refuses none.
     * `true`, or what differs from that. Default `false`: calls are sent at once.
     */
    pace?: boolean | Pace | undefined;
    /** HTTP proxy for every call, instead of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
    proxy?: string | undefined;
    /** Certificates in PEM to trust, besides the system's and those that the environment names. */
    ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
    /**
     * Resolve with `{ code, msg }` if the service refuses or cannot be reached, as
     * `rongcloud-sdk` does, instead of rejecting with an error; `each` and `stream` still reject.
     * Default `false`.
     */
    resolveErrors?: boolean | undefined;
    /**
     * Include the bodies of requests and answers in the events of `node:diagnostics_channel`. They
     * contain tokens and personal data. Default `false`.
     */
    eventBodies?: boolean | undefined;
    /**
     * Ignored: every answer is JSON.
     *
     * @deprecated
     */
    format?: string | undefined;
    /**
     * Ignored: no method calls the SMS service.
     *
     * @deprecated
     */
    sms?: string | undefined;
  }

  /** How calls wait for their turn. */
  interface Pace {
    /**
     * Quotas that differ from the documented ones, by method, as in `Message.Private.send`, or by
     * path. Methods that share a quota share this one too, so only one of them is named.
     */
    quotas?: Record<string, OwnQuota> | undefined;
    /**
     * The longest that a call may have to wait for its turn. A call that would wait longer is
     * refused at once, and not sent. Default: calls wait as long as it takes. 0-2147483647 ms.
     */
    maxWait?: number | undefined;
  }

  /** A quota that the service gives an app. */
  interface OwnQuota {
    /** How many calls, or items of calls, as the documented quota counts them. 1-1000000000. */
    most: number;
    /** In how long a time. Any span of this length has at most as many. 1-2147483647 ms. */
    each: number;
  }

  /** Options of one call, as the last argument of every method. */
  interface CallOptions {
    /** Timeout of the call with all its attempts. Default: the client's. 1-2147483647 ms. */
    timeout?: number | undefined;
    /** Timeout of each of its attempts. Default: the client's. 1-2147483647 ms. */
    attemptTimeout?: number | undefined;
    /** How often the call is retried, if that can do no harm. Default: the client's. 0-10. */
    maxRetries?: number | undefined;
  }

  /** How callbacks are verified. */
  interface WebhookOptions {
    /**
     * Further secrets of the app, while one is replaced by another. They show in no message, log or
     * inspected object. 1-64 bytes each.
     */
    secrets?: readonly string[] | undefined;
    /** Secrets of further apps, by their App Keys. 1-64 bytes each. */
    apps?: Record<string, string> | undefined;
    /**
     * How far the time of the signature may be from now. By default, any time is taken: it is not
     * documented whether a request that is sent again has a new one. 1-2147483647 ms.
     */
    tolerance?: number | undefined;
  }

  /** A user's profile. */
  interface UserProfile {
    /** Id of the user in your app: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
    /** Name that push notifications show. 1-128 bytes. */
    name: string;
    /** URL of the portrait. 1-1024 bytes. */
    portrait: string;
  }

  /** A registered user. */
  interface UserToken {
    /** The service's code: 200. */
    code: number;
    /** Id of the user. */
    userId: string;
    /** Token that the user's app connects with. Keep it until it expires or is revoked. */
    token: string;
  }

  /** The call was carried out. */
  interface Done {
    /** The service's code: 200. */
    code: number;
  }

  /** A user. */
  interface UserId {
    /** Id of the user: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
  }

  /** A user's profile, as the service has it. */
  interface UserInfo {
    /** The service's code: 200. */
    code: number;
    /** Name that push notifications show. */
    userName?: string;
    /** URL of the portrait. */
    userPortrait?: string;
    /** When the user was registered. */
    createTime?: string;
  }

  /** A page of the list. */
  interface UserGetList {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many users a page has. Default 20. 1-100. */
    pageSize?: number | undefined;
    /** Order by registration time. Default ascending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** A page of the registered users. */
  interface RegisteredUsers {
    /** The service's code: 200. */
    code: number;
    /** How many users there are in total. */
    total?: number;
    /** The users. */
    users: RegisteredUser[];
  }

  /** A registered user. */
  interface RegisteredUser {
    /** Id of the user. */
    userId: string;
    /** Name that push notifications show. */
    userName?: string;
    /** URL of the portrait. */
    userPortrait?: string;
    /** When the user was registered, as in `2018-03-01 11:04:18`. */
    regTime?: string;
  }

  /** Users to delete. */
  interface UserRemove {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Users to deactivate. */
  interface UserDeactivate {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** An operation that the service has started. */
  interface UserOperation {
    /** The service's code: 200. */
    code: number;
    /** Id of the operation. The callback with its result has the same id. */
    operateId?: string;
  }

  /** Users to reactivate. */
  interface UserReactivate {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A user to block, and for how long. */
  interface Block {
    /** Id of the user: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
    /** Duration. 1-43200 minutes. */
    minute: number;
  }

  /** A page of a list. Without it, the service uses its own defaults. */
  interface Paging {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many items a page has. */
    size?: number | undefined;
  }

  /** The users who are blocked. */
  interface BlockedUsers {
    /** The service's code: 200. */
    code: number;
    /** The users. */
    users: BlockedUser[];
  }

  /** A user who is blocked. */
  interface BlockedUser {
    /** Id of the user. */
    userId: string;
    /** When the block ends, as in `2018-03-01 11:04:18`, in the time zone of the data centre. */
    blockEndTime?: string;
  }

  /** A user, and users on their blacklist. */
  interface Blacklisting {
    /** Id of the blacklist's owner: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
    /** Ids of the users to add or remove. The service refuses an empty list. 0-20 users, 1-64 characters each. */
    blacklist: readonly (string | { id: string })[];
  }

  /** The owner of a blacklist, and a page of it. */
  interface BlacklistOwner {
    /** Id of the blacklist's owner. The service refuses more than one. 1-64 characters each. */
    id: string | { id: string } | readonly (string | { id: string })[];
    /** Token of the page: `next` of the previous answer. */
    pageToken?: string | undefined;
    /** How many users a page has. Default 1000. 1-1000. */
    size?: number | undefined;
  }

  /** A page of a blacklist. */
  interface Blacklist {
    /** The service's code: 200. */
    code: number;
    /** The users on it. */
    users: { id: string }[];
    /** The `pageToken` of the next page. */
    next?: string;
  }

  /** A user's tags. */
  interface UserTags {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** The tags. 0-20 tags, 1-40 bytes each. */
    tags: readonly string[];
  }

  /** Tags for several users. */
  interface SharedTags {
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    users: readonly (string | { id: string })[];
    /** The tags. 0-20 tags, 1-40 bytes each. */
    tags: readonly string[];
  }

  /** Users to remove all tags from. */
  interface TaggedUsers {
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    users: readonly (string | { id: string })[];
  }

  /** The tags of users. */
  interface Tags {
    /** The service's code: 200. */
    code: number;
    /** The tags of each user, by their ids. */
    tags?: Record<string, string[]>;
  }

  /** Whether a user is online. */
  interface OnlineStatus {
    /** The service's code: 200. */
    code: number;
    /** `'1'` if the user is online, else `'0'`. */
    status: string;
  }

  /** Users to mute in all groups, and for how long. */
  interface MuteEverywhere {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** Duration; 0 is permanent. 0-43200 minutes. */
    minute: number;
  }

  /** Users to unmute. */
  interface UnmuteEverywhere {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** Users who are muted or blocked until a time. */
  interface TimedMembers {
    /** The service's code: 200. */
    code: number;
    /** The users, each with the end of the mute or block. */
    members: TimedMember[];
  }

  /** A user who is muted or blocked until a time. */
  interface TimedMember {
    /** Id of the user. */
    id: string;
    /** When it ends, as in `2018-03-08 16:12:38`, in the time zone of the data centre. */
    time?: string;
  }

  /** What to set of a user's profile. */
  interface UserProfileSet {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** The fields that the service knows. */
    userProfile?: string | HostedProfile | undefined;
    /** The fields of the app: their keys begin with `ext_` and exist in the console. 1-20 fields, keys of 1-32 characters, 0-256 characters each. */
    userExtProfile?: string | Record<string, string> | undefined;
  }

  /** A profile of a user: the fields that the service knows. */
  interface HostedProfile {
    /** Id of the user in the app, which no two users share. 0-32 characters. */
    uniqueId?: string | undefined;
    /** Name. Apps in China's data centre: at most 32 characters, which the service checks. 0-64 characters. */
    name?: string | undefined;
    /**
     * URL of the portrait. Apps in China's data centre: at most 128 characters, which the service
     * checks. 0-1024 characters.
     */
    portraitUri?: string | undefined;
    /** Email address. 0-128 characters. */
    email?: string | undefined;
    /** Birthday, as in `2000-01-31`. 0-32 characters. */
    birthday?: string | undefined;
    /** Gender. */
    gender?: 'UNKNOWN' | 0 | 'MALE' | 1 | 'FEMALE' | 2 | undefined;
    /** Place. 0-32 characters. */
    location?: string | undefined;
    /** Role in the app. 0-100. */
    role?: number | undefined;
    /** Level in the app. 0-100. */
    level?: number | undefined;
  }

  /** Whose profiles to clear. */
  interface UserProfileClean {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Whose profiles to get. */
  interface UserProfileGet {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Profiles of users. */
  interface UserProfiles {
    /** The service's code: 200. */
    code: number;
    /** One entry a user. */
    userList: ProfiledUser[];
  }

  /** The profile of a user. */
  interface ProfiledUser {
    /** Id of the user. */
    userId: string;
    /** Version of the profile: it grows with each change. */
    version?: number;
    /** The fields that the service knows. */
    userProfile?: StoredProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    userExtProfile?: Record<string, string>;
  }

  /** A stored profile: the fields that the service knows. */
  interface StoredProfile {
    /** Id of the user in the app. */
    uniqueId?: string;
    /** Name. */
    name?: string;
    /** URL of the portrait. */
    portraitUri?: string;
    /** Email address. */
    email?: string;
    /** Birthday. */
    birthday?: string;
    /** Gender: 0 unknown, 1 male, 2 female. */
    gender?: 0 | 1 | 2;
    /** Place. */
    location?: string;
    /** Role in the app. */
    role?: number;
    /** Level in the app. */
    level?: number;
  }

  /** Which part of the list to get. */
  interface UserProfileGetList {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many users a page has. Default 20. 1-100. */
    size?: number | undefined;
    /** Order of the users' registration. Default ascending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** Users, and which of their tokens to revoke. */
  interface UserTokenExpire {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** Tokens issued before this time are revoked. In milliseconds since 1970. */
    time: number | string;
  }

  /** A page of the list. */
  interface UserDeactivatedGetList {
    /** Number of the page, from 1. Default 1. At least 1. */
    pageNo?: number | undefined;
    /** How many users a page has. Default 50. 1-50. */
    pageSize?: number | undefined;
  }

  /** Deactivated users. */
  interface DeactivatedUsers {
    /** The service's code: 200. */
    code: number;
    /** Ids of the users. */
    users: string[];
  }

  /** A user, and a page of their groups. */
  interface UserGroupGetList {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Number of the page, from 1. Default 0: the first 5000 groups. */
    page?: number | undefined;
    /** How many groups a page has; only with `page`. Default 50. 1-1000. */
    size?: number | undefined;
  }

  /** Groups that a user is in. */
  interface GroupsOfUser {
    /** The service's code: 200. */
    code: number;
    /** The groups. */
    groups: GroupOfUser[];
  }

  /** A group that a user is in. */
  interface GroupOfUser {
    /** Id of the group. */
    id: string;
    /** Name of the group. */
    name?: string;
  }

  /** A user, and users on their whitelist. */
  interface Whitelisting {
    /** Id of the whitelist's owner. 1-64 characters. */
    id: string;
    /** Ids of the users to add or remove. 1-20 users, 1-64 characters each. */
    whitelist: string | { id: string } | readonly (string | { id: string })[];
  }

  /** The owner of a whitelist, and a page of it. */
  interface UserWhitelistGetList {
    /** Id of the whitelist's owner. 1-64 characters. */
    id: string;
    /** Token of the page: `next` of the previous answer. */
    pageToken?: string | undefined;
    /** How many users a page has. Default 1000. 1-1000. */
    size?: number | undefined;
  }

  /** A page of a whitelist. */
  interface Whitelist {
    /** The service's code: 200. */
    code: number;
    /** Ids of the users on it. */
    users: string[];
    /** The `pageToken` of the next page. */
    next?: string;
  }

  /** Users, and which of their lists applies. */
  interface UserWhiteSettingSet {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /**
     * `true`: only users on the whitelist can send messages to the user. `false`: all can but
     * those on the blacklist, which is what applies to a user before any call.
     */
    whiteSetting: boolean | 0 | 1;
  }

  /** Users whose setting to get. */
  interface UserWhiteSettingGet {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** The settings of users. */
  interface WhiteSettings {
    /** The service's code: 200. */
    code: number;
    /** The setting of each user. */
    users: WhiteSetting[];
  }

  /** The setting of a user. */
  interface WhiteSetting {
    /** Id of the user. */
    userId: string;
    /** `1` the whitelist applies, `0` the blacklist. */
    whiteSetting?: string;
  }

  /** Users to mute or unmute. */
  interface UserChatBanSet {
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** `true` mutes the users, `false` unmutes them. */
    state: boolean | 0 | 1;
  }

  /** A part of the list. */
  interface UserChatBanGetList {
    /** How many users to get. Default 100. 1-200. */
    num?: number | undefined;
    /** How many users to skip. Default 0. */
    offset?: number | undefined;
  }

  /** Users who are muted in one-to-one chats. */
  interface ChatBannedUsers {
    /** The service's code: 200. */
    code: number;
    /** How many users are muted in total. */
    total?: number;
    /** Ids of the users. */
    users: string[];
  }

  /** A user, and their remarks for other users. */
  interface UserRemarkSet {
    /** Id of the user whose push notifications show the remarks. 1-64 characters. */
    id: string;
    /** The other users and their remarks. 1-100 users. */
    remarks: string | readonly NamedUser[];
  }

  /** Another user, and the remark for them. */
  interface NamedUser {
    /** Id of the other user. 1-64 characters. */
    id: string;
    /** The remark. */
    remark: string;
  }

  /** A user, and another user whose remark to remove. */
  interface UserRemarkRemove {
    /** Id of the user whose push notifications show the remark. 1-64 characters. */
    id: string;
    /** Id of the other user. 1-64 characters. */
    targetId: string;
  }

  /** A user, and a page of their remarks. */
  interface UserRemarkGetList {
    /** Id of the user whose push notifications show the remarks. 1-64 characters. */
    id: string;
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many remarks a page has. Default 50. 1-50. */
    size?: number | undefined;
  }

  /** A page of the remarks that a user has for other users. */
  interface Remarks {
    /** The service's code: 200. */
    code: number;
    /** How many remarks there are in total. */
    total?: number;
    /** The other users and their remarks. */
    users: Remark[];
  }

  /** Another user, and the remark for them. */
  interface Remark {
    /** Id of the other user. */
    id: string;
    /** The remark. */
    remark?: string;
  }

  /** A user, and the period without push notifications. */
  interface UserBlockPushPeriodSet {
    /** Id of the user. 1-64 characters. */
    id: string;
    /**
     * Start of the period, as in `22:30:00`, which the service checks. Beijing time for apps in
     * China's data centre, UTC for others.
     */
    startTime: string;
    /** Length of the period. With 0, there is none. 0-1439 minutes. */
    period: number;
    /**
     * Which push notifications are sent in the period. Default those of messages that mention the
     * user.
     */
    level?: 'MENTIONS' | 1 | 'NONE' | 5 | undefined;
  }

  /** The period without push notifications for a user. */
  interface BlockPushPeriod {
    /** The service's code: 200. */
    code: number;
    /** The period. */
    data?: PushFreePeriod;
  }

  /** A period without push notifications. */
  interface PushFreePeriod {
    /**
     * Start of the period, as in `22:30:00`. Beijing time for apps in China's data centre, UTC for
     * others.
     */
    startTime?: string;
    /** Length of the period, in minutes; 0 if there is none. */
    period?: number;
    /**
     * Which push notifications are sent in the period: 0 all, as if none was set, 1 those of
     * messages that mention the user, 5 none.
     */
    unPushLevel?: 0 | 1 | 5;
  }

  /** A user, the bot that sends their messages, and the users who get them. */
  interface UserProxyChatStart {
    /** Id of the user the bot sends messages for. 1-64 characters. */
    id: string;
    /** Ids of the users who get the messages. 1-50 users, 1-64 characters each. */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
    /** Id of the bot, whose type is `rc_agentchat`. 1-64 characters. */
    botUserId: string;
    /** Texts of the app to store with the chats. 0-32 texts, keys of 1-32 characters, 0-512 characters each. */
    metadata?: Record<string, string> | undefined;
  }

  /** A page of the proxy chats of one user or of all. */
  interface UserProxyChatGetList {
    /** Id of the user the bot sends messages for. Default all users. 1-64 characters. */
    id?: string | undefined;
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many chats a page has. Default 50. At least 1. */
    size?: number | undefined;
  }

  /** Proxy chats: a bot sends messages for a user. */
  interface ProxyChats {
    /** The service's code: 200. */
    code: number;
    /** The chats. */
    proxyChats: ProxyChat[];
    /** How many chats there are in total. */
    total?: number;
    /** Whether there are more pages. */
    hasNext?: boolean;
  }

  /** A chat in which a bot writes for a user. */
  interface ProxyChat {
    /** Id of the user the bot sends messages for. */
    userId: string;
    /** Id of the user who gets the messages. */
    targetId?: string;
    /** Id of the bot. */
    botUserId?: string;
    /** Texts of the app that are stored with the chat. */
    metadata?: Record<string, string>;
    /** When the chat was started, in milliseconds since 1970. */
    createdAt?: number;
    /** When the chat was changed last, in milliseconds since 1970. */
    updatedAt?: number;
  }

  /** A user, and the friend to add. */
  interface FriendAdd {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Id of the other user. 1-64 characters. */
    targetId: string;
    /** Whether the other user's friend permission applies. Default `PERMISSION`: it does. */
    optType?: 'PERMISSION' | 1 | 'DIRECT' | 2 | undefined;
    /** Text of the friend request. 0-128 characters. */
    extra?: string | undefined;
  }

  /** A user, and friends to remove. */
  interface FriendRemove {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Ids of the friends. 1-100 friends, 1-64 characters each. */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A user, and a page of their friends. */
  interface FriendGetList {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Token of the page: `pageToken` of the previous answer. */
    pageToken?: string | undefined;
    /** How many friends a page has. Default 50. 1-100. */
    size?: number | undefined;
    /** Order by the time they were added. Default ascending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** A page of the friends of a user. */
  interface Friends {
    /** The service's code: 200. */
    code: number;
    /** The `pageToken` of the next page. */
    pageToken?: string;
    /** How many friends the user has in total. */
    totalCount?: number;
    /** The friends. */
    friendList: ListedFriend[];
  }

  /** A friend of a user. */
  interface ListedFriend {
    /** Id of the friend. */
    userId: string;
    /** Name of the friend. */
    name?: string;
    /** Name of the friend that the user sees. */
    remarkName?: string;
    /** The fields of the app, whose keys begin with `ext_`. */
    friendExtProfile?: Record<string, string>;
    /** When the friend was added, in milliseconds since 1970. */
    time?: number;
    /** Whether the friend is on the blacklist. Not documented by the service. */
    isBlacklist?: number;
    /** Direction of the friendship. Not documented by the service. */
    directionType?: number;
  }

  /** A user, and users to check. */
  interface FriendCheck {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Ids of the other users. 1-100 users, 1-64 characters each. */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Whether users are friends of a user. */
  interface Friendships {
    /** The service's code: 200. */
    code: number;
    /** The result for each user. */
    results: Friendship[];
  }

  /** Whether a user is a friend. */
  interface Friendship {
    /** Id of the other user. */
    userId: string;
    /** 1 no friends, 4 friends. 2 and 3 are reserved. */
    result?: 1 | 4;
  }

  /** A user, a friend, and what to set. */
  interface FriendProfileSet {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Id of the friend. 1-64 characters. */
    targetId: string;
    /** Name of the friend that the user sees. An empty text removes it. 0-64 characters. */
    remarkName?: string | undefined;
    /** The fields of the app, whose keys begin with `ext_`. 1-10 fields, keys of 1-32 characters, 0-256 characters each. */
    friendExtProfile?: string | Record<string, string> | undefined;
  }

  /** Users, and who may add them as a friend. */
  interface FriendPermissionSet {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** Who may add them. */
    permissionType: 'ANYONE' | 1 | 'APPROVAL' | 2 | 'NOBODY' | 3;
  }

  /** Users whose permission to get. */
  interface FriendPermissionGet {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Who may add users as friends. */
  interface FriendPermissions {
    /** The service's code: 200. */
    code: number;
    /** The permission of each user. */
    permissionSettings: FriendPermissionSetting[];
  }

  /** Who may add a user as a friend. */
  interface FriendPermissionSetting {
    /** Id of the user. */
    userId: string;
    /**
     * 1 everybody, 2 those the user approves, 3 nobody. The service's Java SDK also knows 0: not
     * set.
     */
    type?: 1 | 2 | 3;
  }

  /** A text to translate. */
  interface MessageTranslate {
    /** The text. 1-1000 characters. */
    text: string;
    /** Language to translate it into. Default `zh`. */
    targetLanguage?: string | undefined;
    /** Language of the text. Default `auto`: the service finds out, but for Cantonese. */
    sourceLanguage?: string | undefined;
  }

  /** The translation of a text. */
  interface Translation {
    /** The service's code: 200. */
    code: number;
    /** The translation. */
    translated: string;
  }

  /** A message to users. */
  interface PrivateMessage<Type extends ObjectName = ObjectName> extends PushOptions, Expandable, SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the users to send it to. 1-1000 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** `true`: there is no push notification. Default `false`. */
    disablePush?: boolean | undefined;
    /** Unread count that the app's icon shows on iOS. */
    count?: number | string | undefined;
    /** Do not send it to users who have the sender on their blacklist. Default `false`. */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It adds to the unread count. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Ask the receivers' clients for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** Id of a channel. Only ultra groups are known to have channels. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** The push notification of a message. */
  interface PushOptions {
    /** Text of the push notification. Default: the built-in message types have a text of their own. */
    pushContent?: string | undefined;
    /** Further data of the push notification, for the app. */
    pushData?: string | undefined;
    /** Title and settings of the push notification, also for each platform. */
    pushExt?: string | PushExt | undefined;
    /** Send a silent push on iOS, which runs the app in the background. Default `false`. */
    contentAvailable?: boolean | 0 | 1 | undefined;
  }

  /** Settings of a push notification. */
  interface PushExt {
    /** Title. */
    title?: string | undefined;
    /** Id of a push template that was created in the console. */
    templateId?: string | undefined;
    /** Show the text even to users who have turned off message previews. Default `false`. */
    forceShowPushContent?: boolean | 0 | 1 | undefined;
    /** Settings for push channels, one entry for each channel. */
    pushConfigs?: readonly PushConfig[] | undefined;
  }

  /** Settings for one push channel. */
  interface PushConfig {
    /** Settings for Huawei's push channel. */
    HW?: HuaweiNotification | undefined;
    /** Settings for Honor's push channel. */
    HONOR?: HonorNotification | undefined;
    /** Settings for Xiaomi's push channel. */
    MI?: XiaomiNotification | undefined;
    /** Settings for Apple's push channel. */
    APNs?: ApnsNotification | undefined;
    /** Settings for vivo's push channel. */
    VIVO?: VivoNotification | undefined;
    /** Settings for OPPO's push channel. */
    OPPO?: OppoNotification | undefined;
    /** Settings for Google's push channel (FCM). */
    FCM?: FcmNotification | undefined;
    /** Settings for the push channel of HarmonyOS. */
    OHOS?: OhosNotification | undefined;
  }

  /** Settings for Huawei's push channel. */
  interface HuaweiNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** `NORMAL` or `LOW`. */
    importance?: string | undefined;
    /** URL of an image. */
    image?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
  }

  /** Settings for Honor's push channel. */
  interface HonorNotification {
    /** `NORMAL` or `LOW`. */
    importance?: string | undefined;
    /** URL of an image. */
    image?: string | undefined;
  }

  /** Settings for Xiaomi's push channel. */
  interface XiaomiNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** URL of the large icon. */
    large_icon_uri?: string | undefined;
  }

  /** Settings for Apple's push channel. */
  interface ApnsNotification {
    /** Notifications with the same thread id are shown as a group. */
    'thread-id'?: string | undefined;
    /** Replaces an earlier notification with the same id. */
    'apns-collapse-id'?: string | undefined;
    /** URL of an image or a sound. */
    richMediaUri?: string | undefined;
    /** Interruption level, as in `active`. */
    'interruption-level'?: string | undefined;
  }

  /** Settings for vivo's push channel. */
  interface VivoNotification {
    /** `'0'` for a marketing message, `'1'` for a system message. */
    classification?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
  }

  /** Settings for OPPO's push channel. */
  interface OppoNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
    /** Notification level, as OPPO defines it. */
    notify_level?: number | string | undefined;
  }

  /** Settings for Google's push channel (FCM). */
  interface FcmNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** URL of an image. */
    imageUrl?: string | undefined;
    /** Replaces an earlier notification with the same key. */
    collapse_key?: string | undefined;
  }

  /** Settings for the push channel of HarmonyOS. */
  interface OhosNotification {
    /** URL of an image. */
    image?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
  }

  /** Whether a message can be expanded, with values that can change later. */
  interface Expandable {
    /**
     * `true`: `Message.Expansion` can set values of the message, or in an ultra group
     * `UltraGroup.Expansion`. Default `false`.
     */
    expansion?: boolean | undefined;
    /** The first values, by their keys. `expansion` must be `true`. Keys of 1-32 characters, 0-4096 characters each. */
    extraContent?: string | Record<string, string> | undefined;
  }

  /** Options of sending a message. */
  interface SendOptions extends Deduplication {
    /** `true`: do not show it as the last message of its conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** How the service recognizes a message that is sent twice. */
  interface Deduplication {
    /**
     * A random number of the app: a message with the number of another one of the last minute is
     * not sent. The app needs this feature, which RongCloud's support enables. Default none.
     */
    msgRandom?: number | string | undefined;
  }

  /** A message that was sent to users. */
  interface Sent {
    /** The service's code: 200. */
    code: number;
    /** The id that the message has for each receiver. */
    messageUIDs?: SentToUser[];
  }

  /** The id of a message to a user. */
  interface SentToUser {
    /** Id of the user. */
    userId: string;
    /** Id of the message. */
    messageUID: string;
  }

  /** A message to users whose content has placeholders, with the values for each receiver. */
  interface PrivateTemplateMessage<Type extends ObjectName = ObjectName> extends TemplateMessage<Type> {
    /** Do not send it to users who have the sender on their blacklist. Default `false`. */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It adds to the unread count. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Ask the receivers' clients for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
  }

  /** A message whose content has placeholders, with the values for each receiver. */
  interface TemplateMessage<Type extends ObjectName = ObjectName> extends SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** The content, with placeholders such as `{name}`. */
    template: string | MessageContent<Type>;
    /** The values for each receiver, by user ids of 1-64 characters. 1-1000 receivers. */
    content: Record<string, Receiver>;
    /** Send a silent push on iOS, which runs the app in the background. Default `false`. */
    contentAvailable?: boolean | 0 | 1 | undefined;
    /** `true`: there is no push notification. Default `false`. */
    disablePush?: boolean | undefined;
    /** Id of a channel. Only ultra groups are known to have channels. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** The values for one receiver. */
  interface Receiver {
    /** The text for each placeholder. */
    data: object;
    /** Text of the push notification, with the same placeholders. */
    push?: string | undefined;
    /** Further data of the push notification, for the app. */
    pushData?: string | undefined;
    /**
     * Title and settings of the push notification. No page says what happens if only some
     * receivers have them.
     */
    pushExt?: string | PushExt | undefined;
  }

  /** A status message to users. */
  interface MessagePrivateSendStatus<Type extends ObjectName = ObjectName> extends Status<Type> {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the users to send it to. 1-1000 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
  }

  /** The content of a status message. */
  interface Status<Type extends ObjectName = ObjectName> extends Deduplication {
    /** Type of the message, as in `RC:TypSts`. Types of the app's own do not begin with `RC:`. 1-32 characters. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** Do not send it to users who have the sender on their blacklist. Default `false`. */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** The official SDKs send this; no effect is documented. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Id of a channel. Only ultra groups are known to have channels. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A chunk of a stream message to a user. */
  interface MessagePrivateSendStream extends Stream {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the user to send it to. 1-64 characters. */
    targetId: string;
  }

  /** A chunk of a stream message, and how it is sent. */
  interface Stream {
    /** The chunk. */
    content: StreamChunk;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The first values of the message's expansion, by their keys. Keys of 1-32 characters. */
    extraContent?: string | Record<string, string> | undefined;
  }

  /** A chunk of a stream message. */
  interface StreamChunk {
    /** Text of the chunk. All chunks of a message have at most 128 KB, which the service checks. */
    content: string;
    /** Number of the chunk, without a gap. The first is 1. At least 1. */
    seq: number;
    /** `true`: it is the last chunk. */
    complete: boolean;
    /** Why the message ends: a number of the app. Only the last chunk has it. */
    completeReason?: number | string | undefined;
    /** Id of the message, as the answer to the first chunk says. All later chunks have it. */
    messageUID?: string | undefined;
    /** Form of the text: `text`, `markdown` or `html`. Only the first chunk has it. */
    type?: string | undefined;
    /** The sender, as clients show them. Only the first chunk has it. */
    user?: StreamUser | undefined;
    /** Whom the message mentions. Only the first chunk has it. */
    mentionedInfo?: MentionedInfo | undefined;
    /** Further data for the app. Only the first chunk has it. */
    extra?: string | object | undefined;
  }

  /** The sender of a stream message, as clients show them. */
  interface StreamUser {
    /** Id of the user. */
    id?: string | undefined;
    /** Name of the user. */
    name?: string | undefined;
    /** URL of the user's portrait. */
    portrait?: string | undefined;
    /** Further data for the app. */
    extra?: string | object | undefined;
  }

  /** Whom a message to a group mentions. */
  interface MentionedInfo {
    /** 1 all members, 2 those in `userIdList`. */
    type: 1 | 2;
    /** Ids of the users it mentions, where `type` is 2. */
    userIdList?: readonly string[] | undefined;
    /** An older name of `userIdList`, for `Message.Group.sendMention` only, which sends it as that. */
    userIds?: readonly string[] | undefined;
    /** Text of the push to those it mentions. It wins over every other text of the push. */
    mentionedContent?: string | undefined;
    /**
     * What examples of `rongcloud-sdk` have in place of `mentionedContent`. It is sent as it is,
     * and the service does not document it.
     */
    pushContent?: string | undefined;
  }

  /** A chunk that was sent. */
  interface SentChunk {
    /** The service's code: 200. */
    code: number;
    /** Id of the message. */
    messageUID: string;
  }

  /** A message that was sent to a user, and its new content. */
  interface MessagePrivateModify<Type extends ObjectName = ObjectName> {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the user that the message was sent to. 1-64 characters. */
    targetId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`. 1-32 characters. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
  }

  /** Which messages of a conversation to get, from newer ones to older ones. */
  interface MessageQuery {
    /** Id of the user whose conversation it is. 1-64 characters. */
    userId: string;
    /** Id of the other user, or of the group, chatroom or ultra group. 1-64 characters. */
    targetId: string;
    /**
     * Time of the newest message to get, in milliseconds since 1970. For the next ones, pass the
     * `msgTime` of the oldest message of the answer.
     */
    startTime: number | string;
    /**
     * Time of the oldest message to get, in milliseconds since 1970: before `startTime`, and by at
     * most 14 days, which the service checks.
     */
    endTime: number | string;
    /** How many messages to get at most. Default 10. 1-100. */
    pageSize?: number | undefined;
    /** Whether to get the messages of exactly `startTime` too. */
    includeStart: boolean;
    /** Id of a channel. Only ultra groups are known to have channels. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** Messages of a conversation. */
  interface KeptMessages {
    /** The service's code: 200. */
    code: number;
    /** The messages. */
    data: KeptMessage[];
  }

  /** A message that the service has stored. */
  interface KeptMessage {
    /** Id of the message. */
    messageUID: string;
    /** Id of the conversation's other user, or of the group, chatroom or ultra group. */
    targetId?: string;
    /** Id of the sender. */
    fromUserId?: string;
    /** Id of its channel, in an ultra group. */
    busChannel?: string;
    /** When it was sent, in milliseconds since 1970. */
    msgTime?: number;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName?: string;
    /** Content of the message. */
    content?: Record<string, unknown> | string;
    /** Whether it can be expanded. */
    expansion?: boolean;
    /** The values of its expansion, by their keys. */
    extraContent?: Record<string, unknown>;
  }

  /** A message that was sent. */
  interface SentMessage extends RecallOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the user, group or discussion that the message was sent to. 1-64 characters. */
    targetId?: string | undefined;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds since 1970. */
    sentTime: number | string;
    /** `true`: there is no push notification of the recall. Default `false`. */
    disablePush?: boolean | undefined;
    /**
     * Id of the channel that the message was sent to. Only ultra groups are known to have
     * channels. 1-20 characters.
     */
    busChannel?: string | undefined;
  }

  /** Options of recalling a message. */
  interface RecallOptions {
    /** Clients show that an administrator recalled it. Default `false`. */
    isAdmin?: boolean | 0 | 1 | undefined;
    /** Clients remove the message without a note in its place. Default `false`. */
    isDelete?: boolean | 0 | 1 | undefined;
    /** Further data for the app. */
    extra?: string | undefined;
    /** `true`: do not show the recall as the last message of the conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** A message to groups. */
  interface GroupMessage<Type extends ObjectName = ObjectName> extends PushOptions, Expandable, SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the groups to send it to. 1-3 groups, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /**
     * Ids of the members to send it to. Default all. There may be only one group then, and
     * `expansion`, `extraContent`, `disablePush` and `pushExt` have no effect. At least 1 user, 1-64 characters each.
     */
    toUserId?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** `true`: there is no push notification. Default `false`. */
    disablePush?: boolean | undefined;
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /**
     * It mentions members, or all, as `mentionedInfo` in the content says. Default `false`;
     * `sendMention` always sets it.
     */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** It adds to the unread count. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Ask the receivers' clients for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** Id of a channel. Only ultra groups are known to have channels. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A message that was sent to groups. */
  interface SentToGroups {
    /** The service's code: 200. */
    code: number;
    /** The id that the message has in each group. */
    messageUIDs?: SentToGroup[];
  }

  /** The id of a message to a group. */
  interface SentToGroup {
    /** Id of the group. */
    groupId: string;
    /** Id of the message. */
    messageUID: string;
  }

  /** A message to some members of a group. */
  interface DirectedMessage<Type extends ObjectName = ObjectName> extends PushOptions, SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the group. 1 group, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** Ids of the members to send it to. At least 1 user, 1-64 characters each. */
    toUserId: string | { id: string } | readonly (string | { id: string })[];
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It mentions members, or all, as `mentionedInfo` in the content says. Default `false`. */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** It adds to the unread count. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Ask the receivers' clients for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** Id of a channel. Only ultra groups are known to have channels. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A status message to groups. */
  interface MessageGroupSendStatus<Type extends ObjectName = ObjectName> extends Status<Type> {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the groups to send it to. 1-3 groups, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A chunk of a stream message to a group. */
  interface MessageGroupSendStream extends Stream {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the group to send it to. 1-64 characters. */
    targetId: string;
  }

  /** A message that was sent to a group, and its new content. */
  interface MessageGroupModify<Type extends ObjectName = ObjectName> {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the group that the message was sent to. 1-64 characters. */
    targetId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`. 1-32 characters. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
  }

  /** A message to discussions. */
  interface DiscussionMessage<Type extends ObjectName = ObjectName> {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the discussions to send it to. At least 1 discussion, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** Text of the push notification. Default: that of the message type, if it is built in. */
    pushContent?: string | undefined;
    /** Further data of the push notification, for the app. */
    pushData?: string | undefined;
    /** Send a silent push on iOS, which runs the app in the background. Default `false`. */
    contentAvailable?: boolean | 0 | 1 | undefined;
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It adds to the unread count. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
  }

  /** A message to chatrooms. */
  interface ChatroomMessage<Type extends ObjectName = ObjectName> extends Deduplication {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the chatrooms to send it to. At least 1 chatroom, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** Priority under load. Default `DEFAULT`. */
    priority?: 'DEFAULT' | 0 | 'WHITELIST' | 1 | 'HIGH' | 2 | 'LOW' | 3 | undefined;
  }

  /** A message that was sent to chatrooms. */
  interface SentToChatrooms {
    /** The service's code: 200. */
    code: number;
    /** The id that the message has in each chatroom. */
    messageUIDs?: SentToChatroom[];
  }

  /** The id of a message to a chatroom. */
  interface SentToChatroom {
    /** Id of the chatroom. */
    chatroomId: string;
    /** Id of the message. */
    messageUID: string;
  }

  /** A message to all chatrooms. */
  interface ChatroomBroadcast<Type extends ObjectName = ObjectName> {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** Send it to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
  }

  /** A message that was sent to all users or all chatrooms. */
  interface SentToAll {
    /** The service's code: 200. */
    code: number;
    /** Id of the message. */
    messageUID?: string;
  }

  /** A message that was sent to chatrooms, or by the system. */
  interface SentElsewhere extends RecallOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the chatroom or user that the message was sent to. 1-64 characters. */
    targetId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds since 1970. */
    sentTime?: number | string | undefined;
    /** `true`: there is no push notification of the recall. Default `false`. */
    disablePush?: boolean | undefined;
    /**
     * Id of the channel that the message was sent to. Only ultra groups are known to have
     * channels. 1-20 characters.
     */
    busChannel?: string | undefined;
  }

  /** A message to ultra groups. */
  interface UltraGroupMessage<Type extends ObjectName = ObjectName> extends PushOptions, Expandable, SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the ultra groups to send it to. 1-3 ultra groups, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /**
     * Id of the channel to send it to. Default: `RCDefault` if the app has had ultra groups
     * enabled since 2022-10-13 or later, else no channel. 1-20 characters.
     */
    busChannel?: string | undefined;
    /** Ids of the members to send it to. Default all. At least 1 user, 1-64 characters each. */
    toUserIds?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`. 1-32 characters. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** It mentions members, or all, as `mentionedInfo` in the content says. Default `false`. */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** It adds to the unread count. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /**
     * Whether it adds to the unread count. Only the official Go SDK has this, and not for messages
     * that mention members.
     */
    unreadCountFlag?: boolean | undefined;
  }

  /** A message and its new content. */
  interface MessageUltraGroupModify {
    /** Id of the ultra group. 1-64 characters. */
    targetId: string;
    /** Id of the channel that the message is in. Default: no channel. 1-20 characters. */
    busChannel?: string | undefined;
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** The new content, for the same type of message: at most 128 KB, which the service checks. */
    content: string | object;
    /** A random number of the app, by which the service recognizes a repeated call. */
    msgRandom?: number | string | undefined;
  }

  /** Messages to get. */
  interface MessageUltraGroupGet {
    /** Id of the ultra group. 1-64 characters. */
    targetId: string;
    /** The messages. The largest number is not documented. At least 1 message. */
    msgs: string | readonly UltraGroupMessageId[];
    /** Id of the channel that they are in. Default: no channel. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A message of an ultra group. */
  interface UltraGroupMessageId {
    /** Id of the message. At least 1 character. */
    msgUID: string;
    /** Id of the channel that it is in. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** Messages of an ultra group. */
  interface UltraGroupMessages {
    /** The service's code: 200. */
    code: number;
    /** The messages. */
    data: StoredUltraGroupMessage[];
  }

  /** A message of an ultra group. */
  interface StoredUltraGroupMessage {
    /** Id of the message. */
    msgUID: string;
    /** Id of the ultra group. */
    groupId?: string;
    /** Id of the channel. */
    busChannel?: string;
    /** Id of the sender. */
    fromUserId?: string;
    /** When it was sent, in milliseconds since 1970. */
    sentTime?: number;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName?: string;
    /** Content of the message. */
    content?: Record<string, unknown> | string;
    /** Whether it can be expanded. */
    expansion?: boolean;
    /** The values of its expansion, by their keys. */
    extraContent?: Record<string, unknown>;
  }

  /** A message to recall. */
  interface MessageUltraGroupRecall extends RecallOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the ultra group that the message was sent to. 1-64 characters. */
    targetId: string;
    /**
     * Id of the channel that the message was sent to. The service needs it if the message was sent
     * with one, and only then. 1-20 characters.
     */
    busChannel?: string | undefined;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds since 1970. */
    sentTime?: number | string | undefined;
    /** `true`: there is no push notification of the recall. Default `false`. */
    disablePush?: boolean | undefined;
  }

  /** A system message to users. */
  interface SystemMessage<Type extends ObjectName = ObjectName> extends PushOptions, SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Ids of the users to send it to. 1-100 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** `true`: there is no push notification. Default `false`. */
    disablePush?: boolean | undefined;
    /** Unread count that the app's icon shows on iOS. */
    count?: number | string | undefined;
    /** The service stores the message. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** It adds to the unread count. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Id of a channel. Only ultra groups are known to have channels. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A system message to all users. */
  interface SystemBroadcast<Type extends ObjectName = ObjectName> extends PushOptions, SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
    /** Send it only to users of this system: `iOS`, `Android`, `HarmonyOS` or `PC`. Default all. */
    os?: string | undefined;
  }

  /** A system message to all users who are online. */
  interface MessageSystemOnlineBroadcast<Type extends ObjectName = ObjectName> extends SendOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`. 1-32 characters. */
    objectName: Type;
    /** Content of the message: at most 128 KB, which the service checks. */
    content: string | MessageContent<Type>;
  }

  /** A system message that was sent to all users. */
  interface MessageSystemRecallBroadcast extends RecallOptions {
    /** Id of the sender. 1-64 characters. */
    senderId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds since 1970. Some pages say that it is required. */
    sentTime?: number | string | undefined;
  }

  /** An hour of the log. */
  interface HistoryHour {
    /** The hour as `yyyyMMddHH`, in the time zone of the data centre. */
    date: string;
  }

  /** An hour's log. */
  interface HistoryFile {
    /** The service's code: 200. */
    code: number;
    /** URL of the file; empty if nothing was logged. */
    url: string;
    /** The hour. */
    date?: string;
  }

  /** A conversation of a user, and which of its messages to delete. */
  interface MessageHistoryClean {
    /** Type of the conversation: `PRIVATE`, `GROUP`, `CHATROOM` or `SYSTEM`. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the user whose conversation it is. 1-64 characters. */
    senderId: string;
    /** Id of the other user, or of the group or chatroom. 1-64 characters. */
    targetId: string;
    /**
     * Time of the newest message to delete, in milliseconds since 1970. Default: all messages are
     * deleted.
     */
    msgTimestamp?: number | string | undefined;
  }

  /** Values to set in a message. */
  interface MessageExpansionSet extends ExpandedMessage {
    /** The values, by their keys. A message has at most 300, which the service checks. 1-100 values, keys of 1-32 characters, 0-4096 characters each. */
    extraKeyVal: string | Record<string, string>;
  }

  /** A message, and who changes its expansion. */
  interface ExpandedMessage {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Id of the user who changes it. 1-64 characters. */
    userId: string;
    /** Type of the conversation: `PRIVATE` or `GROUP`. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the other user, or of the group. 1-64 characters. */
    targetId: string;
    /** Notify the user's own devices too. Default `false`. */
    isSyncSender?: boolean | 0 | 1 | undefined;
  }

  /** Values to remove from a message. */
  interface MessageExpansionRemove extends ExpandedMessage {
    /** Keys of the values. 1-100 keys, 1-32 characters each. */
    extraKey: string | readonly string[];
  }

  /** A message, and a page of its values. */
  interface MessageExpansionGetList {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Number of the page, from 1. Default 1. At least 1. */
    pageNo?: number | undefined;
  }

  /** The values of a message. */
  interface Expansions {
    /** The service's code: 200. */
    code: number;
    /** The values, by their keys. */
    extraContent: Record<string, ExpansionValue>;
  }

  /** A value of a message. */
  interface ExpansionValue {
    /** The value. */
    v: string;
    /**
     * When it was set. The unit is not documented, and the example in the documentation is no time
     * since 1970.
     */
    ts?: number;
  }

  /** A user and all their groups. */
  interface UserGroups {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** The groups. */
    groups: readonly NamedGroup[];
  }

  /** A group of a user. */
  interface NamedGroup {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which push notifications show. */
    name: string;
  }

  /** A group and its first members. */
  interface NewGroup<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which push notifications show. 1-64 characters. */
    name: string;
    /** Ids of the members. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /**
   * Further parts of a change of a group. With `bindNotifyMsg`, the service sends the group a notice
   * that the fields from `senderId` on describe. They are in the service's other SDKs, but not in
   * its documentation.
   */
  interface GroupChange<Type extends ObjectName = ObjectName> {
    /** How many members the group may have, for this call only. */
    maxMember?: number | undefined;
    /**
     * Sends a notice to the group. The call is then not retried if it may have been carried out,
     * so that members do not see the notice twice. Default `false`.
     */
    bindNotifyMsg?: boolean | undefined;
    /** Id of the sender of the notice. 1-64 characters. */
    senderId?: string | undefined;
    /** Type of the notice, as in `RC:GrpNtf`. */
    objectName?: Type | undefined;
    /** Content of the notice. */
    content?: string | MessageContent<Type> | undefined;
    /** Text of the push notification. */
    pushContent?: string | undefined;
    /** Further data of the push notification. */
    pushData?: string | undefined;
    /** Title and other settings of the push notification. */
    pushExt?: string | PushExt | undefined;
    /** Sends the notice to the sender's own devices too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** Stores the notice. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The notice does not become the last message of the conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** A changed group. */
  interface GroupChanged {
    /** The service's code: 200. */
    code: number;
    /** Id of the notice, where one was sent. */
    messageUID?: string;
    /** How many members the group has, where a notice was sent. */
    memberCount?: number;
  }

  /** A group and the user to add. */
  interface Joining<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which push notifications show. */
    name?: string | undefined;
    /** Id of the user to add, or ids of several. 1-1000 members, 1-64 characters each. */
    member: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A group and the users to add. */
  interface Invitation<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which push notifications show. */
    name?: string | undefined;
    /** Ids of the users to add. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** A group and the user who leaves or dismisses it. */
  interface Leaving<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the user who leaves or dismisses the group, or ids of several who leave. 1-1000 members, 1-64 characters each. */
    member?: string | { id: string } | readonly (string | { id: string })[] | undefined;
  }

  /** A group and the members to remove. */
  interface Expulsion<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members to remove. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** A group and its name. */
  interface GroupName<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which push notifications show. 1-64 characters. */
    name: string;
  }

  /** A group. */
  interface GroupId {
    /** Id of the group. 1-64 characters. */
    id: string;
  }

  /** The members of a group. */
  interface GroupMembers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    members: { id: string }[];
  }

  /** Members of a group to mute, and for how long. */
  interface Gagging {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members?: readonly (string | { id: string })[] | undefined;
    /** Duration; 0 is permanent. 0-43200 minutes. */
    minute: number;
  }

  /** Members of a group to unmute. */
  interface Ungagging {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members?: readonly (string | { id: string })[] | undefined;
  }

  /** One group, or several. */
  interface WholeGroups {
    /** Ids of the groups. 1-20 groups, 1-64 characters each. */
    groups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A page of the muted groups, or groups to check. */
  interface GroupMuteAllGetList {
    /**
     * Ids of groups to check instead. The service ignores them with `page` or `size`, and so with
     * `each`. 1-20 groups, 1-64 characters each.
     */
    groups?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many groups a page has: at most 200, which the service checks. Default 50. */
    size?: number | undefined;
  }

  /** Groups that are muted. */
  interface MutedGroups {
    /** The service's code: 200. */
    code: number;
    /** The groups. */
    groups: MutedGroup[];
  }

  /** A group that is muted. */
  interface MutedGroup {
    /** Id of the group. */
    id: string;
    /** 1 if the group is muted, else 0. */
    isMuted: number;
  }

  /** Members of a group to mute, and for how long. */
  interface Muting {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** Duration; 0 is permanent. 0-43200 minutes. */
    minute: number;
  }

  /** Members on the whitelist of a group. */
  interface Exempted {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** The whitelist of a group. */
  interface ExemptedMembers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    members: { id: string }[];
    /** Id of the group. */
    id?: string;
  }

  /** Whether groups are muted. */
  interface GroupStatuses {
    /** The service's code: 200. */
    code: number;
    /** The groups. */
    groups: GroupStatus[];
  }

  /** Whether a group is muted. */
  interface GroupStatus {
    /** Id of the group. */
    id: string;
    /** 1 if the group is muted, else 0. */
    status: number;
  }

  /** A member of a group, and the remark. */
  interface GroupRemarkSet {
    /** Id of the member. 1-64 characters. */
    userId: string;
    /** Id of the group. 1-64 characters. */
    id: string;
    /** The remark. */
    remark: string;
  }

  /** A member of a group. */
  interface RemarkedMember {
    /** Id of the member. 1-64 characters. */
    userId: string;
    /** Id of the group. 1-64 characters. */
    id: string;
  }

  /** The remark of a member of a group. */
  interface RemarkOfMember {
    /** The service's code: 200. */
    code: number;
    /** The remark. */
    remark?: string;
  }

  /** A group, its owner and its first members. */
  interface EntrustedGroupCreate extends HostedGroupSettings {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group. 1-64 characters. */
    name: string;
    /** Id of the user who owns the group. 1-64 characters. */
    owner: string;
    /** Ids of the users to invite. Default none. 0-30 users, 1-64 characters each. */
    members?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** The profile of the group. */
    groupProfile?: string | HostedGroupProfile | undefined;
  }

  /** The profile of a group. */
  interface HostedGroupProfile {
    /** Introduction of the group. 0-512 characters. */
    introduction?: string | undefined;
    /** Announcement to the members. 0-1024 characters. */
    announcement?: string | undefined;
    /** URL of the group's portrait. 0-128 characters. */
    portraitUrl?: string | undefined;
  }

  /** Further settings of a group. */
  interface HostedGroupSettings {
    /** The fields of the app, whose keys begin with `ext_`. 1-10 fields, keys of 1-32 characters, 0-256 characters each. */
    groupExtProfile?: string | Record<string, string> | undefined;
    /** Who may do what in the group. */
    permissions?: string | GroupPermissions | undefined;
  }

  /** Permissions in a group. */
  interface GroupPermissions {
    /** Who may join. Default those the owner approves. */
    joinPerm?: 'OWNER_VERIFY' | 0 | 'FREE' | 1 | 'OWNER_OR_MANAGER_VERIFY' | 2 | 'NO_ONE_ALLOWED' | 3 | undefined;
    /** Who may remove members. Default the owner. */
    removePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /** Who may invite users. Default the owner. */
    memInvitePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /** Whether an invited user must accept the invitation. Default `FREE`: no. */
    invitePerm?: 'FREE' | 0 | 'INVITEE_VERIFY' | 1 | undefined;
    /** Who may change the profile of the group. Default the owner. */
    profilePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /**
     * Who may change the data of a member. Default the owner, the managers and the
     * member.
     */
    memProfilePerm?: 'OWNER_OR_MANAGER_OR_SELF' | 0 | 'OWNER_OR_SELF' | 1 | 'SELF' | 2 | undefined;
  }

  /** A group to turn into a hosted one, and its owner. */
  interface EntrustedGroupImport extends HostedGroupSettings {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group. 1-64 characters. */
    name: string;
    /** Id of the user who owns the group. 1-64 characters. */
    owner: string;
    /** The profile of the group. */
    groupProfile?: string | HostedGroupProfile | undefined;
  }

  /** What to change of a group. */
  interface EntrustedGroupUpdate extends HostedGroupSettings {
    /** Id of the group. 1-64 characters. */
    id: string;
    /**
     * Name of the group, as only the service's Java SDK sends it. Use the documented `name` in
     * `groupProfile`. 1-64 characters.
     */
    name?: string | undefined;
    /** The profile of the group. */
    groupProfile?: string | ChangedGroupProfile | undefined;
  }

  /** What to change of the profile of a group. */
  interface ChangedGroupProfile extends HostedGroupProfile {
    /** Name of the group. 1-64 characters. */
    name?: string | undefined;
  }

  /** Groups to get. */
  interface EntrustedGroupGet {
    /** Ids of the groups. 1-50 groups, 1-64 characters each. */
    ids: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Groups with their profiles. */
  interface EntrustedGroups {
    /** The service's code: 200. */
    code: number;
    /** The groups. */
    profiles: ProfiledGroup[];
  }

  /** A group with its profile. */
  interface ProfiledGroup {
    /** Id of the group. */
    groupId: string;
    /** Name of the group. The documentation of China's data centre calls it `name`. */
    groupName?: string;
    /** Id of the user who owns the group. */
    owner?: string;
    /** The profile of the group. */
    groupProfile?: StoredGroupProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    groupExtProfile?: Record<string, string>;
    /** Who may do what in the group. */
    permissions?: StoredGroupPermissions;
    /** When the group was created, in milliseconds since 1970. */
    createTime?: number;
    /** How many members the group has. */
    memberCount?: number;
  }

  /** The stored profile of a group. */
  interface StoredGroupProfile {
    /** Introduction of the group. */
    introduction?: string;
    /** Announcement to the members. */
    announcement?: string;
    /** URL of the group's portrait. */
    portraitUrl?: string;
  }

  /** The stored permissions in a group. */
  interface StoredGroupPermissions {
    /**
     * Who may join: 0 those the owner approves, 1 everybody, 2 those the owner or a
     * manager approves, 3 nobody.
     */
    joinPerm?: 0 | 1 | 2 | 3;
    /** Who may remove members: 0 the owner, 1 the managers too, 2 all members. */
    removePerm?: 0 | 1 | 2;
    /** Who may invite users: 0 the owner, 1 the managers too, 2 all members. */
    memInvitePerm?: 0 | 1 | 2;
    /** Whether an invited user must accept the invitation: 0 no, 1 yes. */
    invitePerm?: 0 | 1;
    /** Who may change the profile of the group: 0 the owner, 1 the managers too, 2 all members. */
    profilePerm?: 0 | 1 | 2;
    /**
     * Who may change the data of a member: 0 the owner, the managers and the member, 1
     * the owner and the member, 2 the member.
     */
    memProfilePerm?: 0 | 1 | 2;
  }

  /** A group and the users to add. */
  interface EntrustedGroupJoin {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the users to add. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A group that users have joined. */
  interface EnteredGroup {
    /** The service's code: 200. */
    code: number;
    /** Id of the group. */
    groupId?: string;
    /** Name of the group. */
    name?: string;
    /** Name of the group that the user sees. Not documented by the service. */
    remarkName?: string;
    /** Id of the user who owns the group. */
    owner?: string;
    /** The profile of the group. */
    groupProfile?: StoredGroupProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    groupExtProfile?: Record<string, string>;
    /** Who may do what in the group. */
    permissions?: StoredGroupPermissions;
    /** When the group was created, in milliseconds since 1970. */
    createTime?: number;
    /** How many members the group has. */
    memberCount?: number;
  }

  /** A group and the members who leave it. */
  interface EntrustedGroupQuit extends ListsOfMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members who leave. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** The lists to remove a member from who leaves a group. */
  interface ListsOfMember {
    /** Removes the member from the list of muted members. Default `true`. */
    isDelBan?: boolean | 0 | 1 | undefined;
    /**
     * Removes the member from the list of those a mute of the group does not apply to. Default
     * `true`.
     */
    isDelWhite?: boolean | 0 | 1 | undefined;
    /** Removes the member from the lists of followed members. Default `true`. */
    isDelFollowed?: boolean | 0 | 1 | undefined;
  }

  /** A group and its new owner. */
  interface EntrustedGroupTransferOwner extends ListsOfMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member who becomes the owner. 1-64 characters. */
    newOwner: string;
    /** The previous owner leaves the group. Default `false`. */
    isQuit?: boolean | 0 | 1 | undefined;
  }

  /** A page of the list. */
  interface EntrustedGroupGetList {
    /** Token of the page: `pageToken` of the previous answer. */
    pageToken?: string | undefined;
    /** How many groups a page has. Default 50. 1-1000. */
    size?: number | undefined;
    /** Order by creation time. Default descending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** A page of the hosted groups of the app. */
  interface EntrustedGroupList {
    /** The service's code: 200. */
    code: number;
    /** The `pageToken` of the next page. */
    pageToken?: string;
    /** The groups. */
    groups: ListedGroup[];
  }

  /** A hosted group of the app. */
  interface ListedGroup {
    /** Id of the group. */
    groupId: string;
    /** Name of the group. */
    name?: string;
    /** Id of the user who owns the group. */
    owner?: string;
    /** Id of the user who created the group. */
    creator?: string;
    /** URL of the group's portrait, as the service's SDKs know it. */
    portraitUrl?: string;
    /** The profile of the group, as the service's documentation has it. */
    groupProfile?: StoredGroupProfile;
    /** When the group was created, in milliseconds since 1970. */
    time?: number;
  }

  /** A group, and members to make managers or ordinary members. */
  interface GroupManagers {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-10 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** The result of adding managers. */
  interface ManagersAdded {
    /** The service's code: 200. */
    code: number;
    /** Ids of the users who could not be added because they are not members. */
    userIds?: string[];
    /** How many managers the group has, if the limit of 10 is exceeded. */
    managerCount?: number;
  }

  /** A group, and a page of its members. */
  interface EntrustedGroupMemberGetList {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Which members to get. Default all. */
    type?: 'ALL' | 0 | 'NORMAL' | 1 | 'MANAGER' | 2 | 'OWNER' | 3 | undefined;
    /** Token of the page: `pageToken` of the previous answer. */
    pageToken?: string | undefined;
    /** How many members a page has. Default 50. 1-100. */
    size?: number | undefined;
    /** Order by the time they joined. Default descending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** A page of the members of a group. */
  interface HostedMemberList {
    /** The service's code: 200. */
    code: number;
    /** The `pageToken` of the next page. */
    pageToken?: string;
    /** How many members there are in total. */
    totalCount?: number;
    /** The members. */
    members: StoredMember[];
  }

  /** The data of a member. */
  interface StoredMember {
    /** Id of the member. */
    userId: string;
    /** Name of the member in the group. */
    nickname?: string;
    /** Role: 1 ordinary member, 2 manager, 3 owner. */
    role?: 1 | 2 | 3;
    /** When the member joined, in milliseconds since 1970. */
    time?: number;
    /** A text of the app. */
    extra?: string;
  }

  /** A group, and members to get. */
  interface EntrustedGroupMemberGet {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Members of a group. */
  interface HostedMembers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    members: StoredMember[];
  }

  /** A member, and the data to set. */
  interface EntrustedGroupMemberSet {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member. 1-64 characters. */
    userId: string;
    /** Name of the member in the group. 0-64 characters. */
    nickname: string;
    /** A text of the app. 0-128 characters. */
    extra?: string | undefined;
  }

  /** A group and the members to remove. */
  interface EntrustedGroupMemberKick extends ListsOfMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members to remove. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A user to remove from all hosted groups. */
  interface EntrustedGroupMemberKickAll {
    /** Id of the user. 1-64 characters. */
    userId: string;
  }

  /** A member, and the members to follow or no longer follow. */
  interface Following {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member who follows the others. 1-64 characters. */
    userId: string;
    /** Ids of the others. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A member of a group. */
  interface HostedMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member. 1-64 characters. */
    userId: string;
  }

  /** The members that a member follows. */
  interface FollowedMembers {
    /** The service's code: 200. */
    code: number;
    /** Id of the member who follows the others. */
    userId?: string;
    /** Id of the group. */
    groupId?: string;
    /** The others. */
    members?: FollowedMember[];
    /** The others, as an example in the service's documentation names them instead of `members`. */
    followedMembers?: FollowedMember[];
  }

  /** A followed member. */
  interface FollowedMember {
    /** Id of the member. */
    userId: string;
    /** When the following started, in milliseconds since 1970. */
    timestamp?: number;
  }

  /** A member, a group, and its name. */
  interface EntrustedGroupRemarkNameSet {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member. 1-64 characters. */
    userId: string;
    /** The name. 1-64 characters. */
    remarkName: string;
  }

  /** The name of a group that a member sees. */
  interface RemarkName {
    /** The service's code: 200. */
    code: number;
    /** The name. */
    remarkName?: string;
  }

  /** A user, and a page of their groups. */
  interface EntrustedGroupJoinedGetList {
    /** Id of the user. 1-64 characters. */
    userId: string;
    /**
     * Role of the user in the groups. Default 0: any. Sources disagree on the others: the
     * service's Java SDK has 1 owner, 2 manager, 3 ordinary member; its documentation of members
     * has 1 ordinary member, 2 manager, 3 owner. 0-3.
     */
    role?: number | undefined;
    /** Token of the page: `pageToken` of the previous answer. */
    pageToken?: string | undefined;
    /** How many groups a page has. Default 50. 1-100. */
    size?: number | undefined;
    /** Order by the time the user joined. The default is not documented. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** A page of the groups that a user is in. */
  interface JoinedGroups {
    /** The service's code: 200. */
    code: number;
    /** The `pageToken` of the next page. */
    pageToken?: string;
    /** How many groups the user is in. */
    totalCount?: number;
    /** The groups. */
    groups: JoinedGroup[];
  }

  /** A group that a user is in. */
  interface JoinedGroup {
    /** Id of the group. */
    groupId: string;
    /** Name of the group. */
    name?: string;
    /** Name of the group that the user sees. */
    remarkName?: string;
    /** The profile of the group. */
    groupProfile?: StoredGroupProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    groupExtProfile?: Record<string, string>;
    /** Who may do what in the group. */
    permissions?: StoredGroupPermissions;
    /** When the group was created, in milliseconds since 1970. */
    createTime?: number;
    /** When the user joined, in milliseconds since 1970. */
    joinTime?: number;
    /** Role of the user. Sources disagree on the numbers, as on those of the input. */
    role?: number;
    /** How many members the group has. */
    count?: number;
    /** Id of the user who owns the group. */
    owner?: string;
  }

  /** A chatroom to create. */
  interface NewChatroom {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Name of the chatroom. */
    name: string;
  }

  /** A chatroom to create, with settings and first attributes. */
  interface ChatroomCreateNew extends DestroySetting {
    /** `true`: it is muted from the start. Default `false`. */
    isBan?: boolean | undefined;
    /** Ids of the users who can send messages while it is muted. 0-20 users, 1-64 characters each. */
    whiteUserIds?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** Id of the user who owns the first attributes. 1-64 characters. */
    entryOwnerId?: string | undefined;
    /** Values of the first attributes, by their keys. Keys of 1-128 characters, 0-4096 characters each. */
    entryInfo?: string | Record<string, string> | undefined;
  }

  /** When a chatroom is destroyed. */
  interface DestroySetting {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** When the duration begins. Default `IDLE`. */
    destroyType?: 'IDLE' | 0 | 'FIXED' | 1 | undefined;
    /** Duration. Default 60. 60-10080 minutes. */
    destroyTime?: number | undefined;
  }

  /** A chatroom. */
  interface ChatroomId {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
  }

  /** Settings of a chatroom. */
  interface ChatroomInfo {
    /** The service's code: 200. */
    code: number;
    /** Id of the chatroom. */
    chatroomId?: string;
    /** When it was created, in milliseconds since 1970. */
    createTime?: number;
    /** How many users are in it. */
    memberCount?: number;
    /** When the duration begins: 0 with the last activity, 1 with the creation. */
    destroyType?: 0 | 1;
    /** After how many minutes it is destroyed. */
    destroyTime?: number;
    /** Whether it is muted. */
    ban?: boolean;
  }

  /** Chatrooms to get. */
  interface QueriedChatrooms {
    /** Ids of the chatrooms. 1-20 chatrooms, 1-64 characters each. */
    id: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Names of chatrooms. */
  interface NamedChatrooms {
    /** The service's code: 200. */
    code: number;
    /** The chatrooms. */
    chatRooms: NamedChatroom[];
  }

  /** A chatroom with its name. */
  interface NamedChatroom {
    /** Id of the chatroom. */
    chrmId: string;
    /** Name of the chatroom. */
    name?: string;
    /** When it was created, as in `2018-03-08 16:38:26`, in the time zone of the data centre. */
    time?: string;
  }

  /** One chatroom, or several. */
  interface ChatroomIds {
    /** Ids of the chatrooms. At least 1 chatroom, 1-64 characters each. */
    id: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A chatroom, and how many of its members to list. */
  interface ChatroomQuery {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** How many members to list. 1-500. */
    count?: number | undefined;
    /** Order by join time: 1 earliest first, 2 latest first. 1-2. */
    order?: number | undefined;
  }

  /** The members of a chatroom. */
  interface ChatroomMembers {
    /** The service's code: 200. */
    code: number;
    /** How many users are in the chatroom. */
    total?: number;
    /** The members. */
    members: ChatroomMember[];
  }

  /** A member of a chatroom. */
  interface ChatroomMember {
    /** Id of the user. */
    id: string;
    /** When they joined, as in `2018-03-08 16:38:26`, in the time zone of the data centre. */
    time?: string;
  }

  /** Users to look for in a chatroom. */
  interface ChatroomIsExist {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** Whether users are in a chatroom. */
  interface Presences {
    /** The service's code: 200. */
    code: number;
    /** The users. */
    members: Presence[];
  }

  /** Whether a user is in a chatroom. */
  interface Presence {
    /** Id of the user. */
    id: string;
    /** 1 if the user is in the chatroom, else 0. */
    isInChrm: number;
  }

  /** Users in a chatroom, and a duration. */
  interface TimedChatroomUsers extends ChatroomNotice {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** Duration. 1-43200 minutes. */
    minute: number;
  }

  /**
   * Whether clients are notified of a change in a chatroom. A call that notifies them is not retried
   * if it may have been carried out.
   */
  interface ChatroomNotice {
    /**
     * `true`: notify the clients of those concerned, from version 5.4.5 of the SDKs for Android
     * and iOS and version 5.7.9 of the web SDK. Default `false`.
     */
    needNotify?: boolean | undefined;
    /** Further data for those who are notified. It has an effect only with `needNotify`. */
    extra?: string | object | undefined;
  }

  /** Users to unblock in a chatroom. */
  interface ChatroomBlockRemove extends ChatroomUsers, ChatroomNotice {
  }

  /** Users in a chatroom. */
  interface ChatroomUsers {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** Users to mute in all chatrooms, and for how long. */
  interface Banning extends ChatroomNotice {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** Duration. 1-43200 minutes. */
    minute: number;
  }

  /** Users to unmute in all chatrooms. */
  interface ChatroomBanRemove extends UnmuteEverywhere, ChatroomNotice {
  }

  /** Users to mute in a chatroom, and for how long. */
  interface ChatroomGagging extends ChatroomNotice {
    /** Id of the chatroom. 1-64 characters. */
    id?: string | undefined;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** Duration. 1-43200 minutes. */
    minute: number;
  }

  /** Users to unmute in a chatroom. */
  interface ChatroomUngagging extends ChatroomNotice {
    /** Id of the chatroom. 1-64 characters. */
    id?: string | undefined;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members?: readonly (string | { id: string })[] | undefined;
  }

  /** Message types. */
  interface LowPriorityMessageTypes {
    /** The types, as in `RC:TxtMsg`. The service refuses an empty list. 0-20 types, at least 1 character each. */
    msgs: string | readonly string[];
  }

  /** Message types that are dropped first. */
  interface LowPriorityMessageTypeList {
    /** The service's code: 200. */
    code: number;
    /** The types. */
    objectNames: string[];
  }

  /** Chatrooms that are kept alive. */
  interface KeptChatrooms {
    /** The service's code: 200. */
    code: number;
    /** Ids of the chatrooms. */
    chatrooms: string[];
  }

  /** A user to look for in a chatroom. */
  interface ChatroomUserIsExist {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Id of the user. 1-64 characters. */
    userId: string;
  }

  /** Whether a user is in a chatroom. */
  interface UserPresence {
    /** The service's code: 200. */
    code: number;
    /** Whether the user is in it. */
    isInChrm: boolean;
  }

  /** A chatroom to mute or unmute. */
  interface MutedChatroom extends ChatroomNotice {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
  }

  /** Whether a chatroom is muted. */
  interface ChatroomMuteState {
    /** The service's code: 200. */
    code: number;
    /** 1 if the chatroom is muted, else 0. */
    status: number;
  }

  /** Which part of the list to get. */
  interface ChatroomMuteAllGetList {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many chatrooms a page has. Default 50. 1-1000. */
    size?: number | undefined;
  }

  /** Muted chatrooms. */
  interface MutedChatrooms {
    /** The service's code: 200. */
    code: number;
    /** Ids of the chatrooms. */
    chatroomIds: string[];
  }

  /** Users to add to the mute whitelist of a chatroom, or to remove from it. */
  interface ChatroomBanWhitelistUsers extends ChatroomUsers, ChatroomNotice {
  }

  /** The mute whitelist of a chatroom. */
  interface ChatroomBanWhitelist {
    /** The service's code: 200. */
    code: number;
    /** Ids of the users on it. */
    userIds: string[];
  }

  /** An attribute to set. */
  interface ChatroomEntrySet<Type extends ObjectName = ObjectName> extends EntryNotification<Type> {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Id of the user who owns it. 1-64 characters. */
    userId: string;
    /** Its key. 1-128 characters. */
    key: string;
    /** Its value. 0-4096 characters. */
    value: string;
    /** Remove the attribute when its owner leaves the chatroom. Default `false`. */
    autoDelete?: boolean | 0 | 1 | undefined;
  }

  /** A message that tells a chatroom of a change. */
  interface EntryNotification<Type extends ObjectName = ObjectName> {
    /** Type of the message, as in `RC:chrmKVNotiMsg`. Default: there is no message. */
    objectName?: Type | undefined;
    /** Content of the message. */
    content?: string | MessageContent<Type> | undefined;
  }

  /** Attributes to set. */
  interface ChatroomEntryBatchSet {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Remove the attributes when their owner leaves the chatroom. Default `false`. */
    autoDelete?: boolean | 0 | 1 | undefined;
    /** Id of the user who owns them. 1-64 characters. */
    userId: string;
    /** Their values, by their keys. 1-20 attributes, keys of 1-128 characters, 0-4096 characters each. */
    entryInfo: string | Record<string, string>;
  }

  /** An attribute to remove. */
  interface ChatroomEntryRemove<Type extends ObjectName = ObjectName> extends EntryNotification<Type> {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Id of the user who removes it. 1-64 characters. */
    userId: string;
    /** Its key. 1-128 characters. */
    key: string;
  }

  /** Attributes to remove. */
  interface ChatroomEntryBatchRemove {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Id of the user who owns them. The service requires it, and removes those of others too. 1-64 characters. */
    userId: string;
    /** Their keys. 1-20 attributes, 1-128 characters each. */
    entryKeys: string | readonly string[];
  }

  /** A chatroom, and which of its attributes to list. */
  interface ChatroomEntryGetList {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Their keys. Default all. 0-100 attributes, 1-128 characters each. */
    keys?: string | readonly string[] | undefined;
  }

  /** Attributes of a chatroom. */
  interface Entries {
    /** The service's code: 200. */
    code: number;
    /** The attributes. */
    keys: Entry[];
  }

  /** An attribute of a chatroom. */
  interface Entry {
    /** Its key. */
    key: string;
    /** Its value. */
    value: string;
    /** Id of the user who owns it: the one who set it last. */
    userId?: string;
    /** `'1'`: it is removed when its owner leaves the chatroom. `'0'`: it stays. */
    autoDelete?: string;
    /** When it was last set. The format is not documented. */
    lastSetTime?: string;
  }

  /** The whitelist of a chatroom. */
  interface WhitelistedMembers {
    /** The service's code: 200. */
    code: number;
    /** The users on it. */
    members: { id: string }[];
  }

  /** Message types. */
  interface WhitelistedMessageTypes {
    /** The types, as in `RC:TxtMsg`. 1-20 types, at least 1 character each. */
    msgs: string | readonly string[];
  }

  /** Message types that are not dropped. */
  interface WhitelistedMessageTypeList {
    /** The service's code: 200. */
    code: number;
    /** The types. */
    objectNames: string[];
  }

  /** An ultra group to create. */
  interface UltraGroupCreate {
    /** Id of the user to add. 1-64 characters. */
    userId: string;
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Name of the ultra group, which push notifications show. */
    name: string;
  }

  /** An ultra group and its new name. */
  interface UltraGroupUpdate {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Name of the ultra group, which push notifications show. */
    name: string;
  }

  /** An ultra group to dismiss. */
  interface UltraGroupDismiss {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
  }

  /** A user and an ultra group. */
  interface UltraGroupMembership {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the user. 1-64 characters. */
    userId: string;
  }

  /** A user, and a page of the user's ultra groups. */
  interface UltraGroupGetList {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many groups a page has. The default is not documented. At least 1. */
    size?: number | undefined;
  }

  /** The ultra groups that a user is in. */
  interface UltraGroupsOfUser {
    /** The service's code: 10000. Other paths have 200. */
    code: number;
    /** The page. */
    data: UltraGroupPage;
  }

  /** A page of ultra groups. */
  interface UltraGroupPage {
    /** The ultra groups. */
    groups: NamedUltraGroup[];
  }

  /** An ultra group and its name. */
  interface NamedUltraGroup {
    /** Id of the ultra group. */
    group_id: string;
    /** Name of the ultra group. */
    group_name?: string;
  }

  /** Whether a user is a member. */
  interface IsUltraGroupMember {
    /** The service's code: 200. */
    code: number;
    /** Whether the user is a member. */
    status: boolean;
  }

  /** An ultra group, and a page of its members. */
  interface UltraGroupMemberGetList {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many members a page has. The default is not documented. At least 1. */
    size?: number | undefined;
  }

  /** The members of an ultra group. */
  interface UltraGroupMemberList {
    /** The service's code: 10000. Other paths have 200. */
    code: number;
    /** The page. */
    data: UltraGroupMemberPage;
  }

  /** A page of members. */
  interface UltraGroupMemberPage {
    /** The members. */
    users: { id: string }[];
  }

  /** A member of an ultra group, and a page of a list. */
  interface UltraGroupMemberLists extends UltraGroupMembership, UserGroupPaging {
  }

  /** Which part of a list to get. */
  interface UserGroupPaging {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many entries a page has. Default 10. 1-50. */
    pageSize?: number | undefined;
  }

  /** Ids of user groups. */
  interface UserGroupIds {
    /** The service's code: 200. */
    code: number;
    /** Ids of the user groups. */
    data: string[];
  }

  /** Ids of channels. */
  interface ChannelIds {
    /** The service's code: 200. */
    code: number;
    /** Ids of the channels. */
    data: string[];
  }

  /** A channel to create. */
  interface UltraGroupChannelCreate extends UltraGroupChannelId {
    /** Whether it is public or private. Default `PUBLIC`. */
    type?: 'PUBLIC' | 0 | 'PRIVATE' | 1 | undefined;
  }

  /** A channel of an ultra group. */
  interface UltraGroupChannelId {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the channel. 1-20 characters. */
    busChannel: string;
  }

  /** A channel and its new type. */
  interface UltraGroupChannelChangeType extends UltraGroupChannelId {
    /** Whether it is public or private. */
    type: 'PUBLIC' | 0 | 'PRIVATE' | 1;
  }

  /** An ultra group, and a page of its channels. */
  interface UltraGroupChannelGetList {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many channels a page has. The default is not documented. At least 1. */
    limit?: number | undefined;
    /**
     * The same as `limit`. The official SDKs disagree on the name, and it is not documented: set
     * both if the number matters. At least 1.
     */
    size?: number | undefined;
  }

  /** The channels of an ultra group. */
  interface UltraGroupChannels {
    /** The service's code: 200. */
    code: number;
    /** The channels. */
    channelList: Channel[];
  }

  /** A channel of an ultra group. */
  interface Channel {
    /** Id of the channel. */
    channelId: string;
    /** 0 public, 1 private. */
    type?: 0 | 1;
    /** When it was created. The format is not documented. */
    createTime?: string;
  }

  /** Members of an ultra group, and a channel. */
  interface UltraGroupChannelMembers extends UltraGroupChannelId {
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A channel, and a page of its members. */
  interface UltraGroupChannelMemberGetList extends UltraGroupChannelId, UltraGroupPaging {
  }

  /** Which part of a list to get. */
  interface UltraGroupPaging {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many entries a page has. The default is not documented. At least 1. */
    pageSize?: number | undefined;
  }

  /** The members of a channel. */
  interface UltraGroupChannelUsers {
    /** The service's code: 200. */
    code: number;
    /** Ids of the members. */
    users: string[];
  }

  /** User groups, and a channel. */
  interface UltraGroupChannelUserGroups extends UltraGroupChannelId {
    /** Ids of the user groups. At least 1 user group, at least 1 character each. */
    userGroups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A channel, and a page of its user groups. */
  interface UltraGroupChannelUserGroupGetList extends UltraGroupChannelId, UserGroupPaging {
  }

  /** User groups to create. */
  interface UltraGroupUserGroupAdd {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** The user groups. At least 1 user group. */
    userGroups: readonly NewUserGroup[];
  }

  /** A user group to create. */
  interface NewUserGroup {
    /** Id of the user group. At least 1 character. */
    userGroupId: string;
  }

  /** User groups to delete. */
  interface UltraGroupUserGroupRemove {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Ids of the user groups. At least 1 user group, at least 1 character each. */
    userGroups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** An ultra group, and a page of its user groups. */
  interface UltraGroupUserGroupGetList extends UserGroupPaging {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
  }

  /** The user groups of an ultra group. */
  interface UltraGroupUserGroups {
    /** The service's code: 200. */
    code: number;
    /** The user groups. */
    userGroups: ListedUserGroup[];
  }

  /** A user group. */
  interface ListedUserGroup {
    /** Id of the user group. */
    userGroupId: string;
  }

  /** A user group, and a page of its channels. */
  interface UltraGroupUserGroupGetChannels extends UltraGroupUserGroupId, UserGroupPaging {
  }

  /** A user group of an ultra group. */
  interface UltraGroupUserGroupId {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the user group. At least 1 character. */
    userGroupId: string;
  }

  /** Members of an ultra group, and a user group. */
  interface UltraGroupUserGroupMembers extends UltraGroupUserGroupId {
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** An ultra group or a channel to mute or unmute. */
  interface UltraGroupMuteAllSet extends UltraGroupScope {
    /** `true`: mute it. `false`: unmute it. */
    status: boolean;
  }

  /** An ultra group, or one of its channels. */
  interface UltraGroupScope {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /**
     * Id of the channel. Default: the group itself, with all its channels; an empty text means the
     * same. 0-20 characters.
     */
    busChannel?: string | undefined;
  }

  /** Whether an ultra group, or one of its channels, is muted. */
  interface UltraGroupMuteStatus {
    /** The service's code: 200. */
    code: number;
    /** Whether it is muted. */
    status: boolean;
  }

  /** Members of an ultra group. */
  interface UltraGroupMembers extends UltraGroupScope {
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** An ultra group or a channel, and a page of a list. */
  interface UltraGroupMembersQuery extends UltraGroupScope, UltraGroupPaging {
  }

  /** Members on a list of an ultra group. */
  interface UltraGroupUsers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    users: { id: string }[];
  }

  /** Which messages to push. */
  interface UltraGroupNotDisturbSet extends UltraGroupScope {
    /**
     * `ALL_MESSAGES`, `MENTIONS` (of the user or of everybody), `MENTIONS_OF_USER`,
     * `MENTIONS_OF_ALL` (of everybody) or `NONE`. `UNSET` removes the setting.
     */
    unpushLevel: 'ALL_MESSAGES' | -1 | 'UNSET' | 0 | 'MENTIONS' | 1 | 'MENTIONS_OF_USER' | 2 | 'MENTIONS_OF_ALL' | 4 | 'NONE' | 5;
  }

  /** Which messages are pushed. */
  interface UltraGroupUnpushLevel {
    /** The service's code: 200. */
    code: number;
    /** Id of the ultra group. */
    groupId?: string;
    /** Id of the channel. */
    busChannel?: string;
    /**
     * -1 all messages, 0 not set, 1 mentions of the user or of everybody, 2 mentions of the user,
     * 4 mentions of everybody, 5 none.
     */
    unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
  }

  /** Values to set in a message. */
  interface UltraGroupExpansionSet extends ExpandedUltraGroupMessage {
    /** The values, by their keys. 1-20 values, keys of 1-32 characters, 0-4096 characters each. */
    extraKeyVal: string | Record<string, string>;
  }

  /** A message in an ultra group, and who changes its expansion. */
  interface ExpandedUltraGroupMessage {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Id of the user who changes it. 1-64 characters. */
    userId: string;
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the channel that the message is in. Default: no channel. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** Values to remove from a message. */
  interface UltraGroupExpansionRemove extends ExpandedUltraGroupMessage {
    /** Keys of the values. 1-100 keys, 1-32 characters each. */
    extraKey: string | readonly string[];
  }

  /** A message, and a page of its values. */
  interface UltraGroupExpansionGetList {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the channel that the message is in. Default: no channel. 1-20 characters. */
    busChannel?: string | undefined;
    /** Number of the page, from 1. Default 1. At least 1. */
    pageNo?: number | undefined;
  }

  /**
   * A channel, and a span of time. `startTime` is before `endTime`; in `Message.UltraGroup.query`
   * it is after it.
   */
  interface UltraGroupHistoryQuery extends UltraGroupChannelId {
    /** Start of the span, in milliseconds since 1970. Messages of exactly this time are left out. */
    startTime: number | string;
    /**
     * End of the span, in milliseconds since 1970: at most 14 days after `startTime`, which the
     * service checks. Messages of exactly this time are included.
     */
    endTime: number | string;
    /** Id of a sender, to get only the messages of this user. Default all. 1-64 characters. */
    senderId?: string | undefined;
    /** How many messages to get at most. Default 20. 1-100. */
    pageSize?: number | undefined;
  }

  /** Messages of a channel. */
  interface UltraGroupHistoryMessages {
    /** The service's code: 200. */
    code: number;
    /** The messages, the oldest first. */
    data: UltraGroupHistoryMessage[];
  }

  /** A message of a channel. */
  interface UltraGroupHistoryMessage {
    /** Id of the message. */
    msgUID: string;
    /** Id of the ultra group. */
    groupId?: string;
    /** Id of the channel. */
    busChannel?: string;
    /** Id of the sender. */
    fromUserId?: string;
    /** When it was sent, in milliseconds since 1970. */
    msgTime?: number;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName?: string;
    /** Type of the conversation: 10, an ultra group. The name is the service's own spelling. */
    conversionType?: number;
    /** Content of the message. */
    content?: Record<string, unknown> | string;
    /** Whether it can be expanded. */
    expansion?: boolean;
    /** The values of its expansion, by their keys. */
    extraContent?: Record<string, unknown>;
  }

  /** A message, and how many messages around it to get. */
  interface UltraGroupHistoryQueryByMessage extends UltraGroupChannelId {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** How many messages before it. Default 10. 0-50. */
    prevNum?: number | undefined;
    /** How many messages after it. Default 10. 0-50. */
    lastNum?: number | undefined;
  }

  /** A conversation, and which of its messages are pushed. */
  interface NotificationSetting extends UserConversation {
    /** Which messages are pushed. Default: `mute` and `unmute` decide. */
    unpushLevel?: 'ALL_MESSAGES' | -1 | 'UNSET' | 0 | 'MENTIONS' | 1 | 'MENTIONS_OF_USER' | 2 | 'MENTIONS_OF_ALL' | 4 | 'NONE' | 5 | undefined;
  }

  /** A conversation of a user. */
  interface UserConversation {
    /** Type of the conversation. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the user who gets the notifications. 1-64 characters. */
    userId: string;
    /** Id of the other user, or of the group or chatroom. 1-64 characters. */
    targetId: string;
    /** Id of the channel, in an ultra group. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** Whether push notifications for a conversation are off. */
  interface Notification {
    /** The service's code: 200. */
    code: number;
    /** 1 off, 0 on. */
    isMuted: number;
  }

  /** A conversation of a user, and whether it is pinned. */
  interface ConversationSetTop extends ListedConversation {
    /** `true` pins it, `false` unpins it. */
    setTop: boolean;
  }

  /** A conversation in the list of a user. */
  interface ListedConversation {
    /** Id of the user whose conversation it is. 1-64 characters. */
    userId: string;
    /** Type of the conversation: `PRIVATE`, `GROUP` or `SYSTEM`. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the other user, or of the group. 1-64 characters. */
    targetId: string;
  }

  /** Which messages of all conversations of one type are pushed to a user. */
  interface ConversationTypeNotificationSet extends ConversationsOfType {
    /** Which messages are pushed. */
    unpushLevel: 'ALL_MESSAGES' | -1 | 'UNSET' | 0 | 'MENTIONS' | 1 | 'MENTIONS_OF_USER' | 2 | 'MENTIONS_OF_ALL' | 4 | 'NONE' | 5;
  }

  /** All conversations of a user that have one type. */
  interface ConversationsOfType {
    /** Type of the conversations: `PRIVATE`, `GROUP`, `SYSTEM` or `ULTRA_GROUP`. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the user whose conversations they are. 1-64 characters. */
    userId: string;
  }

  /** Which messages of all conversations of one type are pushed to a user. */
  interface TypeNotification {
    /** The service's code: 200. */
    code: number;
    /** Which messages are pushed, as a number of `unpushLevel`. */
    isMuted: -1 | 0 | 1 | 2 | 4 | 5;
  }

  /** Tags to create or rename. */
  interface ConversationTagSet {
    /** Id of the user who has them. 1-64 characters. */
    userId: string;
    /** The tags. 1-20 tags. */
    tags: readonly NamedTag[];
  }

  /** A tag of a user, with its name. */
  interface NamedTag {
    /**
     * Id of the tag: at most 10 characters, which the service checks; in one place its page says
     * 20. At least 1 character.
     */
    tagId: string;
    /** Name of the tag. 1-15 characters. */
    tagName: string;
  }

  /** Tags to remove. */
  interface ConversationTagRemove {
    /** Id of the user who has them. 1-64 characters. */
    userId: string;
    /** Ids of the tags. At least 1 tag, at least 1 character each. */
    tags: readonly string[];
  }

  /** A user whose tags to list. */
  interface ConversationTagGetList {
    /** Id of the user who has them. 1-64 characters. */
    userId: string;
  }

  /** The tags of a user, as answered. */
  interface TagsOfUser {
    /** The service's code: 200. */
    code: number;
    /** The user and their tags. */
    data?: StoredTags;
  }

  /** A user and their tags. */
  interface StoredTags {
    /** Id of the user. */
    userId?: string;
    /** The tags. */
    tags: StoredTag[];
  }

  /** A tag of a user. */
  interface StoredTag {
    /** Id of the tag. */
    tagId: string;
    /** Name of the tag. */
    tagName?: string;
    /** When it was created, in milliseconds since 1970. */
    createTime?: number;
  }

  /** A tag of a user, and conversations. */
  interface TaggedConversations extends TagOfUser {
    /** The conversations. 1-100 conversations. */
    conversations: readonly TaggedConversation[];
  }

  /** A tag of a user. */
  interface TagOfUser {
    /** Id of the user who has it. 1-64 characters. */
    userId: string;
    /** Id of the tag. At least 1 character. */
    tagId: string;
  }

  /** A conversation of a user. */
  interface TaggedConversation {
    /** Id of the other user, or of the group. 1-64 characters. */
    targetId: string;
    /** Type of the conversation: `PRIVATE`, `GROUP` or `SYSTEM`. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
  }

  /** The conversations that have a tag, as answered. */
  interface ConversationsOfTag {
    /** The service's code: 200. */
    code: number;
    /** The tag and its conversations. */
    data?: StoredConversations;
  }

  /** A tag and its conversations. */
  interface StoredConversations {
    /** Id of the tag. */
    tagId?: string;
    /** The conversations. */
    conversations: StoredConversation[];
  }

  /** A conversation that has a tag. */
  interface StoredConversation {
    /** Id of the other user, or of the group. */
    targetId: string;
    /** Type of the conversation. */
    conversationType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10;
  }

  /** Settings of a conversation, as answered. */
  interface ConversationAttributes {
    /** The service's code: 200. */
    code: number;
    /** The settings. */
    data?: AttributesOfConversation;
  }

  /** Settings of a conversation. */
  interface AttributesOfConversation {
    /** Id of the other user, or of the group. */
    targetId?: string;
    /** Type of the conversation. */
    conversationType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10;
    /** Its tags. */
    tags?: StoredTag[];
    /** Whether it is pinned; missing if that was never set. */
    top?: TopState;
    /** Which messages are pushed; missing if that was never set. */
    mute?: MuteLevel;
  }

  /** Whether a conversation is pinned. */
  interface TopState {
    /** Whether it is pinned. */
    top?: boolean;
    /** When it was pinned, in milliseconds since 1970. */
    topTime?: number;
  }

  /** Which messages of a conversation are pushed. */
  interface MuteLevel {
    /** Which messages are pushed, as a number of `unpushLevel`. */
    mute?: -1 | 0 | 1 | 2 | 4 | 5;
  }

  /** A sensitive word, and what happens to messages with it. */
  interface SensitiveWord {
    /** 0 replaces the word, 1 drops the message. Default 0. 0-1. */
    type?: number | string | undefined;
    /** The word: at most 32 characters, which the service checks. 1-64 characters. */
    keyword: string;
    /** The replacement: at most 32 characters, which the service checks. 0-64 characters. */
    replace?: string | undefined;
  }

  /** Words to add. */
  interface SensitiveBatchAdd {
    /** The words. 1-50 words. */
    words: readonly AddedWord[];
  }

  /** A word to add, and what happens to messages with it. */
  interface AddedWord {
    /** The word. 1-32 characters. */
    keyword: string;
    /** The replacement. Default: the message is dropped. 0-32 characters. */
    replace?: string | undefined;
  }

  /** Whether more words can be added. */
  interface AddedWords {
    /** The service's code: 200. */
    code: number;
    /** How many more words the app can have. */
    remainQuota?: number;
  }

  /** One word. */
  interface OneWord {
    /** The word. 1-32 characters. */
    keyword: string;
  }

  /** Sensitive words to remove. */
  interface SensitiveWords {
    /** The words. At least 1 word, 1-64 characters each. */
    keywords: string | readonly string[];
  }

  /** A type of sensitive words to list. */
  interface WordFilter {
    /** 0 words that are replaced, 1 words that drop the message, 2 all. Default 2. 0-2. */
    type?: number | string | undefined;
  }

  /** Sensitive words. */
  interface WordList {
    /** The service's code: 200. */
    code: number;
    /** The words. */
    words: ListedWord[];
  }

  /** A sensitive word. */
  interface ListedWord {
    /** `'0'` replaces the word, `'1'` drops the message. */
    type?: string;
    /** The word. */
    word: string;
    /** The replacement. */
    replaceWord?: string;
  }

  /** Nothing: all words are listed. */
  interface SensitiveWordfilterGetList {
    [field: string]: never;
  }

  /** Words. */
  interface FilteredWords {
    /** The service's code: 200. */
    code: number;
    /** The words. */
    words: FilteredWord[];
  }

  /** A word. */
  interface FilteredWord {
    /** The word. */
    word: string;
  }

  /** A push notification and its audience. */
  interface Broadcast {
    /** Platforms to push to: `ios`, `android`. */
    platform: readonly string[];
    /** The users who get it. */
    audience: PushAudience;
    /** Content of the notification. */
    notification: PushNotification;
  }

  /** The users who get a push. */
  interface PushAudience {
    /** Users with all of these tags. 0-20 tags. */
    tag?: readonly string[] | undefined;
    /** Users with at least one of these tags. 0-20 tags. */
    tag_or?: readonly string[] | undefined;
    /** Users with these ids; the other conditions are ignored then. 0-1000 users. */
    userid?: readonly string[] | undefined;
    /** `true`: all users; the other conditions are ignored then. The service requires it. */
    is_to_all?: boolean | undefined;
    /** Users of the app with this package name. */
    packageName?: string | undefined;
  }

  /** A push notification. */
  interface PushNotification {
    /** Title. 0-50 characters. */
    title?: string | undefined;
    /** Text. The service requires it. */
    alert?: string | undefined;
    /** 1 shows the text even to users who have turned off message previews. 0-1. */
    forceShowPushContent?: number | string | undefined;
    /** Settings for iOS. */
    ios?: IosNotification | undefined;
    /** Settings for Android. */
    android?: AndroidNotification | undefined;
    /** Settings for HarmonyOS. */
    harmonyOS?: HarmonyNotification | undefined;
  }

  /** Settings of a notification for iOS. */
  interface IosNotification {
    /** Text on this platform, instead of the text for all. */
    alert?: string | undefined;
    /** Title on this platform, instead of the title for all. */
    title?: string | undefined;
    /** 1 sends a silent push. 0-1. */
    contentAvailable?: number | string | undefined;
    /** Unread count that the app's icon shows. */
    badge?: number | string | undefined;
    /** Further data for the app. */
    extras?: object | undefined;
    /** Category of the notification, as the app defines it. */
    category?: string | undefined;
    /** URL of an image or a sound. */
    richMediaUri?: string | undefined;
    /** Notifications with the same thread id are shown as a group. */
    'thread-id'?: string | undefined;
    /** Replaces an earlier notification with the same id. */
    'apns-collapse-id'?: string | undefined;
    /** Interruption level, as in `active`. */
    'interruption-level'?: string | undefined;
  }

  /** Settings of a notification for Android. */
  interface AndroidNotification {
    /** Text on this platform, instead of the text for all. */
    alert?: string | undefined;
    /** Further data for the app. */
    extras?: object | undefined;
    /** Settings for Huawei's push channel. */
    hw?: HuaweiNotification | undefined;
    /** Settings for Honor's push channel. */
    honor?: HonorNotification | undefined;
    /** Settings for Xiaomi's push channel. */
    mi?: XiaomiNotification | undefined;
    /** Settings for OPPO's push channel. */
    oppo?: OppoNotification | undefined;
    /** Settings for vivo's push channel. */
    vivo?: VivoNotification | undefined;
    /** Settings for Google's push channel (FCM). */
    fcm?: FcmNotification | undefined;
  }

  /** Settings of a notification for HarmonyOS. */
  interface HarmonyNotification {
    /** Text on this platform, instead of the text for all. */
    alert?: string | undefined;
    /** Further data for the app. */
    extras?: object | undefined;
    /** Settings for the push channel of HarmonyOS. */
    ohos?: OhosNotification | undefined;
  }

  /** A push that was accepted. */
  interface Pushed {
    /** The service's code: 200. */
    code: number;
    /** Id of the push. */
    id?: string;
  }

  /** A message with its push notification and its audience. */
  interface BroadcastMessage {
    /** Platforms to push to: `ios`, `android`. */
    platform: readonly string[];
    /** Id of the sender. */
    fromUserId: string;
    /** The users who get it. */
    audience: PushAudience;
    /** The message. The service requires it. */
    message?: PushMessage | undefined;
    /** Content of its notification. */
    notification: PushNotification;
  }

  /** The message of a push. */
  interface PushMessage<Type extends ObjectName = ObjectName> {
    /** Content of the message. */
    content: string | MessageContent<Type>;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: Type;
    /** Do not show it as the last message of its conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** A push notification, and the users who get it. */
  interface PushUser {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** Content of the notification. */
    notification: UserNotification;
  }

  /** A push notification for some users. */
  interface UserNotification {
    /** Title. 0-50 characters. */
    title?: string | undefined;
    /** Text. */
    pushContent: string;
    /** Settings for iOS. */
    ios?: IosNotification | undefined;
    /** Settings for Android. */
    android?: AndroidNotification | undefined;
    /** Settings for HarmonyOS. */
    harmonyOS?: HarmonyNotification | undefined;
  }

  /** A push notification, and rules for the users who get it. */
  interface PushCustom {
    /** Platforms to push to: `ios`, `android`, `HarmonyOS`. */
    platform: readonly string[];
    /** The users who get it. */
    audience: CustomAudience;
    /** Content of the notification. */
    notification: PushNotification;
  }

  /** Rules for the users who get a push. */
  interface CustomAudience {
    /** Users with all of these tags. 0-20 tags. */
    tag?: readonly string[] | undefined;
    /** Users with at least one of these tags. 0-20 tags. */
    tag_or?: readonly string[] | undefined;
    /** Users whose tags match these rules. */
    tagItems?: readonly TagRule[] | undefined;
    /** `true`: all users; the other conditions are ignored then. */
    is_to_all: boolean;
    /** Users of the app with this package name. */
    packageName?: string | undefined;
  }

  /** A rule for the tags of users. */
  interface TagRule {
    /** Some tags. */
    tags?: readonly string[] | undefined;
    /** `true`: users who do not match. Default `false`. */
    isNot?: boolean | undefined;
    /** `AND`: users with all of the tags. `OR`: users with at least one of them. */
    tagsOperator?: 'AND' | 'OR' | undefined;
    /** `AND`: this rule and the one before it. `OR`: at least one of the two. */
    itemsOperator?: 'AND' | 'OR' | undefined;
  }

  /** A bot to create. */
  interface BotCreate extends BotSettings {
    /** User id of the bot. 1-64 characters. */
    id: string;
    /** Name. 1-128 characters. */
    name: string;
  }

  /** Settings of a bot. */
  interface BotSettings {
    /**
     * Type, which the app chooses. Bots for `User.ProxyChat` have the type `rc_agentchat`. The
     * documentation calls it required for a new bot; the official Java SDK lets it be left out. 0-128 characters.
     */
    type?: string | undefined;
    /** URL of the portrait. Required for a new bot, as `type` is. 0-256 characters. */
    profileUrl?: string | undefined;
    /** Texts that the app stores with the bot, by their keys. 0-16 texts, keys of 1-32 characters, 0-128 characters each. */
    metadata?: Record<string, string> | undefined;
    /** The integrations, which answer for the bot. Required for a new bot, as `type` is. */
    integrations?: readonly Integration[] | undefined;
  }

  /** An integration of a bot. */
  interface Integration extends IntegrationSettings {
    /** Type, as in `webhook` or `dify`. */
    type?: string | undefined;
  }

  /** Settings of an integration. */
  interface IntegrationSettings {
    /** Whether it is enabled. */
    enabled?: boolean | undefined;
    /**
     * URL that events are sent to. A `webhook` needs one; the documentation calls it required for
     * all types.
     */
    callbackUrl?: string | undefined;
    /** Types of the messages to send to it, as in `RC:TxtMsg`. */
    objectNames?: readonly string[] | undefined;
    /** Events to send to it, as in `message:private`. */
    events?: readonly string[] | undefined;
    /** Whether its answers are streams. Default `true`. */
    stream?: boolean | undefined;
    /** Whether the service sends its answers to users. Default `true`. */
    handleResponse?: boolean | undefined;
    /** Credentials of the service at the integration. */
    auth?: IntegrationAuth | undefined;
    /** The agent that answers. */
    agent?: IntegrationAgent | undefined;
    /** Whether to wait until the user stops typing. */
    waitForInputCompletion?: boolean | undefined;
    /** Whether answers are gentle. The documentation says no more about it. */
    gentleResponse?: boolean | undefined;
  }

  /** Credentials of the service at an integration. */
  interface IntegrationAuth {
    /** API key. */
    apiKey?: string | undefined;
  }

  /** The agent that answers for a bot. */
  interface IntegrationAgent extends AgentSettings {
    /** Id of the agent. 1-64 characters. */
    id?: string | undefined;
    /** Name. 2-128 characters. */
    name?: string | undefined;
  }

  /** Settings of an agent. */
  interface AgentSettings {
    /** Description. 0-256 characters. */
    description?: string | undefined;
    /** Type. The service knows only `chat`. */
    type?: string | undefined;
    /** Status: only an `active` agent answers. */
    status?: 'active' | 'inactive' | 'draft' | undefined;
    /** Configuration. */
    agentConfig?: AgentConfig | undefined;
  }

  /** Configuration of an agent. */
  interface AgentConfig {
    /** The language model. */
    model?: AgentModel | undefined;
    /** The prompt. */
    prompt?: AgentPrompt | undefined;
    /** The memory of conversations. */
    memory?: AgentMemory | undefined;
  }

  /** A language model. */
  interface AgentModel {
    /** Provider. */
    provider?: string | undefined;
    /** Name. */
    name?: string | undefined;
    /** Settings. */
    options?: AgentModelSettings | undefined;
  }

  /** Settings of a language model. */
  interface AgentModelSettings {
    /** Temperature: the higher, the more the answers vary. 0-2. */
    temperature?: number | undefined;
    /** Nucleus sampling: only the likeliest tokens, which together have this probability, are used. 0-1. */
    topP?: number | undefined;
    /** Length of the longest answer. 1-8192 tokens. */
    maxTokens?: number | undefined;
    /** The higher, the fewer repetitions. -2 to 2. */
    frequencyPenalty?: number | undefined;
    /** The higher, the more new subjects. -2 to 2. */
    presencePenalty?: number | undefined;
    /** Texts that end an answer. 0-10 texts, 0-50 characters each. */
    stop?: readonly string[] | undefined;
  }

  /** The prompt of an agent. */
  interface AgentPrompt {
    /** Id of a stored prompt. 0-64 characters. */
    id?: string | undefined;
    /** The instructions. 0-10000 characters. */
    instructions?: string | undefined;
    /** Values of the variables in the instructions, by their names. */
    variables?: object | undefined;
    /** The first message of the agent. */
    openingStatement?: string | undefined;
  }

  /** The memory of an agent. */
  interface AgentMemory {
    /** Strategy, as in `sliding_window`. */
    strategy?: string | undefined;
    /** How many messages to remember at most. */
    maxMessages?: number | undefined;
    /** How many tokens to remember at most. */
    maxTokens?: number | undefined;
  }

  /** Changes of a bot. */
  interface BotUpdate extends BotSettings {
    /** User id of the bot. 1-64 characters. */
    id: string;
    /** Name. 1-128 characters. */
    name?: string | undefined;
  }

  /** A bot to delete. */
  interface BotRemove {
    /** User id of the bot. 1-64 characters. */
    id: string;
  }

  /** Bots to get. */
  interface BotGet {
    /** User ids of the bots. 1-20 bots, 1-64 characters each. */
    ids: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Bots. */
  interface Bots {
    /** The service's code: 200. */
    code: number;
    /** The bots. */
    bots: StoredBot[];
  }

  /** A bot of the app. */
  interface StoredBot {
    /** User id of the bot. */
    userId: string;
    /** Name. */
    name?: string;
    /** Type. */
    type?: string;
    /** URL of the portrait. */
    profileUrl?: string;
    /** Texts that the app stores with the bot, by their keys. */
    metadata?: Record<string, string>;
    /** The integrations of the bot. */
    integrations?: Record<string, unknown>[];
    /** When it was created. The unit is not documented. */
    createdAt?: number;
    /** When it was changed last. The unit is not documented. */
    updatedAt?: number;
  }

  /** A page of bots. */
  interface BotGetList {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many bots a page has. Default 10. At least 1. */
    pageSize?: number | undefined;
    /** Whether to include the integrations of the bots. Default `false`. */
    includeIntegration?: boolean | undefined;
  }

  /** Bots of the app. */
  interface BotPage {
    /** The service's code: 200. */
    code: number;
    /** How many bots the app has. */
    total?: number;
    /** Whether there are more pages. */
    hasNext?: boolean;
    /** The bots of this page. */
    bots: StoredBot[];
  }

  /** A bot and an integration. */
  interface IntegrationOfBot extends IntegrationSettings {
    /** User id of the bot. 1-64 characters. */
    id: string;
    /** Type, as in `webhook` or `dify`. */
    type: string;
  }

  /** An integration to remove. */
  interface BotIntegrationRemove {
    /** User id of the bot. 1-64 characters. */
    id: string;
    /** Type of the integration, as in `webhook` or `dify`. */
    type: string;
  }

  /** An agent to create. */
  interface AgentCreate extends AgentSettings {
    /** Id of the agent: at least 3 characters, which the service checks. 1-64 characters. */
    id: string;
    /** Name. 2-128 characters. */
    name: string;
  }

  /** Changes of an agent. */
  interface AgentUpdate extends AgentSettings {
    /** Id of the agent: at least 3 characters, which the service checks. 1-64 characters. */
    id: string;
    /** Name. 2-128 characters. */
    name?: string | undefined;
  }

  /** An agent. */
  interface AgentId {
    /** Id of the agent. 1-64 characters. */
    id: string;
  }

  /** An agent of the app. */
  interface StoredAgent {
    /** The service's code: 200. */
    code: number;
    /** Id of the agent. */
    agentId: string;
    /** Name. */
    name?: string;
    /** Description. */
    description?: string;
    /** Type, as in `chat`. */
    type?: string;
    /** `active`, `inactive` or `draft`. */
    status?: string;
    /** Configuration. */
    agentConfig?: StoredAgentConfig;
    /** When it was created. The example of the documentation is in seconds since 1970. */
    createdAt?: number;
    /** When it was changed last. The example of the documentation is in seconds since 1970. */
    updatedAt?: number;
  }

  /** How an agent of the app answers. */
  interface StoredAgentConfig {
    /** The language model, with `provider`, `name` and `options`. */
    model?: Record<string, unknown>;
    /** The prompt, with `id`, `instructions`, `variables` and `openingStatement`. */
    prompt?: Record<string, unknown>;
    /** The memory, with `strategy`, `maxMessages` and `maxTokens`. */
    memory?: Record<string, unknown>;
  }

  /** A page of agents, and a filter. */
  interface AgentGetList {
    /** Number of the page, from 1. Default 1. At least 1. */
    page?: number | undefined;
    /** How many agents a page has. The default is not documented. At least 1. */
    size?: number | undefined;
    /** Status of the agents to list. Default all. */
    status?: 'active' | 'inactive' | 'draft' | undefined;
    /** Type of the agents to list. Default all. */
    type?: string | undefined;
  }

  /** Agents of the app. */
  interface Agents {
    /** The service's code: 200. */
    code: number;
    /** How many agents the app has. */
    total?: number;
    /** How many pages the list has. */
    totalPages?: number;
    /** Whether there are more pages. */
    hasNext?: boolean;
    /** The agents of this page. */
    agents: ListedAgent[];
  }

  /** An agent in a list. */
  interface ListedAgent {
    /** Id of the agent. */
    agentId: string;
    /** Name. */
    name?: string;
    /** Description. */
    description?: string;
    /** Type, as in `chat`. */
    type?: string;
    /** `active`, `inactive` or `draft`. */
    status?: string;
    /** Configuration. */
    agentConfig?: StoredAgentConfig;
    /** When it was created. The example of the documentation is in seconds since 1970. */
    createdAt?: number;
    /** When it was changed last. The example of the documentation is in seconds since 1970. */
    updatedAt?: number;
  }

  /** A question for an agent. */
  interface AgentChat {
    /** Id of the agent. 1-64 characters. */
    agentId: string;
    /** The question. 1-10000 characters. */
    query: string;
    /**
     * Id of the conversation to continue, from an earlier answer: letters, digits, `_` and `-`,
     * which the service checks. It is ignored if `memory` is `false`. Default: a new conversation. 0-64 characters.
     */
    conversationId?: string | undefined;
    /** Whether the agent remembers the conversation. The default is not documented. */
    memory?: boolean | undefined;
    /** Values of the variables in the question and in the instructions, by their names. 0-16 variables, keys of 1-32 characters, 0-128 characters each. */
    variables?: Record<string, string> | undefined;
    /** Id of the user who asks. */
    user?: string | undefined;
  }

  /** The answer of an agent. */
  interface AgentAnswer {
    /** The service's code: 200. */
    code: number;
    /** Id of this run. */
    runId?: string;
    /** Id of the conversation, with which the next question can continue it. */
    conversationId?: string;
    /** Id of the agent. */
    agentId?: string;
    /** Time of the answer. The unit is not documented. */
    timestamp?: number;
    /** The answer. */
    answer?: string;
    /** Why the answer ended, as in `stop`. */
    finishReason?: string;
    /** Further facts: `usage` has the number of tokens. */
    metadata?: Record<string, unknown>;
  }

  /**
   * A message that was sent: the service's post-messaging callback, or message routing. It copies
   * the messages of private chats, groups, ultra groups and chatrooms.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message/sync
   */
  interface MessageEvent extends WebhookEventOf<'message'> {
    /** Id of the sender. */
    senderId: string;
    /** Id of the user, group, ultra group or chatroom that the message was sent to. */
    targetId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** The content. A text that is not the JSON of an object stays a text. */
    content: Record<string, unknown> | string;
    /**
     * Kind of conversation: `PERSON`, `GROUP`, `TEMPGROUP` for a chatroom, `ULTRAGROUP`, `NOTIFY`
     * for a system message, or another one.
     */
    channelType?: string;
    /** When the service received the message, in milliseconds since 1970. */
    time?: number;
    /** Id of the message. */
    messageUID: string;
    /** In ultra groups: id of the message that this one edits, extends or recalls. */
    originalMessageUID?: string;
    /** Whether it had sensitive words: 0 none, 1 blocked ones, 2 ones that were replaced. */
    sensitiveType?: number;
    /**
     * Platform of the sender: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or
     * `Server`.
     */
    source?: string;
    /** Id of the channel in an ultra group. Empty where it has none. */
    busChannel?: string;
    /** Of a message to some members of a group: ids of the receivers. */
    groupUserIds?: string[];
    /** Whether an AI model wrote it. The service sends it on request only. */
    aiGenerated?: boolean;
  }

  /**
   * A message that is about to be delivered, and waits for the app to allow, change or refuse it: the
   * service's pre-messaging callback.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/moderation/msgcb
   */
  interface PreMessageEvent extends WebhookEventOf<'preMessage'> {
    /** Id of the sender. */
    senderId: string;
    /** Id of the user, group, ultra group or chatroom that the message is sent to. */
    targetId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** The content. A text that is not the JSON of an object stays a text. */
    content: Record<string, unknown> | string;
    /** Kind of conversation: `PERSON`, `GROUP`, `TEMPGROUP` for a chatroom or `ULTRAGROUP`. */
    channelType?: string;
    /** When the service received the message, in milliseconds since 1970. */
    time?: number;
    /** Id of the message. */
    messageUID: string;
    /** In ultra groups: id of the message that this one edits or extends. */
    originalMessageUID?: string;
    /**
     * Platform of the sender: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or
     * `Server`.
     */
    source?: string;
    /** Id of the channel in an ultra group. Empty where it has none. */
    busChannel?: string;
    /** Of a message to some members of a group: ids of the receivers. */
    userIds?: string[];
    /** Text of the push notification. */
    pushContent?: string;
    /** Whether the receivers get no push notification. */
    disablePush?: boolean;
    /** Settings of the push notification. A text that is not the JSON of an object stays a text. */
    pushExt?: Record<string, unknown>;
    /** Whether the message can be extended with keys and values. */
    expansion?: boolean;
    /** The keys and values of the message. A text that is not the JSON of an object stays a text. */
    extraContent?: Record<string, unknown>;
    /** Address of the sender, as in `192.0.2.1:5678`. */
    clientIp?: string;
    /** Whether an AI model wrote it. The service sends it on request only. */
    aiGenerated?: boolean;
  }

  /**
   * A user who connected, lost the connection or logged out. With several devices, each has events
   * of its own: a user is online while any session is.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/user/onlinestatus
   */
  interface UserStatusEvent extends WebhookEventOf<'userStatus'> {
    /** Id of the user. */
    userId: string;
    /** What the user became. */
    status: 'online' | 'offline' | 'logout' | (string & {}) | number;
    /** Platform of the user: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `PC` or `MiniProgram`. */
    source?: string;
    /**
     * When it happened, in milliseconds since 1970. After a loss of the network, the event may come
     * five minutes late.
     */
    time?: number;
    /** Address of the user, as in `192.0.2.1:5678`. */
    clientIp?: string;
    /** Id of the connection, which tells devices apart. */
    sessionId?: string;
  }

  /**
   * A user whose deactivation or reactivation has ended: what `User.deactivate` or
   * `User.reactivate` began.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/callback-deactivation
   */
  interface UserActivationEvent extends WebhookEventOf<'userActivation'> {
    /** Id of the user. */
    userId: string;
    /** Id of the operation, which the method that began it returned. */
    operateId: string;
    /** What was done. */
    action: 'deactivate' | 'reactivate' | (string & {}) | number;
    /** `0` where it succeeded. The service does not document other codes. */
    code?: string;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
  }

  /**
   * A chatroom that was created or destroyed, or that users joined or left. Further devices of the
   * same user have no events.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/chatroom/status
   */
  interface ChatroomStatusEvent extends WebhookEventOf<'chatroomStatus'> {
    /** Id of the chatroom. */
    chatroomId: string;
    /** Ids of the users. */
    userIds: string[];
    /** What happened. */
    action: 'create' | 'join' | 'quit' | 'destroy' | (string & {}) | number;
    /** Why it happened. */
    reason?: 'call' | 'autoQuit' | 'block' | 'autoDestroy' | (string & {}) | number;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
  }

  /**
   * An attribute of a chatroom that changed: what `Chatroom.Entry` sets, or a client did.
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/sync-kv
   */
  interface ChatroomAttributeEvent extends WebhookEventOf<'chatroomAttribute'> {
    /** Id of the chatroom. */
    chatroomId: string;
    /** Name of the attribute. */
    key?: string;
    /** Its value. */
    value?: string;
    /** What was done. */
    action: 'set' | 'remove' | 'removeAll' | (string & {}) | number;
    /** Id of the user who did it. */
    userId?: string;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
    /** Orders the changes: a later one has a larger number. */
    version?: number;
  }

  /**
   * What a moderation service found in a message.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/moderation/audit-result
   */
  interface AuditResultEvent extends WebhookEventOf<'auditResult'> {
    /**
     * `true` where the message passed, `false` where it did not. Compare it with them: a verdict
     * that the service has added since is passed on as it came.
     */
    passed: true | false | (string & {}) | number;
    /** Id of the message. */
    messageUID: string;
    /** Name of the moderation service. */
    provider?: string;
    /** What the moderation service answered. A text that is not the JSON of an object stays a text. */
    detail?: Record<string, unknown>;
    /** The message. A text that is not the JSON of an object stays a text. */
    message?: AuditedMessage;
  }

  /** A message that a moderation service has looked at. */
  interface AuditedMessage {
    /** App Key of the app. */
    appkey?: string;
    /** Id of the sender. */
    senderId?: string;
    /** Id of the user, group or ultra group that the message was sent to. */
    targetId?: string;
    /** Of a message to some members of a group: ids of the receivers. */
    userIds?: string[];
    /** Kind of conversation: `PERSON`, `GROUP`, `TEMPGROUP` for a chatroom or `ULTRAGROUP`. */
    channelType?: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName?: string;
    /** The content. A text that is not the JSON of an object stays a text. */
    content?: Record<string, unknown> | string;
    /** The keys and values of the message. A text that is not the JSON of an object stays a text. */
    extraContent?: Record<string, unknown>;
    /** Platform of the sender. */
    source?: string;
    /** When the message was sent, in milliseconds since 1970. */
    time?: number;
    /** Id of the message. */
    messageUID?: string;
  }

  /**
   * What moderation found in a profile that the service hosts.
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/moderation/hosted-info-moderation-result
   */
  interface HostedInfoAuditEvent extends WebhookEventOf<'hostedInfoAudit'> {
    /** Whose profile it is. */
    subject: 'group' | 'groupMember' | 'user' | 'friend' | (string & {}) | number;
    /** Whether the profile passed. */
    passed: boolean;
    /** When it was decided, in milliseconds since 1970. */
    time?: number;
    /** Id of the user who changed the profile. */
    operatorId?: string;
    /** Id of the group, for the profile of a group or of a member. */
    groupId?: string;
    /** Id of the user, for the profile of a member or of a friend. */
    userId?: string;
    /** What was looked at. */
    contents: AuditedInfo[];
  }

  /** A field of a profile, and whether it passed. */
  interface AuditedInfo {
    /** Name of the field. */
    key: string;
    /** Its value. */
    content?: string;
    /** Whether it passed. */
    passed?: boolean;
  }

  /**
   * A friendship that a user asked for, accepted, refused or ended, or that the server added.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/friendship-sync
   */
  interface FriendshipEvent extends WebhookEventOf<'friendship'> {
    /** What was done. */
    action: 'request' | 'accept' | 'refuse' | 'remove' | 'add' | (string & {}) | number;
    /** Id of the user who did it. */
    userId: string;
    /** Id of the other user. */
    targetId: string;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
    /**
     * Platform of the user: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or
     * `Server`.
     */
    source?: string;
    /** What the user wrote with it. */
    extra?: string;
  }

  /** A message that was recalled, or messages that a user deleted. The service has no page on it. */
  interface MessageOperationEvent extends WebhookEventOf<'messageOperation'> {
    /** What was done. */
    action: 'recall' | 'delete' | (string & {}) | number;
    /** Id of the user who did it. */
    senderId?: string;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
    /** Platform of the user, or `Server`. */
    source?: string;
    /** The conversation of the message. */
    conversation?: OperationConversation;
    /** The message. */
    original?: OriginalMessage;
    /** How it was recalled, or what was deleted. */
    details?: OperationDetails;
  }

  /** The conversation of a message. */
  interface OperationConversation {
    /** Its type: 1 private chat, 3 group, 4 chatroom, 6 system, 10 ultra group. */
    conversationType?: number;
    /** Id of the user, group, ultra group or chatroom. */
    targetId?: string;
    /** Id of the channel in an ultra group. */
    busChannel?: string;
  }

  /** A message that was recalled or deleted. */
  interface OriginalMessage {
    /** Id of the message. */
    messageUID?: string;
    /** When it was sent, in milliseconds since 1970. */
    time?: number;
  }

  /** How a message was recalled, or what was deleted. */
  interface OperationDetails {
    /** Of a recall: whether the receivers' clients delete the message. */
    isDelete?: boolean;
    /** Of a recall: whether an administrator did it. */
    isAdmin?: boolean;
    /** Of a recall: what the caller passed as `extra`. */
    extra?: string;
    /** Of a deletion: 1 for given messages, 2 for all before a time. */
    deleteType?: number;
    /** Of a deletion of all before a time: the time, in milliseconds since 1970. */
    time?: number;
  }

  /**
   * A group, hosted by the service, that was created or dismissed, or whose members changed.
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-sync/sync-group-opt-status
   */
  interface GroupOperationEvent extends WebhookEventOf<'groupOperation'> {
    /** Id of the group. */
    groupId: string;
    /** What was done. */
    action: 'create' | 'join' | 'kick' | 'quit' | 'dismiss' | 'addManager' | 'removeManager' | 'transferOwner' | (string & {}) | number;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
    /** Id of the user who did it. Where the service lists several, the first. */
    operatorId?: string;
    /** Ids of the users it was done to. */
    userIds: string[];
  }

  /**
   * A group's profile or permissions, hosted by the service, that changed.
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-sync/sync-group-info-status
   */
  interface GroupProfileEvent extends WebhookEventOf<'groupProfile'> {
    /** Id of the group. */
    groupId: string;
    /** Name of the group. */
    groupName?: string;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
    /** Id of the user who did it. Where the service lists several, the first. */
    operatorId?: string;
    /**
     * The built-in fields: `introduction`, `announcement`, `portraitUrl`. A text that is not the
     * JSON of an object stays a text.
     */
    groupProfile?: Record<string, unknown>;
    /** The app's own fields. A text that is not the JSON of an object stays a text. */
    groupExtProfile?: Record<string, unknown>;
    /**
     * Who may do what, as the service numbers it: `joinPerm`, `removePerm`, `memInvitePerm`,
     * `invitePerm`, `profilePerm`, `memProfilePerm`. A text that is not the JSON of an object stays a
     * text.
     */
    permissions?: Record<string, unknown>;
  }

  /**
   * A user's profile, hosted by the service, that changed.
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/sync-profiles-status
   */
  interface UserProfileEvent extends WebhookEventOf<'userProfile'> {
    /** Id of the user. */
    userId: string;
    /** What was done. The service may leave it out. */
    action?: 'clear' | 'modify' | (string & {}) | number;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
    /**
     * The built-in fields, such as `name` and `portraitUri`. A text that is not the JSON of an
     * object stays a text.
     */
    userProfile?: Record<string, unknown>;
    /** The app's own fields. A text that is not the JSON of an object stays a text. */
    userExtProfile?: Record<string, unknown>;
  }

  /**
   * Something that a bot was told, such as a message to it, through the webhook of one of its
   * integrations.
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/bot/callback-channels/bot-callback-webhook
   */
  interface BotEvent extends WebhookEventOf<'bot'> {
    /** What happened, as in `message:private`, `message:group_mentioned` or `group:bot_join`. */
    event: string;
    /** When it happened, in milliseconds since 1970. */
    time?: number;
    /** The bot. */
    bot: EventBot;
    /** What belongs to the event, as the service sends it. */
    data?: Record<string, unknown>;
  }

  /** The bot of an event. */
  interface EventBot {
    /** Id of the bot. */
    userId?: string;
    /** Its name. */
    name?: string;
    /** URL of its profile. */
    profileUrl?: string;
    /** Its type. */
    type?: string;
    /** What the app has stored with it. */
    metadata?: Record<string, unknown>;
  }

  /** A callback that this version has no type for. All that is known of it is in `raw`. */
  interface UnknownEvent extends WebhookEventOf<'unknown'> {
  }

  /**
   * Content of `RC:TxtMsg`: a text.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface TextContent extends CommonContent {
    /** The text, emoji included. */
    content: string;
  }

  /** What the content of every message between users may have. */
  interface CommonContent {
    /**
     * Whom a message to a group mentions. The service ignores it, unless the message is sent as
     * one that mentions, as `Message.Group.sendMention` does.
     */
    mentionedInfo?: MentionedInfo | undefined;
    /** The sender, for clients to show. The service advises to send it in live rooms only. */
    user?: MessageUser | undefined;
    /** Data of the app. */
    extra?: string | undefined;
  }

  /** The sender of a message, for clients to show. */
  interface MessageUser {
    /** Id of the user. */
    id?: string | undefined;
    /** Name of the user. */
    name?: string | undefined;
    /** URL of the user's portrait. */
    portrait?: string | undefined;
    /** Data of the app. */
    extra?: string | undefined;
  }

  /**
   * Content of `RC:ImgMsg`: an image, which the app has uploaded.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface ImageContent extends CommonContent {
    /**
     * A thumbnail to show at once: a JPEG as base64, without line breaks and without a `data:`
     * prefix. 5 KB is the advised size.
     */
    content: string;
    /** Name of the file. */
    name?: string | undefined;
    /** URL of the image. */
    imageUri: string;
  }

  /**
   * Content of `RC:GIFMsg`: an animated image, which the app has uploaded.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface GifContent extends CommonContent {
    /** Size of the file in bytes. */
    gifDataSize: number;
    /** Name of the file. */
    name?: string | undefined;
    /** URL of the GIF. */
    remoteUrl: string;
    /** Width in pixels. */
    width: number;
    /** Height in pixels. */
    height: number;
  }

  /**
   * Content of `RC:HQVCMsg`: a voice message in high quality, which the app has uploaded.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface HqVoiceContent extends CommonContent {
    /** Name of the file. */
    name?: string | undefined;
    /** URL of the file, which is in AAC format. */
    remoteUrl: string;
    /** How long it plays, in seconds: at most 60. */
    duration: number;
  }

  /**
   * Content of `RC:VcMsg`: a voice message of old clients. New ones send `RC:HQVCMsg`.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface VoiceContent extends CommonContent {
    /** The voice: AMR as base64, without line breaks. At most 60 KB. */
    content: string;
    /** How long it plays, in seconds: at most 60. */
    duration: number;
  }

  /**
   * Content of `RC:FileMsg`: a file, which the app has uploaded.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface FileContent extends CommonContent {
    /** Name of the file. Clients that download the file give it one where this is missing. */
    name?: string | undefined;
    /** Size in bytes. */
    size: number | string;
    /** Type of the file, as in `pdf`. */
    type: string;
    /** URL of the file. */
    fileUrl: string;
  }

  /**
   * Content of `RC:SightMsg`: a short video, which the app has uploaded.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface SightContent extends CommonContent {
    /** URL of the video. */
    sightUrl: string;
    /** A thumbnail to show at once, as base64 without line breaks. 5 KB is the advised size. */
    content: string;
    /**
     * How long it plays, in seconds: at most 120, unless the service has set another limit for the
     * app.
     */
    duration: number;
    /** Size of the file in bytes. */
    size: number | string;
    /** Name of the file, which is an MP4. */
    name: string;
  }

  /**
   * Content of `RC:LBSMsg`: a place on a map.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface LocationContent extends CommonContent {
    /** A picture of the map: a JPEG as base64, without line breaks. */
    content: string;
    /** Latitude in degrees. */
    latitude: number;
    /** Longitude in degrees. */
    longitude: number;
    /** Name of the place. */
    poi: string;
  }

  /**
   * Content of `RC:ReferenceMsg`: a text that quotes another message.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface ReferenceContent extends CommonContent {
    /** The text. */
    content: string;
    /** Id of the user who sent the quoted message. */
    referMsgUserId: string;
    /** Content of the quoted message. */
    referMsg: object;
    /** Type of the quoted message, as in `RC:TxtMsg`. */
    objName: string;
    /** UID of the quoted message. */
    referMsgUid?: string | undefined;
  }

  /**
   * Content of `RC:CombineMsg`: messages that are forwarded as one, in an HTML file.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface CombineContent extends CommonContent {
    /** URL of the HTML file with the messages. */
    remoteUrl: string;
    /** Where the messages are from: 1 a conversation of two users, 3 a group. */
    conversationType: 1 | 3;
    /** Names of the senders of the first 4 messages. */
    nameList: readonly string[];
    /** Short forms of the first 4 messages, in the order of `nameList`. */
    summaryList: readonly string[];
  }

  /**
   * Content of `RC:CombineV2Msg`: messages that are forwarded as one.
   *
   * @see https://doc.rongcloud.cn/apidoc/im-web/latest/en_US/interfaces/ICombineV2MessageContent.html
   */
  interface CombineV2Content extends CommonContent {
    /** Where the messages are from: 1 a conversation of two users, 3 a group. */
    conversationType: 1 | 3;
    /** Short forms of the first messages, to show at once. */
    summaryList: readonly string[];
    /** Names of the two users, or of the group. */
    nameList: readonly string[];
    /** How many messages are forwarded. */
    msgNum: number;
    /** The messages, where they are at most 120 KB as JSON. Longer ones are in a file. */
    msgList?: readonly CombinedMessage[] | undefined;
    /** Name of the file with the messages. */
    jsonMsgKey?: string | undefined;
    /** URL of the file with the messages. */
    remoteUrl?: string | undefined;
  }

  /** A message that is forwarded with others. */
  interface CombinedMessage {
    /** Id of the user who sent it. */
    fromUserId: string;
    /** Id of the other user, or of the group. */
    targetId: string;
    /** When it was sent, in milliseconds since 1970. */
    timestamp: number;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: object;
  }

  /**
   * Content of `RC:ImgTextMsg`: a title, a text and an image that open a page.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface ImageTextContent extends CommonContent {
    /** The title. */
    title: string;
    /** The text. */
    content: string;
    /** URL of the image, which has 120 x 120 pixels. */
    imageUri: string;
    /** URL of the page. */
    url: string;
  }

  /**
   * Content of `RC:InfoNtf`: a notice that clients show among the messages, as a grey bar.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface InfoNotificationContent {
    /** The notice. */
    message: string;
    /** Data of the app. */
    extra?: string | undefined;
  }

  /**
   * Content of `RC:GrpNtf`: a notice that a group has changed.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface GroupNotificationContent {
    /** Id of the user who changed it. */
    operatorUserId: string;
    /** What was done: `Create`, `Rename`, `Add`, `Kicked`, `Quit`, `Dismiss`, or a word of the app. */
    operation: string;
    /** Data of the change, as a text or an object: it depends on `operation`. */
    data: string | object;
    /** The notice. */
    message: string;
    /** Data of the app. */
    extra?: string | undefined;
  }

  /**
   * Content of `RC:ContactNtf`: a notice about a contact, as a request to become one.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface ContactNotificationContent {
    /** What was done: `Request`, `AcceptResponse`, `RejectResponse`, or a word of the app. */
    operation: string;
    /** Id of the user who did it. */
    sourceUserId: string;
    /** Id of the user whom it is for; in a group or a chatroom, its id. */
    targetUserId: string;
    /** The notice, as the reason of a request. */
    message: string;
    /** Data of the app. */
    extra?: string | undefined;
  }

  /**
   * Content of `RC:ProfileNtf`: a notice that the profile of a user has changed.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface ProfileNotificationContent {
    /** What was changed, as a word of the app. */
    operation: string;
    /** Data of the change. */
    data: string;
    /** Data of the app. */
    extra?: string | undefined;
  }

  /**
   * Content of `RC:CmdNtf` and `RC:CmdMsg`: a command of the app to its clients. Clients store the
   * first and not the second.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback
   */
  interface CommandContent {
    /** Name of the command. */
    name: string;
    /** Data of the command. */
    data: string;
  }

  /**
   * Content of `RC:TypSts`: the sender is typing.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-status
   */
  interface TypingContent {
    /** Type of the message that is typed, as in `RC:TxtMsg`. */
    typingContentType: string;
  }

  /**
   * Content of `RC:ReadNtf`: the sender has read the messages of a user.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback
   */
  interface ReadReceiptContent {
    /** When the last message that was read was sent, in milliseconds since 1970. */
    lastMessageSendTime: number | string;
    /** UID of the last message that was read. */
    messageUId?: string | undefined;
    /** Type of the conversation: 1, between two users. */
    type: 1;
  }

  /**
   * Content of `RC:chrmKVNotiMsg`: a property of a chatroom has changed. An app may have it sent
   * with a change that it makes.
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback
   */
  interface ChatroomPropertyContent {
    /** What was done: 1 the property was set, 2 it was removed. */
    type: 1 | 2;
    /** Name of the property. */
    key: string;
    /** Value of the property, where it was set. */
    value?: string | undefined;
    /** Data of the app. */
    extra?: string | undefined;
  }

  interface Options {
    /**
     * Function that sends the requests, instead of the client's own connections. Everything else
     * stays as it is: checks, signatures, domains, retries, timeouts.
     */
    fetch?: Fetch | undefined;
  }

  interface Pace {
    /**
     * Shares the quotas among processes: asked for each turn, on the main thread. Default: the quotas
     * are those of this client alone.
     */
    limiter?: Limiter | undefined;
  }
}

export = RongCloud;
