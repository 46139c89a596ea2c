export interface EmulatorOptions {
  /** The app key to accept. Default: `8alwspkvucoim`. */
  appkey?: string;
  /** Its secret. Default: `yaicmsjl0a3LWz`. */
  secret?: string;
  /** The address to listen on. Default: `127.0.0.1`. */
  host?: string;
  /** The port to listen on; 0 takes a free one. Default: 0. */
  port?: number;
  /**
   * Other hosts that control requests may be sent to, each without a port: `['emulator']` where
   * other containers reach it by that name. Default: none.
   */
  allowedHosts?: readonly string[];
  /** Requests per second and path; more are answered with 429. Default: no limit. */
  rateLimit?: number;
  /** Makes it an HTTPS server: a private key and its certificate, both in PEM. */
  tls?: { key: string | Buffer; cert: string | Buffer };
  /** Receives one line for each request. Default: none. */
  log?: (line: string) => void;
  /** The clock, in milliseconds. Default: `Date.now`. */
  now?: () => number;
  /**
   * Refuses users that were never registered, groups, channels and user groups that were never
   * created, and modifications, expansions and chunks of messages that are not kept. Default: false.
   */
  strict?: boolean;
  /** Enforces the quotas of an app in development. Default: false. */
  quotas?: boolean;
  /**
   * The most bytes in a body; a longer one is answered with 413 and code 1508. Default: 1048576,
   * which is 1 MB.
   */
  bodyLimit?: number;
  /**
   * How many of the last requests, and of the last messages, are remembered; fewer when they take
   * more than 32 MB. Default: 1000.
   */
  journalSize?: number;
}

interface FaultTarget {
  /** The only path that meets the fault. Default: every path. */
  path?: string;
  /** How many requests meet the fault. Default: all until it is cleared. */
  times?: number;
  /** How long the request waits first, in milliseconds. Default: 0, or 100 for `latency`. */
  ms?: number;
}

export type Fault = FaultTarget &
  (
    | { kind: 'latency' | 'drop-before' | 'drop-after' | 'half-answer' | 'silence' }
    | { kind: 'refusal'; status?: number; code?: number; errorMessage?: string }
    | { kind: 'rate-limit'; retryAfter?: number | string }
    | { kind: 'html' | 'broken-json' | 'empty'; status?: number }
    | { kind: 'redirect'; location?: string; status?: 301 | 302 | 303 | 307 | 308 }
  );

export interface RecordedRequest {
  /** When it arrived, in milliseconds since 1970. */
  time: number;
  method: string;
  path: string;
  /** The query of a GET as it was sent, without `?`; empty for other verbs. */
  query: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  contentType: string | undefined;
  /** The body as it was sent; empty when it is longer than `bodyLimit`. */
  body: string;
  /**
   * The fields of the body, or of the query of a GET; undefined when they cannot be parsed, or when
   * the body is longer than 128 KB.
   */
  fields: Record<string, unknown> | undefined;
  /** The number of its TCP connection, and how many requests that has carried, with this one. */
  connection: { number: number; requests: number };
  /** The kind of the fault it met. */
  fault: string | undefined;
  /** Undefined when no whole answer was sent. */
  answer: { status: number; code: number | undefined; body: string } | undefined;
}

export interface Clients {
  /**
   * Puts the user of a token online and returns the user's id. Throws when the token is unknown or
   * expired, or the user is blocked or deactivated.
   */
  connect(token: string): string;
  /** Puts the user offline. */
  disconnect(userId: string): void;
  /** Creates the room if there is none. Throws when the user is blocked in it. */
  joinChatroom(userId: string, chatroomId: string): void;
  /** Removes the user from the room. */
  leaveChatroom(userId: string, chatroomId: string): void;
}

export interface Emulator {
  /** The address it listens on. */
  readonly url: string;
  readonly port: number;
  /** The requests it remembers, the oldest first. */
  readonly requests: RecordedRequest[];
  /** Does what the apps of the users would do. */
  readonly clients: Clients;
  /** Adds a fault. */
  fault(fault: Fault): void;
  /** Clears all faults. */
  clearFaults(): void;
  /** Forgets state, requests and faults. */
  reset(): void;
  /** Closes all connections, stops listening, and resolves when that is done. */
  close(): Promise<void>;
}

/** Starts an emulator. Rejects with a TypeError for a wrong option. */
export function startEmulator(options?: EmulatorOptions): Promise<Emulator>;
