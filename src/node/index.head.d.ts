// Generated from the doc comments in src/ by `npm run build`; change it there.
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
}

declare const RongCloud: RongCloudFactory & typeof exported;

declare namespace RongCloud {
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

  /** The service refused the call. */
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

  /** No answer arrived, or one that is not the service's. */
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

  /** The signal of the call was aborted. `cause` is its reason. */
  interface AbortError extends RongCloudError {
    readonly code: 'ABORT_ERR';
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
