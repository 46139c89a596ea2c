// Generated from the doc comments in src/ by `npm run build`; change it there.

/** A client for one app: its methods, grouped as in the service's documentation. */
interface RongCloud {
  /** Users: registering them for a token, and keeping their profiles fresh. */
  readonly User: RongCloud.User;
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

  /** Users: registering them for a token, and keeping their profiles fresh. */
  interface User {
    /**
     * Registers a user, or a known one again, and returns the token their app connects with.
     *
     * At most 200 calls a second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/register
     */
    register(user: UserProfile, options?: CallOptions): Promise<UserToken>;
    /**
     * Replaces the name and portrait that pushes to other users show.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/modify
     */
    refresh(user: UserProfile, options?: CallOptions): Promise<Done>;
    /** The same as `refresh`. */
    update(user: UserProfile, options?: CallOptions): Promise<Done>;
  }

  /** Options of a client. */
  interface Options {
    /** App Key, from the console. 1-64 bytes. */
    appkey: string;
    /** App Secret, from the console. It shows in no message, log or inspected object. 1-64 bytes. */
    secret: string;
    /** Domains to call instead of the region's, the preferred one first: `http` or `https` URLs. */
    api?: string | string[];
    /**
     * Data centre of the app: Beijing, Singapore, Singapore B, North America, Saudi Arabia.
     * Default `'bj'`.
     */
    region?: 'bj' | 'sg' | 'sg-b' | 'na' | 'sau';
    /** Time limit of a call with all its attempts, in milliseconds. Default 30000. 1-2147483647 ms. */
    timeout?: number;
    /** Time limit of making a connection, in milliseconds. Default 10000. 1-2147483647 ms. */
    connectTimeout?: number;
    /** How often a failed call is made again where that can do no harm. Default 2. 0-10. */
    maxRetries?: number;
    /** HTTP proxy for every call, instead of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
    proxy?: string;
    /** Certificates in PEM to trust beside the system's and those of `NODE_EXTRA_CA_CERTS`. */
    ca?: string | Uint8Array | (string | Uint8Array)[];
    /**
     * Resolve with `{ code, msg }` where the service refuses or cannot be reached, as
     * `rongcloud-sdk` does, instead of rejecting with an error. Default `false`.
     */
    resolveErrors?: boolean;
    /**
     * Ignored: every answer is JSON.
     *
     * @deprecated
     */
    format?: string;
    /**
     * Ignored: no method calls the SMS service.
     *
     * @deprecated
     */
    sms?: string;
  }

  /** Options of one call, as the last argument of every method. */
  interface CallOptions {
    /** Time limit of the call with all its attempts, in milliseconds. Default: the client's. 1-2147483647 ms. */
    timeout?: number;
    /** How often the call is made again where that can do no harm. Default: the client's. 0-10. */
    maxRetries?: number;
  }

  /** A user as others see them. */
  interface UserProfile {
    /** Id of the user in your app: at most 64 bytes, which the service checks. */
    id: string;
    /** Name that pushes show. 1-128 bytes. */
    name: string;
    /** URL of the portrait. 1-1024 bytes. */
    portrait: string;
    [field: string]: unknown;
  }

  /** A registered user. */
  interface UserToken {
    /** The service's code: 200. */
    code: number;
    /** Id of the user. */
    userId: string;
    /** What the user's app connects with. Keep it until it expires or is revoked. */
    token: string;
    [field: string]: unknown;
  }

  /** The call was carried out. */
  interface Done {
    /** The service's code: 200. */
    code: number;
    [field: string]: unknown;
  }
}

export = RongCloud;
