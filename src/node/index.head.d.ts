// Generated from the doc comments in src/ by `npm run build:debug`; change it there.
/// <reference lib="esnext.disposable" />

/** A client for one app: its methods, grouped as in the service's documentation. */
interface RongCloud {
  // resources at the root
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

  // resources and their models

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
