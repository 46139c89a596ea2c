// Generated from the doc comments in src/ by `npm run build`; change it there.
/// <reference lib="esnext.disposable" />

/** A client for one app: its methods, grouped as in the service's documentation. */
interface RongCloud {
  // resources at the root
  /**
   * Sends a signed call of any path, for what this version has no method for yet. Limits of time,
   * retries, domains, errors and events are those of every call.
   *
   * @param path Path of the endpoint, as in `/user/info.json`, without a query. At most 2048 bytes.
   * @param fields Fields under the names that the service has for them.
   * @returns All fields of the answer.
   */
  readonly request: <T extends object = Record<string, unknown>>(
    path: string,
    fields?: object,
    options?: RongCloud.RequestOptions,
  ) => Promise<{ code: number } & T>;
  /**
   * Closes the client: further calls reject with the code `ERR_CLIENT_CLOSED`. Resolves once the
   * calls in flight are settled and all connections are closed.
   */
  readonly close: () => Promise<void>;
  /** The same as `close`, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * The factory under its own name, for `import { RongCloud }`, and as `default`: with the types in it,
 * which a property could not have.
 *
 * @hidden
 */
declare namespace exported {
  export { RongCloud, RongCloud as default };
}

interface RongCloudFactory {
  /**
   * Makes a client for one app. Clients share nothing, and nothing is sent before the first call.
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
  readonly AbortError: RongCloud.ErrorClass<RongCloud.AbortError>;
}

declare const RongCloud: RongCloudFactory & typeof exported;

declare namespace RongCloud {
  /** What every error of this package is. */
  interface RongCloudError extends Error {
    /** The same text as `message`. */
    readonly msg: string;
    /** Stable code: see each class. */
    readonly code: number | string;
    /** Path of the endpoint, once something was sent. */
    readonly path?: string;
    /** `X-Request-ID` of the last attempt, to name to the service's support. */
    readonly requestId?: string;
    /** How often the call was tried, once something was sent. */
    readonly attempts?: number;
  }

  /** The input breaks a rule; nothing was sent. */
  interface ValidationError extends RongCloudError {
    /** `'20005'` required, `'20006'` type, `'20003'` length, `'20004'` size. */
    readonly code: '20003' | '20004' | '20005' | '20006';
    /** Where it stands in what you passed, as in `members[1].id`. */
    readonly field: string;
  }

  /** The service refused the call. */
  interface APIError extends RongCloudError {
    /** The service's own code; the HTTP status where the answer carries none. */
    readonly code: number;
    /** The HTTP status. */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
    /** Seconds that the service asks to wait. */
    readonly retryAfter?: number;
  }

  /** Key, secret or signature were refused: HTTP 401, as with code 1004. */
  interface AuthenticationError extends APIError {}

  /** Too many calls in too short a time: HTTP 429 or code 1008. */
  interface RateLimitError extends APIError {}

  /** No answer arrived, or one that the service cannot have given. */
  interface ConnectionError extends RongCloudError {
    /** Node's name for it, as in `'ECONNREFUSED'`; `'EBADMSG'` for an answer of somebody else. */
    readonly code: string;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** A time limit ran out: that of the call, or that of making a connection. */
  interface TimeoutError extends RongCloudError {
    readonly code: 'ETIMEDOUT';
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /**
   * The service carried out the call, but its answer cannot be read: a field is missing or of
   * another type. A message was sent: do not retry it.
   */
  interface AnswerError extends RongCloudError {
    readonly code: 'EBADMSG';
    /** The HTTP status. */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** The signal of the call was aborted. Its reason is the `cause`. */
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
    /** Ends the call when it is aborted; the promise rejects with an `AbortError`. */
    signal?: AbortSignal | undefined;
  }

  /** Options of `request`. */
  interface RequestOptions extends CallOptions {
    /** Verb. A GET sends the fields as its query, of at most 60000 bytes. Default `'POST'`. */
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | undefined;
    /** How the fields are sent: as a form or as a JSON object. Default `'form'`. */
    encoding?: 'form' | 'json' | undefined;
    /** The call may be retried when nobody knows whether it was carried out. Default `false`. */
    repeatable?: boolean | undefined;
  }

  /** What the `fetch` option takes: the global `fetch`, that of undici, or one of your own. */
  type Fetch = (
    url: string,
    init: {
      method: 'GET' | 'POST' | 'PUT' | 'DELETE';
      headers: Record<string, string>;
      /** None where the method is GET. */
      body: string | null;
      /** A redirect is an answer like any other. */
      redirect: 'manual';
      /** Aborted when the call ends before its answer has come. */
      signal: AbortSignal;
    },
  ) => Promise<{
    readonly status: number;
    readonly headers: { get(name: string): string | null };
    text(): Promise<string>;
  }>;

  /** What the events of a call have in common. */
  interface CallEvent {
    /** Tells the calls of this thread apart. */
    readonly call: number;
    /** The path of the method, as in `'User.register'`. */
    readonly method: string;
    /** When it happened, in milliseconds, as `Date.now()` has it. */
    readonly time: number;
  }

  /** What the events of an attempt have in common. */
  interface AttemptEvent extends CallEvent {
    /** Verb of the request, as in `'POST'`. */
    readonly verb: string;
    /** Path of the endpoint, as in `'/user/getToken.json'`. */
    readonly path: string;
    /** The domain that is called, as in `'https://api.rong-api.com'`. */
    readonly domain: string;
    /** Which attempt of the call it is, from 1. */
    readonly attempt: number;
    /** `X-Request-ID` of the attempt. */
    readonly requestId: string;
  }

  /** `rongcloud:request`: an attempt is about to be sent. */
  interface RequestEvent extends AttemptEvent {
    /** What is sent, with the option `eventBodies`. */
    readonly body?: string;
  }

  /** `rongcloud:response`: an attempt was answered, whatever the answer says. */
  interface ResponseEvent extends AttemptEvent {
    /** The HTTP status. */
    readonly status: number;
    /** The service's code, where the answer carries one. */
    readonly code?: number;
    /** How long the attempt took, in milliseconds. */
    readonly duration: number;
    /** What came, with the option `eventBodies`. */
    readonly body?: string;
  }

  /** `rongcloud:retry`: an attempt failed, and another one follows. */
  interface RetryEvent extends AttemptEvent {
    /** The HTTP status, where there was an answer. */
    readonly status?: number;
    /** The same as that of the error. */
    readonly code: number | string;
    /** How long the attempt took, in milliseconds. */
    readonly duration: number;
    /** How long the call waits before the next attempt, in milliseconds. */
    readonly pause: number;
    /** What the call would reject with. */
    readonly error: RongCloudError;
  }

  /**
   * `rongcloud:error`: a call failed for good. Where an attempt was made, the fields of the last one
   * are here too.
   */
  interface ErrorEvent extends CallEvent, Partial<AttemptEvent> {
    readonly call: number;
    readonly method: string;
    readonly time: number;
    /** The HTTP status, where there was an answer. */
    readonly status?: number;
    /** The same as that of the error. */
    readonly code: number | string;
    /** How long the whole call took, in milliseconds. */
    readonly duration: number;
    /** What the call rejects with. */
    readonly error: RongCloudError;
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
     * Sends the requests instead of the client's own connections, as `fetch` does. Everything else
     * stays as it is: checks, signatures, domains, retries, time limits.
     */
    fetch?: Fetch | undefined;
  }
}

export = RongCloud;
