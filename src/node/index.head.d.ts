// Generated from the doc comments in src/ by `npm run build`; change it there.

/** A client for one app: its methods, grouped as in the service's documentation. */
interface RongCloud {
  // resources at the root
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
  readonly AbortError: RongCloud.ErrorClass<RongCloud.AbortError>;
}

declare const RongCloud: RongCloudFactory;

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

  /** No answer was to be had. */
  interface ConnectionError extends RongCloudError {
    /** Node's name for it, as in `'ECONNREFUSED'`; `'EBADMSG'` for an answer nobody can read. */
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

  /** The signal of the call was aborted. Its reason is the `cause`. */
  interface AbortError extends RongCloudError {
    readonly code: 'ABORT_ERR';
  }

  interface ErrorClass<T extends RongCloudError> {
    readonly prototype: T;
    new (properties: { message: string; code: T['code']; cause?: unknown }): T;
  }

  interface CallOptions {
    /** Ends the call when it is aborted; the promise rejects with an `AbortError`. */
    signal?: AbortSignal;
  }

  // resources and their models
}

export = RongCloud;
